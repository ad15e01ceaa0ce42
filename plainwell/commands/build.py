"""plainwell build: facts to the finished website."""

from __future__ import annotations

import click

from plainwell.batch import without_collector
from plainwell.commands.options import find_root, today_option
from plainwell.progress import progress_bar


@click.command("build")
@click.option("--builder", type=click.Choice(["mkdocs", "zensical"]), default="mkdocs", show_default=True)
@click.option("--strict", is_flag=True, help="Stop at the builder's warnings and at broken links.")
@today_option
def command(builder: str, strict: bool, today: str | None) -> None:
    """Check the facts, write the pages, and build the website in site/."""
    from generator.builders import build_site
    from generator.publish.generate import generate
    from generator.today import read_today

    root = find_root()
    docs, site = root / "build" / "docs", root / "site"
    with without_collector(), progress_bar() as progress:
        report = generate(root, docs, read_today(today), progress=progress)
        click.echo(f"{report.pages} pages: {len(report.written)} files written, {len(report.removed)} removed.")
        built = build_site(root, builder, strict, docs, site)
    if built is None:
        click.echo("site/ is up to date.")
        return
    if built.warnings:
        click.echo(built.warnings, err=True)
    click.echo(f"site/ is built with {builder}: {len(built.changed)} files changed.")
