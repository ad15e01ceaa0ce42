"""Two numerals side by side run together: "1 or 2 200mg tablets" is read as 2,200mg.

The NHS avoids two sets of numerals next to each other and writes the number of tablets as a word: "one or two 200mg
tablets".
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.dosing.amounts import Amount, amounts
from lint.dosing.contexts import is_mentioned
from lint.faults import fault, replacement
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Rule

_BEFORE = Pattern(
    r"(?<![\w.,/$£€+%'-])(?P<counts>(?:(?P<first>\d{1,2})(?P<joint> or | to | ?[-–] ?))?(?P<last>\d{1,2})) \Z"
)
# A number behind these is a name or an age: "day 3 500 mg was given", "vitamin B 12 500 mcg".
_LABEL = Pattern(
    r"\b(?:day|week|month|year|stage|phase|type|grade|step|age|aged|page|table|group|dose|number|no\.|b|omega|at|over|under"
    r"|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*) \Z"
)
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_REACH = 24

RULE = Rule(
    name="dose-number-clash",
    severity="warning",
    confidence="high",
    authorities=(
        Authority(
            "NHS",
            "Numbers, measurements, dates and time: dosage",
            "https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
            "S",
        ),
    ),
    bad=(
        Example("Adults can take 1 or 2 200mg tablets.", found="1 or 2 200mg"),
        Example("Give 2 300mg aspirin tablets to chew.", found="2 300mg"),
        Example("Use 3 10 mg capsules in place of one 30 mg capsule.", found="3 10 mg", locale="en-US"),
        Example("The pack holds 28 75mg tablets.", found="28 75mg"),
    ),
    good=(
        Example("Take one or two 200mg tablets."),
        Example("Take 2 tablets of 200mg each, or 2 x 200mg."),
        Example("Vitamin B12 500 mcg and omega-3 1,000mg."),
        Example("Co-codamol 8/500 has 500mg of paracetamol."),
        Example("On day 3 500mg was given."),
        Example('The NHS does not write "1 or 2 200mg tablets".'),
        Example("| Age | Tablets |\n|---|---|\n| 6 to 9 | 5mg |"),
        Example("The pack weighs 1 000 mg."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    folded = document.folded
    for amount in amounts(document):
        before = _BEFORE.search(folded, max(amount.start - _REACH, 0), amount.start)
        if before is None or not _is_clash(document, amount, before.start()):
            continue
        start, end = before.start(), amount.end
        better = _in_words(before["first"], before["joint"], before["last"])
        found, unit = document.shown[start:end], document.shown[amount.start : end]
        say = f"{better} {unit}" if better else f"{before['last']} of {unit}"
        message = f"The numbers of “{found}” run together. Write “{say} …”."
        fix = replacement(document, start, before.end() - 1, better, "display") if better else None
        yield fault(document, start, end, message, fix)


def _is_clash(document: Document, amount: Amount, start: int) -> bool:
    if amount.number.startswith("0") or "," in amount.number or document.block_at(start).kind == "cell":
        return False
    if _LABEL.search(document.folded, max(start - _REACH, 0), start) is not None:
        return False
    return not is_mentioned(document, start, amount.end)


def _in_words(first: str | None, joint: str | None, last: str) -> str:
    """Return the count in words: "one or two"; nothing for numbers that are no better in words."""
    if int(last) >= len(_WORDS):
        return ""
    if first is None or joint is None:
        return _WORDS[int(last)]
    between = " or " if "or" in joint else " to "
    return f"{_WORDS[int(first)]}{between}{_WORDS[int(last)]}" if int(first) < len(_WORDS) else ""
