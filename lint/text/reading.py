"""Reading a text file that somebody else wrote: every way it can be unreadable is one clear problem."""

from __future__ import annotations

import stat
from pathlib import Path

from lint.language.patterns import Pattern
from lint.problems import Problem, ProjectError
from lint.text.located import line_and_column

MAX_BYTES = 8 * 1024 * 1024
# Tab, line feed and carriage return are the only control characters of a text file.
_CONTROL = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")


def read_text(path: Path, shown: str, root: Path | None = None, limit: int = MAX_BYTES) -> str:
    """Return the decoded text of `path`, a byte-order mark included.

    `shown` is the path that messages use. With `root`, a symbolic link that leads out of it is refused.
    Raises ProjectError for a missing, oversized, non-UTF-8 or binary file, and for what is no file at all.
    """
    try:
        if root is not None and path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
            raise _whole(shown, "is a link that leads out of the project.", "Copy the file into the folder.")
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _whole(shown, "is a folder, not a file.", "Rename the folder, or put a file in its place.")
        if not stat.S_ISREG(status.st_mode):
            raise _whole(shown, "is a pipe or a device, not a file.", "Put a file in its place.")
        if status.st_size > limit:
            size, most = status.st_size / 1048576, limit / 1048576
            raise _whole(shown, f"has {size:.0f} MB; the most that is read is {most:.0f} MB.", "Split the file.")
        data = path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            raise _whole(shown, "is a link to a file that does not exist.", "Mend or delete the link.") from None
        raise _whole(shown, "does not exist.", "Create it, or check the path.") from None
    except PermissionError:
        raise _whole(shown, "may not be read.", "Give your account the right to read it.") from None
    except OSError as error:
        raise _whole(shown, f"cannot be read: {error.strerror or error}.", "Check the path.") from None
    except RuntimeError:  # how Python 3.11 and 3.12 report a link to itself
        raise _whole(shown, "is a link that leads back to itself.", "Delete the link.") from None
    return decode_text(data, shown)


def decode_text(data: bytes, shown: str) -> str:
    """Return UTF-8 bytes as text. Raises ProjectError where they are no UTF-8, or hold control characters."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        message = f"this byte (0x{data[error.start]:02x}) is not UTF-8."
        raise _at(shown, before, len(before), message, "Save the file as UTF-8.") from None
    bad = _CONTROL.search(text)
    if bad:
        name = "a NUL byte" if bad[0] == "\0" else f"the control character U+{ord(bad[0]):04X}"
        raise _at(shown, text, bad.start(), f"{name} stands here.", "Delete it.")
    return text


def _at(shown: str, text: str, offset: int, message: str, advice: str) -> ProjectError:
    return ProjectError(Problem(shown, *line_and_column(text, offset), message, advice))


def _whole(shown: str, message: str, advice: str) -> ProjectError:
    return ProjectError(Problem(shown, 0, 0, message, advice))
