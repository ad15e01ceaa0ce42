"""What several rules ask of the same document is worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from lint.document.document import Document

P = ParamSpec("P")
T = TypeVar("T")


def once_per_document(function: Callable[Concatenate[Document, P], T]) -> Callable[Concatenate[Document, P], T]:
    """Keep what a function returns for a document, in the document itself, as its cached properties are.

    What else the function is given must follow from the document, such as where certain words stand in it.
    """
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def kept_or_new(document: Document, /, *rest: P.args, **named: P.kwargs) -> T:
        kept: dict[str, T] = vars(document)
        if name not in kept:
            kept[name] = function(document, *rest, **named)
        return kept[name]

    return kept_or_new
