"""Promotions in every dress that sites invent are found, and their honest neighbours are not."""

from __future__ import annotations

import pytest

from lint.formats.read import read_document
from lint.knowledge import NOTHING_KNOWN
from lint.promos.find import promos_of
from lint.text.source import Source

_PAGE = """# Migraine

Migraine is a bad headache, often on one side. Light and noise make it worse. Some people see zigzag lines first.

{}

## What helps

Lie down in a dark room. Take a painkiller early: ask a pharmacist which one suits you. Drink water.

- Keep a diary of attacks.
- Sleep at regular hours.

See a GP if attacks come more than once a week.
"""

PROMOS = (
    "Learn more about “Seven Castles You Can Rent for a Song”",
    'Read this next: "Why Goldfish Make Better Flatmates"',
    "*Also read: Ten Tractors That Changed Farming*",
    "**Must read** – [How to Win at Chess](/chess)",
    "> Recommended: [Small Boats for Big Adventures](/boats)",
    "👉 [The Only Lawnmower Guide You Need](/mowers)",
    "Trending now: Which Soap Star Owns This Mansion?",
    "~ Don't miss: Our Ten Favourite Ghost Towns ~",
    "You may also like: The Best Barbecues Under a Bridge | Is Your Sofa Secretly Ugly?",
    "Before you go, check out [our tour of royal kitchens](/royals).",
    "Curious about caravans? Discover *The Secret Life of Caravan Parks*.",
    "Here's what to watch next: [Ranking every spy film](/spies)",
    "From our blog: [A weekend in Lisbon on a shoestring](/lisbon)",
    "Elsewhere on the site: [Choosing a pony](/pony)",
    "→ A Plumber Reveals the Worst Taps You Can Buy!",
    "## Read next\n\n- [Vintage radios worth a fortune](/radios)\n- [Knitting with wire](/wire)",
    "**Related articles**\n\n1. How to Polish a Trumpet\n2. Why Swans Mate for Life",
    "Shop our spring range of garden gnomes and save £5.",
    "Our online store is open: use code GNOME at checkout.",
    "Half-price gnomes this week only!",
    "Text GNOME to 60777 and win a trip to Gnome World.",
    "Join 40,000 readers and get our Sunday newsletter.",
    "Enter your email to get our best recipes.",
    "Follow us on Instagram @gnomelife.",
    "If you enjoyed this, please share this post with a friend.",
    "Loved it? Leave a comment below!",
    "Download our app for daily gnome news.",
    "Take our quiz: which garden gnome are you?",
    "P.S. My new cookbook, *Gnome Cooking*, is out now.",
    "Sponsored: Switch your broadband in five minutes.",
    "[AD] Whiter fences, faster.",
    "Register for our free webinar on investing in vineyards.",
    "Listen to our podcast on haunted lighthouses.",
    "Our raffle is back: win a caravan!",
    "The parish is hiring! Apply today for the post of bell-ringer.",
)
INLINE = (
    "Learn more about “Seven Castles You Can Rent for a Song”.",
    "Also read: [Ten Tractors That Changed Farming](/tractors).",
    "(Related: [Small Boats for Big Adventures](/boats))",
    "Speaking of noise, our readers love [this guide to quiet lawnmowers](/mowers).",
    "By the way, we have just ranked the best barbecues of the year.",
    "While you're here, check out *The Secret Life of Caravan Parks*.",
    "Subscribe to our newsletter for more.",
    "Use code GNOME at checkout.",
)
HONEST = (
    "Learn more about your triggers by keeping a diary.",
    "Learn more about “How to prevent migraine”",
    "Read more about [headaches in children](children.md).",
    "Learn more about [aura](aura.md): the zigzag lines.",
    "Related: [Tension headache](tension.md)",
    "See also [cluster headache](cluster.md) and [painkillers](painkillers.md).",
    "## Related conditions\n\n- [Tension headache](t.md)\n- [Vertigo](v.md)\n- [Epilepsy](e.md)",
    "## Watch for\n\nA stiff neck, a rash or a fever are warning signs.",
    "Watch: a sudden, very bad headache needs help at once.",
    "Don't miss a dose. Don't miss your check-up either.",
    "Check with your pharmacist. Check the leaflet.",
    "Sign up with a GP near you. Sign up for text reminders at the surgery.",
    "You can order repeat prescriptions in the NHS App.",
    "Join a support group, or ask a charity such as the Migraine Trust.",
    "[Why do I get migraine before my period?](period.md)",
    "Find out [how to claim free prescriptions](https://www.nhs.uk/prescriptions).",
    "Follow us into the clinic room, and the nurse will take your blood pressure.",
    "Some links on this page are affiliate links. We may earn a commission.",
    "We do not sell anything, and no company sponsors this page.",
    "Do not buy tablets from sites that shout “Buy now” or offer “50% off”.",
    "You can buy paracetamol in a shop for about 50p.",
    "Try this: put a cold pack on your forehead. Try to sleep.",
    "Next: if that does not help, take a second tablet after six hours.",
    "Our nurses run a headache class on Tuesdays. Ask at reception.",
    "Call us on the ward if you are worried.",
    "Text HOME to 741741 to reach the crisis text line.",
    "Many people read in the dark. Some discover that coffee helps.",
    "Have you tried sleeping at regular hours?",
    "Download the diary, print it, and bring it to your appointment.",
    "Here's why: blood vessels in the head widen.",
    "Visit your optician if your eyes hurt.",
    "Ask about the free course for people with headaches at your local hospital.",
    "Enter each attack in the diary. Save the number of the ward.",
    "The trial cut attacks by half. Its price was more side effects.",
    "Watch the video “Living with migraine” with your family.",
    "Source: National Institute of Neurological Disorders. Headache: Hope Through Research.",
    "To find out more, ask your nurse.",
    "You might also notice tiredness, yawning and a craving for sweets.",
)


