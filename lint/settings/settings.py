"""The settings of a project, checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from lint.finding import Severity

LOCALES = ("en-GB", "en-US")
DEFAULT_LOCALE = "en-GB"
FailOn = Literal["error", "warning", "info", "never"]
FAIL_ON: tuple[FailOn, ...] = ("error", "warning", "info", "never")


@dataclass(frozen=True, slots=True)
class Settings:
    """What is checked and how. Rules are named by their names or by their families.

    `severities` may hold "off". `ignore_in` and `exclude` have patterns of paths below `root`, such as `drafts/**`.
    `site_wide` is the text that every page of the site shows besides its own.
    """

    root: Path
    locale: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = "error"
    severities: Mapping[str, Severity | Literal["off"]] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    ignore_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    site_wide: str = ""
    site_url: str | None = None
