"""The command line. Exit codes: 0 clean, 1 findings, 2 misuse, unreadable input or crash."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from lint.problems import ProjectError, suggest

COMMANDS = {
    "build": "facts → checked → site/",
    "generate": "facts → Markdown only",
    "lint": "pages, facts and anybody's texts: findings and fixes",
    "explain": "one rule: why it exists, examples, how to ignore it",
    "rules": "all rules, by family",
    "links": "links and anchors, with the fact's line",
    "scores": "readability, page by page and all together",
    "claims": "what a page claims, and what just misses being a contradiction",
    "schema": "JSON Schema of the facts",
}


class _Commands(click.Group):
    """Loads a command's module only when it is called, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"plainwell.commands.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            ctx.fail(f"There is no command `{name}`. {suggest(name, COMMANDS)}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="plainwell", message="%(prog)s %(version)s")
def plainwell() -> None:
    """Structured, sourced facts become plain health pages, and stay true."""


def main() -> None:
    """Run the command line. Every error of the project ends here, as lines that a person can act on."""
    try:
        sys.exit(plainwell.main(standalone_mode=False) or 0)
    except ProjectError as error:
        for problem in error.problems:
            click.echo(str(problem), err=True)
        count = len(error.problems)
        click.echo(f"{count} problem{'s' if count > 1 else ''}. Nothing was written.", err=True)
        sys.exit(2)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing half-written was left behind.", err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        click.echo(f"{error.filename or 'The disk'}: {error.strerror or error}.", err=True)
        sys.exit(2)
    except Exception:
        import traceback  # slow to load, and never needed where all is well

        traceback.print_exc()
        click.echo("This is a fault of Plainwell. Please report it with the lines above.", err=True)
        sys.exit(2)
