"""Amounts in prose: how much, how long, how often, how old, how many, as values with spans that can be compared."""
