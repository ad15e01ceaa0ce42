"""The statement that a page supports a professional's advice and does not replace it, in any honest wording.

It is recognised by its grammar: what speaks (this page, our information, we), what is denied or advised, and what it
stands for (a doctor's advice, your own health). Advice to see somebody about a symptom is no such statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lint.advice.anchors import AnchoredWordings
from lint.advice.in_order import in_order
from lint.document.document import Document
from lint.language.quotation import is_quoted
from lint.rule import Context

_TEXT: Final = (
    r"information|contents?|pages?|web ?sites?|sites?|articles?|leaflets?|guides?|guidance|materials?|handouts?|(?:fact |information )?sheets?|factsheets?|planners?|advice|"
    r"posts?|blogs?|text|booklets?|newsletters?|resources?|stories|story|columns?|tips|summary|summaries|reviews?|plan|quiz|app|tools?|answers?|piece|notes?|videos?|pamphlets?|"
    r"brochures?|checklists?|charts?|diary|routine|what (?:we|you|i|is|'s|follows|stands)\b|(?:none|nothing|anything|everything) (?:of this|here|on|in|we|i|you)\b"
)
_SPEAKER: Final = rf"{_TEXT}|it|they|this|these|that|we|i|we're|i'm|here|nurses|experts|team"
_NOT: Final = r"not|never|cannot|no|none|nothing|nor|neither|\w+n't|rather than"
_REPLACES: Final = (
    r"replac\w+|substitut\w+|supersed\w+|overrid\w+|tak(?:e|es|en|ing) (?:the |over the )?(?:place|role|part) (?:of|from)|in (?:the )?place of|stands? in for|stand-ins?|"
    r"(?:used|meant|read|taken|relied on|treated) instead of|instead of (?:seeing|a visit|talking|advice|medical|professional|your|a doctor|going)|alternatives? (?:to|for)|as good as|"
    r"the same (?:thing )?as|in lieu of|a match for|equal to|stop you from seeing"
)
_PERSON: Final = (
    r"doctors?|gps?|physicians?|clinicians?|nurses?|midwi(?:fe|ves)|pharmacists?|dentists?|dietitians?|dieticians?|therapists?|specialists?|pa?ediatricians?|health visitors?|"
    r"(?:(?:health ?care|healthcare|health|medical|care|eye|clinical|qualified|trained) )*(?:professionals?|providers?|practitioners?|teams?|staff|experts?)|surgery|prescribers?|"
    r"optometrists?|opticians?|physiotherapists?|podiatrists?|audiologists?|counsell?ors?|psychologists?|psychiatrists?|cardiologists?|neurologists?|dermatologists?|urologists?|"
    r"clinics?|practices?|hospital"
)
_CARE: Final = (
    rf"{_PERSON}|advice|care|consult\w*|diagnos\w+|treatments?|appointments?|exam(?:ination)?s?|check-?ups?|visits?|talks?|talking|conversations?|instructions|"
    r"people|persons?|someone|somebody|anyone|them|that|those|it|one|him|her|yours|what (?:your|the|we|they)|seeing|expertise|judg(?:e)?ment|help"
)
_NO_ADVICE: Final = (
    r"(?:medical|personal|individual(?:ised|ized)?|professional|clinical|specific|health|tailored|personali[sz]ed|treatment|dietary|nutritional|legal) "
    r"(?:advice|guidance|recommendations?|opinions?|diagnos[ie]s|consultations?|instructions?)|"
    r"diagnos(?:e|ing|is|tic) (?:you|your|anyone|anybody|any|a|what|or|medical|health)\b|a diagnosis|diagnose|"
    r"tell (?:you )?(?:what(?: is|'s) (?:wrong|right|best|causing)|whether|which|if you)|know(?:s)? (?:you|your)|examine (?:you|your)|advise (?:you|on your|on individual|individuals|anyone)|"
    r"prescribe\w*|(?:a )?(?:qualified |medical |trained )?(?:doctors?|clinicians?|physicians?|pharmacists?|health professionals?|medical professionals?|dietitians?|therapists?|medics?)"
)
_YOURS: Final = (
    r"your own(?! (?:doctor|gp|surgery|clinic|pace|home|hands?|words|way|time|words|bed|car|good|food|towel|bag|things|advice))|about your (?:\w+ )?(?:case|situation|circumstances|health|treatment|care|needs|history)|"
    r"questions? about your (?:\w+ )?(?:health|case|treatment|care|condition|medicines?|symptoms)|"
    r"who (?:knows? (?:you|your)|can (?:see|examine|assess) (?:you|your)|could (?:see|examine) you|treats? you|is treating you|are treating you|has (?:seen|examined) you|have (?:seen|examined) you|cares? for you|looks? after you)|"
    r"(?:a|any|your) (?:health|medical) (?:concerns?|questions?|decisions?|conditions?)|(?:what|which)(?: \w+)? (?:is|are|would be) (?:right|best|safe) for you|"
    r"(?:right|best) for you|final (?:call|say|word|decision)|go through your|guide your"
)
_TO_ASK: Final = (
    r"ask|asks|asking|see|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with|over)|consult(?: with)?|check with|contact|bring|take|discuss|turn to|seek|follow|trust|refer to|go to|put|direct|raise|share"
)
_OPEN: Final = r"always|please|do|instead|for (?:advice|help|anything|questions|decisions|guidance)[\w ]{0,40}|if in doubt"

_REPLACING = (
    "replac", "substitut", "supersed", "overrid", "place of", "take the role", "takes the role", "stand in for", "stands in for", "stand-in", "instead of a visit", "instead of seeing",
    "instead of your", "instead of talking", "instead of advice", "instead of medical", "instead of professional", "instead of a doctor", "alternative to", "alternative for",
    "as good as", "same as a ", "same as seeing", "same as talking", "same as your", "same as advice", "in lieu of", "a match for", "stop you from seeing",
)
_ADVISING = (
    "medical advice", "personal advice", "individual advice", "individualised advice", "individualized advice", "professional advice", "clinical advice", "specific advice", "health advice",
    "treatment advice", "dietary advice", "tailored", "personal guidance", "personal recommend", "individual recommend", "medical guidance", "medical opinion", "medical diagnos",
    "not diagnose", "cannot diagnose", "can't diagnose", "n't diagnose", "a diagnosis", "diagnose you", "diagnose or", "or diagnose", "not a doctor", "not doctors", "not a clinician", "not clinicians",
    "not a medical", "not medical", "not a nurse", "not a pharmacist", "not a physician", "not a dietitian", "not a health professional", "aren't doctors", "isn't a doctor", "tell you what", "tell you whether",
    "tell you which", "tell you if", "know you", "knows you", "examine you", "examine your", "advise you", "advise on", "not prescribe", "n't prescribe",
)
_NOT_DOCTOR = ("not a doctor", "not doctors", "not a clinician", "not a medical", "not a nurse", "not a pharmacist", "not a physician", "not a dietitian")
_OWN = ("your own", "about your", "who knows you", "who can examine", "who can see you", "who can assess", "right for you", "best for you", "treats you", "treating you", "examined you", "cares for you",
        "care for you", "looks after you", "health concern", "medical concern", "health question", "medical question", "medical condition", "final call", "final say", "final word", "final decision",
        "go through your", "guide your")  # fmt: skip
_ALWAYS = ("always ask", "always see", "always speak", "always talk", "always consult", "always check", "always seek", "always follow", "always take", "please ask", "please see", "please speak",
           "please talk", "please consult", "please check", "please contact", "in doubt", "instead ask", "do ask", "for advice")  # fmt: skip

# Each wording, and parts of words that are rare and without which it cannot stand.
_WORDINGS: Final = AnchoredWordings({
    # "This page does not replace the advice of your doctor", "Handouts aren't a replacement for an exam".
    in_order(_SPEAKER, _NOT, _REPLACES, _CARE): _REPLACING,
    in_order(rf"(?:{_NOT}) (?:\w+ ){{0,6}}?(?:{_REPLACES})(?: (?:for|to|of))?", rf"(?:{_PERSON}|advice|diagnos\w+|consult\w*|medical|professional)", gap=40): _REPLACING,
    in_order(r"none|nothing|nor|no part", _TEXT, _REPLACES, _CARE): _REPLACING,
    # "We do not give medical advice", "None of this is medical advice", "I am not a doctor", "It cannot diagnose you".
    in_order(_SPEAKER, _NOT, _NO_ADVICE, gap=45): _ADVISING,
    in_order(r"none|nothing", r"is|are|should|counts|constitutes|amounts", _NO_ADVICE, gap=40): _ADVISING,
    in_order(rf"(?:{_NOT}) (?:intended |meant |offered |given |to be (?:taken|read|used|seen|understood) )?(?:to be |as |a )?(?:medical|professional|personal|clinical) (?:advice|opinion|guidance|diagnosis)"): _ADVISING,
    in_order(r"not (?:a |an )?(?:doctor|clinician|medical professional|physician|nurse|pharmacist|dietitian)s?", _TO_ASK, _PERSON + r"|someone|somebody", gap=90): _NOT_DOCTOR,
    # "For information only", "for general information", "for educational purposes", "a general guide".
    in_order(r"(?:for|as) (?:(?:your|the|a|general|purely|personal|patient) )*(?:information(?:al)?|educational|education|guidance|guide|reference|awareness|interest|background)"
             r"(?:,? (?:and|or|&) [a-z]+)?(?: purposes?| use| reading)? (?:only|purposes?|alone)"): ("for information", "for general", "for education", "for guidance", "for reference", "for your information", "for background", "for awareness", "for interest", "as a guide", "as guidance", "as general", "as information", "as a general", "for purely", "for patient"),
    in_order(r"(?:informational|information|educational|education)(?: (?:and|or|&) [a-z]+)? purposes?"): ("purposes", "al purpose"),
    in_order(r"(?:for|as) (?:the )?general (?:information|education|guidance|use|reading|interest|awareness|knowledge|background|reference)"): ("for general", "as general", "the general inf"),
    in_order(r"(?:information|guide|guidance|education|advice|background|overview) only|only (?:(?:a|for|as|meant|intended|general|be|give|offer) )*(?:guide|guidance|information|general|background)"):
        ("information only", "guide only", "guidance only", "education only", "advice only", "background only", "overview only", "only a guide", "only a general", "only for info", "only for guid", "only for general",
         "only meant", "only intended", "only be general", "only general", "only as", "only give", "only offer", "only guid"),
    in_order(_SPEAKER, r"is|are|be|gives?|offers?|provides?|contains?|shares?|covers?|has|can|stays?|remains?|must",
             r"(?:general|educational|informational)(?! (?:ana?esthe\w+|hospital|practi\w+|public|population|store|weakness|health|feeling|sense|rule|term|surgeon|physician))", gap=30):
        ("is general", "are general", "be general", "a general guide", "general information", "general guid", "general advice", "general educ", "general overview", "educational", "informational", "only general", "stay general", "stays general", "and general"),
    # "Ask the staff who care for you about your own treatment", "A clinician who knows you should make the final call".
    in_order(rf"(?:{_OPEN})[ ,;:]+(?:{_TO_ASK})", rf"{_PERSON}|us|someone|somebody|advice", _YOURS + r"|first|before (?:you )?(?:act|acting|mak|making|rely|relying|start(?:ing)? (?:any|a new)|chang(?:e|ing) (?:any|what|how|your)|decid|us(?:e|ing) any|try)\w*", gap=60): _ALWAYS,
    in_order(_TO_ASK, rf"{_PERSON}|us|one of our", _YOURS, gap=45): _OWN,
    in_order(_TO_ASK, r"(?:someone|somebody|anyone) who (?:can|could) (?:examine|see|assess|advise) (?:you|your)"): ("one who can", "one who could", "body who can", "body who could"),
    in_order(r"(?:bring|take|put|raise|direct|save) (?:any |all |your |the |other |own |further |more |these |personal |medical |health )*questions", r"to|with|for", gap=60): ("questions",),
    in_order(rf"your own (?:{_PERSON})|(?:{_PERSON}) who knows? (?:you|your)", r"can|should|must|will|could|knows?|decides?|has|is", gap=50): ("your own", "who knows you", "who know you"),
    in_order(_PERSON, r"can|should|must|will|could|is the (?:one|person)|is best placed|are the (?:ones|people)|decides?|knows? best", _YOURS, gap=45): _OWN,
    in_order(r"use (?:it|this|them|these) (?:alongside|together with|along with|with|as well as|in addition to)", rf"{_PERSON}|advice|care|help"): ("alongside", "together with", "along with", "it with", "this with", "as well as", "in addition to"),
    in_order(r"starting point for", r"talk|conversation|discussion|chat", gap=20): ("starting point",),
    in_order(_SPEAKER, r"supports?|adds? to|supplements?|complements?|backs? up|goes with|sits? alongside|builds? on", rf"advice|care|what (?:your|we|you|the)|{_PERSON}", gap=35):
        ("support what", "supports what", "supports their", "support their", "supports the advice", "support the advice", "supports advice", "supports your", "support your", "adds to", "add to what", "add to the adv", "supplements the", "supplements what", "complement", "backs up", "back up what", "alongside", "builds on"),
    in_order(r"(?:medical|health) disclaimer"): ("disclaimer",),
})  # fmt: skip
# Advice to see somebody about this symptom is no statement about the page.
_ABOUT_SYMPTOM = re.compile(r"\bfor (?:a |proper |further |appropriate )*personali[sz]ed (?:advice|guidance|recommendations?)\b")


def has_general_disclaimer(document: Document, context: Context) -> bool:
    """Tell whether the page, or a declared part of the site, says that it does not replace advice for this reader."""
    own = (span for span in _statements(document.folded) if not is_quoted(document, *span))
    return next(own, None) is not None or next(_statements(context.site_wide), None) is not None


def _statements(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text makes such a statement."""
    for start, end in _WORDINGS.search(text):
        if not _ABOUT_SYMPTOM.search(text, start, min(end + 60, len(text))):
            yield start, end
