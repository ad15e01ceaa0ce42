"""What kind of page it says it is, and what can be demanded of it as a whole."""

from __future__ import annotations

import re
from typing import Literal

from lint.advice.whole_article import FEWEST_WORDS as FEWEST_WORDS_OF_ARTICLE
from lint.advice.whole_article import is_whole_article
from lint.document.document import Document
from lint.document.memo import once_per_document
from lint.language.patterns import Pattern

Kind = Literal["advice", "other", "unknown"]
Demand = Literal["full", "hint", "none"]
"""`hint`: what is missing is only worth an info."""

FEWEST_WORDS = 50
_ADVICE = Pattern(
    r"(?:medical)?(?:condition|symptom|sign|sign ?or "
    r"?symptom|disease|disorder|illness|syndrome|treatment|therapy|medicine|medication|drug|"
    r"procedure|test|surgery|operation|vaccine|vaccination|supplement|dietary ?supplement|injury|first "
    r"?aid|infectious ?disease|"
    r"signs?|movement|cause|patient[ _-]?(?:information|leaflet)|health "
    r"?(?:topic|advice|guide)|leaflet|advice|physical ?therapy|"
    r"psychological ?treatment|surgical ?procedure|therapeutic ?procedure|palliative ?procedure|diagnostic "
    r"?procedure|blood ?test|imaging ?test|"
    r"lifestyle ?modification|diet|exercise ?plan|preventive|web ?page)",
)
_OTHER = Pattern(
    r"(?:other|hub|index|home|home ?page|landing(?: ?page)?|list|listing|about|about ?page|contact|contact "
    r"?page|policy|legal|privacy|terms|"
    r"news|news ?article|event|job|jobs|press|press ?release|author|profile|profile ?page|search|search ?results "
    r"?page|sitemap|collection|"
    r"collection ?page|category|tag|glossary|defined ?term ?set|reference|references|campaign|shop|store|product "
    r"?listing|404|error)"
)
_JSON_LD_TYPE = Pattern(r"\"@type\"\s{0,4}:\s{0,4}\[?((?:\s{0,20}\"[A-Za-z]{1,40}\"\s{0,4},?){1,6})")


@once_per_document
def kind_of(document: Document) -> Kind:
    """Return what front matter or JSON-LD declares: a page of medical advice, another page, or nothing."""
    if document.front_matter is None and not document.scripts:
        return "unknown"
    named = [
        document.metadata.value("type", "kind", "page_type", "page_kind", "content_type", "template"),
        *_json_ld_types(document),
    ]
    names = [re.sub(r"[_\-]", " ", name).strip().lower() for name in named if name]
    if any(_ADVICE.fullmatch(name) and name != "web page" for name in names):
        return "advice"
    return "other" if any(_OTHER.fullmatch(name) for name in names) else "unknown"


@once_per_document
def demand_on(document: Document) -> Demand:
    """Return how much is demanded of a page: of declared advice and whole articles all, of short text a hint."""
    kind, words = kind_of(document), document.word_count
    if kind == "other" or not document.is_page or words < FEWEST_WORDS:
        return "none"
    is_whole = words >= FEWEST_WORDS_OF_ARTICLE and is_whole_article(document)
    return "full" if kind == "advice" or is_whole else "hint"


def _json_ld_types(document: Document) -> list[str]:
    """Return the types of the things in JSON-LD that stand for the page: those of the outermost level are enough."""
    text = document.source.text
    scripts = (text[script.start : script.end] for script in document.scripts)
    return [
        name.strip(' "\n\t')
        for script in scripts
        for found in _JSON_LD_TYPE.finditer(script)
        for name in found[1].split(",")
        if name.strip()
    ]
