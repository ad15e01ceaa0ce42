"""The page about the commands, from what each says of itself."""

from __future__ import annotations

import click

from plainwell.cli import COMMANDS, plainwell
from plainwell.documentation.markdown import fence, prose

_WIDTH = 90
_HEAD = """# The commands

<!-- Made by `python -m plainwell.documentation`. Change the command, not this page. -->

Each command explains itself with `--help`; this page shows the same text.

Exit codes: 0 is clean, 1 means findings at or above `--fail-on` or broken links, 2 means misuse, a file that cannot
be read, or a crash."""


def command_page() -> str:
    """Return the page with the help of every command, in the order of `plainwell --help`."""
    parts = [_HEAD]
    for name, what in COMMANDS.items():
        parts += [f"## plainwell {name}", f"{prose(what[:1].upper() + what[1:])}.", fence(_help(name), "text")]
    return "\n\n".join(parts) + "\n"


def _help(name: str) -> str:
    whole = click.Context(plainwell, info_name="plainwell", terminal_width=_WIDTH, max_content_width=_WIDTH)
    command = plainwell.get_command(whole, name)
    assert command is not None
    return command.get_help(click.Context(command, whole, name, terminal_width=_WIDTH, max_content_width=_WIDTH))
