"""What `plainwell scores` does between its options and its output."""
