"""Sentences that send the reader elsewhere: "Learn more about …", "Don't miss …", "Before you go, check out …"."""

from __future__ import annotations

from typing import NamedTuple

from lint.data.tables import read_table
from lint.language.patterns import Pattern

_OPENER = (
    r"(?:(?:and|but|so|also|ps|p\.s\.|psst|next|now|then|plus|oh|by the way|btw|meanwhile|finally|while you(?:'re"
    r"| are) (?:here|at it)|"
    r"before (?:you (?:go|leave|read on|continue)|reading on)|in the meantime|for more|if (?:you|this|that"
    r"|these)\b[^,.?!:\n]{0,50}|"
    r"speaking of [\w ]{1,30}|"
    r"to (?:learn|find out|read|know|see|discover|understand) more(?: about [\w ]{1,40})?|for (?:more"
    r"|further) [\w ]{1,40}|"
    r"(?:you |do you )?(?:want|looking|ready|keen|curious|interested|love|need|wondering|feeling|worried|struggling"
    r"|tired)\b[^.?!\n]{0,80}\?|"
    r"done (?:here|reading)\?)[,:;!…–—\- ]{1,4})"
)
_VERB = (
    r"(?:(?:do |be sure to |make sure (?:to|you) |remember to |feel free to |go ahead and |please |why not |you can "
    r"|you could |you should |you may |you might |you'll want to |you (?:will|may|might) (?:also )?want to "
    r"|we (?:also )?(?:suggest|recommend) (?:you )?|let's |just |don't forget to |do not forget to |never forget to "
    r"|now |also |next |first |even |"
    r"(?:also )?(?:want|love|like|try) to ){0,4}(?:also )?"
    r"(?:learn (?:more|all|everything|a bit more|even more|further)?(?: you need(?: to know)?)?(?: about| on| from"
    r"| with| here| how| why)?"
    r"|(?:read|see|know|discover|explore|find out|hear|uncover|get) (?:more|all|everything"
    r"|further)(?: you need(?: to know)?)?(?: about| on| in| from| with| here| at)?"
    r"|read(?: up)?(?: about| on| up on| through)?|re-?read|discover|uncover|unlock|explore|find out(?: about)?"
    r"|check(?: it)? out|check"
    r"|watch|browse|see|view|enjoy|meet|try|skim|bookmark|save"
    r"|(?:dive|dig|delve)(?: deeper)?(?: into)?|(?:take|have|get) a (?:quick |closer |good )?(?:look|peek|read"
    r"|glance)(?: at| of| through)?|look at|look into"
    r"|(?:head|hop|jump|pop|go|click|skip|tap)(?: on)?(?: over| through| across| straight| back)?(?: here)? (?:to"
    r"|for)(?: read| see| learn| discover| find out| watch)?(?: more)?(?: about| on)?"
    r"|click(?: here| on)?|tap(?: here| on)?|get the (?:facts|lowdown|scoop|full story|details|inside story)(?: on"
    r"| about| behind)?"
    r"|brush up on|catch up (?:on|with)|(?:don't|do not|never) miss(?: out on)?|stay tuned for|see why|here(?:'s| is"
    r"| are)"
    r"|have you (?:read|seen|tried|checked out|heard about|discovered)(?: about)?"
    r"|you(?:'ll| will| may| might| would|'d)?(?: also| just| probably| really)? (?:like|love|enjoy|be interested in"
    r"|be surprised by|find)"
    r"|(?:people|others|readers|many)(?: are)?(?: also)? (?:read|reading|like|love|liked|loved|enjoyed|viewed)"
    r"|we (?:also )?(?:wrote|explain|cover|covered|looked at|explored)|listen to|visit|test yourself(?: with)?))"
)
_MODIFIERS = (
    r"(?:[ ,]+(?:also|more|next|now|here|too|all|even|about|on|in|at|this|these|those|the|our|my|their|full|latest"
    r"|new|newest|other|recent|related|previous|earlier|"
    r"popular|original|complete|ultimate|free|in-depth|detailed|best|top|following|favourite|favorite|must-read"
    r"|related|sister|"
    r"article|articles|post|posts|blog|blog post|guide|guides|story|stories|piece|feature|report|page|roundup|list"
    r"|explainer|series|column|review|interview|tips|"
    r"titled|called|entitled|named|as well|instead|to|into|for|from|of|by|with|a|an)\b){0,8}"
)
_LEAD_IN = Pattern(
    rf"(?P<decoration>[^\w\n\"'(\[]{{0,12}}){_OPENER}{{0,2}}(?P<verb>{_VERB})(?P<modifiers>{_MODIFIERS})"
    r"(?P<closing>\s*(?::|–|—|->|-(?=\s)|→|➜|»|>|👉|…|\.\.\.)?)[ ]{0,3}(?=[\w\"'(\[#£$&*]|$)"
)
_INVITING = Pattern(
    r"\b(?:explore|discover|browse|check out|try|meet|visit|read|see|watch|listen to|don't miss|look at|look into"
    r"|shop)\b.{0,12}\b(?:our|my)\b"
    r"|\bdiscover (?:more|all)\b"
)
_OWN = Pattern(
    r"\b(?:our|my)\b(?: [\w\-']{1,20}){0,3} (?:articles?|posts?|blog|guides?|story|stories|piece|feature|roundup"
    r"|list|explainer|series|column|reviews?|"
    r"interview|round-up|website|site|page|magazine|podcast|video|channel|shop|store|picks?|tips)\b"
)


class LeadIn(NamedTuple):
    """What leads away from the page, and where the title starts that it leads to."""

    start: int
    end: int
    verb: str
    is_own: bool
    """Whether it speaks of "our" pages."""
    is_inviting: bool
    """Whether what follows needs no look of a title: "Explore our …", "Discover more about …"."""
    is_more: bool
    """Whether it says "more": "Read more about …"."""


# The words that sentences of this kind start with; all others need no closer look.
FIRST_WORDS = frozenset(word for (word,) in read_table("promo_first_words.tsv"))


def find_lead_in(folded: str, start: int, end: int) -> LeadIn | None:
    """Return the lead-in that a sentence starts with."""
    found = _LEAD_IN.match(folded, start, end)
    if not found or found.end() >= end:
        return None
    said = folded[found.start("verb") : found.end("modifiers")]
    is_own = _OWN.search(said) is not None
    is_inviting = _INVITING.search(said) is not None
    return LeadIn(found.end("decoration"), found.end(), found["verb"], is_own, is_inviting, " more" in said)


def speaks_of_own_pages(folded: str, start: int, end: int) -> bool:
    """Tell whether a sentence names "our" articles, guides or posts."""
    return _OWN.search(folded, start, end) is not None
