"""What is measured of one synthetic site: the first run, a run without a change, and runs after one change."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.measured_run import COMMAND, Cost, run
from benchmarks.synthetic_entities import Plan
from benchmarks.synthetic_site import change_name, change_statement, make_site

_HERE = Path(__file__).parent
_GENERATE = ("generate", "--today", "2026-01-31")


@dataclass(frozen=True)
class Measured:
    """One scenario: the whole command's cost, and the CPU seconds of its phases, from a second run like it."""

    scenario: str
    cost: Cost
    phases: dict[str, float]

    @property
    def files_written(self) -> int:
        found = re.search(r"(\d+) files written", self.cost.output)
        assert found is not None
        return int(found[1])


@dataclass(frozen=True)
class Site:
    """A synthetic project and the cost of the least that any program must do for it."""

    root: Path
    plans: list[Plan]

    @property
    def pages(self) -> Path:
        return self.root / "build" / "docs"


def measure(site: Site) -> Iterator[Measured]:
    """Yield what each scenario costs. The first one leaves the pages that the others start from."""
    forget = partial(shutil.rmtree, site.root / "build", ignore_errors=True)
    conditions = [plan for plan in site.plans if plan.kind == "condition"]
    yield _measure("cold", site, forget, forget)
    yield _measure("no change", site)
    yield _measure(
        "one statement",
        site,
        partial(change_statement, site.root, conditions[0]),
        partial(change_statement, site.root, conditions[1]),
    )
    yield _measure(
        "one name",
        site,
        partial(change_name, site.root, conditions[2]),
        partial(change_name, site.root, conditions[3]),
    )


def bare_cost(site: Site) -> Cost:
    """Return the cost of a bare Python pass over the same files."""
    target = site.root / "bare"
    shutil.rmtree(target, ignore_errors=True)
    cost = run([sys.executable, _HERE / "bare_pass.py", site.root / "content", site.pages, target], site.root)
    shutil.rmtree(target)
    return cost


def prepare(root: Path, entities: int) -> Site:
    """Make the synthetic project anew."""
    shutil.rmtree(root, ignore_errors=True)
    return Site(root, make_site(root, entities))


def _nothing() -> None:
    """Change nothing."""


def _measure(
    scenario: str, site: Site, first: Callable[[], None] = _nothing, second: Callable[[], None] = _nothing
) -> Measured:
    """Measure the plain command after one change, and its phases after another one of the same kind."""
    first()
    cost = run([COMMAND, *_GENERATE], site.root)
    second()
    phases = site.root / "phases.json"
    run([sys.executable, _HERE / "phases.py", phases, *_GENERATE], site.root)
    return Measured(scenario, cost, json.loads(phases.read_text(encoding="utf-8")))
