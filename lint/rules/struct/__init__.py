"""Structure: whether a page is in an order, and in pieces, that a worried reader can use."""
