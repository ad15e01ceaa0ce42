"""Statements that belong beside advice on medicines and beside links that earn money, in any honest wording."""

from __future__ import annotations

from collections.abc import Iterator

from lint.document.document import Document
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Context

_WHOM = (
    r"(?:doctors?|gps?|physicians?|clinicians?|nurses?|midwi(?:fe|ves)|pharmacists?|dentists?|dietitians?|therapists?"
    r"|specialists?|pa?ediatricians?|health visitors?|"
    r"(?:health ?care |healthcare |health |medical |care |eye |clinical "
    r")?(?:professionals?|providers?|practitioners?|teams?)|staff|surgery|prescribers?|clinics?|us|"
    r"opticians?|optometrists?|counsell?ors?|physiotherapists?|someone who|somebody who|anyone who|one of our|the "
    r"people who)"
)

_PREGNANCY = (
    r"(?:pregnan\w*|breast-?feed\w*|nursing|unborn|trying for a baby|trying to conceive|conceiv\w+|expecting "
    r"a baby|midwi(?:fe|ves))"
)
_CHILD = Pattern(
    r"\b(?:child(?:ren)?(?:'s)?(?! *pose)|kids?|bab(?:y|ies)|toddlers?|infants?|teens?|teenagers?|adults only|only "
    r"for adults|"
    r"(?:under|over|below|above|younger than|older than|aged?|from age)[- ](?:the age of |age )?(?:1?\d|2[01])(?:s\b| "
    r"years?\b| months?\b|(?=[.,;:)\n]| or | and )))(?!\w)"
)
_AGE_LIMIT = Pattern(
    r"\b(?:age chart|dosing chart|age limit|minimum age|by weight|adults and children over|adults only|only for adults|"
    r"(?:dose|amount|product|strength|right)\b[^.!?\n]{0,30}\bfor (?:his|her|their|your|your child's|the child's|the) "
    r"(?:age|weight)|for your age|age on the (?:label|box|pack)|"
    r"adults?\b[^.!?\n]{0,30}\b(?:can take|may take|should take|take \d|take one|take "
    r"two|dose)|(?:dose|mg|tablets?)\b[^.!?\n]{0,30}\bfor (?:an |most )?adults?|"
    r"\d{1,2} (?:months|years)(?: old)? (?:or|and) (?:older|over|up)|(?:16|18) (?:and|or) (?:over|older))\b"
)
_PREGNANT = Pattern(rf"\b{_PREGNANCY}\b")
_CARE_TAKEN = Pattern(
    r"\b(?:if "
    r"you|ask|asks|asking|check|tell|speak|talk|see|not|never|avoid|unless|safe|unsafe|suitable|suits?|before|first"
    r"|dose|doses|harm|skip|except|only|lowest|caution|careful|advice|warn)\b|n't\b"
)
_ABOUT_MEDICINE = Pattern(
    r"\b(?:tak(?:e|es|en|ing)|us(?:e|es|ed|ing)|give|given|giving|medicines?|medications?|drugs?|tablets?|pills?"
    r"|capsules?|supplements?|doses?|pharmacist|chemist|safe|unsafe|suitable|"
    r"herbal|vitamins?|painkillers?|paracetamol|ibuprofen|aspirin|acetaminophen|products?)\b"
)
# "Give your toddler a spoonful", "your child does not need a scan" are no care taken.
_CARE_FOR_CHILD = Pattern(
    r"\b(?:ask|check|speak|talk|tell|see)\b[^.!?\n]{0,70}\b(?:pharmacist|doctor|gp|nurse|health "
    r"visitor|us|pa?ediatrician|midwife|team|chemist|parent)\b"
    r"|\b(?:dose|doses|dosing|dosage|strengths?|label|leaflet|pack|packet|chart|by weight)\b"
    r"|(?:\b(?:not|never|avoid|no|cannot)\b|n't\b)[^.!?\n]{0,50}\b(?:give|giving|given|take|taken|use|used|for|suit\w*"
    r"|safe|recommended|meant|medicine|aspirin|tablets?)\b"
    r"|\bunsuitable\b|\bunsafe\b|\b(?:safe|suitable|licensed|approved) "
    r"(?:for|in|from|to)\b|\bkeep\b[^.!?\n]{0,40}\baway\b"
)
_CAUTION = Pattern(
    rf"\b(?:ask|check with|speak (?:to|with)|talk (?:to|with|it over with)|consult(?: "
    rf"with)?|tell|see)\b[^.!?\n]{{0,40}}?\b{_WHOM}\b[^.!?\n]{{0,60}}?\b(?:before|first|whether|if|which|about|that "
    rf"suits)\b"
    rf"|\b(?:before|first|if|unless)\b[^.!?\n]{{0,90}}?\b(?:ask|check with|speak (?:to|with)|talk "
    rf"(?:to|with)|consult(?: with)?|tell|see)\b[^.!?\n]{{0,40}}?\b{_WHOM}\b"
    r"|\b(?:read|follow|check|keep to|stick "
    r"to|as)\b[^.!?\n]{0,30}\b(?:leaflet|label|packet|pack|box|instructions|recommended dose|directed)\b"
    r"|\b(?:do not|don't|never|should not|shouldn't|must not|no more than|not more "
    r"than)\b[^.!?\n]{0,60}\b(?:take|use|tablets?|doses?|mg|hours)\b"
    r"|\b(?:not (?:suitable|safe|recommended|right|for)|unsafe|side effects?|interact\w*)\b"
)
_AFFILIATE = Pattern(
    r"\baffiliate\b|\bcommissions?\b|\bpaid links?\b|\bpaid (?:if|when|a fee|something|partnership)\b|\bas an amazon "
    r"associate\b|\bearn (?:a |some |a little |an? \w+ )?(?:money|fee|income|share|cut|percentage|small)\b"
    r"|\b(?:get|receive|makes?|take) (?:a |some |an? \w+ "
    r")?(?:commission|money|fee|payment|percentage|cut|share)\b|\bsponsored links?\b|\b(?:a|small) (?:cut|share) of "
    r"(?:the|any|your)\b|\bpays? us\b|\bwe(?:'re| are| may be| get| might be)? paid\b|\bkickback\b|#ad\b|\bdisclosure:"
)
_DSHEA = Pattern(
    r"not been evaluated by the (?:food and drug administration|fda|u\.s\. food and drug "
    r"administration)\b[^\n]{0,60}?not intended to diagnose, treat, cure,? or prevent any disease"
)


