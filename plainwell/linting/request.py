"""What somebody asked the linter to do."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace

from lint.finding import Safety
from lint.ignores import known_rules
from lint.problems import Problem, ProjectError, suggest
from lint.settings.plan import Planner
from lint.settings.settings import FailOn, Settings


@dataclass(frozen=True, slots=True)
class Request:
    """The options of one run. `fix` writes files, `diff` only shows what that would change."""

    paths: tuple[str, ...]
    today: datetime.date
    fix: bool = False
    unsafe: bool = False
    diff: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    locale: str | None = None
    fail_on: FailOn | None = None
    jobs: int = 1
    stdin_filename: str | None = None

    @property
    def safeties(self) -> tuple[Safety, ...]:
        return ("safe", "suggested") if self.unsafe else ("safe",)


def make_planner(request: Request, settings: Settings) -> Planner:
    """Return the planner of a request, which goes before the settings. Raises ProjectError for unknown names."""
    select, ignore = _names("--select", request.select), _names("--ignore", request.ignore)
    settings = replace(
        settings,
        select=select or settings.select,
        ignore=(*(name for name in settings.ignore if name not in select), *ignore),
        fail_on=request.fail_on or settings.fail_on,
    )
    return Planner(settings, request.today, request.locale)


def _names(option: str, given: Iterable[str]) -> tuple[str, ...]:
    """Return the names of rules and families that an option gives, separated by commas."""
    names = tuple(name.strip() for value in given for name in value.split(",") if name.strip())
    known = known_rules()
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ProjectError(
            Problem(option, 0, 0, f"there is no rule or family `{name}`.", suggest(name, known)) for name in unknown
        )
    return names
