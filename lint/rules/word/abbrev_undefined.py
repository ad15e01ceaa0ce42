"""An abbreviation that the page never writes out.

Readers who do not know it lose the sentence; some take it for another one. Write it out where it first stands, with the
abbreviation in brackets, or do without it. Abbreviations that everybody in the country knows (NHS, MRI, HIV) need no
explanation; names of genes, Roman numerals and words in capitals for stress are none.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.quotation import is_quoted
from lint.rule import Authority, Context, Example, Rule
from lint.wording.abbreviations import undefined

RULE = Rule(
    name="word-abbrev-undefined",
    severity="warning",
    confidence="high",
    for_pages=True,
    authorities=(
        Authority(
            "NHS",
            "Formatting: abbreviations and acronyms",
            "https://service-manual.nhs.uk/content/formatting",
            "S",
        ),
        Authority("CDC", "Clear Communication Index, item 7", "https://www.cdc.gov/ccindex/", "S"),
        Authority("W3C", "WCAG 2.2, 3.1.4: abbreviations", "https://www.w3.org/TR/WCAG22/#abbreviations", "S"),
        Authority("plainlanguage.gov", "Minimize abbreviations", "https://github.com/GSA/plainlanguage.gov", "S"),
    ),
    bad=(
        Example("You may need an ERCP.", found="ERCP"),
        Example("NSAIDs can upset your stomach.", found="NSAID"),
        Example("<p>The <b>SLT</b> will watch how you swallow.</p>", "html", found="SLT"),
        Example("The nurse will put in an IV line.", found="IV"),
        Example("Some lab tests (CBC, ESR) may follow.", found="CBC"),
        # Known in the United States, and not in Britain.
        Example("Read what the VA says.", found="VA"),
    ),
    good=(
        Example("Cognitive behavioural therapy (CBT) can help. Ask where CBT is offered."),
        Example("CBT (a talking therapy) can help."),
        Example(
            "PTSD stands for post-traumatic stress disorder. So does the F in FND: functional neurological disorder."
        ),
        Example("The GP sent her for an MRI or a CT scan on the NHS in the UK. The DNA test came later."),
        Example("She has type II diabetes. He was in room XII on floor IV."),
        Example("The FGFR3 and PAH genes can change. Her blood group is AB."),
        Example("Do NOT drive. STOP and rest. WALK SLOWLY DOWN THE STAIRS."),
        Example('<p>Ask for an <abbr title="erythrocyte sedimentation rate">ESR</abbr>. The ESR is quick.</p>', "html"),
        Example("Ask about [SSRIs](ssri.md). Sam Poe, MBBS, FRCP, wrote this in Ely, CA."),
        Example("Restless legs syndrome, or RLS, makes it hard to sleep."),
        Example("Read what the VA says.", locale="en-US"),
        Example("## Sources\n\n- BSR guideline, 2021.\n"),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for word in undefined(document, context.country):
        if is_quoted(document, word.start, word.end):
            continue
        message = f"The page does not say what “{word.text}” stands for. Write it out where it first stands, with "
        message += f"“({word.text})” behind it, or say it in other words."
        yield fault(document, word.start, word.end, message)
