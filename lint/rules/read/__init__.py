"""Readability: sentences, paragraphs and words that cost a reader effort."""
