"""What the last run knew: the inputs it read, the index it built, the files it wrote. One small database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from lint.problems import Problem, ProjectError

_VERSION = 2
_OURS = 0x706C6169
"""What SQLite keeps in a database's header to say whose it is."""
_WAIT_SECONDS = 60.0
T = TypeVar("T")


def with_memory(path: Path, work: Callable[[State], T]) -> T:
    """Return what `work` makes of the memory at `path`. A damaged memory is only a slower run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with State(path) as state:
            return work(state)
    except sqlite3.OperationalError as error:
        locked = "locked" in str(error)
        message = "another run is using this folder." if locked else f"cannot be used: {error}."
        advice = "Wait until it has ended." if locked else "Check the folder's permissions and free space."
        raise ProjectError(Problem(str(path), 0, 0, message, advice)) from None
    except sqlite3.DatabaseError:
        path.unlink()
    with State(path) as state:
        return work(state)


class State:
    """A run's memory. Held open for the whole run, so that two runs on one folder follow each other.

    Nothing is kept unless `save` is reached: a run that fails leaves the memory of the last good one.
    Everything here raises sqlite3.DatabaseError for a memory that is damaged or not ours.
    """

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None)
        try:
            self._open()
        except BaseException:
            self._database.close()
            raise

    def _open(self) -> None:
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("BEGIN EXCLUSIVE")
        is_new = self._number("SELECT count(*) FROM sqlite_master") == 0
        if not is_new and self._number("PRAGMA application_id") != _OURS:
            raise sqlite3.DatabaseError("is the memory of another program")
        if not is_new and self._number("PRAGMA user_version") != _VERSION:
            self._database.execute("DROP TABLE memory")
            self._database.execute("DROP TABLE facts")
        self._database.execute("CREATE TABLE IF NOT EXISTS memory (name TEXT PRIMARY KEY, value TEXT)")
        self._database.execute("CREATE TABLE IF NOT EXISTS facts (id TEXT PRIMARY KEY, value TEXT)")
        self._database.execute(f"PRAGMA application_id = {_OURS}")
        self._database.execute(f"PRAGMA user_version = {_VERSION}")

    def _number(self, query: str) -> int:
        return int(self._database.execute(query).fetchone()[0])

    def __enter__(self) -> State:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def get(self, name: str) -> Any:
        """Return a remembered value, or None."""
        row = self._database.execute("SELECT value FROM memory WHERE name = ?", (name,)).fetchone()
        try:
            return json.loads(row[0]) if row else None
        except (TypeError, ValueError):
            raise sqlite3.DatabaseError(f"holds no JSON under {name}") from None

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
