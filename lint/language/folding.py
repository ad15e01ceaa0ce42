"""One shape for what is the same to a reader: case, quotes, apostrophes, spaces. No offset moves."""

from __future__ import annotations

import re

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "\u202f": " ", "‐": "-", "‑": "-"}
_ADDRESS = re.compile(
    r"(?:\b[a-z][a-z0-9+.\-]{1,20}://|\bwww\.)[^\s<>\"”]+|\b[\w.+\-]{1,64}@[\w\-]+(?:\.[\w\-]+)+", re.I
)


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
    if "://" not in text and "www." not in text and "@" not in text:
        return text
    return _ADDRESS.sub(lambda found: _hide(found[0], placeholder), text)


def _hide(address: str, placeholder: str) -> str:
    kept = address.rstrip(".,;:!?)]'’")
    return placeholder * len(kept) + address[len(kept) :]
