"""The small grammar of generated text: lists, plurals, capitals, full stops."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from lint.text.located import Text

_ENDS = (".", "!", "?", "…", ":")


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
    return capitalise(text.with_words(words if words.endswith(_ENDS) else words + "."))


def count_noun(number: int | float, noun: str) -> str:
    """Return a number with its noun, in the plural where English wants it: "1 week", "0.35 seconds"."""
    shown = f"{number:g}" if isinstance(number, float) else str(number)
    return f"{shown} {noun}" if number == 1 else f"{shown} {noun}s"


def with_article(noun: str) -> str:
    """Return a noun with "a" or "an", by its first sound as far as spelling shows it."""
    word = noun.lstrip("\"'(").split(" ")[0]
    first = word[:1].lower()
    if word.isupper() and len(word) > 1:
        # Letters are named one by one: an EEG, an MRI scan, a CT scan.
        vowel = first in "aefhilmnorsx"
    elif word.lower().startswith(("hour", "honest", "heir", "honour")):
        vowel = True
    else:
        vowel = first in "aeiou" and not word.lower().startswith(("eu", "uni", "use", "usu", "ure", "uro", "one"))
    return f"{'an' if vowel else 'a'} {noun}"
