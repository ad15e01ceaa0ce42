"""What a page says beside a medicine that it advises: for whom it is not, and whom to ask before taking it."""

from __future__ import annotations

from collections.abc import Iterator

from lint.advice.medicines import medicines_in
from lint.document.document import Document
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Context

_WHOM = (
    r"(?:doctors?|gps?|physicians?|clinicians?|nurses?|midwi(?:fe|ves)|pharmacists?|pharmacy|chemist|dentists?"
    r"|dietitians?|therapists?|specialists?|pa?ediatricians?|health visitors?|(?:health ?care |healthcare |health "
    r"|medical |care |eye |clinical )?(?:professionals?|providers?|practitioners?|teams?)|staff|surgery|prescribers?"
    r"|clinics?|us|opticians?|optometrists?|counsell?ors?|physiotherapists?|someone who|somebody who|anyone who"
    r"|one of our|the people who)"
)
_ASK = (
    r"(?:ask|asks|check with|check it with|speak (?:to|with)|talk (?:to|with)|talk it over with|consult(?: with)?|see"
    r"|tell|call|advice from|advice of|word with|run it past)"
)
_TAKING = (
    r"(?:tak\w+|buy\w*|start\w*|try\w*|us(?:e|ing)|add\w*|giv\w+|hav(?:e|ing)|choos\w+|mix\w*|combin\w+|swallow\w*|any"
    r"|reach\w* for)"
)
_ASKS_FIRST = Pattern(
    rf"\b{_ASK}\b[^.!?\n]{{0,60}}?\b{_WHOM}\b[^.!?\n]{{0,60}}?\b(?:first|before (?:you )?{_TAKING}|whether|which"
    r"|what (?:dose|is safe|suits)|how much|(?:if|is) (?:it|they|this|these) (?:is|are|will)? ?(?:safe|right|suit\w*|ok"
    r"|okay)|that suits)\b"
    rf"|\b(?:before|first|unless)\b[^.!?\n]{{0,90}}?\b{_ASK}\b[^.!?\n]{{0,40}}?\b{_WHOM}\b"
    r"|\b(?:pharmacists?|pharmacy|chemist|midwi(?:fe|ves)|staff)(?: or \w+)? (?:can|could|will|is able to|knows?)\b"
)
# "See a doctor if you have pain" is about an illness, unless the sentence is about a medicine.
_ASKS_IF = Pattern(
    rf"\b{_ASK}\b[^.!?\n]{{0,60}}?\b{_WHOM}\b[^.!?\n]{{0,60}}?\b(?:if|when) you\b"
    rf"|\bif you\b[^.!?\n]{{0,90}}?\b{_ASK}\b[^.!?\n]{{0,40}}?\b{_WHOM}\b"
)
_PREGNANT = Pattern(
    r"\b(?:pregnan\w*|breast-?feed\w*|chestfeed\w*|nursing (?:a|your|an|mother|mothers|mom|moms|mum|mums)|(?:or|are"
    r"|while|when|if|'re) nursing|lactating|unborn|trying for a baby|trying to conceive|expecting (?:a baby|mothers?)"
    r"|expectant|(?:mums?|moms?|mothers?)-to-be|midwi(?:fe|ves))\b"
)
_FOR_PREGNANT = Pattern(
    r"\b(?:if you|ask|asks|asking|check|tell|speak|talk|see|not|never|avoid\w*|unless|safe|unsafe|suitable|suits?"
    r"|before|first|dose|doses|harm|skip|except|only|lowest|caution|careful|advi[cs]e\w*|warn\w*|leave|stay away"
    r"|steer clear|recommended|need|needs|can|cannot|should|fine|okay|ok|licensed)\b|n't\b"
)
_CHILD = Pattern(
    r"\b(?:child(?:ren)?(?:'s)?(?! *pose)|kids?|bab(?:y|ies)|toddlers?|infants?|teens?|teenagers?|adults only"
    r"|only for adults|(?:under|over|below|above|younger than|older than|aged?|from age)[- ](?:the age of "
    r"|age )?(?:1?\d|2[01]|six|twelve|sixteen|eighteen)(?:s\b| years?\b| months?\b|(?=[.,;:)\n]| or | and )))(?!\w)"
)
# "Give your toddler a spoonful", "your child does not need a scan" are no care taken.
_FOR_CHILD = Pattern(
    r"\b(?:ask|check|speak|talk|tell|see)\b[^.!?\n]{0,70}\b(?:pharmacist|doctor|gp|nurse|health "
    r"visitor|us|pa?ediatrician|midwife|team|chemist|parent)\b"
    r"|\b(?:dose|doses|dosing|dosage|strengths?|label|leaflet|pack|packet|chart|by weight)\b"
    r"|(?:\b(?:not|never|avoid|no|cannot)\b|n't\b)[^.!?\n]{0,50}\b(?:give|giving|given|take|taken|use|used|for|suit\w*"
    r"|safe|recommended|meant|medicine|aspirin|tablets?)\b"
    r"|\bunsuitable\b|\bunsafe\b|\b(?:safe|suitable|licensed|approved) (?:for|in|from|to)\b"
)
_AGE_LIMIT = Pattern(
    r"\b(?:age chart|dosing chart|age limit|minimum age|by weight|adults and children over|adults only|only for adults|"
    r"(?:dose|amount|product|strength|right)\b[^.!?\n]{0,30}\bfor (?:his|her|their|your|your child's|the child's|the) "
    r"(?:age|weight)|for your age|age on the (?:label|box|pack)|"
    r"adults?\b[^.!?\n]{0,30}\b(?:can take|may take|should take|take \d|take one|take "
    r"two|dose)|(?:dose|mg|tablets?)\b[^.!?\n]{0,30}\bfor (?:an |most )?adults?|"
    r"\d{1,2} (?:months|years)(?: old)? (?:or|and) (?:older|over|up)|(?:16|18) (?:and|or) (?:over|older))\b"
)
_LABEL = Pattern(
    r"\b(?:read|follow|check|keep to|stick to|as)\b[^.!?\n]{0,30}\b(?:leaflet|label|packet|pack|box|instructions"
    r"|recommended dose|directed)\b|\b(?:do not|don't|never|should not|shouldn't|must not|no more than"
    r"|not more than)\b[^.!?\n]{0,60}\b(?:take|use|tablets?|doses?|mg|hours)\b|\b(?:not (?:suitable|safe|recommended"
    r"|right|for)|unsafe)\b"
)
_EFFECTS = Pattern(
    r"\b(?:side effects?(?<!as a side effect)(?<!medication side effects)(?<!medicine side effects)"
    r"(?<!drug side effects)|interacts? with|interactions? (?:with|between))\b"
)
_ABOUT_MEDICINE = Pattern(
    r"\b(?:medicines?|medications?|drugs?|tablets?|pills?|capsules?|supplements?|doses?|pharmac(?:ist|ists|y)|chemist"
    r"|herbal|herbs?|vitamins?|painkillers?|remed(?:y|ies)|sprays?|gumm(?:y|ies)|leaflet|label)\b"
)


