"""What an amount or an abbreviation is about: a dose, a lab value, or the writing itself."""

from __future__ import annotations

from lint.advice.medicines import medicines_in
from lint.document.document import Document
from lint.document.parts import Sentence
from lint.dosing.amounts import Amount
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import stands_in

_PER_SAMPLE = Pattern(r" ?(?:/|per) ?(?:\d+ ?)?(?:dl|l|g|m³|m3|m²|cm|h|24|decilit|lit|cubic|day in urine|gram)(?!\w)")
_PER_MILLILITRE = Pattern(r" ?/ ?ml\b")
_LAB = Pattern(
    r"\b(?:blood|urine|serum|plasma|test|result|results|lab|level|levels|normal|range|creatinine|bilirubin|cholesterol"
    r"|glucose|ferritin|albumin|crp|psa|potassium|sodium|calcium|ha?emoglobin|biopsy|tumou?r|nodule|stone|sample|lesion"
    r"|mic|bacteria|uric acid|urate|triglycerides?|thyroglobulin)\b"
)
_DOSE = Pattern(
    r"\b(?:doses?|dosage|dosing|takes?|taking|took|given?|giving|gave|gets?|tablets?|pills?|capsules?|caplets?|medicines?"
    r"|medications?|drugs?|drops?|ointment|puffs?|inject\w*|shots?|syringes?|vials?|ampoules?|pens?|infus\w*|drip|prescri\w+"
    r"|insulin|heparin|creams?|patch(?:es)?|inhalers?|sprays?|vitamin|supplements?|swallow|bedtime|study drug"
    r"|antibiotics?|steroids?|nurse)\b"
)
_WRITING = Pattern(
    r"\b(?:abbreviations?|written|writ(?:e|es|ing)|letters?|symbols?|stands? for|short for|spell(?:ed|ing)?|misread"
    r"|shortened|notation)\b"
)
_EXPLAINS = Pattern(r'"?\)? ?(?:means?|stands for|is short for|=|is (?:the )?(?:latin|medical))\b')
_LABEL = Pattern(
    r"\b(?:labels?|leaflets?|packs?|packets?|box(?:es)?|bottles?|inhalers?|prescriptions?)\b[^.;\n]{0,40}"
    r"\b(?:says?|said|shows?|reads?|marked|written|prints?|printed|lists?|listed|sees?|labelled|labeled)\b[^.;\n]{0,40}\Z"
)


def is_lab_value(document: Document, amount: Amount) -> bool:
    """Tell whether an amount was measured in somebody rather than given: 5.0 mg/L, a level of 2.0 mg."""
    folded = document.folded
    if _PER_SAMPLE.match(folded, amount.end) is not None:
        return True
    sentence = document.sentence_at(amount.start)
    if not has_lab_words(folded, sentence):
        return False
    return _PER_MILLILITRE.match(folded, amount.end) is not None or not has_dose_words(folded, sentence)


def has_lab_words(folded: str, sentence: Sentence) -> bool:
    return _LAB.search(folded, sentence.start, sentence.end) is not None


def has_dose_words(folded: str, sentence: Sentence) -> bool:
    """Tell whether a sentence is about taking or giving a medicine."""
    if _DOSE.search(folded, sentence.start, sentence.end) is not None:
        return True
    return next(medicines_in(folded, sentence.start, sentence.end), None) is not None


def is_mentioned(document: Document, start: int, end: int) -> bool:
    """Tell whether a page writes about how something is written, quotes it, explains it, or says not to write it."""
    folded, sentence = document.folded, document.sentence_at(start)
    if is_quoted(document, start, end) or _EXPLAINS.match(folded, end) is not None:
        return True
    if _WRITING.search(folded, sentence.start, sentence.end) is not None:
        return True
    return stands_in("negation", folded, max(sentence.start, start - 24), sentence.end, start) and (
        folded[max(start - 6, 0) : start].rstrip().endswith(("not", "never", "no"))
    )


def is_label_text(document: Document, start: int) -> bool:
    """Tell whether the words at a place are what a label or a pack says."""
    sentence = document.sentence_at(start)
    return _LABEL.search(document.folded, max(sentence.start, start - 120), start) is not None
