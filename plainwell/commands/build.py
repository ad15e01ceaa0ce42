"""plainwell build: facts to the finished website."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path

import click

from generator.project import Progress
from plainwell.batch import without_collector
from plainwell.commands.options import find_root, today_option
from plainwell.progress import progress_bar


@click.command("build")
@click.option("--builder", type=click.Choice(["mkdocs", "zensical"]), default="mkdocs", show_default=True)
@click.option("--strict", is_flag=True, help="Stop at broken links and at the builder's warnings.")
@today_option
@click.pass_context
def command(context: click.Context, builder: str, strict: bool, today: str | None) -> None:
    """Check the facts, write the pages, and build the website in site/."""
    from generator.builders import build_site
    from generator.publish.generate import generate
    from generator.today import read_today

    root, day = find_root(), read_today(today)
    docs, site = root / "build" / "docs", root / "site"
    with without_collector(), progress_bar() as progress:
        report = generate(root, docs, day, progress=progress)
        click.echo(f"{report.pages} pages: {len(report.written)} files written, {len(report.removed)} removed.")
        stop_at_faults = partial(_stop_at_broken_links, context, root, day, progress)
        built = build_site(root, builder, strict, docs, site, before=stop_at_faults if strict else None)
    if built is None:
        click.echo("site/ is up to date.")
        return
    if built.warnings:
        click.echo(built.warnings, err=True)
    click.echo(f"site/ is built with {builder}: {len(built.changed)} files changed.")


def _stop_at_broken_links(context: click.Context, root: Path, day: datetime.date, progress: Progress) -> None:
    from generator.links.check import check_links
    from generator.links.settings import read_settings
    from generator.project import load

    report = check_links(load(root, day), read_settings(root), progress=progress)
    if report.findings:
        for finding in report.findings:
            click.echo(str(finding), err=True)
        click.echo(f"{report.summary} The website was not built.", err=True)
        context.exit(1)
