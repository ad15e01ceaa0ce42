"""A content folder can hold anything: each odd thing is one clear problem, and never a crash or an endless run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

Problems = Callable[[], list[str]]

MAPPING = "Write `key: value` lines, as in the other files."
AWAY = "Rename it, or move it away."
WHEEZE = "content/symptoms/wheeze.yml"


def test_the_small_site_is_correct(problems: Problems) -> None:
    assert problems() == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "1:1: the file holds nothing. " + MAPPING),
        (b"\xef\xbb\xbf", "1:1: the file holds nothing. " + MAPPING),
        (b"# only a comment\n", "1:1: the file holds nothing. " + MAPPING),
        (b"- a\n- b\n", "1:1: the file holds only a list. " + MAPPING),
        (b"a text\n", "1:1: the file holds only the text `a text`. " + MAPPING),
        (b"5\n", "1:1: the file holds only the number `5`. " + MAPPING),
        (b"id: wh\xe9eze\n", "1:7: this byte (0xe9) is not UTF-8. Save the file as UTF-8."),
        (b"id: wheeze\0\n", "1:11: a NUL byte stands here. Delete it."),
        (b"id: wheeze\n# \xee\x80\x80\n", "2:3: the private character U+E000 stands here. Delete it."),
        (b"id: wheeze\n# \xf4\x80\x80\x80\n", "2:3: the private character U+100000 stands here. Delete it."),
        (b"[" * 10_000, "1:41: is nested more than 40 levels deep. Facts need only a few."),
        (b"- " * 10_000, "1:81: is nested more than 40 levels deep. Facts need only a few."),
    ],
    ids=["empty", "mark", "comment", "list", "text", "number", "latin", "nul", "private", "plane 16", "flow", "block"],
)
@pytest.mark.parametrize("path", [WHEEZE, "content/site.yml", "content/sources.yml"])
def test_a_file_that_holds_something_else(
    small_site: Path, problems: Problems, path: str, data: bytes, message: str
) -> None:
    (small_site / path).write_bytes(data)

    assert problems() == [f"{path}:{message}"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_change_nothing(
    small_site: Path, problems: Problems, end: str, mark: str
) -> None:
    for path in small_site.rglob("*.yml"):
        path.write_bytes((mark + path.read_text(encoding="utf-8").replace("\n", end)).encode())
    assert problems() == []

    wheeze = small_site / WHEEZE
    wheeze.write_bytes(wheeze.read_bytes().replace(b"group: core", b"group: coree"))
    assert problems() == [f"{WHEEZE}:8:8: unknown word for `group`: `coree`. Did you mean `core`?"]


def test_a_huge_file(small_site: Path, problems: Problems) -> None:
    with (small_site / WHEEZE).open("ab") as file:
        file.truncate(50 * 1024 * 1024)

    assert problems() == [f"{WHEEZE}: has 50 MB; the most that is read is 8 MB. Split the file."]


def test_thousands_of_faults_are_all_told(small_site: Path, problems: Problems) -> None:
    wheeze = small_site / WHEEZE
    keys = "".join(f"key_{number}: 1\n" for number in range(5000))
    wheeze.write_text(wheeze.read_text(encoding="utf-8") + keys, encoding="utf-8")

    said = problems()
    assert len(said) == 5000
    assert all(f"{WHEEZE}:{line}:1: unknown key `key_{line - 34}`." in said[line - 34] for line in (34, 35, 5033))


@pytest.mark.parametrize("name", ["site", "sources", "glossary", "faq", "myths", "urgency", "disclaimers"])
def test_a_missing_file(small_site: Path, problems: Problems, name: str) -> None:
    (small_site / "content" / f"{name}.yml").unlink()

    assert problems() == [f"content/{name}.yml: does not exist. Create it, or check the path."]


def test_a_missing_folder(small_site: Path, problems: Problems) -> None:
    shutil.rmtree(small_site / "content")

    assert problems() == ["content: there is no folder with this name. Change to the project's folder, or create it."]


def test_a_folder_without_pages_by_hand_needs_no_more_than_that(small_site: Path, problems: Problems) -> None:
    shutil.rmtree(small_site / "content" / "pages")

    assert problems() == ["content/site.yml:122:9: there is no page `about/policy.md`. None is declared."]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("symptom/x.yml", "`symptom` is no kind's folder. Did you mean `symptoms`?"),
        ("symptoms/old/x.yml", "`symptoms/old` is no kind's folder. Did you mean `symptoms`?"),
        ("pages/x.yml", "`pages` is no kind's folder. Known: `symptoms`, `treatments`, `triggers`."),
        ("images/a.png", "`images` is no kind's folder. Known: `symptoms`, `treatments`, `triggers`."),
        ("sorces.yml", "has no place in the content folder. Did you mean `sources.yml`?"),
        ("faq.yaml", "has no place in the content folder. Did you mean `faq.yml`?"),
        ("symptoms/x.yml.txt", f"is not read: its name does not end in `.yml`. {AWAY}"),
        ("symptoms/x.YML", f"is not read: its name does not end in `.yml`. {AWAY}"),
        ("symptoms/x.md", f"is not read: its name does not end in `.yml`. {AWAY}"),
    ],
)
def test_a_stray_file(small_site: Path, problems: Problems, path: str, message: str) -> None:
    stray = small_site / "content" / path
    stray.parent.mkdir(exist_ok=True)
    stray.write_text("id: x\n", encoding="utf-8")

    assert problems() == [f"content/{path}: {message}"]


@pytest.mark.parametrize("path", ["README.md", ".hidden.yml", "symptoms/.x.yml.swp", "symptoms/x.yml~", "pages/a.png"])
def test_a_file_that_disturbs_nobody(small_site: Path, problems: Problems, path: str) -> None:
    (small_site / "content" / path).write_text("\t", encoding="utf-8")

    assert problems() == []


def test_an_entity_may_end_in_yaml(small_site: Path, problems: Problems) -> None:
    wheeze = small_site / WHEEZE
    wheeze.rename(wheeze.with_suffix(".yaml"))

    assert problems() == []


def test_links(small_site: Path, problems: Problems) -> None:
    folder = small_site / "content" / "symptoms"
    (small_site.parent / "secret.yml").write_text("id: secret\n", encoding="utf-8")
    (folder / "broken.yml").symlink_to("none.yml")
    (folder / "loop.yml").symlink_to("loop.yml")
    (folder / "out.yml").symlink_to(small_site.parent / "secret.yml")

    assert problems() == [
        "content/symptoms/broken.yml: is a link to a file that does not exist. Mend or delete the link.",
        "content/symptoms/loop.yml: is a link that leads back to itself. Delete the link.",
        "content/symptoms/out.yml: is a link that leads out of the project. Copy the file into the folder.",
    ]


def test_a_project_may_itself_be_reached_by_a_link(small_site: Path, problems: Problems) -> None:
    real = small_site.rename(small_site.with_name("real"))
    small_site.symlink_to(real)

    assert problems() == []


@pytest.mark.parametrize("target", ["..", "../symptoms", "/"])
def test_a_link_to_a_folder(small_site: Path, problems: Problems, target: str) -> None:
    (small_site / "content" / "triggers" / "more").symlink_to(target)

    assert problems() == ["content/triggers/more: is a link to a folder. Copy the folder's files here."]


def test_what_is_no_file(small_site: Path, problems: Problems) -> None:
    folder = small_site / "content" / "symptoms"
    os.mkfifo(folder / "pipe.yml")
    assert problems() == ["content/symptoms/pipe.yml: is a pipe or a device, not a file. Put a file in its place."]

    (folder / "x.yml").mkdir()
    assert problems() == [
        "content/symptoms/x.yml: is a folder, but has a file's name. Rename the folder, or put a file in its place."
    ]


def test_folders_within_folders_without_end(small_site: Path, problems: Problems) -> None:
    folder = small_site / "content" / "symptoms"
    deep = [folder := folder / "a" for _ in range(1200)]
    for folder in deep:
        folder.mkdir()
    try:
        assert problems() == []
    finally:
        for folder in reversed(deep):  # too deep for those who clean up after tests
            folder.rmdir()


def test_a_folder_that_may_not_be_read(small_site: Path, problems: Problems, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def forbid(folder: Path) -> object:
        if folder.name == "symptoms":
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", forbid)

    assert problems() == ["content/symptoms: cannot be read: Permission denied. Check the path."]
