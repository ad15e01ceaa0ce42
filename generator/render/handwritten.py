"""Pages that are written by hand: those about the site under about/, those about the tools under tool/."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.facts.files import InputFile, list_files
from lint.text.located import Origin, line_and_column
from lint.text.reading import read_text

# Readers who search the site for an illness must not land in the description of a rule about it.
_OUT_OF_SEARCH = "search: {exclude: true}\n"
_FENCE = "---\n"


@dataclass(frozen=True, slots=True)
class HandwrittenPage:
    """A page whose every character is one of the file `source`, but for those that are `added` in its front matter."""

    path: str
    text: str
    source: str
    added: range = range(0)

    def locate(self, offset: int) -> Origin:
        """Return where the character at a 0-based code-point offset came from; what is added came from its place."""
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the page")
        written = self.text[: self.added.start] + self.text[self.added.stop :]
        if offset >= self.added.start:
            offset = max(offset - len(self.added), self.added.start)
        return Origin(self.source, offset, offset + 1, *line_and_column(written, offset))


def handwritten_files(root: Path, folder: str) -> dict[str, str]:
    """Return the Markdown files of `folder`, by the path of the page that each becomes."""
    return {f"about{file.path[len(folder) :]}": file.path for file in markdown_files(root, folder)}


def handwritten_pages(root: Path, folder: str) -> Iterator[HandwrittenPage]:
    """Yield the Markdown files of `folder` as pages."""
    for page, path in handwritten_files(root, folder).items():
        yield HandwrittenPage(page, _read(root, path), path)


def tool_pages(root: Path, folder: str) -> Iterator[HandwrittenPage]:
    """Yield the Markdown files of `folder` as pages that no search of the site finds."""
    for file in markdown_files(root, folder):
        page, text = f"tool{file.path[len(folder) :]}", _read(root, file.path)
        has_front_matter = text.startswith(_FENCE)
        added = _OUT_OF_SEARCH if has_front_matter else f"{_FENCE}{_OUT_OF_SEARCH}{_FENCE}\n"
        start = len(_FENCE) if has_front_matter else 0
        place = range(start, start + len(added))
        yield HandwrittenPage(page, text[:start] + added + text[start:], file.path, place)


def markdown_files(root: Path, folder: str) -> list[InputFile]:
    """Return the Markdown files below a folder of the project; none if there is no such folder."""
    return list_files(root, root / folder, (".md",)) if (root / folder).is_dir() else []


def _read(root: Path, path: str) -> str:
    return read_text(root / path, path, root).replace("\r\n", "\n").lstrip("\ufeff")
