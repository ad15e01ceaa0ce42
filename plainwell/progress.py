"""Progress on a terminal, for work that takes longer than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from generator.project import Progress, silent

_PATIENCE_SECONDS = 1.0


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """Give a progress function; a bar appears after a second, and only where a person is watching."""
    if not sys.stderr.isatty():
        yield silent
        return
    started = time.monotonic()
    bars: list[Any] = []
    tasks: dict[str, Any] = {}

    def show(task: str, done: int, total: int) -> None:
        if not bars:
            if time.monotonic() - started < _PATIENCE_SECONDS:
                return
            from rich.console import Console
            from rich.progress import Progress as Bar

            bars.append(Bar(console=Console(stderr=True), transient=True))
            bars[0].start()
        if task not in tasks:
            tasks[task] = bars[0].add_task(task, total=total)
        bars[0].update(tasks[task], completed=done, total=total)

    try:
        yield show
    finally:
        for bar in bars:
            bar.stop()
