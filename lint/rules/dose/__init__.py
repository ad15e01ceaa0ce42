"""Doses and medicines: what can be misread, and what a reader must know before taking something."""
