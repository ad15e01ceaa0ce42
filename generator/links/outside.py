"""The shape of addresses outside the site: what can be told without asking anybody."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from generator.links.anatomy import Link
from generator.links.findings import Fault, quoted

_OUTSIDE = re.compile(r"//|[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_IGNORED_BY_BROWSERS = re.compile(r"[\t\n\r]")
_NEVER_IN_ADDRESS = re.compile(r'[\s<>"\\]')
_HOST = re.compile(r"(?:[\w-]{1,63}\.)+[\w-]{2,63}\.?|\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:.]*:[0-9a-f:.]*", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d.()-]*\d[\d.()-]*")
_MAIL = re.compile(r"[^@\s,?]+@((?:[\w-]+\.)+[\w-]{2,})(?:\?\S*)?")


def is_outside(target: str) -> bool:
    """Return whether an address leaves the site, or is no address of a page at all."""
    return _OUTSIDE.match(_IGNORED_BY_BROWSERS.sub("", target)) is not None


def is_web(target: str) -> bool:
    """Return whether an address is one of the web, which can be asked for."""
    return target.lower().startswith(("http://", "https://"))


def outside_fault(link: Link) -> Fault | None:
    """Return what is wrong with the shape of an outside address."""
    target = _IGNORED_BY_BROWSERS.sub("", link.target)
    scheme, _, rest = target.partition(":")
    scheme = scheme.lower()
    if target.startswith("//"):
        return Fault(f"the address {quoted(target)} does not say how to reach it.", "Start it with `https://`.")
    if scheme in ("http", "https"):
        return _web(link.target)
    if scheme in ("tel", "sms"):
        message, advice = "holds no phone number.", f"Write `{scheme}:` and digits, as in `{scheme}:999`."
        return None if _PHONE.fullmatch(rest) else Fault(f"the link {quoted(target)} {message}", advice)
    if scheme == "mailto":
        message, advice = "holds no e-mail address.", "Write it as in `mailto:name@example.org`."
        return None if _MAIL.fullmatch(rest) else Fault(f"the link {quoted(target)} {message}", advice)
    if scheme == "data" and link.tag == "img":
        return None
    message = f"the link {quoted(target)} starts with `{scheme}:`, which no link of a page may."
    return Fault(message, "Use an `https:`, `http:`, `tel:`, `sms:` or `mailto:` address.")


def _web(address: str) -> Fault | None:
    bad = _NEVER_IN_ADDRESS.search(address)
    if bad:
        name = "a space or a line break" if bad[0].isspace() else f"the character `{bad[0]}`"
        return Fault(f"the address {quoted(address)} contains {name}.", "Copy it again from the browser.")
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        return Fault(f"the address {quoted(address)} cannot be understood: {error}.", "Copy it again from the browser.")
    if not host:
        return Fault(f"the address {quoted(address)} names no website.", "Write it as in `https://example.org/page`.")
    if not _HOST.fullmatch(host):
        message = f"the address {quoted(address)} has `{host}` where the name of a website must stand."
        return Fault(message, "Write it as in `https://example.org/page`.")
    return None
