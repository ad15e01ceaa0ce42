"""How hard the pages are to read, by textstat: page by page and all prose together. A figure, never a gate.

Usage: python benchmarks/readability.py [FOLDER of Markdown pages, default build/docs]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import textstat

# What is no running text: metadata, reference lists, headings, table frames, marks of lists and callouts.
_NO_PROSE = re.compile(r"\A---\n.*?\n---\n|^## (?:References|Review).*\Z", re.DOTALL | re.MULTILINE)
_NO_SENTENCE = re.compile(r"^(?:#.*|!!!.*|\|[ :|-]+\||\|.*\| *What we know \|)$", re.MULTILINE)
_MARKS = re.compile(r"<sup>.*?</sup>|<[^>]+>|\{[^{}\n]*\}|\]\([^)\n]*\)|[*\[\]|\\]|^\s*(?:-|\d+\.)\s", re.MULTILINE)
_FEWEST = 10
"""Under this many sentences a score says nothing."""


def sentences(page: str) -> list[str]:
    """Return the sentences of a page, one by one: textstat would join list items and headings into one."""
    prose = _MARKS.sub("", _NO_SENTENCE.sub("", _NO_PROSE.sub("", page)))
    parts = [part.strip() for line in prose.splitlines() for part in re.split(r"(?<=[.!?])\s+", line)]
    return [part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if len(part.split()) > 2]


def scores(parts: list[str]) -> str:
    """Return the figures of some sentences as a line of a table."""
    text = " ".join(parts)
    smog, grade = textstat.smog_index(text), textstat.flesch_kincaid_grade(text)
    return f"{smog:6.1f} {grade:8.1f} {len(parts):10d} {textstat.lexicon_count(text):7d}"


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/docs")
    pages = {path: sentences(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.md"))}
    if not pages:
        sys.exit(f"{folder} holds no pages. Run `plainwell generate` first.")
    print("  SMOG  FK grade  sentences   words  page")
    for path, parts in pages.items():
        if len(parts) >= _FEWEST:
            print(scores(parts), "", path.relative_to(folder))
    print(scores([part for parts in pages.values() for part in parts]), " all prose together")


if __name__ == "__main__":
    main()
