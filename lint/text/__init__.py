"""Text with exact positions: every value keeps its place in the file it came from."""
