"""Two words as if they were the same, though they are not: "dementia (Alzheimer's)", "insulin, also called blood
sugar".

Plain words are no help where they say something else. Lists of plain words have such pairs in them, and whoever
follows them frightens people with a harmless cyst, or tells them that a treatment is a cure. Explain the word, and do
not swap it.
"""

from collections.abc import Iterator

from lint.document.document import Document
from lint.faults import fault
from lint.finding import Fault
from lint.language.quotation import is_quoted
from lint.language.scope import stands_in
from lint.rule import Authority, Context, Example, Rule
from lint.wording.places import is_own_page
from lint.wording.substitutes import pairs, swapped

RULE = Rule(
    name="word-unsafe-substitution",
    severity="warning",
    confidence="medium",
    authorities=(
        Authority(
            "CDC",
            "Plain Language Thesaurus for Health Communications (2009), whose pairs these are",
            "https://www.plainlanguage.gov/media/Thesaurus_V-10.doc",
            "D",
        ),
        Authority("Plainwell", "Explain a word, and do not swap it", "", "B"),
    ),
    cues=tuple(pairs()),
    bad=(
        Example("Dementia (Alzheimer’s) gets worse over the years.", found="Dementia (Alzheimer’s"),
        Example("The scan may show a cyst (cancer cells).", found="cyst (cancer cells"),
        Example("Low mood after birth is called postnatal depression or the baby blues."),
        Example("<p>Insulin, also called blood sugar, is made in the body.</p>", "html"),
        Example("Your doctor will treat (cure) it."),
    ),
    good=(
        Example("Alzheimer’s disease is one cause of dementia. The two are not the same."),
        Example("Insulin lowers your blood sugar. A cyst can be drained of pus."),
        Example("The baby blues pass in a few days. Postnatal depression needs help."),
        Example("A cyst is not the same as cancer. Steroids (not the muscle-building drugs) help."),
        Example("It may be a cyst, a boil, or cancer. You may have a temperature, or fever and chills."),
        Example("A heart attack or stroke needs help at once."),
        Example("A high temperature (fever) is common. Chickenpox can come back as shingles."),
        Example('Some people say "dementia (Alzheimer\'s)".'),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    folded, seen = document.folded, set[int]()
    for start, end, cue in context.hits:
        if folded.startswith("high ", start - 5) or not is_own_page(document, start):
            continue
        pair = pairs()[cue]
        for first, last in swapped(folded, start, end, pair):
            sentence = document.sentence_at(first)
            if last > sentence.end or first in seen or is_quoted(document, first, last):
                continue
            if not stands_in("negation", folded, sentence.start, sentence.end, last):
                seen.add(first)
                found = document.shown[first:last]
                message = f"“{found}” makes two things one: {pair.reason}. Keep the medical word and say what it means."
                yield fault(document, first, last, message)
