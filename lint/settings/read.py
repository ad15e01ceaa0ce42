"""Finding and reading the settings of a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lint.problems import Problem, ProjectError
from lint.settings.check import Table, check_table
from lint.settings.settings import Settings
from lint.settings.toml_places import read_toml
from lint.text.reading import read_text

OWN_FILE = "plainwell.toml"
SHARED_FILE = "pyproject.toml"


def read_settings(folder: Path) -> Settings:
    """Return the settings of the nearest folder from `folder` upwards that has some, else the defaults.

    Raises ProjectError with everything that is wrong in them.
    """
    for root in (folder, *folder.parents):
        table = _read_table(root)
        if table is not None:
            problems = list(check_table(table))
            if problems:
                raise ProjectError(problems)
            return _settings(root, table)
    return Settings(folder)


def _read_table(root: Path) -> Table | None:
    own, shared = root / OWN_FILE, root / SHARED_FILE
    if own.is_file():
        text = read_text(own, _shown(own))
        return Table(_shown(own), text, (), read_toml(text, _shown(own)))
    if shared.is_file():
        text = read_text(shared, _shown(shared))
        if "plainwell" not in text:
            return None
        tool = read_toml(text, _shown(shared)).get("tool")
        values = tool.get("plainwell") if isinstance(tool, dict) else None
        if isinstance(values, dict):
            return Table(_shown(shared), text, ("tool", "plainwell"), values)
    return None


def _shown(path: Path) -> str:
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


def _settings(root: Path, table: Table) -> Settings:
    values = table.values
    return Settings(
        root=root,
        locale=values.get("locale"),
        select=tuple(values.get("select", ())),
        ignore=tuple(values.get("ignore", ())),
        fail_on=values.get("fail-on", "error"),
        severities=values.get("severity", {}),
        options=values.get("options", {}),
        ignore_in={pattern: tuple(names) for pattern, names in values.get("ignore-in", {}).items()},
        exclude=tuple(values.get("exclude", ())),
        site_wide=_site_wide(root, table, values.get("site-wide", {})),
        site_url=values.get("site-url"),
    )


def _site_wide(root: Path, table: Table, declared: Mapping[str, Any]) -> str:
    """Return the words of the declared parts that every page shows, in lower case."""
    from lint.formats.read import read_document
    from lint.text.source import Source

    texts = [str(declared.get("text", "")).lower()]
    problems: list[Problem] = []
    for name in declared.get("files", ()):
        try:
            texts.append(read_document(Source(name, read_text(root / name, name))).folded)
        except ProjectError as error:
            problems += (table.problem(["site-wide", "files"], str(problem), "") for problem in error.problems)
    if problems:
        raise ProjectError(problems)
    return "\n".join(texts)
