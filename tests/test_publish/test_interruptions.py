"""An interrupted run leaves the last good pages, or the next one completes it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.publish.generate import Report
from generator.publish.ledger import Ledger
from generator.publish.staging import Staging
from generator.publish.state import State
from generator.render.renderer import Renderer

Files = dict[str, tuple[bytes, int]]
Publish = Callable[[], Report]
Look = Callable[[], Files]
Edit = Callable[[str, str, str], None]


class PowerCut(BaseException):
    """Stops a run as nothing in it expects."""


def stop_at(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, call: int) -> None:
    """Let the `call`th call of a function stop the run before it does anything."""
    real, calls = getattr(owner, name), 0

    def stopping(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == call:
            raise PowerCut
        return real(*arguments, **named)

    monkeypatch.setattr(owner, name, stopping)


def edit_much(small_site: Path, edit: Edit) -> None:
    """Change a name that many pages show, delete an entity, and add another."""
    edit("symptoms/wheeze.yml", "name: Wheeze\n", "name: Whistling\n")
    lamp = small_site / "content" / "treatments" / "salt_lamp.yml"
    words = lamp.read_text(encoding="utf-8").replace("salt_lamp", "sea_air").replace("Salt lamps", "Sea air")
    lamp.with_name("sea_air.yml").write_text(words, encoding="utf-8")
    lamp.unlink()


STEPS = {
    "reading": (Staging, "__init__", 1),
    "rendering": (Renderer, "text", 3),
    "staging": (Staging, "write", 3),
    "before the list": (Staging, "commit", 1),
    "first move": (Path, "replace", 2),
    "in the middle of moving": (Path, "replace", 4),
    "removing": (Path, "unlink", 1),
    "looking at what was written": (Ledger, "entries", 1),
    "before saving the memory": (State, "save", 1),
    "after saving the memory": (Staging, "finish", 2),
}
BEFORE_THE_LIST = {"reading", "rendering", "staging", "before the list"}


@pytest.mark.parametrize("step", STEPS)
def test_the_next_run_ends_what_was_begun(
    small_site: Path, publish: Publish, look: Look, edit: Edit, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    publish()
    good = look()
    edit_much(small_site, edit)
    with monkeypatch.context() as patch, pytest.raises(PowerCut):
        stop_at(patch, *STEPS[step])
        publish()
    if step in BEFORE_THE_LIST:
        assert look() == good

    publish()
    assert_like_a_first_build(small_site, look)
    assert publish().written == []


@pytest.mark.parametrize("step", STEPS)
def test_pages_that_an_interrupted_run_added_are_removed_when_their_facts_are(
    small_site: Path, publish: Publish, look: Look, edit: Edit, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    publish()
    edit_much(small_site, edit)
    with monkeypatch.context() as patch, pytest.raises(PowerCut):
        stop_at(patch, *STEPS[step])
        publish()
    (small_site / "content" / "treatments" / "sea_air.yml").unlink()
    publish()

    assert_like_a_first_build(small_site, look)


def assert_like_a_first_build(small_site: Path, look: Look) -> None:
    fresh = small_site / "fresh" / "docs"
    run = "from plainwell.cli import main; main()", "generate", "--out", str(fresh), "--today", "2026-01-31"
    subprocess.run([sys.executable, "-c", *run], cwd=small_site, check=True, capture_output=True)
    expected = {path.relative_to(fresh).as_posix(): path.read_bytes() for path in fresh.rglob("*") if path.is_file()}
    assert {path: data for path, (data, _) in look().items()} == expected
    assert not (small_site / "build" / ".docs.staging").exists()


KILLED = """
import datetime, os, signal, sys
from pathlib import Path
from generator.publish.generate import generate
moves = 0
real = Path.replace
def replace(self, target):
    global moves
    moves += 1
    if moves == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, target)
Path.replace = replace
generate(Path(sys.argv[1]), Path(sys.argv[1]) / "build" / "docs", datetime.date(2026, 1, 31))
"""


@pytest.mark.parametrize("move", [1, 4])
def test_a_killed_run_is_ended_by_the_next(
    small_site: Path, publish: Publish, look: Look, edit: Edit, move: int
) -> None:
    publish()
    good = look()
    edit_much(small_site, edit)
    done = subprocess.run([sys.executable, "-c", KILLED, str(small_site), str(move)], check=False)
    assert done.returncode == -signal.SIGKILL
    if move == 1:
        assert look() == good

    publish()
    assert_like_a_first_build(small_site, look)


def test_a_list_that_was_cut_off_is_passed_over(
    small_site: Path, out: Path, publish: Publish, look: Look, edit: Edit
) -> None:
    publish()
    staging = out.parent / ".docs.staging"
    staging.mkdir()
    (staging / "ready.json").write_text('{"moves": ["ind', encoding="utf-8")
    edit_much(small_site, edit)
    publish()

    assert_like_a_first_build(small_site, look)


def test_two_runs_at_once_follow_each_other(small_site: Path, look: Look, edit: Edit, publish: Publish) -> None:
    publish()
    edit_much(small_site, edit)
    command = [sys.executable, "-c", "from plainwell.cli import main; main()", "generate", "--today", "2026-01-31"]
    runs = [
        subprocess.Popen(command, cwd=small_site, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = [run.communicate() for run in runs]

    assert [run.returncode for run in runs] == [0, 0, 0], said
    assert sum(" 0 files written, 0 removed" in output for output, _ in said) == 2, said
    assert_like_a_first_build(small_site, look)


def test_a_run_that_waits_too_long_says_why(publish: Publish, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.state._WAIT_SECONDS", 0.0)
    out.parent.mkdir(parents=True)
    with State(out.parent / ".docs.memory"), pytest.raises(Exception, match="another run is using this folder"):
        publish()
