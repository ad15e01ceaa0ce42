"""What a run of the linter ends with."""

from __future__ import annotations

from dataclasses import dataclass, field

from lint.finding import SEVERITIES, Finding
from lint.problems import Problem
from lint.settings.settings import FailOn
from lint.text.source import Source


@dataclass(slots=True)
class Outcome:
    """Findings that are left, the sources they stand in, what could not be checked, and what was mended.

    `diff` is what a fix would change; `mended_text` the whole text, for standard input.
    """

    findings: list[Finding] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    checked: int = 0
    mended: int = 0
    diff: str = ""
    mended_text: str | None = None

    def exit_code(self, fail_on: FailOn) -> int:
        """Return 2 where something could not be checked, 1 where a finding is severe enough, else 0."""
        if self.problems:
            return 2
        if fail_on == "never":
            return 0
        enough = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
        return int(any(finding.severity in enough for finding in self.findings))
