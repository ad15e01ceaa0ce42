"""The pages about rules: one each, and a list of all by family."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lint.examples import fix_of, mended_example, run_example
from lint.explanation import FIX_IN_WORDS, context_of, option_in_words, settings_example
from lint.families import by_family, title
from lint.finding import Finding
from lint.registry import RegisteredRule
from lint.reporters.wording import quoted
from lint.rule import EVIDENCE, Authority, Example, Option
from plainwell.documentation.markdown import fence, link, prose, table

OPTION_COLUMNS = ("Option", "Default", "Meaning")
_COLUMNS = ("Rule", "Severity", "What it finds", "Fix", "Authority")
_LANGUAGES = {"md": "markdown", "html": "html", "txt": "text", "yml": "yaml"}
_MADE = "<!-- Made by `python -m plainwell.documentation`. Change the rule, not this page. -->"


def rule_pages(rules: Iterable[RegisteredRule]) -> dict[str, str]:
    """Return every page about rules by its path below docs/rules/."""
    found = list(rules)
    return {"index.md": _index(found), **{f"{each.rule.name}.md": _page(each) for each in found}}


def is_house_rule(registered: RegisteredRule) -> bool:
    """Tell whether no authority but we ourselves stand behind a rule."""
    return all(authority.evidence == "B" for authority in registered.rule.authorities)


def option_cells(name: str, option: Option) -> tuple[str, ...]:
    """Return an option's cells in a table with `OPTION_COLUMNS`."""
    return f"`{name}`", f"`{option_in_words(option)}`", prose(option.meaning)


def _page(registered: RegisteredRule) -> str:
    parts = [f"# {registered.rule.name}", _MADE, *_about(registered)]
    parts += ["## What is found", *_bad_examples(registered)]
    parts += ["## What is left alone", *(_good_example(example) for example in registered.rule.good)]
    parts += ["## Ignore it or change it", *_how_to_change(registered)]
    return "\n\n".join(parts) + "\n"


def _about(registered: RegisteredRule) -> Iterator[str]:
    rule = registered.rule
    yield from (prose(paragraph) for paragraph in registered.reason.split("\n\n"))
    head = ["Severity", "Confidence", "Fix", "Family"]
    cells = [rule.severity, rule.confidence, FIX_IN_WORDS[fix_of(registered)], link(title(rule.family), "index.md")]
    if rule.off_in:
        head, cells = [*head, "Off, unless asked for"], [*cells, ", ".join(rule.off_in)]
    yield table(head, [cells])
    yield "## Who says so"
    yield "\n".join(f"- {_authority(authority)}" for authority in rule.authorities)
    if rule.options:
        yield "## Options"
        yield table(OPTION_COLUMNS, (option_cells(name, option) for name, option in rule.options.items()))


def _authority(authority: Authority) -> str:
    return f"{prose(authority.organisation)}: {link(authority.title, authority.url)} ({EVIDENCE[authority.evidence]})"


def _bad_examples(registered: RegisteredRule) -> Iterator[str]:
    for example in registered.rule.bad:
        findings = run_example(registered, example)
        yield _code(example)
        yield "\n".join(_found(finding) for finding in findings)
        mended = mended_example(example, findings)
        if mended is not None and mended.strip():
            yield "Mended:"
            yield fence(mended, _LANGUAGES[example.format])
        elif mended is not None:
            yield "Mended, nothing is left of it."


def _found(finding: Finding) -> str:
    where = f"Line {finding.place.line}"
    words = f", {prose(quoted(finding.quote))}" if finding.quote.strip() else ""
    also = "".join(
        f" Line {related.place.line}, {prose(quoted(related.quote))}: {prose(related.message)}"
        for related in finding.related
    )
    return f"- {where}{words}: {prose(finding.message)}{also}"


def _good_example(example: Example) -> str:
    return _code(example)


def _code(example: Example) -> str:
    context = context_of(example)
    code = fence(example.text, _LANGUAGES[example.format])
    return f"In this case: {prose(context)}\n\n{code}" if context else code


def _how_to_change(registered: RegisteredRule) -> Iterator[str]:
    name = registered.rule.name
    comments = f"<!-- plainwell: ignore {name} the reason -->\n# plainwell: ignore {name} the reason"
    yield (
        "In one place: write a comment above the paragraph or on its line, and say why. In a page it is the first of "
        "these, in YAML the second. [More about that](../guide/ignore-a-finding.md)."
    )
    yield fence(comments, "text")
    yield "Everywhere: in `plainwell.toml`. [More about settings](../settings.md)."
    yield fence(settings_example(registered), "toml")


def _index(rules: list[RegisteredRule]) -> str:
    own = sum(map(is_house_rule, rules))
    parts = [
        "# The rules",
        _MADE,
        f"The linter has {len(rules)} rules. {len(rules) - own} of them rest on what somebody else has published, "
        f"who is named here and linked on the rule's page. {own} are house rules of Plainwell.",
        "A finding is an error, a warning or an info. Only errors make a check fail, unless you "
        "[set it otherwise](../settings.md).",
    ]
    for family, members in by_family(rules).items():
        parts += [f"## {title(family)}", f"Family `{family}`.", table(_COLUMNS, map(_row, members))]
    return "\n\n".join(parts) + "\n"


def _row(registered: RegisteredRule) -> tuple[str, ...]:
    rule = registered.rule
    who = dict.fromkeys(authority.organisation for authority in rule.authorities)
    return (
        f"[{rule.name}]({rule.name}.md)",
        rule.severity,
        prose(registered.summary),
        FIX_IN_WORDS[fix_of(registered)],
        "house rule" if is_house_rule(registered) else prose(", ".join(who)),
    )
