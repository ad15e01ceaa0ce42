"""A link to a file says which kind of file it is, and how big.

A PDF opens slowly on a phone, may cost money to load, and is hard to read with a screen reader: readers want to know
before they open it.
"""

import re
from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault_of
from lint.finding import Fault
from lint.promos.honest import is_among_sources
from lint.rule import Authority, Context, Example, Rule

_FILE = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|zip|csv|odt|rtf|epub)(?:$|[?#])", re.I)
_SIZE = re.compile(r"\d\s?(?:kb|mb|gb|kilobytes|megabytes|pages?)\b")
_SAME = {"doc": "word", "docx": "word", "xls": "excel", "xlsx": "excel", "ppt": "powerpoint", "pptx": "powerpoint"}

RULE = Rule(
    name="link-file",
    severity="info",
    confidence="high",
    authorities=(
        Authority("NHS", "Formatting: links to files", "https://service-manual.nhs.uk/content/formatting", "S"),
    ),
    bad=(
        Example("Read our [leaflet on asthma](asthma.pdf).", found="leaflet on asthma"),
        Example("Read our [leaflet on asthma (PDF)](asthma.pdf)."),
        Example('<p><a href="/plan.DOCX?v=2">Your asthma plan</a></p>', "html"),
    ),
    good=(
        Example("Read our [leaflet on asthma (PDF, 545KB)](asthma.pdf)."),
        Example("Read our [leaflet on asthma](asthma.pdf) (PDF only, 1.2 MB)."),
        Example("Read about [how a PDF is made](https://example.org/pdf-guide)."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for mark in document.marks:
        found = _FILE.search(mark.target) if mark.kind == "link" and mark.end > mark.start else None
        if found is None or is_among_sources(document, document.block_at(mark.start)):
            continue
        kind = found[1].lower()
        said = document.folded[mark.start : mark.end + 30]
        missing = [
            what
            for what, is_there in (("its kind", _names_kind(said, kind)), ("its size", _SIZE.search(said)))
            if not is_there
        ]
        if missing:
            words = document.shown[mark.start : mark.end]
            yield fault_of(
                document, mark, f"“{words}” opens a file. Say {' and '.join(missing)}, such as ({kind.upper()}, 545KB)."
            )


def _names_kind(said: str, kind: str) -> bool:
    return re.search(rf"\b(?:{kind}|{_SAME.get(kind, kind)})\b", said) is not None
