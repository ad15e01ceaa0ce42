"""What the last run knew: the inputs it read, the index it built, the files it wrote. One small database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from lint.problems import Problem, ProjectError

_VERSION = 1
_WAIT_SECONDS = 60.0


class State:
    """A run's memory. Held open for the whole run, so that two runs on one folder follow each other.

    Nothing is kept unless `save` is reached: a run that fails leaves the memory of the last good one.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            if "locked" in str(error):
                advice = "Wait until it has ended."
                raise ProjectError(Problem(str(path), 0, 0, "another run is using this folder.", advice)) from None
            # A damaged memory is only a slower run.
            path.unlink()
            self._open()

    def _open(self) -> None:
        self._database = sqlite3.connect(self._path, timeout=_WAIT_SECONDS, isolation_level=None)
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("BEGIN EXCLUSIVE")
        self._database.execute("CREATE TABLE IF NOT EXISTS memory (name TEXT PRIMARY KEY, value TEXT)")
        self._database.execute("CREATE TABLE IF NOT EXISTS facts (id TEXT PRIMARY KEY, value TEXT)")
        if self.get("version") != _VERSION:
            self._database.execute("DELETE FROM memory")
            self._database.execute("DELETE FROM facts")
            self.put("version", _VERSION)

    def __enter__(self) -> State:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def get(self, name: str) -> Any:
        """Return a remembered value, or None."""
        row = self._database.execute("SELECT value FROM memory WHERE name = ?", (name,)).fetchone()
        return json.loads(row[0]) if row else None

    def put(self, name: str, value: Any) -> None:
        """Remember a value that JSON can hold."""
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        self._database.execute("INSERT OR REPLACE INTO memory VALUES (?, ?)", (name, text))

    def facts(self) -> dict[str, str]:
        """Return each entity's facts as JSON, by id."""
        return dict(self._database.execute("SELECT id, value FROM facts"))

    def put_facts(self, changed: Mapping[str, str], kept: Iterable[str]) -> None:
        """Remember the facts of changed entities, and forget those that are no longer there."""
        gone = {row[0] for row in self._database.execute("SELECT id FROM facts")} - set(kept)
        self._database.executemany("DELETE FROM facts WHERE id = ?", [(name,) for name in gone])
        self._database.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", changed.items())

    def save(self) -> None:
        """Make everything that was put durable."""
        self._database.execute("COMMIT")
        self._database.execute("BEGIN EXCLUSIVE")
