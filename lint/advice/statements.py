"""Statements that a page makes about itself and to its readers, in any honest wording.

A wording is recognised by its grammar: who speaks (this page, our information, we), what is denied or advised, and
what it stands for (a doctor's advice, your own health).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.language.quotation import is_quoted
from lint.rule import Context

_PAGE = (
    r"(?:information|informational|content|contents|pages?|web ?sites?|sites?|articles?|leaflets?|guides?|guidance|materials?|handouts?|sheets?|planners?|advice|posts?|"
    r"blogs?|texts?|booklets?|fact ?sheets?|newsletters?|resources?|stor(?:y|ies)|columns?|tips|summar(?:y|ies)|reviews?|lists?|plan|quiz|app|tool|answers?|pieces?|notes?|videos?|"
    r"what (?:we|you|i|is|'s)\b[a-z' ]{0,24}|here|this|these|it|they|we|we're|i|i'm|none of this|nothing (?:here|on this page|we write|i write|in this \w+|you read here)|that|nor|our nurses|anything (?:here|you read))"
)
_NOT = r"(?:not|never|cannot|can't|no|don't|doesn't|isn't|aren't|won't|shouldn't|mustn't|wouldn't|nor|neither|nothing|none|rather than|instead of)"
_CARE = (
    r"(?:advice|care|doctors?|gps?|physicians?|clinicians?|nurses?|midwi(?:fe|ves)|pharmacists?|dentists?|dietitians?|therapists?|specialists?|pa?ediatricians?|vets?|"
    r"professionals?|providers?|practitioners?|consultations?|consulting|diagnos[ie]s|diagnose|treatments?|appointments?|examinations?|exams?|check-?ups?|visits?|talks?|talking|"
    r"conversations?|teams?|staff|surgery|clinics?|prescribers?|optometrists?|opticians?|physiotherapists?|counsell?ors?|psychologists?|psychiatrists?|people|persons?|someone|"
    r"somebody|anyone|them|that|those|it|one|him|her|yours|instructions)"
)
_REPLACES = (
    r"(?:replac\w+|substitut\w+|supersed\w+|overrid\w+|take(?:s|n)? (?:the |over )?(?:place|role) (?:of|from)|tak(?:e|es|ing) the place|stand(?:s)?[ -]ins? for|stand-ins?|instead of|"
    r"in place of|alternatives? (?:to|for)|as good as|the same as|in lieu of|meant to be used in)"
)
_ADVISES = (
    r"(?:(?:medical|personal|individual|professional|clinical|specific|health|tailored|personalised|personalized|treatment) "
    r"(?:advice|guidance|recommendations?|opinions?|diagnos[ie]s|consultation)|diagnos(?:e|ing|is|tic)|"
    r"tell you (?:what (?:is|'s) (?:wrong|right|best|causing)|whether|which)|know (?:your|you\b)|examine you|advise (?:you|on your|on individual|individuals)|"
    r"(?:a )?(?:doctor|clinician|medical professional|physician|pharmacist|nurse|expert|dietitian|therapist)s?\b|prescri(?:be|bing|ption for you))"
)
_OWN = (
    r"(?:your (?:own )?(?:health|medical|personal|individual|particular|specific|own)|(?:about|of|for|guide|with) your (?:own )?(?:case|situation|circumstances|condition|health|treatment|care|needs|"
    r"medicines?|prescription|symptoms|child'?s? (?:own )?(?:health|case))|about your (?:child|baby|own)|who (?:knows?|can (?:examine|see|assess)|treats?|looks? after|cares? for|is treating|are treating|has (?:seen|examined)|have examined) (?:for )?(?:you|your)|"
    r"questions (?:you|that you) (?:may |might )?have|(?:any )?(?:health|medical|personal) (?:concerns?|questions?|decisions?)|(?:what|which)(?: \w+)? (?:is|are|suits?|would be) (?:right|best|safe|suitable|you)|"
    r"right for you(?:r child)?|suits you|a medical condition|final (?:call|say|word|decision))"
)
_WHOM = (
    r"(?:doctors?|gps?|physicians?|clinicians?|nurses?|midwi(?:fe|ves)|pharmacists?|dentists?|dietitians?|therapists?|specialists?|pa?ediatricians?|health visitors?|"
    r"(?:health ?care |healthcare |health |medical |care |eye |clinical )?(?:professionals?|providers?|practitioners?|teams?)|staff|surgery|prescribers?|clinics?|us|"
    r"opticians?|optometrists?|counsell?ors?|physiotherapists?|someone who|somebody who|anyone who|one of our|the people who)"
)

_GENERAL = (
    # "This page does not replace the advice of your doctor", "Handouts aren't a replacement for an exam".
    rf"\b{_PAGE}\b[^.!?\n]{{0,90}}?\b{_NOT}\b[^.!?\n]{{0,60}}?\b{_REPLACES}\b[^.!?\n]{{0,60}}?\b{_CARE}\b",
    rf"\b{_NOT} (?:intended|meant|designed|written) (?:to|as|for)\b[^.!?\n]{{0,50}}?\b{_REPLACES}\b[^.!?\n]{{0,60}}?\b{_CARE}\b",
    rf"\b{_NOT} (?:a |an |any )?(?:substitute|replacement|alternative|stand-in)s? (?:for|to)\b[^.!?\n]{{0,60}}?\b{_CARE}\b",
    # "We do not give medical advice", "None of this is medical advice", "I'm not a doctor", "It cannot diagnose".
    rf"\b{_PAGE}\b[^.!?\n]{{0,60}}?\b{_NOT}\b[^.!?\n]{{0,40}}?\b{_ADVISES}",
    rf"^{_NOT} (?:a |to be taken as |intended as |meant as )?(?:medical|professional|personal|health|a diagnosis)\b[^.!?\n]{{0,30}}",
    r"\bi am a \w+,? (?:and )?not a (?:doctor|clinician|nurse|pharmacist)\b|\b(?:not|no) (?:a )?(?:doctor|clinician|medical professional)s?\b[^.!?\n]{0,60}\b(?:ask|see|talk|speak|consult|check)\b",
    # "For information only", "for general information", "educational purposes".
    r"\b(?:for|as) (?:your |the )?(?:general |purely |personal )?(?:information(?:al)?|education(?:al)?|guidance|reference|awareness|interest)"
    r"(?:,? (?:and|or|&) [a-z]+)?(?: purposes?)? (?:only|purposes?|alone)\b",
    r"\b(?:informational|information|educational|education)(?: (?:and|or|&) [a-z]+)? purposes?\b",
    r"\bfor (?:the )?general (?:information|education|guidance|use|reading|interest|awareness|knowledge)\b",
    r"\b(?:general|background|educational) (?:information|guidance|education|guide|advice) (?:only|and)\b|\b(?:information|guide|guidance|general guide|education|advice) only\b|\bonly (?:a |for |as a |meant as a )?(?:general )?(?:guide|guidance|information)\b",
    rf"\b{_PAGE}\b[^.!?\n]{{0,40}}?\b(?:is|are|be|gives?|gave|offers?|provides?|contains?|shares?|covers?|has|only)\b[^.!?\n]{{0,30}}?\b(?:general|educational|informational)\b(?! (?:anaesthetic|anesthetic|hospital|practi|public|population|store|weakness|health))",
    # "Ask the staff who care for you about your own treatment", "A clinician who knows you should make the final call".
    rf"\b(?:ask|asks|asking|see|speak (?:to|with)|talk (?:to|with|over)|consult(?: with)?|check with|contact|bring|take|refer to|discuss|turn to|seek|follow|listen to|trust)\b[^.!?\n]{{0,60}}?\b{_WHOM}\b[^.!?\n]{{0,60}}?{_OWN}",
    rf"\b(?:bring|take|put|raise|direct)\b (?:any |all |your |the )?(?:own )?(?:other )?questions\b[^.!?\n]{{0,50}}\b(?:to|with|for)\b",
    rf"\b{_WHOM}\b[^.!?\n]{{0,40}}?\b(?:can|should|must|will|could|is the (?:one|person) (?:who|to))\b[^.!?\n]{{0,40}}?{_OWN}",
    rf"\balways (?:ask|see|speak|talk|consult|check|seek|follow|take|get)\b[^.!?\n]{{0,60}}?\b(?:{_WHOM}|(?:medical|professional) advice)\b[^.!?\n]{{0,20}}?(?:\b(?:first|before|about|if|for|with|on|given)\b|[.!]|$)",
    rf"\buse (?:it|this|them) (?:alongside|together with|along with|with|in addition to)\b[^.!?\n]{{0,60}}?\b(?:{_WHOM}|advice|care)\b",
    rf"\b(?:your (?:own )?|a |the )?{_WHOM} (?:knows?|know) (?:you|your|best)\b",
    r"\bstarting point for (?:a|that|your|the) (?:talk|conversation|discussion)\b",
    rf"\b{_PAGE}\b[^.!?\n]{{0,40}}?\b(?:supports?|adds? to|supplements?|complements?|backs? up|goes with|to support)\b[^.!?\n]{{0,40}}?\b(?:advice|care|what (?:your|we|you)|{_WHOM})\b",
    r"\b(?:medical|health) disclaimer\b",
)
_GENERAL_PATTERNS = tuple(re.compile(pattern, re.M) for pattern in _GENERAL)
# Advice to see somebody about this symptom is no statement about the page.
_PERSONALISED = re.compile(r"\bconsult(?:ing)? (?:with )?(?:a|an) [^.!?\n]{0,60}\bfor personali[sz]ed\b")

_PREGNANCY = r"(?:pregnan\w*|breast-?feed\w*|nursing|unborn|trying for a baby|trying to conceive|conceiv\w+|expecting a baby|midwi(?:fe|ves))"
_CHILD = (
    r"(?:child(?:ren)?(?:'s)?(?! *pose)|kids?|bab(?:y|ies)|toddlers?|infants?|teens?|teenagers?|under[- ](?:the age of |age )?\d+|under-?\d+s|over-?\d+s|age|ages|aged|"
    r"younger than|\d+ (?:years?|months?)|adults only|only for adults|for adults only)"
)
_CARE_TAKEN = (
    r"(?:if you|ask|asks|asking|check|tell|speak|talk|see|not|n't|never|avoid|unless|safe|unsafe|suitable|suits?|before|first|dose|doses|harm|skip|except|shouldn't|only|lowest|caution|careful|advice|warn)"
)
_FOR_CHILD = r"(?:dose|doses|give|giving|given|ask|asks|ask for|not|n't|never|avoid|strength|suit|suits|suitable|pharmacist|follow|label|pack|chart|under|older|over|safe|use|for)"
_AGE_GROUP = re.compile(
    rf"\b{_PREGNANCY}\b[^.!?\n]{{0,160}}?\b{_CARE_TAKEN}\b|(?:\b{_CARE_TAKEN}\b|n't\b)[^.!?\n]{{0,160}}?\b{_PREGNANCY}\b"
    rf"|\b{_CHILD}\b[^.!?\n]{{0,120}}?\b{_FOR_CHILD}\b|(?:\b{_FOR_CHILD}\b|n't\b)[^.!?\n]{{0,120}}?\b{_CHILD}\b"
)
_CAUTION = re.compile(
    rf"\b(?:ask|check with|speak (?:to|with)|talk (?:to|with|it over with)|consult(?: with)?|tell|see)\b[^.!?\n]{{0,40}}?\b{_WHOM}\b[^.!?\n]{{0,60}}?\b(?:before|first|whether|if|which|about|that suits)\b"
    rf"|\b(?:before|first|if|unless)\b[^.!?\n]{{0,90}}?\b(?:ask|check with|speak (?:to|with)|talk (?:to|with)|consult(?: with)?|tell|see)\b[^.!?\n]{{0,40}}?\b{_WHOM}\b"
    r"|\b(?:read|follow|check|keep to|stick to|as)\b[^.!?\n]{0,30}\b(?:leaflet|label|packet|pack|box|instructions|recommended dose|directed)\b"
    r"|\b(?:do not|don't|never|should not|shouldn't|must not|no more than|not more than)\b[^.!?\n]{0,60}\b(?:take|use|tablets?|doses?|mg|hours)\b"
    r"|\b(?:not (?:suitable|safe|recommended|right|for)|unsafe|side effects?|interact\w*)\b"
)
_AFFILIATE = re.compile(
    r"\baffiliate\b|\bcommissions?\b|\bpaid links?\b|\bpaid (?:if|when|a fee|something|partnership)\b|\bas an amazon associate\b|\bearn (?:a |some |a little |an? \w+ )?(?:money|fee|income|share|cut|percentage|small)\b"
    r"|\b(?:get|receive|makes?|take) (?:a |some |an? \w+ )?(?:commission|money|fee|payment|percentage|cut|share)\b|\bsponsored links?\b|\b(?:a|small) (?:cut|share) of (?:the|any|your)\b|\bpays? us\b|\bwe(?:'re| are| may be| get| might be)? paid\b|\bkickback\b|#ad\b|\bdisclosure:"
)
_NOT_REVIEWED = re.compile(
    r"\b(?:no|neither|none of)\b[^.!?\n]{0,50}\b(?:doctor|clinician|nurse|pharmacist|(?:health|medical|healthcare) (?:professional|expert|reviewer)|medical reviewer|clinical reviewer|expert)s?\b[^.!?\n]{0,40}\b(?:reviewed|checked|approved|read)\b"
    r"|\b(?:not|never|n't|nor)\b[^.!?\n]{0,30}\b(?:reviewed|checked|approved|verified)\b[^.!?\n]{0,30}\b(?:doctor|clinician|nurse|pharmacist|(?:health|medical|healthcare) (?:professional|expert)|expert|medically|clinically)s?\b"
    r"|\b(?:not|never|n't) (?:yet )?(?:been )?(?:medically|clinically) (?:reviewed|checked)\b|\bno (?:clinical|medical) review(?:er)?\b|\bwithout (?:a )?(?:clinical|medical) review\b"
)
_DSHEA = re.compile(
    r"not been evaluated by the (?:food and drug administration|fda|u\.s\. food and drug administration)\b[^\n]{0,60}?not intended to diagnose, treat, cure,? or prevent any disease"
)


def texts(document: Document, context: Context) -> tuple[str, ...]:
    """Return what a reader of the page sees, in lower case: the page's text and the declared parts of the site."""
    return (document.folded, context.site_wide) if context.site_wide else (document.folded,)


