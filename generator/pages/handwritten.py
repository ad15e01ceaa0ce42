"""The few pages that are written by hand: published as they are, under about/."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.facts.files import list_files
from generator.render.provenance import Provenance
from generator.render.renderer import RenderedPage
from lint.text.located import Origin
from lint.text.reading import read_text


def handwritten_pages(root: Path, folder: str) -> Iterator[RenderedPage]:
    """Yield the Markdown files of `folder` as pages; every line of a page is its own line in the file."""
    if not (root / folder).is_dir():
        return
    for file in list_files(root, root / folder, (".md",)):
        text = read_text(root / file.path, file.path, root).replace("\r\n", "\n").lstrip("\ufeff")
        starts, origins, offset = [], [], 0
        for number, line in enumerate(text.splitlines(keepends=True), start=1):
            starts.append(offset)
            origins.append(Origin(file.path, offset, offset + len(line), number, 1))
            offset += len(line)
        page = f"about{file.path[len(folder):]}"
        yield RenderedPage(page, Provenance(text, starts, origins, [False] * len(starts)))
