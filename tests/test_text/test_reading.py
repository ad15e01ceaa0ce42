"""Every way in which a file cannot be read is one problem, at its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lint.problems import ProjectError
from lint.text.reading import MAX_BYTES, read_text


def refused(path: Path, root: Path | None = None) -> str:
    with pytest.raises(ProjectError) as error:
        read_text(path, path.name, root)
    assert len(error.value.problems) == 1
    return str(error.value)


@pytest.mark.parametrize("text", ["", "a\n", "\ufeffa\r\nb", "tab\there", "é 😀\r", "\u2028"])
def test_text_is_read_as_it_stands(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.md").write_bytes(text.encode())

    assert read_text(tmp_path / "a.md", "a.md", tmp_path) == text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"id: \xff", "a.yml:1:5: this byte (0xff) is not UTF-8. Save the file as UTF-8."),
        (b"\xff\xfei\0d\0", "a.yml:1:1: this byte (0xff) is not UTF-8. Save the file as UTF-8."),
        ("é\r\n😀ab".encode() + b"\xe9t\xe9", "a.yml:2:4: this byte (0xe9) is not UTF-8. Save the file as UTF-8."),
        ("\ufeffa".encode() + b"\xc3", "a.yml:1:2: this byte (0xc3) is not UTF-8. Save the file as UTF-8."),
        (b"a\rb\r\rc\x80", "a.yml:4:2: this byte (0x80) is not UTF-8. Save the file as UTF-8."),
        (b"\xed\xa0\x80", "a.yml:1:1: this byte (0xed) is not UTF-8. Save the file as UTF-8."),
        (b"ab\nc\0", "a.yml:2:2: a NUL byte stands here. Delete it."),
        ("é\x1b".encode(), "a.yml:1:2: the control character U+001B stands here. Delete it."),
        ("é\n\x9f".encode(), "a.yml:2:1: the control character U+009F stands here. Delete it."),
    ],
)
def test_a_bad_byte_is_shown_at_its_place(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "a.yml").write_bytes(data)

    assert refused(tmp_path / "a.yml") == message


def test_a_file_may_have_the_most_bytes_and_not_one_more(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"a" * MAX_BYTES)
    assert len(read_text(path, "a.yml")) == MAX_BYTES

    with path.open("ab") as file:
        file.write(b"a")
    assert refused(path) == "a.yml: has 8 MB; the most that is read is 8 MB. Split the file."


def test_fifty_megabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)

    assert refused(path) == "a.yml: has 50 MB; the most that is read is 8 MB. Split the file."


def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yml")
    (tmp_path / "folder.yml").mkdir()

    assert refused(tmp_path / "pipe.yml") == "pipe.yml: is a pipe or a device, not a file. Put a file in its place."
    assert refused(Path("/dev/zero")) == "zero: is a pipe or a device, not a file. Put a file in its place."
    assert refused(tmp_path / "folder.yml") == (
        "folder.yml: is a folder, not a file. Rename the folder, or put a file in its place."
    )
    assert refused(tmp_path / "none.yml") == "none.yml: does not exist. Create it, or check the path."


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbid(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "a.yml").write_text("a: b")
    monkeypatch.setattr(Path, "read_bytes", forbid)

    assert refused(tmp_path / "a.yml") == "a.yml: may not be read. Give your account the right to read it."


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path) -> bytes:
        raise OSError(5, "Input/output error", str(path))

    (tmp_path / "a.yml").write_text("a: b")
    monkeypatch.setattr(Path, "read_bytes", fail)

    assert refused(tmp_path / "a.yml") == "a.yml: cannot be read: Input/output error. Check the path."


def test_links(tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "secret.yml").write_text("a: b")
    (root / "real.yml").write_text("a: b")
    (root / "out.yml").symlink_to(tmp_path / "secret.yml")
    (root / "in.yml").symlink_to("real.yml")
    (root / "broken.yml").symlink_to("none.yml")
    (root / "loop.yml").symlink_to("loop.yml")

    assert read_text(root / "in.yml", "in.yml", root) == "a: b"
    assert read_text(root / "out.yml", "out.yml") == "a: b"
    assert refused(root / "out.yml", root) == (
        "out.yml: is a link that leads out of the project. Copy the file into the folder."
    )
    assert refused(root / "broken.yml", root) == (
        "broken.yml: is a link to a file that does not exist. Mend or delete the link."
    )
    assert refused(root / "loop.yml", root) == "loop.yml: is a link that leads back to itself. Delete the link."
