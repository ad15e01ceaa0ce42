"""Writing many files as one change.

New files are first written beside the target folder. When all of them are there, a list of what is to happen
is written, and only then are they moved into place. A run that is interrupted before that list leaves the
target as it was; one that is interrupted after it is finished by the next run.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from lint.problems import Problem, ProjectError

_LIST = "ready.json"


class Staging:
    """The files that are about to change in one target folder.

    `recovered` holds the paths that an interrupted run put in place, and may not have remembered.
    """

    def __init__(self, target: Path, folder: Path) -> None:
        self.target = target
        self.files = folder / "files"
        self._folder = folder
        self._moves: list[str] = []
        self._removals: list[str] = []
        self._made: set[Path] = set()
        self.recovered = self._carry_out()
        self.finish()

    def write(self, path: str, data: bytes) -> None:
        """Stage a file; `path` is relative to the target."""
        place = self.files / path
        if place.parent not in self._made:
            place.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(place.parent)
        place.write_bytes(data)
        self._moves.append(path)

    def adopt(self, path: str) -> None:
        """Stage a file that somebody else has already written below `files`."""
        self._moves.append(path)

    def remove(self, path: str) -> None:
        """Stage the removal of a file that an earlier run wrote."""
        self._removals.append(path)

    def commit(self) -> None:
        """Move everything into place. Raises ProjectError, and changes nothing, where something is in the way."""
        if not self._moves and not self._removals:
            return
        if problems := list(self._obstacles()):
            raise ProjectError(problems)
        self._folder.mkdir(parents=True, exist_ok=True)
        draft = self._folder / "draft.json"
        draft.write_text(json.dumps({"moves": self._moves, "removals": self._removals}), encoding="utf-8")
        draft.replace(self._folder / _LIST)
        self._carry_out()

    def finish(self) -> None:
        """Forget the list, once what was done is remembered."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _obstacles(self) -> Iterator[Problem]:
        folders = {folder for path in self._moves for folder in (self.target / path).parents}
        wrong = [place for place in folders if place.exists() and not place.is_dir()]
        wrong += [self.target / path for path in self._moves if (self.target / path).is_dir()]
        for place in wrong:
            yield Problem(str(place), 0, 0, "is in the way of a page or of its folder.", "Move it elsewhere.")

    def _carry_out(self) -> list[str]:
        plan = self._read_list()
        made: set[Path] = set()
        for path in plan["moves"]:
            place = self.target / path
            if place.parent not in made:
                place.parent.mkdir(parents=True, exist_ok=True)
                made.add(place.parent)
            # Already moved by the run that was interrupted.
            with contextlib.suppress(FileNotFoundError):
                (self.files / path).replace(place)
        for path in plan["removals"]:
            place = self.target / path
            place.unlink(missing_ok=True)
            for folder in place.relative_to(self.target).parents[:-1]:
                with contextlib.suppress(OSError):  # not empty: others' files stay
                    (self.target / folder).rmdir()
        return plan["moves"]

    def _read_list(self) -> dict[str, list[str]]:
        try:
            plan: dict[str, list[str]] = json.loads((self._folder / _LIST).read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            # None was written; or the machine stopped before its text was on the disk, and nothing was moved.
            return {"moves": [], "removals": []}
        return plan
