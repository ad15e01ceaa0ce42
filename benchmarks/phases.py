"""Where a run of the command spends its time: the product's functions, timed from outside.

Run as a program it does what `plainwell` does, and writes the CPU seconds of each phase as JSON:
`phases.py FILE generate`.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PHASES: dict[str, list[str]] = {
    "load": ["facts.files.list_files", "facts.files.read_document", "model.row_memory.unpack_rows"],
    "validate": [
        "facts.files.validate",
        "checks.collections.check_collections",
        "checks.declaration.check_site",
        "checks.entities.check_entity",
        "checks.relations.check_relations",
        "checks.references.check_references",
    ],
    "render": ["pages.plan.plan_pages", "render.renderer.Renderer.text", "open_data.facts_json"],
    "write": [
        "model.row_memory.pack_rows",
        "publish.ledger.Ledger.stage",
        "publish.ledger.Ledger.entries",
        "publish.staging.Staging.commit",
        "publish.state.State.put",
        "publish.state.State.put_facts",
        "publish.state.State.save",
    ],
}
"""The functions that make up each phase. A function that another one calls counts for its own phase."""

Function = Callable[..., Any]


class Clock:
    """Adds up CPU time by phase; while an inner phase runs, the outer one stands still."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._open: list[str] = []
        self._since = 0.0

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        self._turn()
        self._open.append(name)
        try:
            yield
        finally:
            self._turn()
            self._open.pop()

    def _turn(self) -> None:
        now = time.process_time()
        if self._open:
            self.seconds[self._open[-1]] += now - self._since
        self._since = now


def timed(function: Function, clock: Clock, phase: str) -> Function:
    """Return the function with its time counted; a generator is run to its end within the phase."""

    @functools.wraps(function)
    def run(*arguments: Any, **named: Any) -> Any:
        with clock.phase(phase):
            result = function(*arguments, **named)
            return iter(list(result)) if inspect.isgenerator(result) else result

    return run


def time_phases(clock: Clock) -> None:
    """Put a timed function in the place of each, wherever a module of the product holds it."""
    for phase, functions in PHASES.items():
        for name in functions:
            owner, attribute, function = _find(name)
            replacement = timed(function, clock, phase)
            setattr(owner, attribute, replacement)
            for module in [module for key, module in sys.modules.items() if key.startswith("generator.")]:
                for key, value in list(vars(module).items()):
                    if value is function:
                        setattr(module, key, replacement)


def _find(name: str) -> tuple[Any, str, Function]:
    """Return what holds the function (a module or a class), its name there, and the function."""
    importlib.import_module("generator.publish.generate")
    parts = name.split(".")
    depth = 3 if parts[-2][0].isupper() else 2
    owner: Any = importlib.import_module(".".join(["generator", *parts[: 1 - depth]]))
    for part in parts[1 - depth : -1]:
        owner = getattr(owner, part)
    return owner, parts[-1], getattr(owner, parts[-1])


def main() -> None:
    target = Path(sys.argv.pop(1))
    clock = Clock()
    time_phases(clock)
    from plainwell.cli import main as plainwell

    try:
        plainwell()
    finally:
        target.write_text(json.dumps(clock.seconds), encoding="utf-8")


if __name__ == "__main__":
    main()
