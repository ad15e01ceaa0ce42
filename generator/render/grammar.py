"""The small grammar of generated text: lists, plurals, capitals, full stops."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markupsafe import Markup

from lint.text.located import Text

_ENDS = (".", "!", "?", "…", ":")
_NAMED_WITH_VOWEL = re.compile("[AEFHILMNORSX]")
_SPOKEN_WITH_VOWEL = re.compile("8|1[18]$|hour|honest|honour|heir|(?!eu|uni|us[eu]|ur[eio]|one)[aeiou]", re.IGNORECASE)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def join_words(items: Sequence[Markup], conjunction: str = "and") -> Markup:
    """Return rendered items as "a", "a and b" or "a, b and c"."""
    if len(items) < 2:
        return Markup("").join(items)
    return Markup("{} {} {}").format(Markup(", ").join(items[:-1]), conjunction, items[-1])


def capitalise(text: Text) -> Text:
    """Return the text with a capital first letter; the rest stays as it is ("EMG", "MRI scan")."""
    return text.with_words(text[:1].upper() + text[1:])


def sentence(text: Text) -> Text:
    """Return the text as a sentence: a capital first, exactly one mark at the end."""
    words = str(text).strip()
    return capitalise(text.with_words(words + full_stop(words)))


def full_stop(text: str) -> str:
    """Return the mark that must still follow the text where it ends a sentence: a full stop, or none."""
    return "" if text.endswith(_ENDS) else "."


def count_noun(number: int | float, noun: str) -> str:
    """Return a number with its noun, in the plural where English wants it: "1 week", "0.35 seconds"."""
    shown = f"{number:g}" if isinstance(number, float) else str(number)
    return f"{shown} {noun}" if number == 1 else f"{shown} {noun}s"


def with_article(noun: str) -> str:
    """Return a noun with "a" or "an", by its first sound as far as spelling shows it."""
    word = re.split(r"[^\w]", noun.lstrip("\"'("), maxsplit=1)[0]
    # Capital letters are named one by one: an EEG, an MRI scan, an X-ray, a CT scan.
    vowel = _NAMED_WITH_VOWEL if word.isupper() else _SPOKEN_WITH_VOWEL
    return f"{'an' if vowel.match(word) else 'a'} {noun}"


def day(date: Text) -> Text:
    """Return a date of the facts as people write it: "31 January 2026"."""
    year, month, number = str(date).split("-")
    return date.with_words(f"{int(number)} {_MONTHS[int(month) - 1]} {year}")
