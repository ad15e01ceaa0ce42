"""The command line from outside: help, misuse, exit codes, interruptions."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from plainwell.cli import COMMANDS

PLAINWELL = str(Path(sys.executable).with_name("plainwell"))
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(small_site: Path) -> Run:
    """Run the installed command in the small site, or in another folder."""

    def running(*arguments: str, folder: Path = small_site) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "COLUMNS": "100"}
        command = [PLAINWELL, *arguments]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    return running


def test_help_lists_every_command(run: Run) -> None:
    done = run("--help")

    assert done.returncode == 0
    for name, what in COMMANDS.items():
        assert f"{name} " in done.stdout
        assert what in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_and_all_its_options(run: Run, tmp_path: Path, name: str) -> None:
    done = run(name, "--help", folder=tmp_path)

    assert done.returncode == 0
    assert done.stdout.startswith(f"Usage: plainwell {name} ")
    options = done.stdout.split("Options:\n")[1].splitlines()
    for line, after in zip(options, [*options[1:], ""], strict=True):
        if line.startswith("  -"):
            explained = "  " in line.strip() or after.startswith("      ")
            assert explained or "builder" in line, line


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["biuld"], "Did you mean `build`?"),
        (["Generate"], "Did you mean `generate`?"),
        (["frobnicate"], "`build`"),
        (["build", "--strickt"], "--strict"),
        (["generate", "--ot", "x"], "--out"),
        (["build", "--builder", "hugo"], "'mkdocs', 'zensical'"),
        (["schema", "symptm"], "Did you mean `symptom`?"),
        (["generate", "--today", "tomorrow"], "YYYY-MM-DD"),
        (["generate", "surplus"], "surplus"),
    ],
    ids=" ".join,
)
def test_misuse_is_answered_with_a_hint_and_2(run: Run, arguments: list[str], hint: str) -> None:
    done = run(*arguments)

    assert done.returncode == 2
    assert hint in done.stderr
    assert "Traceback" not in done.stderr


def test_a_good_run_is_0_and_says_what_it_did(run: Run, small_site: Path) -> None:
    done = run("generate")

    assert (done.returncode, done.stderr) == (0, "")
    assert "pages: " in done.stdout
    assert (small_site / "build" / "docs" / "index.md").is_file()


def test_faults_in_the_facts_are_2_each_with_its_place(run: Run, small_site: Path) -> None:
    pollen = small_site / "content" / "triggers" / "pollen.yml"
    words = pollen.read_text(encoding="utf-8").replace("to: breathlessness", "to: breathlesness")
    pollen.write_text(words.replace("certainty: low", "certainty: lo", 1), encoding="utf-8")
    done = run("generate")

    assert done.returncode == 2
    assert "content/triggers/pollen.yml:" in done.stderr
    assert "Did you mean `breathlessness`?" in done.stderr
    assert "2 problems. Nothing was written." in done.stderr
    assert not (small_site / "build" / "docs").exists()


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in ("explain", "rules")])
def test_outside_a_project_it_says_where_to_go(run: Run, tmp_path: Path, name: str) -> None:
    done = run(name, folder=tmp_path)

    assert done.returncode == 2
    assert "is no Plainwell project" in done.stderr
    assert list(tmp_path.iterdir()) in ([], [tmp_path / "small_site"])


def test_a_folder_inside_a_project_will_do(run: Run, small_site: Path) -> None:
    assert run("generate", folder=small_site / "content" / "triggers").returncode == 0
    assert (small_site / "build" / "docs" / "index.md").is_file()


def test_a_closed_pipe_is_no_error(small_site: Path) -> None:
    command = f"'{PLAINWELL}' schema | head -c 10"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], cwd=small_site, capture_output=True, text=True, check=False
    )

    assert done.stdout.startswith("{")
    assert done.stderr == ""


def test_an_interrupted_run_says_so_and_leaves_nothing(small_site: Path) -> None:
    entity = (small_site / "content" / "treatments" / "salt_lamp.yml").read_text(encoding="utf-8")
    for number in range(3000):
        name = f"lamp_{number}"
        place = small_site / "content" / "treatments" / f"{name}.yml"
        words = entity.replace("salt_lamp", name).replace("Salt lamps", f"Lamp {number}")
        place.write_text(words.replace("in_text: salt lamps", f"in_text: lamp {number}"), encoding="utf-8")
    # A shell starts its background jobs deaf to Ctrl-C, and they would hand that on.
    running = subprocess.Popen(
        [PLAINWELL, "generate"],
        cwd=small_site,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    memory = small_site / "build" / ".docs.memory"
    while not memory.exists() and running.poll() is None:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate()

    assert running.returncode == 130, said
    assert said.strip() == "Stopped. Nothing half-written was left behind."
    assert not (small_site / "build" / "docs").exists()


def test_a_crash_is_2_and_asks_for_a_report(small_site: Path) -> None:
    program = (
        "import generator.publish.generate as module\n"
        "def broken(*_, **__): raise RuntimeError('a fault of ours')\n"
        "module.generate = broken\n"
        "import sys; sys.argv = ['plainwell', 'generate']\n"
        "from plainwell.cli import main; main()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=small_site, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "RuntimeError: a fault of ours" in done.stderr
    assert "fault of Plainwell" in done.stderr


def test_a_folder_that_cannot_be_written_is_told(run: Run, small_site: Path) -> None:
    (small_site / "build").write_text("a file", encoding="utf-8")
    done = run("generate")

    assert done.returncode == 2
    assert "build" in done.stderr
    assert "Traceback" not in done.stderr
