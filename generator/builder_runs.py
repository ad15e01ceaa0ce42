"""Running a builder as a program of its own, and what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from generator.zensical_config import write_config
from lint.problems import Problem, ProjectError

PAGES_READY = "PLAINWELL_PAGES_READY"
"""Set while we run a builder: the pages are up to date, and the hook has nothing to do."""

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_CHATTER = re.compile(r"^(?:INFO +- .*|Build (?:started|finished).*|No issues found)(?:\n|\Z)", re.MULTILINE)
_CRASH = "Traceback (most recent call last):\n"


def run_builder(settings: Path, builder: str, strict: bool, docs: Path, into: Path) -> str:
    """Build `docs` with the file `settings` into the new folder `into`; return the builder's warnings.

    Raises ProjectError with the builder's own words where it fails.
    """
    into.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", builder, "build"]
    if builder == "zensical":
        command += ["--config-file", str(write_config(settings, docs, into))]
    else:
        # Never with --quiet: MkDocs then counts no warnings, and --strict lets everything pass.
        command += ["--config-file", str(settings), "--site-dir", str(into)]
    if strict:
        command.append("--strict")
    done = subprocess.run(
        command,
        cwd=settings.parent,
        # A fixed time, or the compressed sitemap would differ from day to day.
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0", PAGES_READY: "yes"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    said = warnings_in(done.stdout + done.stderr)
    if done.returncode:
        message = f"{builder} could not build the site:\n{said}\n"
        raise ProjectError(Problem(settings.name, 0, 0, message, "The last good site was left in place."))
    return said


def warnings_in(output: str) -> str:
    """Return what a builder printed, without colours and chatter; of a crash only its last line."""
    words, _, crash = _CHATTER.sub("", _COLOUR.sub("", output)).strip().partition(_CRASH)
    return words + crash[crash.rfind("\n") + 1 :]
