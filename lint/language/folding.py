"""One shape for what is the same to a reader: case, quotes, apostrophes, spaces. No offset moves."""

from __future__ import annotations

import re

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "\u202f": " ", "‐": "-", "‑": "-"}
# By the sign that an address cannot do without, and what may stand before it: a search that began at every word for
# what may be an address would take longer than all the rest.
_ADDRESSES = (
    ("://", re.compile(r"://[^\s<>\"”]+"), re.compile(r"(?<![a-z0-9+.\-])[a-z][a-z0-9+.\-]{1,20}\Z", re.I)),
    ("www.", re.compile(r"www\.[^\s<>\"”]+"), re.compile(r"(?<!\w)\Z")),
    ("@", re.compile(r"@[\w\-]+(?:\.[\w\-]+)+"), re.compile(r"[\w.+\-]{1,64}\Z")),
)
_LONGEST_BEFORE = 64


def fold(text: str) -> str:
    """Return `text` in lower case with straight quotes, plain hyphens and spaces, as long as before."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    if lower.isascii():
        return lower
    for unusual, usual in _SAME.items():
        lower = lower.replace(unusual, usual)
    return lower


def hide_addresses(text: str, placeholder: str) -> str:
    """Return `text` with each character of web and mail addresses replaced; what ends a sentence stays."""
    for sign, address, before in _ADDRESSES:
        if sign in text:
            text = _hide(text, address, before, placeholder)
    return text


def _hide(text: str, address: re.Pattern[str], before: re.Pattern[str], placeholder: str) -> str:
    parts, done = [], 0
    for found in address.finditer(text):
        first = before.search(text, max(done, found.start() - _LONGEST_BEFORE), found.start())
        if first is not None:
            end = found.start() + len(found[0].rstrip(".,;:!?)]'’"))
            parts += [text[done : first.start()], placeholder * (end - first.start())]
            done = end
    return "".join((*parts, text[done:]))
