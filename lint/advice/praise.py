"""Does a sentence say that a medicine does good: "eases the pain", "is a gentle way", "nothing beats"?"""

from __future__ import annotations

from functools import cache

from lint.data.tables import read_table
from lint.language.clauses import main_clause
from lint.language.patterns import Pattern
from lint.language.scope import stands_in

_MODAL = (
    r"(?:(?:can|may|might|could|will|would|should)(?: (?:also|often|sometimes|usually|really|soon|even|then|\w+ly))? "
    r"|'ll )"
)
_REACH = 90
# Where another subject begins, or what is said turns round.
_CLAUSE_END = Pattern(
    r"[;—?!\n]|,? (?:but|while|whereas|although|though|because) |, (?:and|so|or|then) (?:the|your|an?|you|we|it|they"
    r"|this|that|there|some|most|many|our|i)\b"
)
_COLON = Pattern(r":(?! (?:there|nothing|it|they|these|this|just)\b)")
# "Whether it helps is not known", "no studies show", "side effects".
_UNSURE = Pattern(
    r"\b(?:trials?|stud(?:y|ies)|research|evidence|proof|unproven|not (?:been )?(?:known|proven|proved|clear|certain)"
    r"|unclear|nobody knows|no one knows|doubtful|uncertain|little or no|no better than|did not|didn't|no difference"
    r"|placebo|dummy|side effects?|risk|harm|damage|interact\w*|allergic|overdose|poison\w*|tested|tests?|deficien\w+"
    r"|whether (?:it|they|this)|waste of|skip|ditch|forget|so-called|claims?|claimed|supposed|supposedly|banned|illegal"
    r"|recalled)\b"
)


def is_unsure(folded: str, start: int, end: int) -> bool:
    """Tell whether a sentence is about evidence, doubts or harm."""
    return _UNSURE.search(folded, start, end) is not None


def is_praised(folded: str, start: int, end: int, name_start: int, name_end: int) -> bool:
    """Tell whether a sentence praises the medicine that it names."""
    until = _end_of_clause(folded, name_end, min(end, name_end + _REACH))
    after = _after().search(folded, name_end, until)
    praised = after is not None and not any(
        stands_in("negation", folded, main_clause(folded, start, name_start), end, place)
        for place in (name_start, after.start())
    )
    return (praised or _before().search(folded, start, name_start) is not None) and not is_unsure(folded, start, end)


def _end_of_clause(folded: str, start: int, end: int) -> int:
    ends = (_CLAUSE_END.search(folded, start, end), _COLON.search(folded, start, end))
    return min((found.start() for found in ends if found is not None), default=end)


@cache
def _after() -> Pattern:
    """Return what follows the name of a praised medicine, in its clause."""
    words = _words()
    no_noun = r"(?<!\bto )(?<!\bof )(?<!\bthe )(?<!\ba )(?<!\bfor )(?<!\byour )(?<!\bno )"
    a_good_thing = (
        r"(?:(?:an?|the|your|my|our|one of the) )?(?:\w+ ){0,2}?"
        rf"(?:(?:{words['good']})(?: \w+)? (?:{words['noun']})|(?:{words['best']}))s?"
    )
    return Pattern(
        rf"\b(?:{no_noun}{_MODAL}?(?:{words['verb']})(?:s|es)?"
        rf"|{no_noun}{_MODAL}?(?:{words['verb-of']})s?\b[^.!?\n]{{0,40}}?\b(?:{words['complaint']})"
        rf"|(?:is|are|makes?|remains?|proves?|'s|be|as) {a_good_thing}"
        rf"|(?:is|are|'s|be) (?:\w+ )?(?:{words['adjective']}))\b"
        rf"|\b(?:{words['after']})"
    )


@cache
def _before() -> Pattern:
    """Return what the name of a praised medicine follows."""
    return Pattern(rf"\b(?:{_words()['before']})[^.;!?\n]{{0,30}}$")


@cache
def _words() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table("medicine_praise.tsv")}
