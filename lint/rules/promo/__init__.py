"""Promotions: what an article says for others and not for its reader."""
