"""What the last run remembered may be lost, damaged or another program's: the pages come out right."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish.generate import Report
from lint.problems import ProjectError

Files = dict[str, tuple[bytes, int]]
Publish = Callable[[], Report]
Look = Callable[[], Files]
Edit = Callable[[str, str, str], None]


def empty(memory: Path) -> None:
    memory.write_bytes(b"")


def lost(memory: Path) -> None:
    memory.unlink()


def no_database(memory: Path) -> None:
    memory.write_text("a shopping list\n" * 500, encoding="utf-8")


def cut_off(memory: Path) -> None:
    memory.write_bytes(memory.read_bytes()[: memory.stat().st_size // 2])


def blank_tail(memory: Path) -> None:
    data = memory.read_bytes()
    memory.write_bytes(data[:4096] + bytes(len(data) - 4096))


def noise(memory: Path) -> None:
    data = bytearray(memory.read_bytes())
    data[4096::7] = b"\xa5" * len(data[4096::7])
    memory.write_bytes(data)


def foreign_database(memory: Path) -> None:
    memory.unlink()
    with sqlite3.connect(memory) as database:
        database.execute("CREATE TABLE memory (photo BLOB)")


def no_json(memory: Path) -> None:
    with sqlite3.connect(memory) as database:
        database.execute("UPDATE memory SET value = 'not {json'")


def older_version(memory: Path) -> None:
    with sqlite3.connect(memory) as database:
        database.execute("PRAGMA user_version = 1")


DAMAGES = [empty, lost, no_database, cut_off, blank_tail, noise, foreign_database, no_json, older_version]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_memory_is_only_a_slower_run(
    publish: Publish, look: Look, edit: Edit, out: Path, damage: Callable[[Path], None]
) -> None:
    publish()
    before = look()
    damage(out.parent / ".docs.memory")
    assert publish().written == []
    assert look() == before

    damage(out.parent / ".docs.memory")
    edit("symptoms/wheeze.yml", "You hear a whistle as", "You hear a high whistle as")
    assert set(publish().written) == {"symptoms/wheeze.md", "facts.json"}
    assert publish().written == []


def test_a_memory_that_cannot_be_opened_is_told(publish: Publish, out: Path) -> None:
    (out.parent / ".docs.memory").mkdir(parents=True)
    with pytest.raises(ProjectError, match=r"\.docs\.memory: cannot be used"):
        publish()
