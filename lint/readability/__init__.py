"""How hard prepared sentences are to read: own counts, published formulas."""
