"""The conclusion only says again what the page has said.

An article on health needs no closing words. Readers who come to its end look for what to do next: for help, for a
related page. Leave the conclusion out, or say there what nothing above it says.
"""

from collections.abc import Iterator
from itertools import islice

from lint.document.document import Document
from lint.faults import fault_of
from lint.finding import Fault
from lint.repetition.conclusions import conclusions, repeated_part
from lint.rule import Authority, Context, Example, Rule

_BODY = (
    "# Cramp\n\nCramp is a sudden, painful tightening of a muscle. It is common in older people and at night.\n\n"
    "## Causes\n\nHard exercise, dehydration and some medicines can cause cramp. Pregnancy can bring it on as well.\n\n"
    "## What helps\n\nStretch the muscle. Drink water after exercise. A warm bath in the evening can ease the pain.\n\n"
)
_AGAIN = (
    "In conclusion, cramp is a sudden and painful tightening of a muscle that is common in older people. Exercise, "
    "dehydration and some medicines can cause it. Stretch, drink water, and take a warm bath to ease the pain."
)

RULE = Rule(
    name="struct-conclusion-repeats",
    severity="warning",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority("NHS", "How we write", "https://service-manual.nhs.uk/content/how-we-write", "D"),
        Authority("Plainwell", "Say it once, where it belongs", "", "B"),
    ),
    bad=(
        Example(f"{_BODY}## Conclusion\n\n{_AGAIN}\n", found=_AGAIN),
        Example(f"{_BODY}{_AGAIN}\n"),
        Example(f"{_BODY}## Final thoughts on cramp\n\n{_AGAIN.removeprefix('In conclusion, ')}\n\nShare this page!\n"),
    ),
    good=(
        Example(_BODY),
        Example(
            f"{_BODY}## Conclusion\n\nMost cramps need no treatment. See a GP if yours wake you every week, if a leg "
            "is swollen, or if you have begun a new tablet.\n"
        ),
        Example(f"## Key points\n\n{_AGAIN}\n\n{_BODY[2:]}"),
        Example(f"{_BODY}## Summary of trials\n\nIn a nutshell, three trials with 400 people found no effect.\n"),
        Example(f"{_BODY}## Conclusion\n\nStretch and drink.\n"),
    ),
)
_MOST = 3
"""A page has no more conclusions than this; each is compared with all that stands above it."""


def check(document: Document, context: Context) -> Iterator[Fault]:
    for conclusion in islice(conclusions(document), _MOST):
        part = repeated_part(document, conclusion)
        if part is not None:
            message = "This conclusion only says again what stands above. Leave it out, or say what to do next."
            yield fault_of(document, part, message)
