"""Words that stand for dying: where they mean that, and the plain words for them."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_PEOPLE = (
    r"(?:husband|wife|father|mother|mum|mom|dad|daddy|mummy|mommy|son|daughter|brother|sister|friend|partner|parent"
    r"|grand(?:father|mother|parent|ma|pa|dad|son|daughter|child)|nan|gran|child|children|loved one|relative|spouse"
    r"|carer|caregiver|uncle|aunt|cousin|colleague|neighbou?r|patient|relation|family member|someone|somebody|person"
    r"|people|man|woman|men|women|boy|girl|pet|dog|cat|classmate|twin brother|twin sister)s?"
)
_WORDS = r"(?:[\w\-]+ ){0,2}?"
_PERSON_BEFORE = Pattern(
    rf"\b(?:he|she|they|who|{_PEOPLE})(?:,? (?:has|have|had|sadly|recently|peacefully|just|later|suddenly)){{0,3}} \Z"
)
_NO_PERSON_BEFORE = Pattern(
    r"\b(?:pains?|symptoms?|feelings?|attacks?|nausea|cramps?|stones?|fevers?|rash|storms?|urges?|cravings?"
    r"|danger|moments?"
    r"|time|headaches?|dizziness|effects?|it|stools?|clots?|worry|worries|fears?|panic|sadness|grief|anger|these|this)"
    r"(?: [\w']+){0,3} \Z"
)
_PERSON_AFTER = Pattern(rf" (?:an? |the |your |his |her |their |my |our )?{_WORDS}{_PEOPLE}\b(?!'s|-)")
_LOST_PERSON = Pattern(
    rf" (?:an? |his |her |their |your |my |our |both )(?:own |only |late |first |close |dear |beloved |eldest "
    rf"|youngest "
    rf"|little |older |younger |best )?{_PEOPLE}\b(?!'s|-| (?:in the (?:crowd|shop|park)|at the|over|for good))"
)
_ILLNESS_AFTER = Pattern(
    r" (?:\w+ ){0,3}?(?:illness|disease|cancer|injur\w+|infections?|wounds|virus|covid|stroke|overdose|dementia|leuk\w+"
    r"|pneumonia|sepsis|failure|complications|condition|attack)\b"
)
_NOUN_ENDS = Pattern(r"[.,;:!?)\n]|\Z| (?:and|in|on|was|is|has|had|at|after|before|came|left|will|can|may|from|last)\b")
_NEAR = 60


class DeathWord(NamedTuple):
    """A form of words for dying. `plain` is empty where only another sentence will do."""

    plain: str
    kind: str


@cache
def death_words() -> dict[str, DeathWord]:
    """Return the forms, in lower case."""
    words = {}
    for forms, plain, kind in read_table("death_words.tsv"):
        found = forms.split(",")
        plains = plain.split(",") if plain else [""] * len(found)
        words.update({form: DeathWord(say, kind) for form, say in zip(found, plains, strict=True)})
    return words


def means_dying(folded: str, start: int, end: int, word: DeathWord) -> bool:
    """Tell whether the words between two offsets are said of a person's death."""
    begin = max(start - _NEAR, 0, folded.rfind("\n", 0, start) + 1)
    match word.kind:
        case "verb":
            return _NO_PERSON_BEFORE.search(folded, begin, start) is None
        case "person":
            is_person = _PERSON_BEFORE.search(folded, begin, start) is not None
            return is_person and _NOUN_ENDS.match(folded, end) is not None
        case "of":
            return _PERSON_AFTER.match(folded, end) is not None
        case "whose":
            return _NOUN_ENDS.match(folded, end) is not None
        case "to":
            return _ILLNESS_AFTER.match(folded, end) is not None
        case "lost":
            return _LOST_PERSON.match(folded, end) is not None
    return True
