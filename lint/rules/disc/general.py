"""The page does not say that it cannot replace advice from a professional.

A page knows nothing of its reader: their age, their other illnesses, their medicines. Readers who are not told so may
follow general advice where it does not suit them, or put off a visit. One sentence in any honest wording is enough, on
the page or on every page of the site.
"""

from collections.abc import Iterator

from lint.advice.disclaimers import has_general_disclaimer
from lint.advice.page_kind import demand_on
from lint.document.document import Document
from lint.faults import fault_of_page
from lint.finding import Fault
from lint.rule import Authority, Context, Example, Rule

_ADVICE = (
    "Rest your leg for two days. Put ice on it for ten minutes, four times a day. See your doctor if it swells. "
) * 28
_ARTICLE = f"# Calf pain\n\n## Causes\n\n{_ADVICE}\n\n## Rest\n\nSit down.\n\n## Ice\n\nUse a cloth.\n\n"

RULE = Rule(
    name="disc-general",
    severity="warning",
    confidence="high",
    authorities=(
        Authority(
            "Health On the Net", "HONcode principle 2: complementarity (closed in 2022)", "https://www.hon.ch", "S"
        ),
    ),
    for_pages=True,
    bad=(
        Example(_ARTICLE, found="Calf pain"),
        Example(f"{_ARTICLE}<!-- This page does not replace medical advice. -->\n"),
        Example(
            "---\ntype: condition\n---\n\n# Gout\n\n" + "A joint is red, hot and sore. You can put ice on it. " * 6
        ),
        Example(f"{_ARTICLE}It is important to consult with a healthcare professional for personalized advice.\n"),
        Example(f"{_ARTICLE}A doctor told us: “This page does not replace medical advice.”\n"),
    ),
    good=(
        Example(f"{_ARTICLE}This page does not replace the advice of your doctor.\n"),
        Example(f"{_ARTICLE}*For general information only.*\n"),
        Example(
            f"{_ARTICLE}What we publish is meant to inform and is never a stand-in for care from your own clinician.\n"
        ),
        Example(f"{_ARTICLE}We’re nurses, but we can’t give personal advice here. Ask your own GP.\n"),
        Example(f"{_ARTICLE}Ask the staff who treat you about your own treatment.\n"),
        Example("---\ntype: hub\n---\n\n# Legs\n\n" + "Read about legs here. " * 20),
        Example("# Calf pain\n\nRest your leg."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    demand = demand_on(document)
    if demand == "none" or has_general_disclaimer(document, context):
        return
    message = (
        "The page does not say that it cannot replace advice from a professional. Add a sentence such as: "
        "“This page gives general information. Ask a doctor, nurse or pharmacist about your own health.”"
    )
    yield fault_of_page(document, message, severity="info" if demand == "hint" else None)
