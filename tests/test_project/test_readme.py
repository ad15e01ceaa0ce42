"""What README.md promises: its commands run, and its example of a slip says what it says."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
NOT_SOURCES = shutil.ignore_patterns(".*", "__pycache__", "site", "build", "artefacts")
BIN = Path(sys.executable).parent


def shell_lines(starting_with: str) -> list[str]:
    """Return the commands of README.md's shell blocks, without their comments."""
    blocks = re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    lines = [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith(starting_with)]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    project = tmp_path / "project"
    shutil.copytree(ROOT, project, ignore=NOT_SOURCES)
    (project / "build" / "docs").mkdir(parents=True)
    return project


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        shlex.split(command), cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )


def test_readme_names_both_make_commands_and_they_exist(copy: Path) -> None:
    commands = shell_lines("make ")
    assert commands == ["make site", "make test"]
    for command in commands:
        done = run(f"{command} --dry-run", copy)
        assert done.returncode == 0, done.stderr


@pytest.mark.builder
def test_every_plainwell_command_of_the_readme_runs(copy: Path) -> None:
    commands = shell_lines("plainwell ")
    named = {command.split()[1] for command in commands}
    assert named == {"build", "explain", "generate", "links", "lint", "rules", "schema", "scores"}
    for command in commands:
        done = run(command, copy)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    assert (copy / "site" / "movements" / "twitch" / "index.html").is_file()


def test_the_fact_of_the_readme_is_in_the_content_and_its_slip_is_reported_as_shown(copy: Path) -> None:
    fact = re.search(r"```yaml\n(.*?)```", README, flags=re.DOTALL)
    promised = re.search(r"```text\n(.*?)```", README, flags=re.DOTALL)
    assert fact and promised
    file = copy / "content" / "movements" / "twitch.yml"
    text = file.read_text(encoding="utf-8")
    assert fact[1] in text

    file.write_text(text.replace("sources: [nanos-myokymia]", "sources: [nanos-myokimia]"), encoding="utf-8")
    done = run("plainwell generate", copy)

    assert done.returncode == 2
    assert promised[1].strip() in done.stderr