def _promos(text: str, suffix: str = "md") -> list[str]:
    document = read_document(Source(f"page.{suffix}", _PAGE.format(text)))
    return [document.shown[promo.start : promo.end] for promo in promos_of(document, NOTHING_KNOWN)]


@pytest.mark.parametrize("text", PROMOS)
def test_a_promotion_is_found_whatever_its_form(text: str) -> None:
    document = read_document(Source("page.md", _PAGE.format(text)))
    found = promos_of(document, NOTHING_KNOWN)
    assert len(found) == 1
    assert found[0].blocks


@pytest.mark.parametrize("text", INLINE)
def test_a_promotion_in_a_paragraph_is_found_alone(text: str) -> None:
    found = _promos(f"Rest as long as you need. {text} Noise can be shut out with ear plugs.")
    assert len(found) == 1
    assert "Rest as long" not in found[0] and "ear plugs" not in found[0]


@pytest.mark.parametrize("text", HONEST)
def test_what_is_honest_stays(text: str) -> None:
    assert _promos(text) == []


@pytest.mark.parametrize("text", [text for text in HONEST if "](" not in text])
def test_what_is_honest_stays_in_plain_text(text: str) -> None:
    assert _promos(text, "txt") == []


HTML_PROMOS = (
    '<div class="card"><a href="/b"><h4>Ten Ways to Wear a Beret</h4></a><p>Parisian chic made easy.</p></div>',
    '<div class="teaser"><h4>Why Everyone Is Buying Beehives</h4><p>Honey at home.</p><a '
    'href="/bees">Read on</a></div>',
    '<figure><img src="a.png" alt=""><figcaption><a href="/c">The Most Haunted Caravans in '
    "Wales</a></figcaption></figure>",
    '<p class="btn"><a href="/shop/gnomes">Shop garden gnomes</a></p>',
    '<h4><a href="/d">A plumber answers your questions about taps</a></h4>',
    '<ul><li><a href="/e">Vintage radios worth a fortune</a></li><li><a href="/f">Knitting scarves '
    "with wire</a></li></ul>",
    '<div class="sponsoredpost"><p>GnomeWorld opens on Monday.</p></div>',
    '<div id="newsletterbox"><p>The best of Gnome Weekly in your inbox.</p></div>',
    "<blockquote><p><em>Don’t miss:</em> <a href='/g'>Our tour of royal kitchens</a></p></blockquote>",
    "<p>Explore our reclaimed garden furniture.</p>",
    '<aside class="recirc"><p>Trending</p><p><a href="/h">Which Soap Star Owns This Mansion?</a></p></aside>',
    "<p>Discover more about steam railways in Patagonia.</p>",
)
HTML_HONEST = (
    '<div class="follow-up"><p>We will see you again in our clinic in six weeks.</p></div>',
    '<div class="social-care"><p>A social worker can tell you which help at home is free.</p></div>',
    '<aside class="related"><h3>Related</h3><p><a href="/t">Tension headache</a></p></aside>',
    '<div class="promo"><h3>Worried about a headache?</h3><p>Call our helpline.</p></div>',
    '<ul><li><a href="#what-helps">What helps</a></li><li><a href="#when-to-see-a-gp">When to see a GP</a></li></ul>',
    '<ul><li><a href="/aura">Migraine with aura</a></li><li><a href="/trigger">Light, noise and migraine</a></li></ul>',
    '<p><a href="/blue-badge">Apply for a blue badge</a></p>',
    '<div class="card"><h4>How Do I Keep a Headache Diary?</h4><p>Write down each attack.</p><a '
    'href="/diary">Print the diary</a></div>',
    "<p>Recommended: oily fish twice a week.</p>",
    "<h3>Suggestions</h3><ul><li>a dark room</li><li>a cold flannel</li></ul>",
    "<h3>Recommended</h3><ul><li>porridge</li><li>lentil soup</li></ul>",
    "<p>Enter the code on your letter. Compare prices at several chemists.</p>",
)
_HTML = (
    "<h1>Migraine</h1><p>Migraine is a bad headache.</p>{}<h2>What helps</h2><p>Lie down in a "
    "dark room. See a GP if it returns.</p>"
)


