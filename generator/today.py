"""Today's date: an option, else SOURCE_DATE_EPOCH, else the clock. Nothing else reads the clock."""

from __future__ import annotations

import datetime
import os

from lint.problems import Problem, ProjectError


def read_today(option: str | None) -> datetime.date:
    """Return the day a run counts as today. Raises ProjectError where it is given and is not a date."""
    if option is not None:
        try:
            return datetime.date.fromisoformat(option)
        except ValueError:
            advice = "Write it as YYYY-MM-DD."
            raise ProjectError(Problem("--today", 0, 0, f"`{option}` is not a date.", advice)) from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.date.today()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), tz=datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        advice = "Give seconds since 1970-01-01, or unset it."
        raise ProjectError(Problem("SOURCE_DATE_EPOCH", 0, 0, f"`{epoch}` is not a time.", advice)) from None
