"""What the rules about words share: hard words and their plain ones, explanations, abbreviations, names, spellings."""
