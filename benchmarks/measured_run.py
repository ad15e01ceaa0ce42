"""One run of a command in a process of its own, and what it took from the machine."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

COMMAND = Path(sys.executable).with_name("plainwell")


@dataclass(frozen=True)
class Cost:
    """What a process took: seconds by the clock, seconds of work, and memory at its peak."""

    wall: float
    cpu: float
    peak_mib: float
    output: str


def run(arguments: Sequence[str | Path], folder: Path) -> Cost:
    """Run a command in `folder` and return its cost. Raises RuntimeError where it fails."""
    started = time.perf_counter()
    # Compiled modules are kept, as on a machine where nobody has forbidden it.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    child = subprocess.Popen(list(map(str, arguments)), cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    if status:
        raise RuntimeError(f"{' '.join(map(str, arguments))} failed: {output}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)
