"""A file as its readers see it: sections, blocks, sentences and words, each with its place in the source."""
