"""Markdown to a website, by MkDocs or Zensical; the finished site is put in place all at once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.publish.ledger import Ledger
from generator.publish.staging import Staging
from generator.publish.stamps import content_digest
from generator.publish.state import State
from lint.problems import Problem, ProjectError

PAGES_READY = "PLAINWELL_PAGES_READY"
"""Set while we run a builder: the pages are up to date, and the hook has nothing to do."""


def build_site(root: Path, builder: str, strict: bool, docs: Path, site: Path) -> list[str] | None:
    """Build `docs` into `site`; return the paths that changed, or None where everything was up to date.

    Raises ProjectError with the builder's own words where it fails; the last good site stays then.
    """
    with State(docs.parent / f".{site.name}.memory") as state:
        staging = Staging(site, docs.parent / f".{site.name}.staging")
        ledger = Ledger(site, state.get("files"))
        made_from = _made_from(root, builder, strict, docs)
        if state.get("made_from") == made_from and ledger.intact():
            return None
        _run(root, builder, strict, docs, staging.files)
        for path in _files(staging.files):
            ledger.adopt(staging, path)
        for path in ledger.forget_others():
            staging.remove(path)
        staging.commit()
        state.put("files", ledger.entries())
        state.put("made_from", made_from)
        state.save()
        return ledger.written


def _made_from(root: Path, builder: str, strict: bool, docs: Path) -> list[str]:
    theme = root / "site_templates" / "theme"
    suffixes = ("",)
    parts = [content_digest(docs, suffixes), content_digest(theme, suffixes) if theme.is_dir() else ""]
    return [builder, str(strict), (root / "mkdocs.yml").read_text(encoding="utf-8"), *parts]


def _run(root: Path, builder: str, strict: bool, docs: Path, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", builder, "build", "--config-file", "mkdocs.yml"]
    # A fixed time, or the compressed sitemap would differ from day to day.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0", PAGES_READY: "yes"}
    if builder == "mkdocs":
        command += ["--site-dir", str(into), "--quiet"]
    if strict:
        command.append("--strict")
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    if done.returncode:
        message = f"{builder} could not build the site:\n{said}"
        raise ProjectError(Problem("mkdocs.yml", 0, 0, message, "The last good site was left in place."))


def _files(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix()
