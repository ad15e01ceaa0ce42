"""The rules there are: a module under lint/rules/<family>/ is a rule by being there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from lint.rule import Check, Rule

_FOLDER = Path(__file__).parent / "rules"
EXAMPLES_NEEDED = 3


class RegisteredRule(NamedTuple):
    """A rule, why it exists (the docstring of its module, one summary line first), and how it is checked."""

    rule: Rule
    reason: str
    check: Check
    module: str

    @property
    def summary(self) -> str:
        return self.reason.partition("\n\n")[0].replace("\n", " ")


class RuleError(Exception):
    """A rule's module that lacks what every rule must have. Only whoever writes a rule sees it."""


@cache
def all_rules() -> dict[str, RegisteredRule]:
    """Return every rule by its name, in the order of the names. Raises RuleError for a rule that is not complete."""
    found = [_register(import_module(name)) for name in _module_names()]
    rules = {registered.rule.name: registered for registered in sorted(found, key=lambda each: each.rule.name)}
    if len(rules) != len(found):
        raise RuleError("two rules have the same name")
    return rules


def families() -> tuple[str, ...]:
    """Return the families that have rules."""
    return tuple(sorted({registered.rule.family for registered in all_rules().values()}))


def rule_names() -> tuple[str, ...]:
    """Return the names of all rules as their files have them: no rule is loaded for that."""
    return tuple(sorted(_rule_name(name) for name in _module_names()))


def find_rule(name: str) -> RegisteredRule:
    """Return one rule, and load no other. Raises KeyError if there is none of this name."""
    return _register(import_module({_rule_name(module): module for module in _module_names()}[name]))


def _module_names() -> Iterator[str]:
    for path in sorted(_FOLDER.glob("*/*.py")):
        if path.stem != "__init__":
            yield f"lint.rules.{path.parent.name}.{path.stem}"


def _rule_name(module: str) -> str:
    family, name = module.rsplit(".", 2)[1:]
    return f"{family}-{name.replace('_', '-')}"


def _register(module: ModuleType) -> RegisteredRule:
    rule = getattr(module, "RULE", None)
    check = getattr(module, "check", None)
    if not isinstance(rule, Rule) or check is None or not module.__doc__:
        raise RuleError(f"{module.__name__} needs a docstring, RULE and check")
    if rule.name != _rule_name(module.__name__):
        raise RuleError(f"{module.__name__} calls its rule {rule.name}")
    if not rule.authorities or len(rule.bad) < EXAMPLES_NEEDED or len(rule.good) < EXAMPLES_NEEDED:
        raise RuleError(f"{rule.name} needs an authority and three bad and three good examples")
    return RegisteredRule(rule, module.__doc__.strip(), check, module.__name__)
