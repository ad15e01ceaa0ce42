"""What counts as a word: letters or digits, with apostrophes, hyphens and decimal marks inside."""

from __future__ import annotations

import re

# Letters may carry combining marks and soft hyphens. Placeholders for code and addresses (U+FFFC) are no letters.
_RUN = r"[\w\u0300-\u036f\u00ad]"
_WORD = re.compile(
    r"[^\W\d_](?:\.[^\W\d_])+\b"  # e.g, U.S, a.m
    rf"|[^\W_]{_RUN}*(?:(?:['’\-‐‑]|(?<=\d)[.,:](?=\d)){_RUN}+)*"
)

words = _WORD.findall
"""words(text) -> the words of a text in their order, as they are written."""
