"""What a reporter is given: findings, and what there is to say about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lint.finding import SEVERITIES, Finding, Safety
from lint.problems import Problem
from lint.registry import RegisteredRule, all_rules
from lint.settings.settings import FailOn
from lint.text.source import Source


@dataclass(frozen=True, slots=True)
class Report:
    """Findings, the sources they stand in by path, and what could not be checked.

    `mended` counts the faults that a fix has already removed. `site_url` is where the rules' pages are published.
    """

    findings: Sequence[Finding]
    sources: Mapping[str, Source] = field(default_factory=dict)
    files_checked: int = 0
    problems: Sequence[Problem] = ()
    mended: int = 0
    site_url: str | None = None
    fail_on: FailOn = "error"
    rules: Mapping[str, RegisteredRule] = field(default_factory=all_rules, repr=False)
    version: str | None = None

    def url(self, rule: str) -> str | None:
        """Return the address of a rule's page."""
        return f"{self.site_url.rstrip('/')}/tool/rules/{rule}/" if self.site_url else None

    def by_severity(self) -> dict[str, int]:
        """Return how many findings there are of each severity."""
        counts = Counter(finding.severity for finding in self.findings)
        return {severity: counts[severity] for severity in SEVERITIES}

    def with_fix(self, safety: Safety) -> int:
        """Return how many findings have a fix of this safety."""
        return sum(finding.fix is not None and finding.fix.safety == safety for finding in self.findings)

    def failing(self) -> int:
        """Return how many findings are severe enough to fail a check."""
        enough = SEVERITIES[: SEVERITIES.index(self.fail_on) + 1] if self.fail_on != "never" else ()
        return sum(finding.severity in enough for finding in self.findings)

    def in_order(self) -> list[Finding]:
        """Return the findings by file and place."""
        return sorted(self.findings, key=lambda finding: finding.sort_key)

    def worst_first(self) -> Iterator[Finding]:
        """Yield the findings by severity, then by file and place."""
        found = self.in_order()
        for severity in SEVERITIES:
            yield from (finding for finding in found if finding.severity == severity)
