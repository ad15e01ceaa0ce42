"""Something is found by its colour alone: "the red box", "the questions in green".

Some people do not see the difference between red and green, screen readers do not tell it, and prints are often grey.
Say also what is written there. Colours of the body are signs of illness and are left alone.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Rule
from lint.wording.places import is_own_wording

_COLOURS = ("red", "green", "blue", "yellow", "orange", "amber", "purple", "pink", "grey", "gray", "black")
_PARTS = (
    r"(?:box|button|link|text|section|panel|banner|tab|bar|column|row|card|arrow|icon|tick|cross|circle|square|triangle"
    r"|star|field|heading|letter|word|type|print|highlight|shading|background)(?:e?s)?"
)
_PART_AFTER = Pattern(rf" (?:{_PARTS})\b")
_POINTED_AT = Pattern(
    r"\b(?:the|these|those|each|every|any|an?|click|press|tap|select|see|in|on|using|use)"
    r" (?:large |small |bright |dark |light )?\Z"
)
_IN_COLOUR = Pattern(
    r"\b(?:questions?|items?|words?|texts?|answers?|rows?|fields?|sections?|parts?|boxes|box|dates?|numbers?|values?"
    r"|results?|columns?|cells?|days?|terms?|foods?|options?|entries|names?|medicines?|sentences?|ones?|those|anything"
    r"|everything|readings?)(?:,? (?:that|which)? ?(?:is|are)?)?(?: (?:shown|marked|highlighted|printed|written|listed"
    r"|coloured|colored|shaded|given|displayed))? in (?:bright |dark |light )?\Z"
)
_SHOWN_IN = Pattern(r"\b(?:shown|marked|highlighted|printed|shaded|displayed) in (?:bright |dark |light )?\Z")
_OTHER_CUE = Pattern(
    r"[^.;\n]{0,50}?(?:labell?ed|headed|called|named|that says|which says|says|marked|with the words?|saying|titled"
    r"|reading|[“\"(]|at the (?:top|bottom|end|start|side)|on the (?:left|right)|above|below|under|next to|beside|bold)"
)
_NAMES = Pattern(r"(?:yellow|green) card|(?:red|blue) cross|black (?:box|tie|belt)|pink (?:slip|tick)")
_BODY = Pattern(r"\b(?:skin|rash|spots?|eyes?|lips?|nails?|wound|urine|pee|poo|stools?|blood|bruis\w+|tongue)\b")

RULE = Rule(
    name="a11y-colour-only",
    severity="info",
    confidence="medium",
    authorities=(
        Authority("W3C", "WCAG 2.2, 1.4.1: use of color", "https://www.w3.org/TR/WCAG22/#use-of-color", "S"),
        Authority(
            "NHS", "Do not rely on colour or position alone", "https://service-manual.nhs.uk/accessibility/design", "S"
        ),
    ),
    cues=_COLOURS,
    bad=(
        Example("Call 911 if your reading is in the red box.", found="red box"),
        Example("The questions shown in green are the ones to answer.", found="green"),
        Example("<p>Click the <b>green button</b> to go on.</p>", "html"),
        Example("Foods in red have more salt."),
    ),
    good=(
        Example('Urgent advice is in the red card headed "Call 999".'),
        Example("Yellow skin and dark brown pee can be signs of a liver problem. The red area may spread."),
        Example("The wound may turn red. Use the Red Cross page, or report it with a yellow card."),
        Example("Press the green button (Start). The red box at the top of the page says what to do."),
        Example("Eat green vegetables, black beans and red peppers."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    folded = document.folded
    for start, end, _ in context.hits:
        begin = max(start - 60, 0, folded.rfind("\n", 0, start) + 1)
        part = _PART_AFTER.match(folded, end)
        if part is not None and _POINTED_AT.search(folded, begin, start):
            end = part.end()
        elif not (_IN_COLOUR.search(folded, begin, start) or _SHOWN_IN.search(folded, begin, start)):
            continue
        if _OTHER_CUE.match(folded, end) or _NAMES.match(folded, start) or _BODY.search(folded, begin, end + 40):
            continue
        if is_own_wording(document, start, end):
            found = document.shown[start:end]
            message = f"“{found}” is found by its colour only. Say also what is written there, or what it is called."
            yield fault(document, start, end, message)
