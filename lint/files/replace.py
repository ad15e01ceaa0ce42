"""Replacing a file by its mended text: all of it or nothing, and only if nobody else changed it meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

from lint.problems import Problem, ProjectError
from lint.text.source import Source


def replace_file(path: Path, source: Source, text: str) -> None:
    """Write `text` where `source` was read from. Raises ProjectError, and changes nothing, if the file has changed."""
    target = path.resolve()
    try:
        if target.read_bytes() != source.text.encode("utf-8"):
            message = "has changed since it was read, and was left alone."
            raise ProjectError(Problem(source.path, 0, 0, message, "Run the command again."))
        _write(target, text)
    except OSError as error:
        message = f"cannot be written: {error.strerror or error}."
        raise ProjectError(Problem(source.path, 0, 0, message, "Check the file's rights.")) from None


def _write(target: Path, text: str) -> None:
    import tempfile  # slow to load, and needed only by fixes

    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
        temporary.chmod(target.stat().st_mode & 0o7777)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
