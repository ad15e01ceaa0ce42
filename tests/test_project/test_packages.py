"""What is promised of the three packages: their names, their direction, and that they ship whole."""

import ast
import importlib.util
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[2]
MAY_IMPORT = {
    "lint": {"lint"},
    "generator": {"lint", "generator"},
    "plainwell": {"lint", "generator", "plainwell"},
}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_only_our_distribution_owns_the_name(package: str) -> None:
    spec = importlib.util.find_spec(package)

    assert spec is not None
    assert spec.origin == str(ROOT / package / "__init__.py")
    # An editable installation lists no packages, so the name is ours or nobody's.
    assert set(packages_distributions().get(package, [])) <= {"plainwell"}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_are_absolute_and_point_one_way(package: str) -> None:
    modules = sorted((ROOT / package).rglob("*.py"))
    forbidden = MAY_IMPORT.keys() - MAY_IMPORT[package]

    assert modules
    assert [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in modules
        for line, name in imports(path.read_text(encoding="utf-8"))
        if name.startswith(".") or name.split(".")[0] in forbidden
    ] == []


def imports(source: str) -> Iterator[tuple[int, str]]:
    """The line and the full name (relative ones keep their dots) of every import."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")


def test_the_wheel_made_from_the_source_archive_is_whole(tmp_path: Path) -> None:
    archive = build("sdist", ROOT, tmp_path)
    shutil.unpack_archive(archive, tmp_path)
    wheel = build("wheel", tmp_path / archive.name.removesuffix(".tar.gz"), tmp_path)

    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}

    assert packed == {
        *shipped("lint", "lint"),
        *shipped("generator", "generator"),
        *shipped("plainwell", "plainwell"),
        *shipped("site_templates", "generator/site_templates"),
    }
    folders = {str(folder) for name in packed for folder in PurePosixPath(name).parents}
    assert {"lint/data", "generator/site_templates"} <= folders


def build(kind: str, project: Path, out: Path) -> Path:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(out)],
        cwd=project,
        check=True,
    )
    (made,) = out.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return made


def shipped(folder: str, place: str) -> Iterator[str]:
    """Where the wheel must hold each file of a folder."""
    for path in (ROOT / folder).rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield f"{place}/{path.relative_to(ROOT / folder).as_posix()}"
