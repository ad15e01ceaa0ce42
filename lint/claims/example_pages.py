"""Pages of two sections, as the examples of rules about contradictions need them."""

from __future__ import annotations


def two_sections(title: str, heading: str, text: str, other_heading: str, other_text: str) -> str:
    """Return a page in Markdown."""
    return f"# {title}\n\n## {heading}\n\n{text}\n\n## {other_heading}\n\n{other_text}\n"
