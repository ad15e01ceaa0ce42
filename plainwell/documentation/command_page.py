"""The page about the commands, from what each says of itself."""

from __future__ import annotations

import click

from plainwell.cli import COMMANDS, plainwell
from plainwell.documentation.markdown import fence, prose

_WIDTH = 90
_HEAD = """# The commands

<!-- Made by `python -m plainwell.documentation`. Change the command, not this page. -->

Each command explains itself with `--help`; this page shows the same text.

The exit code is 0 if all is well. It is 1 for findings at or above `--fail-on` and for broken links. It is 2 for
misuse, for a file that cannot be read, and for a crash."""


def command_page() -> str:
    """Return the page with the help of every command, in the order of `plainwell --help`."""
    parts = [_HEAD]
    for name, what in COMMANDS.items():
        parts += [f"## plainwell {name}", f"{prose(what[:1].upper() + what[1:])}.", fence(_help(name), "text")]
    return "\n\n".join(parts) + "\n"


def _help(name: str) -> str:
    whole = click.Context(plainwell, info_name="plainwell", **plainwell.context_settings)
    command = plainwell.get_command(whole, name)
    assert command is not None
    return command.get_help(click.Context(command, whole, name, terminal_width=_WIDTH, max_content_width=_WIDTH))
