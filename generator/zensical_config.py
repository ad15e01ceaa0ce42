"""A configuration for Zensical that reads mkdocs.yml and differs only in its folders.

Zensical takes no folders on its command line, stays below the folder of its configuration, and keeps its
cache there. So the configuration stands beside the pages, where everything that is generated may stand.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import yaml


def write_config(settings: Path, docs: Path, into: Path) -> Path:
    """Write the configuration that builds `docs` into `into` with all other settings of the file `settings`.

    `into` must be below the parent folder of `docs`. Returns the configuration's path.
    """
    folder = docs.parent
    config: dict[str, object] = {
        "INHERIT": os.path.relpath(settings, folder),
        "docs_dir": docs.name,
        "site_dir": into.relative_to(folder).as_posix(),
    }
    theme = theme_folder(settings)
    if theme is not None:
        config["theme"] = {"custom_dir": os.path.relpath(theme, folder)}
    place = folder / "zensical.yml"
    place.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    return place


def theme_folder(settings: Path) -> Path | None:
    """Return the folder of theme overrides that the file `settings` names."""
    # The base loader reads tags such as `!ENV` as plain text.
    read = yaml.load(settings.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    theme = read.get("theme") if isinstance(read, dict) else None
    named = theme.get("custom_dir") if isinstance(theme, dict) else None
    return settings.parent / named if named else None
