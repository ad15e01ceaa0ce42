"""Write the made pages of docs/, or check that they are as they would be written."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from lint.problems import Problem, ProjectError
from lint.registry import all_rules
from plainwell.documentation.command_page import command_page
from plainwell.documentation.rule_pages import rule_pages
from plainwell.documentation.settings_page import with_options

RULES = "rules"
SETTINGS = "settings.md"


def made_pages(docs: Path) -> dict[Path, str]:
    """Return the text of every page that is made, by its path. Raises ProjectError where docs/settings.md is amiss."""
    rules = list(all_rules().values())
    settings = docs / SETTINGS
    if not settings.is_file():
        raise ProjectError(Problem(str(settings), 0, 0, "is missing.", "Its written part cannot be made."))
    return {
        **{docs / RULES / name: text for name, text in rule_pages(rules).items()},
        docs / "commands.md": command_page(),
        settings: with_options(settings.read_text(encoding="utf-8"), str(settings), rules),
    }


def stale_pages(docs: Path, pages: Mapping[Path, str]) -> list[Path]:
    """Return the pages that are missing or differ, and those of rules that are gone."""
    differing = [path for path, text in pages.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    return sorted([*differing, *(path for path in (docs / RULES).glob("*.md") if path not in pages)])


def write_pages(docs: Path, pages: Mapping[Path, str]) -> int:
    """Write the pages that differ, and remove those of rules that are gone; return how many that were."""
    stale = stale_pages(docs, pages)
    (docs / RULES).mkdir(parents=True, exist_ok=True)
    for path in stale:
        if path in pages:
            path.write_text(pages[path], encoding="utf-8")
        else:
            path.unlink()
    return len(stale)


@click.command()
@click.option("--docs", type=click.Path(file_okay=False, path_type=Path), default=Path("docs"), show_default=True)
@click.option("--check", is_flag=True, help="Change nothing, and fail where a page is out of date.")
def command(docs: Path, check: bool) -> None:
    """Write the pages about rules, commands and settings from the code."""
    try:
        pages = made_pages(docs)
    except ProjectError as error:
        raise click.ClickException(str(error)) from None
    if not check:
        click.echo(f"{len(pages)} pages in {docs}: {write_pages(docs, pages)} changed.")
        return
    stale = stale_pages(docs, pages)
    for path in stale:
        click.echo(f"{path}: is out of date.", err=True)
    if stale:
        click.echo("Run `python -m plainwell.documentation`.", err=True)
        sys.exit(1)
    click.echo(f"{len(pages)} pages are up to date in {docs}.")


if __name__ == "__main__":
    command()
