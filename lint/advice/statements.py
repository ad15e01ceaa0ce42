"""Statements that belong beside supplements and beside links that earn money, in any honest wording."""

from __future__ import annotations

from collections.abc import Iterator

from lint.document.document import Document
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.rule import Context

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
