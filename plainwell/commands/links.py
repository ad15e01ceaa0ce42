"""plainwell links: every link and anchor of the site."""

from __future__ import annotations

import click

from plainwell.batch import without_collector
from plainwell.commands.options import find_root, today_option
from plainwell.progress import progress_bar


@click.command("links")
@click.option("--online", is_flag=True, help="Also ask each outside address whether it is still there.")
@today_option
@click.pass_context
def command(context: click.Context, online: bool, today: str | None) -> None:
    """Check every link and anchor of the site, and name the fact or template line that made a broken one."""
    from generator.links.check import check_links
    from generator.links.online import ask_all
    from generator.links.settings import read_settings
    from generator.project import load
    from generator.today import read_today

    root = find_root()
    with without_collector(), progress_bar() as progress:
        settings = read_settings(root)
        report = check_links(load(root, read_today(today)), settings, ask_all if online else None, progress)
    for finding in report.findings:
        click.echo(str(finding))
    for address, reason in report.doubts.items():
        click.echo(f"Could not tell about {address}: {reason}.", err=True)
    click.echo(report.summary)
    if report.findings:
        context.exit(1)
