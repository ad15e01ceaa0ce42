"""What several rules ask of the same document is worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from lint.document.document import Document

T = TypeVar("T")


def once_per_document(function: Callable[[Document], T]) -> Callable[[Document], T]:
    """Keep what a function returns for a document as long as the document lives."""
    kept: WeakKeyDictionary[Document, T] = WeakKeyDictionary()

    @wraps(function)
    def kept_or_new(document: Document) -> T:
        if document not in kept:
            kept[document] = function(document)
        return kept[document]

    return kept_or_new