def names_age_group(document: Document, context: Context, place: int) -> bool:
    """Tell whether the page says, of the medicine at `place`, what holds in pregnancy or at which age.

    It says so in the same section, or elsewhere in a sentence about taking it.
    """
    section = document.section_of(document.block_at(place))
    if _is_said(document, context, _AGE_LIMIT):
        return True
    for group, care in ((_PREGNANT, _CARE_TAKEN), (_CHILD, _CARE_FOR_CHILD)):
        for found in group.finditer(document.folded):
            sentence = document.sentence_at(found.start())
            start, end = sentence.start, sentence.end
            near = document.section_of(sentence.block) is section or _ABOUT_MEDICINE.search(document.folded, start, end)
            if near and care.search(document.folded, start, end) and not is_quoted(document, *found.span()):
                return True
        if group.search(context.site_wide) and care.search(context.site_wide):
            return True
    return False


def has_caution(document: Document, context: Context) -> bool:
    """Tell whether the page tells who takes a medicine to ask somebody, to read the label, or what not to do."""
    return _is_said(document, context, _CAUTION)


def has_dshea_statement(document: Document, context: Context) -> bool:
    """Tell whether the page has the statement on supplements that US law prescribes, word for word."""
    return _is_said(document, context, _DSHEA)


def affiliate_disclosure(document: Document) -> int | None:
    """Return where the page first says that it earns money by its links."""
    found = (match.start() for match in _AFFILIATE.finditer(document.folded) if not is_quoted(document, *match.span()))
    return next(found, None)


def discloses_affiliates(text: str) -> bool:
    """Tell whether a text that stands on every page says that links earn money."""
    return _AFFILIATE.search(text) is not None


def _is_said(document: Document, context: Context, pattern: Pattern) -> bool:
    return next(_said(document, context, pattern), None) is not None


def _said(document: Document, context: Context, pattern: Pattern) -> Iterator[str]:
    """Yield what matches in the page, unless it is quoted there, and in the declared parts of the site."""
    for found in pattern.finditer(document.folded):
        if not is_quoted(document, *found.span()):
            yield found[0]
    for found in pattern.finditer(context.site_wide):
        yield found[0]
