"""plainwell generate: facts to Markdown files."""

from __future__ import annotations

from pathlib import Path

import click

from plainwell.batch import without_collector
from plainwell.commands.options import find_root, today_option
from plainwell.progress import progress_bar


@click.command("generate")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Where to write [default: build/docs].")
@today_option
def command(out: Path | None, today: str | None) -> None:
    """Check the facts and write the pages as Markdown; only files that differ are touched."""
    from generator.publish.generate import generate
    from generator.today import read_today

    root = find_root()
    with without_collector(), progress_bar() as progress:
        report = generate(root, (out or root / "build" / "docs").absolute(), read_today(today), progress=progress)
    click.echo(f"{report.pages} pages: {len(report.written)} files written, {len(report.removed)} removed.")