def has_general_disclaimer(document: Document, context: Context) -> bool:
    """Tell whether the page says that its information does not replace advice for this reader."""
    return any(
        not _PERSONALISED.search(sentence) for pattern in _GENERAL_PATTERNS for sentence in _said(document, context, pattern)
    )


def names_age_group(document: Document, context: Context) -> bool:
    """Tell whether the page says what holds in pregnancy, while breastfeeding, or at which age."""
    return _is_said(document, context, _AGE_GROUP)


def has_caution(document: Document, context: Context) -> bool:
    """Tell whether the page tells who takes a medicine to ask somebody, to read the label, or what not to do."""
    return _is_said(document, context, _CAUTION)


def says_unreviewed(document: Document, context: Context) -> bool:
    """Tell whether the page says plainly that no clinician has reviewed it."""
    return _is_said(document, context, _NOT_REVIEWED)


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


def _is_said(document: Document, context: Context, pattern: re.Pattern[str]) -> bool:
    return next(_said(document, context, pattern), None) is not None


def _said(document: Document, context: Context, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield what matches in the page, unless it is quoted there, and in the declared parts of the site."""
    for found in pattern.finditer(document.folded):
        if not is_quoted(document, *found.span()):
            yield found[0]
    for found in pattern.finditer(context.site_wide):
        yield found[0]
