"""Reading a text file that somebody else wrote: every way it can be unreadable is one clear problem."""

from __future__ import annotations

import re
from pathlib import Path

from lint.problems import Problem, ProjectError

MAX_BYTES = 8 * 1024 * 1024
# Tab, line feed and carriage return are the only control characters of a text file.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")


def read_text(path: Path, shown: str, root: Path | None = None, limit: int = MAX_BYTES) -> str:
    """Return the decoded text of `path`, a byte-order mark included.

    `shown` is the path that messages use. With `root`, a symbolic link that leads out of it is refused.
    Raises ProjectError for a missing, oversized, non-UTF-8 or binary file.
    """
    try:
        if root is not None and not path.resolve().is_relative_to(root.resolve()):
            raise ProjectError(
                Problem(shown, 0, 0, "is a link that leads out of the project.", "Copy the file into the folder.")
            )
        size = path.stat().st_size
        if size > limit:
            raise ProjectError(
                Problem(
                    shown, 0, 0,
                    f"has {size / 1048576:.0f} MB; the most that is read is {limit / 1048576:.0f} MB.",
                    "Split the file.",
                )
            )
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ProjectError(Problem(shown, 0, 0, f"cannot be read: {reason}.", "Check the path.")) from None
    return _decode(data, shown)


def _decode(data: bytes, shown: str) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise ProjectError(
            _at(shown, before, f"byte 0x{data[error.start]:02x} is not UTF-8.", "Save the file as UTF-8.")
        ) from None
    bad = _CONTROL.search(text)
    if bad:
        name = "a NUL byte" if bad[0] == "\0" else f"the control character U+{ord(bad[0]):04X}"
        raise ProjectError(_at(shown, text[: bad.start()], f"contains {name}.", "Delete it."))
    return text


def _at(shown: str, before: str, message: str, advice: str) -> Problem:
    lines = before.split("\n")
    return Problem(shown, len(lines), len(lines[-1]) + 1, message, advice)
