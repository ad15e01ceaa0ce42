"""The few pages that are written by hand: published as they are, under about/."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.facts.files import list_files
from lint.text.located import Origin, line_and_column
from lint.text.reading import read_text


@dataclass(frozen=True, slots=True)
class HandwrittenPage:
    """A page whose every character is one of the file `source`."""

    path: str
    text: str
    source: str

    def locate(self, offset: int) -> Origin:
        """Return where the character at a 0-based code-point offset came from."""
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the page")
        return Origin(self.source, offset, offset + 1, *line_and_column(self.text, offset))


def handwritten_files(root: Path, folder: str) -> dict[str, str]:
    """Return the Markdown files of `folder`, by the path of the page that each becomes."""
    if not (root / folder).is_dir():
        return {}
    files = list_files(root, root / folder, (".md",))
    return {f"about{file.path[len(folder):]}": file.path for file in files}


def handwritten_pages(root: Path, folder: str) -> Iterator[HandwrittenPage]:
    """Yield the Markdown files of `folder` as pages."""
    for page, path in handwritten_files(root, folder).items():
        text = read_text(root / path, path, root).replace("\r\n", "\n").lstrip("\ufeff")
        yield HandwrittenPage(page, text, path)
