"""Whatever happens to a content file, reading it gives facts or problems inside the file, and nothing else."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.facts.collections import FILES
from generator.facts.content import Content
from generator.facts.files import read_document, validate
from generator.facts.site import Site
from generator.model.graph import Graph
from generator.project import load, read_row, render_all
from lint.problems import ProjectError

ROOT = Path(__file__).parents[2]
TODAY = datetime.date(2026, 1, 31)
OTHERS = {"site": Site, **FILES}
REAL = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "content").rglob("*.yml"))
SMALL = sorted(
    str(path.relative_to(ROOT / "tests" / "data" / "small_site"))
    for path in (ROOT / "tests" / "data" / "small_site").rglob("*.yml")
)
TOKENS = [
    b"\t", b" ", b"  ", b"\n", b"\r", b": ", b"- ", b'"', b"'", b"[", b"]", b"{", b"}", b",", b"#", b" # ", b"&a ",
    b"*a", b"!t ", b"%", b"@", b"|", b">", b"? ", b"---\n", b"...\n", b"\\", b"\0", b"\xff", b"\xc3", b"\xef\xbb\xbf",
    "\u2028".encode(), "\x85".encode(), "\ue000".encode(), "😀é".encode(), b"null", b"5", b"-1", b"1e9", b"true",
    b"''", b"[]", b"{}", b"<script>", b"{{ x }}", b"index", b"none", b"id: x\n", b"sources: [x]\n", b"everyone",
]  # fmt: skip
Mutation = Callable[[bytes], bytes]


@st.composite
def mutations(draw: st.DrawFn) -> Mutation:
    """A small accident: bytes or lines inserted, deleted, doubled, swapped or indented, or a value replaced."""
    kind = draw(st.sampled_from(["insert", "cut", "drop line", "double line", "swap lines", "indent", "value", "end"]))
    place, length = draw(st.floats(0, 1, exclude_max=True)), draw(st.integers(1, 8))
    token = draw(st.sampled_from(TOKENS))

    def mutate(data: bytes) -> bytes:
        at, lines = int(place * len(data)), data.split(b"\n")
        row = int(place * len(lines))
        if kind == "insert":
            return data[:at] + token + data[at:]
        if kind == "cut":
            return data[:at] + data[at + length :]
        if kind == "end":
            return data[:at]
        if kind == "drop line":
            del lines[row]
        elif kind == "double line":
            lines.insert(row, lines[row])
        elif kind == "swap lines":
            lines[row], lines[-row] = lines[-row], lines[row]
        elif kind == "indent":
            lines[row] = b" " * length + lines[row]
        else:
            lines[row] = lines[row].partition(b": ")[0] + b": " + token
        return b"\n".join(lines)

    return mutate


def check_problems(error: ProjectError, root: Path) -> None:
    assert error.problems
    for problem in error.problems:
        assert problem.message and problem.advice
        if problem.line:
            text = (root / problem.path).read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff")
            lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            assert problem.line <= len(lines), problem
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("mutated")
    shutil.copytree(ROOT / "content", root / "content")
    return root


@pytest.fixture(scope="module")
def content(graph: Graph, project: Path) -> Content:
    """The declarations of the repository, for files in another folder."""
    return replace(graph.content, root=project)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(ROOT / "tests" / "data" / "small_site", tmp_path_factory.mktemp("mutated") / "small"))


@given(path=st.sampled_from(REAL), accidents=st.lists(mutations(), min_size=1, max_size=3))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_real_file_is_read_or_refused(project: Path, content: Content, path: str, accidents: list[Mutation]) -> None:
    data = (ROOT / path).read_bytes()
    for accident in accidents:
        data = accident(data)
    (project / path).write_bytes(data)
    try:
        name = Path(path).stem
        if f"content/{name}.yml" == path:
            validate(read_document(project, path), OTHERS[name])
        else:
            _, _, problems = read_row(content, path, TODAY)
            if problems:
                raise ProjectError(problems)
    except ProjectError as error:
        check_problems(error, project)


@given(path=st.sampled_from(SMALL), accidents=st.lists(mutations(), min_size=1, max_size=2))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_project_is_built_or_refused(small: Path, path: str, accidents: list[Mutation]) -> None:
    original = ROOT / "tests" / "data" / "small_site" / path
    data = original.read_bytes()
    for accident in accidents:
        data = accident(data)
    (small / path).write_bytes(data)
    try:
        graph = load(small, TODAY)
    except ProjectError as error:
        check_problems(error, small)
    else:
        assert [page.path for page in render_all(graph)]
    finally:
        (small / path).write_bytes(original.read_bytes())
