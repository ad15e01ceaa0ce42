"""How long `plainwell generate` takes on synthetic sites, and how much memory.

    python -m benchmarks.generate --entities 1000 10000 --keep DIR

Beside each figure stands its ratio to a bare Python pass over the same files in the same run: machines differ,
and so does one machine from minute to minute.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from benchmarks.measured_run import Cost
from benchmarks.phases import PHASES
from benchmarks.scenarios import Measured, bare_cost, measure, prepare

_COLUMNS = (*PHASES, "CPU s", "wall s", "peak MiB", "files written")


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        cold = {entities: _show(folder, entities) for entities in arguments.entities}
    sizes = sorted(cold)
    for small, large in zip(sizes, sizes[1:], strict=False):
        growth = cold[large].cpu / cold[small].cpu
        print(f"Cold CPU from {small:,} to {large:,} entities: ×{growth:.1f}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure `plainwell generate` on synthetic sites.")
    parser.add_argument("--entities", type=int, nargs="+", default=[1000, 10000], metavar="N", help="sizes of sites")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="make the sites here, and leave them there")
    return parser.parse_args()


def _show(folder: Path, entities: int) -> Cost:
    """Measure one size, print its table, and return the cost of its first run."""
    site = prepare(folder / str(entities), entities)
    measured = list(measure(site))
    bare = bare_cost(site)
    print(f"\n{entities:,} entities. Phases are CPU seconds; × is the ratio to the bare pass.\n")
    _print_row("", _COLUMNS)
    for each in measured:
        _print_row(each.scenario, _cells(each, bare))
    _print_row("bare pass", [*("" for _ in PHASES), f"{bare.cpu:.2f}", f"{bare.wall:.2f}", f"{bare.peak_mib:.0f}", ""])
    print()
    return measured[0].cost


def _cells(measured: Measured, bare: Cost) -> list[str]:
    cost = measured.cost
    seconds = [(measured.phases.get(phase, 0.0), bare.cpu) for phase in PHASES]
    seconds += [(cost.cpu, bare.cpu), (cost.wall, bare.wall)]
    shown = [f"{value:.2f} ×{value / base:.2f}" for value, base in seconds]
    return [*shown, f"{cost.peak_mib:.0f} ×{cost.peak_mib / bare.peak_mib:.1f}", f"{measured.files_written:,}"]


def _print_row(name: str, cells: Iterable[str]) -> None:
    print(f"| {name:13} |" + "".join(f" {cell:>13} |" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
