"""Illness as a war or a journey: where words for fighting and travelling are said of it."""

from __future__ import annotations

from lint.language.patterns import Pattern

_ILLNESS = (
    r"(?:cancers?|leuk(?:a)?emia|lymphoma|melanoma|myeloma|tumou?rs?|diseases?|illness(?:es)?|disorders?|depression|anxiety"
    r"|addictions?|alcoholism|dementia|alzheimer(?:'s)?|parkinson(?:'s)?|diabetes|obesity|hiv|aids|als|arthritis|asthma"
    r"|chronic pain|anorexia|bulimia|ptsd|covid(?:-19)?|epilepsy|endometriosis|insomnia|infertility|schizophrenia|psychosis"
    r"|eczema|psoriasis|migraines?|heart failure|kidney failure|drugs|the drug problem|substance use|mental health problems?"
    r"|stroke)"
)
_SHORT = r"(?:(?:the|a|an|his|her|their|your|my|this|that|these|against|with|to|breast|lung|skin|bowel|brain|blood"
_SHORT += r"|childhood|mental|chronic|long|terminal|rare|deadly|heart|kidney|ovarian|prostate|type \d) ){0,4}"
_WAR_AFTER = Pattern(rf" (?:with |against |on |off )?{_SHORT}{_ILLNESS}\b")
_BATTLE_BEFORE = Pattern(
    r"\b(?:los(?:e|es|ing|t)|w[io]n(?:s|ning)?|brave|courageous|long|fought|fighting|fight|tough|uphill) (?:an? |his |her |their"
    r" |your |my |the )?(?:\w+ )?\Z|\b(?:his|her|their|your|my) \Z"
)
_BATTLE_AFTER = Pattern(r" (?:with|against|to|is|was|for)\b|[.,;!?]|\n|\Z")
_JOURNEY_BEFORE = Pattern(
    r"\b(?:cancer|recovery|healing|weight[ -]loss|fertility|infertility|ivf|health|wellness|mental health|treatment|patient"
    r"|sobriety|diabetes|pregnancy|breastfeeding|grief|dementia|autism|fitness|therapy|transplant|diagnosis|pain|illness"
    r"|medical|healthcare|care|depression|anxiety|addiction|quit(?:ting)?|self-care|emotional|life's|sleep) \Z"
)
_JOURNEY_AFTER = Pattern(
    r" (?:to|towards?|through|with|of|into|back to) (?:\w+ ){0,2}?(?:recovery|health|healthy|wellness|healing|cancer|illness"
    r"|sobriety|motherhood|parenthood|treatment|better|diagnosis|grief|dementia|diabetes|fitness|yourself|pain)\b"
)
_BODY_FIGHTS = Pattern(
    r"\b(?:immune|cells?|antibod\w+|bodys?|bodies|vaccin\w+|medicines?|medications?|drugs?|antibiotics?|antivirals?"
    r"|treatments?|chemo\w*|\w*therap\w+|system|proteins?|substances?|foods?|nutrients?|vitamins?|transplant|blood"
    r"|helps?|helped|helping|designed|used|works?)\b[^.;:\n]{0,60}\Z"
)
_NEAR = 80


def is_metaphor(folded: str, start: int, end: int) -> bool:
    """Tell whether a word for fighting or travelling is said of an illness, and of a person who has it."""
    word = folded[start:end]
    begin = max(start - _NEAR, 0, folded.rfind("\n", 0, start) + 1)
    if word.startswith("journey"):
        return bool(_JOURNEY_BEFORE.search(folded, begin, start) or _JOURNEY_AFTER.match(folded, end))
    if not word.startswith(("fight", "fought", "batt", "beat", "conquer", "war", "defeat")):
        return True
    if _WAR_AFTER.match(folded, end):
        return word.startswith(("batt", "war")) or _BODY_FIGHTS.search(folded, begin, start) is None
    is_battle = word.startswith("battle") and _BATTLE_BEFORE.search(folded, begin, start) is not None
    return is_battle and _BATTLE_AFTER.match(folded, end) is not None
