"""Promotions in an article: what leads into them, what they look like, and whether they belong to the page."""
