"""Both builders make the whole site without a warning, and a site that is up to date is left alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.builder


def run(folder: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the programs that are installed beside Python."""
    command = [str(Path(sys.executable).with_name(program)), *arguments]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def plainwell(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(folder, "plainwell", *arguments)


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file's bytes and the time of its last change, by path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def contents(folder: Path) -> dict[str, bytes]:
    return {path: data for path, (data, _) in snapshot(folder).items()}


def pages(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}


@pytest.fixture(scope="module")
def bare(project: Path) -> subprocess.CompletedProcess[str]:
    """A bare `mkdocs build` in a fresh clone, before anything else."""
    return run(project, "mkdocs", "build", "--strict", "--site-dir", "bare")


@pytest.fixture(scope="module")
def built(project: Path, bare: object) -> subprocess.CompletedProcess[str]:
    """The site as `plainwell build` makes it."""
    return plainwell(project, "build", "--strict")


def test_a_bare_mkdocs_build_makes_the_site(project: Path, bare: subprocess.CompletedProcess[str]) -> None:
    assert bare.returncode == 0, bare.stderr
    assert "WARNING" not in bare.stderr
    assert len(list((project / "bare").rglob("index.html"))) > len(list((project / "content").rglob("*/*.yml")))


def test_plainwell_builds_the_same_site_without_a_word_of_warning(
    project: Path, built: subprocess.CompletedProcess[str]
) -> None:
    assert built.returncode == 0, built.stderr
    assert built.stderr == ""
    ours, bare = contents(project / "site"), contents(project / "bare")
    # The packed site map holds the time of the build, which only we fix.
    assert {path for path in ours | bare if ours.get(path) != bare.get(path)} <= {"sitemap.xml.gz"}


def test_an_unchanged_site_is_left_alone(project: Path, built: subprocess.CompletedProcess[str]) -> None:
    before = snapshot(project / "site")
    again = plainwell(project, "build", "--strict")

    assert "site/ is up to date." in again.stdout
    assert snapshot(project / "site") == before


def test_a_second_build_makes_the_same_bytes(project: Path, built: subprocess.CompletedProcess[str]) -> None:
    before = snapshot(project / "site")
    (project / "build" / ".site.memory").unlink()
    again = plainwell(project, "build", "--strict")

    assert "0 files changed" in again.stdout
    assert snapshot(project / "site") == before


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_a_failing_build_leaves_the_last_good_site(
    project: Path, built: subprocess.CompletedProcess[str], builder: str
) -> None:
    before = snapshot(project / "site")
    theme = project / "site_templates" / "theme" / "main.html"
    good = theme.read_text(encoding="utf-8")
    theme.write_text(f"{good}\n{{% nonsense %}}\n", encoding="utf-8")
    try:
        failed = plainwell(project, "build", "--strict", "--builder", builder)
    finally:
        theme.write_text(good, encoding="utf-8")

    assert failed.returncode == 2
    assert "nonsense" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert "The last good site was left in place." in failed.stderr
    assert snapshot(project / "site") == before


def test_warnings_are_shown_where_they_do_not_stop_the_build(
    project: Path, built: subprocess.CompletedProcess[str]
) -> None:
    page = project / "content" / "pages" / "index.md"
    good = page.read_text(encoding="utf-8")
    page.write_text(f"{good}\n[Nowhere](nowhere.md)\n", encoding="utf-8")
    try:
        done = plainwell(project, "build")
    finally:
        page.write_text(good, encoding="utf-8")

    assert done.returncode == 0
    assert "nowhere.md" in done.stderr
    assert "INFO" not in done.stderr
    assert plainwell(project, "build", "--strict").returncode == 0


def test_zensical_builds_the_same_pages_and_leaves_nothing_beside_them(
    project: Path, built: subprocess.CompletedProcess[str]
) -> None:
    before = pages(project / "site")
    top = {path.name for path in project.iterdir()}
    done = plainwell(project, "build", "--strict", "--builder", "zensical")

    assert (done.returncode, done.stderr) == (0, "")
    assert pages(project / "site") == before
    assert {path.name for path in project.iterdir()} == top
    assert not [path for path in contents(project / "site") if path.startswith(".")]

    first = snapshot(project / "site")
    assert "site/ is up to date." in plainwell(project, "build", "--strict", "--builder", "zensical").stdout
    (project / "build" / ".site.memory").unlink()
    assert "0 files changed" in plainwell(project, "build", "--strict", "--builder", "zensical").stdout
    assert snapshot(project / "site") == first


def test_changing_the_builder_takes_the_other_ones_files_along(
    project: Path, built: subprocess.CompletedProcess[str]
) -> None:
    plainwell(project, "build", "--strict", "--builder", "zensical")
    only_zensical = contents(project / "site").keys()
    plainwell(project, "build", "--strict")
    only_mkdocs = contents(project / "site").keys()

    assert only_zensical - only_mkdocs
    assert only_mkdocs == contents(project / "bare").keys()
