"""English as far as the rules need it: words, sentence ends, negation, topics. Functions of plain strings."""
