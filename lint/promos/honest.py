"""What looks like a promotion and is none: disclosures, public services, urgent help, examples of what others write."""

from __future__ import annotations

import re
from functools import cache

from lint.document.document import Document
from lint.document.parts import Block, Sentence
from lint.helplines import helplines
from lint.language.folding import fold
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import stands_in

_DISCLOSURE = Pattern(
    r"\b(?:contains?|includes?|are|is|use|uses|some|may be)\b.{0,40}\baffiliate links?\b|\bearn(?:s)? (?:a |an "
    r"|us a )?(?:small |affiliate |tiny )*commission\b"
    r"|\bas an amazon associate\b|\bamazon associate\b|\bpaid partnership\b|\badverti[sz](?:ing|er) disclosure\b"
    r"|\baffiliate disclosure\b|\bdisclosure:"
    r"|\b(?:do not|don't|never|not) (?:sell|accept|take|carry|run|show|allow|receive|paid|sponsored)\b"
    r"|\bno (?:adverts?|advertising|ads|sponsors?|sponsorship)\b"
    r"|\b(?:funded|paid for|sponsored) by\b.{0,60}\b(?:independent|no (?:say|control|influence|part))"
)
_SERVICE = Pattern(
    r"\bnhs(?:\.uk)?\b|\b(?:a|your|the|local) (?:gp|doctor|surgery|pharmacist|pharmacy|hospital|council|library"
    r"|midwife|health visitor|nurse|clinic|doctor's)\b"
    r"|\bgp (?:surgery|practice)\b|\bcharit(?:y|ies)\b|\bhelplines?\b|\bsupport groups?\b|\bgovernment\b|\bgov\.uk\b"
    r"|\bmedicare\b|\bmedicaid\b|\bcdc\b|\bnih\b"
    r"|\bmedlineplus\b|\bclinical trials?\b|\borgan donors?\b|\bblood donors?\b|\bprescriptions?\b"
    r"|\bresearch register\b|\bvaccin\w+\b|\bscreening\b|\bfood bank\b"
    r"|\bstop smoking service\b|\btalking therap\w+\b|\bfree of charge\b|\bpublic health\b"
)
_OURS = Pattern(
    r"\b(?:our|us|my)\b|\b\d{1,2}% off\b|\bcodes?\b|\bshop now\b|\bbuy now\b|\bnewsletter\b|\binbox\b"
    r"|\bapp store\b|\bgoogle play\b"
)
_WARNING = Pattern(
    r"\b(?:beware|wary|careful (?:of|with)|scams?|warning signs?|red flags?|suspicious|misleading|trick(?:s|ed)?"
    r"|fake|avoid (?:sites?|websites?|pages?|shops?|any|anything|products?)|pressure you|"
    r"(?:sites?|websites?|pages?|sellers?|shops?|adverts?|ads|people|companies|posts|emails?|they) (?:that|which|who"
    r"|may|might|often|will|want|say|tell|push|promise|try|urge|ask|use)|"
    r"such as|for example|phrases?|words like|lines like|lines such|says?|ignore|skip|be sceptical|be skeptical"
    r"|unless)\b"
)
_EXAMPLE = Pattern(
    r"\b(?:examples?|such as|like (?:this|these)|lines?|phrases?|wording|adverts?|ads|advertising|promot\w+|promos?"
    r"|websites?|sites?|spot|headlines?|seen?|warning signs?|red flags?|says?|claims?|titles?|scams?)\b"
)
_ABOUT_WEB = Pattern(
    r"\b(?:websites?|sites?|online|internet|web|misinformation|scams?|adverts?|advertising|ads|clickbait|fake"
    r"|trust(?:ed|worthy)?|quackery|promos?|headlines?|search(?:ing)? for health)\b"
)
_SOURCES = Pattern(
    r"(?:references?|sources?|bibliography|citations?|footnotes?|notes|works cited|useful (?:links|contacts"
    r"|organisations|organizations|resources)"
    r"|(?:where to )?(?:get|find|getting|finding) (?:more )?(?:help|support)(?: .{0,30})?|help and support"
    r"|support(?: groups?| organisations?)?|helplines?|glossary|evidence|contents|on this page|in this (?:article"
    r"|guide|page)"
    r"|table of contents|about (?:this page|us|the author)|editorial (?:policy|process)|acknowledge?ments|charities"
    r"|organisations|contacts?)\W*"
)
_URGENT = Pattern(
    r"\b(?:(?:call|ring|dial|phone|text) (?:\d{3}(?![\d \-]*\d)|an ambulance|emergency|for an ambulance|for help)"
    r"|emergency (?:department|room|services?|number|help)|a&e|"
    r"(?:see|call|contact|speak to|ask for) (?:a|an|your|the) (?:urgent |emergency )?(?:doctor|gp|nurse|appointment)"
    r"|seek (?:immediate |urgent |emergency )?(?:medical |help)|get (?:urgent |immediate "
    r"|emergency )?(?:medical )?help|"
    r"urgent(?:ly)?|immediate medical|straight away|right away|nearest hospital|ambulance|helplines?|samaritans"
    r"|suicid\w*|crisis line|poison control|poison help)\b"
)
_PHONE = Pattern(r"\b(?:call|ring|dial|phone|text) \d[\d ]{2,}")
_OFFICIAL = Pattern(
    r"^(?:https?:)?//(?:[\w\-]+\.)*(?:nhs\.uk|gov|gov\.uk|gov\.[a-z]{2}|mil|edu|ac\.uk|who\.int|europa\.eu"
    r"|nice\.org\.uk|nih\.gov|cochrane\.org|hhs\.gov|nhs\.scot|hscni\.net|nhs\.wales)(?:[:/?#]|$)",
    re.I,
)
_CHARITY = Pattern(r"^(?:https?:)?//(?:[\w\-]+\.)*[\w\-]+\.(?:org|org\.uk|charity|int)(?:[:/?#]|$)", re.I)