def says_for_whom(document: Document, context: Context) -> bool:
    """Tell whether the page says what holds in pregnancy or at an age, or whom to ask before taking a medicine."""
    if _asks_first(document, context) or _is_said(document, context, _AGE_LIMIT):
        return True
    return any(
        care.search(text, start, end) is not None
        for group, care in ((_PREGNANT, _FOR_PREGNANT), (_CHILD, _FOR_CHILD))
        for text, start, end in _said(document, context, group)
    )


def has_caution(document: Document, context: Context) -> bool:
    """Tell whether the page tells who takes a medicine to ask somebody, to read the label, or what not to do."""
    return (
        _asks_first(document, context)
        or _is_said(document, context, _LABEL)
        or _is_said(document, context, _EFFECTS, by_itself=True)
    )


def _asks_first(document: Document, context: Context) -> bool:
    return _is_said(document, context, _ASKS_FIRST) or _is_said(document, context, _ASKS_IF, by_itself=True)


def _is_said(document: Document, context: Context, pattern: Pattern, *, by_itself: bool = False) -> bool:
    return next(_said(document, context, pattern, by_itself=by_itself), None) is not None


def _said(
    document: Document, context: Context, pattern: Pattern, *, by_itself: bool = False
) -> Iterator[tuple[str, int, int]]:
    """Yield the sentences about medicines in which a pattern stands, unless it is quoted, and parts of the site."""
    folded = document.folded
    for found in pattern.finditer(folded):
        sentence = document.sentence_at(found.start())
        about = _names_medicine if by_itself else _is_about_medicine
        if about(document, sentence.start, sentence.end) and not is_quoted(document, *found.span()):
            yield folded, sentence.start, sentence.end
    for found in pattern.finditer(context.site_wide):
        yield context.site_wide, max(found.start() - 100, 0), found.end() + 100


def _is_about_medicine(document: Document, start: int, end: int) -> bool:
    """Tell whether a sentence is about a medicine: it, its block or its heading names one, or the block before it."""
    block = document.block_at(start)
    heading = document.section_of(block).heading
    before = document.blocks[max(block.position - 1, 0)]
    stretches = [(start, end), (block.start, block.end)]
    if heading is not None:
        stretches.append((heading.start, heading.end))
    if before is not heading:
        stretches.append((before.start, before.end))
    return any(_names_medicine(document, *stretch) for stretch in stretches)


def _names_medicine(document: Document, start: int, end: int) -> bool:
    if _ABOUT_MEDICINE.search(document.folded, start, end):
        return True
    return next(medicines_in(document.folded, start, end), None) is not None