def _html_promos(text: str) -> list[str]:
    document = read_document(Source("page.html", _HTML.format(text)))
    return [document.shown[promo.start : promo.end] for promo in promos_of(document, NOTHING_KNOWN)]


@pytest.mark.parametrize("text", HTML_PROMOS)
def test_a_promotion_in_html_is_found(text: str) -> None:
    assert len(_html_promos(text)) == 1


@pytest.mark.parametrize("text", HTML_HONEST)
def test_what_is_honest_in_html_stays(text: str) -> None:
    assert _html_promos(text) == []


TEASERS = (
    "Up for something different? “Seven Castles You Can Rent for a Song” is waiting for you.",
    "~~ Read more about “The Ghost Towns of Nevada” ~~",
    "Our pick of the week\n\n1. “How to Polish a Trumpet”\n2. “Why Swans Mate for Life”",
    "Fun for the weekend:\n\n- *How to Polish a Trumpet*\n- *Why Swans Mate for Life*",
    "Treat your feet → [Which Slippers Do Royals Wear?](/slippers)",
)
REPORTS = (
    "“I thought that I was going mad,” says Ann. “Now I know better!”",
    "The book *Migraine and How to Live With It* may help.",
    "Useful to keep nearby:\n\n- a dark scarf\n- a bottle of water",
    "People say all sorts of things:\n\n- “It felt like a knife.”\n- “My eyes went dark.”",
)


@pytest.mark.parametrize("text", TEASERS)
def test_a_teaser_without_a_known_lead_in_is_found(text: str) -> None:
    assert len(_promos(text)) == 1


@pytest.mark.parametrize("text", REPORTS)
def test_what_people_say_and_read_stays(text: str) -> None:
    assert _promos(text) == []
