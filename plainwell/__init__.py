"""The product: the command line."""
