"""What mkdocs.yml says about turning Markdown into pages, and about where the pages are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import get_yaml_loader

from generator.builders import SETTINGS
from generator.zensical_config import theme_folder
from lint.problems import Problem, ProjectError
from lint.text.reading import read_text

_ALWAYS_ON = ("toc", "tables", "fenced_code")
"""What MkDocs adds to every list of extensions."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The part of mkdocs.yml that links depend on. `extensions` holds each one's options, by name."""

    extensions: dict[str, dict[str, Any]]
    directory_urls: bool
    theme: Path | None
    assets: list[str]
    """The style sheets and scripts that are named for every page."""


def read_settings(root: Path) -> Settings:
    """Read mkdocs.yml. Raises ProjectError where it is missing or cannot be understood."""
    text = read_text(root / SETTINGS, SETTINGS, root)
    try:
        data = yaml.load(text, Loader=get_yaml_loader(yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        raise ProjectError(Problem(SETTINGS, line, column, f"{error.problem}.", "Write plain YAML.")) from None
    if not isinstance(data, dict):
        raise _wrong("is no list of settings.", "Write `name: value`, a setting a line.")
    named = data.get("markdown_extensions") or []
    return Settings(
        {**{name: {} for name in _ALWAYS_ON}, **_extensions(named)},
        data.get("use_directory_urls", True) is not False,
        theme_folder(root / SETTINGS),
        [*_assets(data, "extra_css"), *_assets(data, "extra_javascript")],
    )


def _extensions(named: object) -> dict[str, dict[str, Any]]:
    """Return the options of each extension; it is named alone, or with its options."""
    if isinstance(named, dict):
        return {str(name): options or {} for name, options in named.items()}
    if not isinstance(named, list):
        raise _wrong("`markdown_extensions` is no list.", "Write `- name`, an extension a line.")
    found: dict[str, dict[str, Any]] = {}
    for item in named:
        found |= _extensions(item) if isinstance(item, dict) else {str(item): {}}
    return found


def _assets(data: dict[str, Any], setting: str) -> list[str]:
    """Return the addresses of a list; each is named alone, or as the `path` of a longer entry."""
    entries = data.get(setting) or []
    return [str(entry.get("path") if isinstance(entry, dict) else entry) for entry in entries]


def _wrong(message: str, advice: str) -> ProjectError:
    return ProjectError(Problem(SETTINGS, 0, 0, message, advice))
