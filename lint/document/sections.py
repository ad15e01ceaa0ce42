"""Blocks to sections: a heading and what stands under it."""

from __future__ import annotations

from collections.abc import Sequence

from lint.document.parts import Block, Section


def make_sections(blocks: Sequence[Block]) -> list[Section]:
    """Return the sections in order. Every block is in exactly one, its heading included."""
    sections: list[Section] = []
    open_sections: list[Section] = []
    for block in blocks:
        if block.kind == "heading":
            while open_sections and open_sections[-1].level >= block.level:
                open_sections.pop()
            section = Section(block, [], open_sections[-1] if open_sections else None)
            open_sections.append(section)
            sections.append(section)
        elif not sections:
            sections.append(Section(None, []))
        sections[-1].blocks.append(block)
    return sections
