"""A page that sells a supplement in the US says what it does for the body, without the words that the law asks for.

"Supports", "promotes" and "boosts" are structure and function claims. A seller may make them only beside the statement
that the FDA has not evaluated them and that the product is not for any disease. Pages that only inform need none.
"""

from collections.abc import Iterator, Sequence

from lint.advice.own_text import SITE_PARTS
from lint.advice.statements import has_dshea_statement
from lint.document.document import Document
from lint.faults import fault, related_to
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.language.quotation import is_quoted
from lint.language.scope import is_question, stands_in
from lint.rule import Authority, Context, Example, Hit, Rule

_VERBS = (
    "support supports supporting promote promotes promoting boost boosts boosting maintain maintains enhance enhances "
    "strengthen strengthens improve improves help helps calms restore restores keep keeps "
    "nourish nourishes sharpen sharpens soothe soothes balances fuels ease eases aids protect protects relieve "
    "relieves optimize optimizes encourage encourages"
)
_CLAIMING = frozenset(_VERBS.split())
_PART = Pattern(
    r"\b(?:immun\w+|muscles?|sleep|rest|stress|nerves?|nervous|bones?|joints?|digest\w+|gut|energy|mood|hearts?|brain"
    r"|memory|focus|skin|hair|nails?|relax\w*|calm|metabolism|circulation|"
    r"liver|kidneys?|eyes?|vision|hormon\w+|weight|cognit\w+|wellness|vitality|stamina|recovery|cartilage|mobility"
    r"|flexibility|thyroid|prostate|bladder|lungs?|blood "
    r"(?:sugar|pressure|flow)|inflammat\w+|health|mind|knees?|immunity|defen[cs]es|anxiety|tension|concentration|gut"
    r"|bowels?|stomach|libido|testosterone|estrogen|cravings)\b"
)
_PRODUCT = Pattern(
    r"\b(?:supplements?|capsules?|gumm(?:y|ies)|tablets|softgels?|powder|tincture|extract|formula|blend|drops|spray"
    r"|serving|magnesium|zinc|vitamin|turmeric|ashwagandha|melatonin|collagen|probiotics?|"
    r"omega-3|fish "
    r"oil|herb(?:al|s)?|elderberry|glucosamine|ginseng|cbd|syrup|chewables?|tonic|pills?|tablets?|shot|oil|elixir"
    r"|nootropic|adaptogens?)\b"
)
_OURS = ("our", "ours", "we make", "we made", "made by us", "we sell", "we ship")
_SURE_SALE = (
    "add to cart", "add to basket", "use code", "shop now", "buy now", "order now", "order today", "order yours",
    "order here", "free shipping", "money-back", "subscribe and save", "get yours", "% off",
)  # fmt: skip
_OTHER_DOER = Pattern(
    r"\b(?:clinics?|hospitals?|dietitians?|nurses?|doctors?|groups?|class(?:es)?|teams?|exercises?|foods?|meals?"
    r"|diets?|walk\w*|yoga|therap\w+|booklets?|ads?|adverts?|sellers?|makers? (?:say|claim)|they say|claims?|"
    r"people say|body|sleep (?:helps|is)|study|studies|trials?|researchers?)\b[^.!?\n]{0,60}$"
)
_SALE = Pattern(
    r"\b(?:shop now|shop|order|buy (?:now|yours|two|one|it here|here|today)|add to (?:cart|basket)|use code|free "
    r"shipping|money-back|subscribe and save|in stock|per bottle|bottles?|\d+% off|customers|get yours|try it "
    r"today)\b|\$\s?\d"
)

RULE = Rule(
    name="disc-supplement-dshea",
    severity="error",
    confidence="medium",
    for_pages=True,
    authorities=(
        Authority(
            "FDA",
            "Letter to the dietary supplement industry on the DSHEA disclaimer (21 CFR 101.93)",
            "https://www.fda.gov/food/information-industry-dietary-supplements/letter-dietary-supplement-industry-dshea-disclaimer",
            "S",
        ),
    ),
    cues=(*_VERBS.split(), *_OURS, *_SURE_SALE),
    off_in=("en-GB",),
    bad=(
        Example("Our Calm capsules support deep sleep. Order today.", locale="en-US", found="support deep sleep"),
        Example("Our magnesium supplement promotes muscle relaxation. Shop now for $20.", locale="en-US"),
        Example("Shop the bottle.\n\nOur herbal blend boosts immune health. It is not a drug.\n", locale="en-US"),
    ),
    good=(
        Example(
            "Our Calm capsules support deep sleep. Order today.\n\n**This statement has not been evaluated by the "
            "Food and "
            "Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.**",
            locale="en-US",
        ),
        Example("Calcium supports strong bones. You can buy it in any pharmacy.", locale="en-US"),
        Example("Our capsules do not boost your immune system. Order nothing.", locale="en-US"),
        Example("Our support groups help you sleep. Order the booklet free of charge.", locale="en-US"),
        Example("Our Calm capsules support deep sleep. Order today."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    if not _sells(document.folded, context.hits) or has_dshea_statement(document, context):
        return
    claims = [claim for hit in context.hits if hit.cue in _CLAIMING and (claim := _claim(document, hit)) is not None]
    if claims:
        message = (
            "A seller's claim for a supplement needs these words beside it: “This statement has not been evaluated by "
            "the Food "
            "and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.”"
        )
        related = [related_to(document, document.sentence_at(claim[0]), "This claim too.") for claim in claims[1:4]]
        yield fault(document, *claims[0], message, related=related)


def _sells(folded: str, hits: Sequence[Hit]) -> bool:
    """Tell whether a page sells something of its own."""
    if any(hit.cue in _SURE_SALE for hit in hits):
        return True
    return any(hit.cue in _OURS for hit in hits) and _SALE.search(folded) is not None


def _claim(document: Document, hit: Hit) -> tuple[int, int] | None:
    """Return where a sentence on a product says what it does for the body."""
    folded, sentence = document.folded, document.sentence_at(hit.start)
    start, end = sentence.start, sentence.end
    part = _PART.search(folded, hit.end, min(end, hit.end + 50))
    if part is None or sentence.block.within(*SITE_PARTS) or is_question(document.text(sentence)):
        return None
    if stands_in("negation", folded, start, end, hit.start) or _OTHER_DOER.search(folded[start : hit.start]):
        return None
    # "It promotes sleep" speaks of the product that the words before it, or the heading, name.
    heading = document.section_of(sentence.block).heading
    begin = heading.start if heading is not None else sentence.block.start
    if not _PRODUCT.search(folded, begin, end) or is_quoted(document, hit.start, hit.end):
        return None
    return hit.start, part.end()
