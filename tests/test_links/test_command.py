"""`plainwell links` and `plainwell build --strict`, as people run them: what they print, and how they end."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path


def plainwell(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("plainwell")), *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def spoil(project: Path) -> None:
    (project / "content/pages/policy.md").write_text("# Policy\n\n[x](nope.md)\n", encoding="utf-8")


def test_a_clean_site_is_one_line_and_ends_with_0(project: Path) -> None:
    done = plainwell(project, "links")

    assert re.fullmatch(r"\d+ pages, \d+ links, \d+ outside addresses: all links are in order\.\n", done.stdout)
    assert (done.returncode, done.stderr) == (0, "")


def test_findings_end_with_1(project: Path) -> None:
    spoil(project)

    done = plainwell(project, "links")

    first, last = done.stdout.splitlines()
    assert first == (
        "content/pages/policy.md:3:5: the link `nope.md` leads to no page or file. "
        "Write the path to a page or file of this site. Shown on about/policy.md."
    )
    assert last.endswith("outside addresses: 1 problem.")
    assert (done.returncode, done.stderr) == (1, "")


def test_input_that_cannot_be_used_ends_with_2(project: Path) -> None:
    (project / "mkdocs.yml").unlink()

    done = plainwell(project, "links")

    assert done.stderr.startswith("mkdocs.yml: does not exist.")
    assert (done.returncode, done.stdout) == (2, "")


def test_a_strict_build_stops_at_a_broken_link_before_the_builder_starts(project: Path) -> None:
    spoil(project)

    done = plainwell(project, "build", "--strict")

    assert done.returncode == 1
    assert "content/pages/policy.md:3:5: the link `nope.md` leads to no page or file." in done.stderr
    assert done.stderr.endswith("1 problem. The website was not built.\n")
    assert not (project / "site").exists()
