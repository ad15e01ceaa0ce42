"""Settings to plans: which rules run for a file, by its path and its locale."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from lint.document.document import Document
from lint.engine import Plan
from lint.finding import Severity
from lint.knowledge import NOTHING_KNOWN, Knowledge
from lint.registry import RegisteredRule, all_rules
from lint.settings.settings import DEFAULT_LOCALE, LOCALES, Settings


@dataclass
class Planner:
    """Makes the plan of each document, and each plan only once. `locale` is that of the command line, if it has one."""

    settings: Settings
    today: datetime.date
    locale: str | None = None
    knowledge: Knowledge = NOTHING_KNOWN
    _plans: dict[tuple[str, tuple[str, ...], bool], Plan] = field(default_factory=dict)

    def plan(self, document: Document) -> Plan:
        """Return the plan of a document: its locale is the command's, its own, or the settings'."""
        locale = self.locale or _own_locale(document) or self.settings.locale or DEFAULT_LOCALE
        ignored = self._ignored_in(document.source.path)
        is_own = self.settings.site_wide != "" and self._is_own(document.source.path)
        key = locale, ignored, is_own
        if key not in self._plans:
            self._plans[key] = self._make(locale, ignored, self.settings.site_wide if is_own else "")
        return self._plans[key]

    def __getstate__(self) -> dict[str, Any]:
        """Leave the plans out: another process makes its own."""
        return {**self.__dict__, "_plans": {}}

    def is_excluded(self, path: str) -> bool:
        return any(matches(path, pattern) for pattern in self.settings.exclude)

    def _ignored_in(self, path: str) -> tuple[str, ...]:
        patterns = self.settings.ignore_in
        return tuple(name for pattern, names in patterns.items() if matches(path, pattern) for name in names)

    def _is_own(self, path: str) -> bool:
        """Tell whether a file is one of the project: only those show what every page of the site shows."""
        return Path(path).resolve().is_relative_to(self.settings.root.resolve())

    def _make(self, locale: str, ignored: Sequence[str], site_wide: str) -> Plan:
        chosen = [registered for registered in all_rules().values() if self._runs(registered, locale, ignored)]
        return Plan(
            rules=chosen,
            locale=locale,
            today=self.today,
            options={registered.rule.name: self._options(registered, locale) for registered in chosen},
            severities=self._severities(chosen),
            knowledge=self.knowledge,
            site_wide=site_wide,
        )

    def _runs(self, registered: RegisteredRule, locale: str, ignored: Sequence[str]) -> bool:
        rule, settings = registered.rule, self.settings
        if _named(rule.name, settings.ignore) or _named(rule.name, ignored):
            return False
        severity = self._severity(rule.name)
        if severity == "off":
            return False
        asked_for = severity is not None or rule.name in settings.select or rule.name in settings.options
        if locale in rule.off_in and not asked_for:
            return False
        return not settings.select or _named(rule.name, settings.select)

    def _options(self, registered: RegisteredRule, locale: str) -> dict[str, Any]:
        defaults = {name: option.value(locale) for name, option in registered.rule.options.items()}
        return {**defaults, **self.settings.options.get(registered.rule.name, {})}

    def _severities(self, chosen: Sequence[RegisteredRule]) -> dict[str, Severity]:
        named = {each.rule.name: self._severity(each.rule.name) for each in chosen}
        return {name: severity for name, severity in named.items() if severity is not None and severity != "off"}

    def _severity(self, name: str) -> Any:
        """Return what settings say of a rule, or else of its family."""
        return self.settings.severities.get(name, self.settings.severities.get(name.partition("-")[0]))


def matches(path: str, pattern: str) -> bool:
    """Tell whether a path matches a pattern: `*` stands for any characters; a folder stands for all that is in it."""
    folder = pattern.rstrip("/")
    return fnmatch(path, pattern) or path.startswith(f"{folder}/") or fnmatch(path, f"*/{pattern}")


def _named(rule: str, names: Sequence[str]) -> bool:
    return rule in names or rule.partition("-")[0] in names


def _own_locale(document: Document) -> str | None:
    """Return the locale that a page declares, if there is a profile for it."""
    declared = document.metadata.value("locale", "lang", "language").replace("_", "-").lower()
    known = {locale.lower(): locale for locale in LOCALES}
    return known.get(declared)
