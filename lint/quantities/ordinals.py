"""Ordinal numbers in words."""

from __future__ import annotations

_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
ORDINALS = {word: number for number, word in enumerate(_WORDS.split(), 1)}