_ORGANISATION = Pattern(
    r"\b(?:Institutes?|Department|Universit(?:y|ies)|Association|Society|Cent(?:er|re)s? for|Foundation|Service"
    r"|Organi[sz]ation|National|Royal|College|Agency|"
    r"Administration|Board|Index|Policy|Act|Guidelines?|Library|Ministry|Hospital|Clinic|Surgery|Pharmacy|Ward"
    r"|Church|Street|Road|Avenue|Lane|Group|UK|Practice|Infirmary|Leaflet|Division|Trust|Council|NHS|WHO|CDC|NIH"
    r"|NICE|Health Topics|(?i:policy|policies|statement|disclaimer|notice))\b"
)


def names_organisation(title: str) -> bool:
    """Tell whether a title in capitals names a body or what it publishes."""
    return _ORGANISATION.search(title) is not None


def is_disclosure(folded: str, start: int, end: int) -> bool:
    """Tell whether a sentence says honestly that the page earns money, or that it does not."""
    return _DISCLOSURE.search(folded, start, end) is not None


def is_service(folded: str, start: int, end: int) -> bool:
    """Tell whether a sentence speaks of a public service, a charity or a doctor and sells nothing of its own."""
    return _SERVICE.search(folded, start, end) is not None and _OURS.search(folded, start, end) is None


def is_urgent(folded: str, start: int, end: int, *, with_phones: bool = True) -> bool:
    """Tell whether a stretch says where to get help now; any phone number may do that, unless `with_phones` is off."""
    if _URGENT.search(folded, start, end) or (with_phones and _PHONE.search(folded, start, end)):
        return True
    return any(number in folded[start:end] for number in _numbers())


def is_said_by_others(document: Document, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a phrase is denied, warned of, quoted, or shown as an example of what others write."""
    folded = document.folded
    clause = max(folded.rfind(mark, sentence.start, start) for mark in ",;:—–!?.") + 1
    clause = max(clause, sentence.start)
    if stands_in("negation", folded, clause, sentence.end, start) or _WARNING.search(folded, sentence.start, start):
        return True
    return _is_in_quotes(document, start, end) or is_example(document, sentence.block)


def is_example(document: Document, block: Block) -> bool:
    """Tell whether a block stands under words that announce examples of what others write, or quotes them."""
    if not _is_about_web(document):
        return False
    if block.within("quote", "blockquote", "q") or is_quotation(document.shown[block.start : block.end]):
        return True
    for before in reversed(document.blocks[max(block.position - 8, 0) : block.position]):
        text = document.folded[before.start : before.end].rstrip(" *_")
        if text.endswith(":") and _EXAMPLE.search(text):
            return True
        if before.kind != "item":
            return False
    return False


def is_quotation(text: str) -> bool:
    """Tell whether a text as a whole stands in quotation marks."""
    text = text.strip(" *_.>")
    return (
        len(text) > 2
        and text[0] in "“\"‘'«"
        and text[-1] in "”\"’'»"
        and not any(mark in text[1:-1] for mark in "“”«»")
    )


def _is_in_quotes(document: Document, start: int, end: int) -> bool:
    block = document.block_at(start)
    return block.within("quote", "q", "blockquote") is None and is_quoted(document, start, end)


def is_among_sources(document: Document, block: Block) -> bool:
    """Tell whether a block stands in a list of sources, contacts or help, or leads around the site."""
    if block.kind == "reference" or block.within("nav", "outside", "footer", "header", "footnote"):
        return True
    heading = document.section_of(block).heading
    return heading is not None and _SOURCES.fullmatch(document.folded, heading.start, heading.end) is not None


def is_official(target: str) -> bool:
    """Tell whether an address belongs to a public body."""
    return _OFFICIAL.match(target) is not None


def is_charity(target: str) -> bool:
    """Tell whether an address may be that of an organisation that sells nothing."""
    return _CHARITY.match(target) is not None


def _is_about_web(document: Document) -> bool:
    """Tell whether a page is about what stands on the web."""
    named = " ".join((document.text(document.title) if document.title else "", document.metadata.value("title")))
    first = document.blocks[0] if document.blocks else None
    return (
        _ABOUT_WEB.search(fold(named) or (document.folded[first.start : first.end][:120] if first else "")) is not None
    )


@cache
def _numbers() -> frozenset[str]:
    numbers = (str(line.number) for country in helplines().values() for line in country.numbers.values())
    return frozenset(number for number in numbers if len(number) > 4)
