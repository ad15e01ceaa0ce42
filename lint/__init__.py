"""Text to findings to fixes: works on anybody's health pages, with or without facts."""
