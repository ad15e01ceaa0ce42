"""The MkDocs hook that lets a bare `mkdocs build` or `mkdocs serve` work: it makes the pages from the facts first.

Only files that differ are written. `mkdocs serve` watches the facts and the templates, not what is made from them.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.builder_runs import PAGES_READY
from generator.publish.generate import generate
from generator.today import read_today
from lint.problems import ProjectError

log = logging.getLogger("mkdocs.hooks.plainwell")


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring docs_dir up to date with the facts; stop the build where they have faults."""
    if PAGES_READY in os.environ:
        return
    root = Path(config.config_file_path).parent
    try:
        report = generate(root, Path(config.docs_dir), read_today(None))
    except ProjectError as error:
        for problem in error.problems:
            log.error(str(problem))
        raise Abort(f"{len(error.problems)} problems in the facts") from None
    if report.written or report.removed:
        log.info("%d pages from facts: %d written, %d removed", report.pages, len(report.written), len(report.removed))


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> None:
    """Stop watching docs_dir: each build writes into it, and would be followed by another."""
    server.unwatch(config.docs_dir)
