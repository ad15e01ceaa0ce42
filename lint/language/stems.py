"""Words to stems, so that "asthma", "asthmatic" and "asthmatics" are one. Rough: good enough to compare subjects."""

from __future__ import annotations

from functools import lru_cache

# The longest first. What is left of a word has four letters or more.
_ENDINGS = tuple(
    sorted(
        "isations izations isation ization ations ation atics atic ically ical ics ic ities ity ety iness ness ments ment"
        " less ions ion ings ing ated ates ate ies ied ily ous ive ers er ors or ed es al ally ly is us um ia ias s y e a i o"
        " en ens ory ful".split(),
        key=len,
        reverse=True,
    )
)
_SHORTEST = 4
_IRREGULAR = {
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "men": "man",
    "women": "woman",
    "muscular": "muscle",
    "dental": "tooth",
    "slept": "sleep",
}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a word in lower case with straight apostrophes; British and American spellings have one."""
    word = _IRREGULAR.get(word, word).removesuffix("'s").removesuffix("'")
    word = word.replace("ae", "e").replace("oe", "e").replace("our", "or")
    for _ in range(2):
        shorter = _without_ending(word)
        if shorter == word:
            break
        word = shorter
    return word


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if len(word) - len(ending) >= _SHORTEST and word.endswith(ending):
            return word[: -len(ending)]
    if len(word) == _SHORTEST and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
