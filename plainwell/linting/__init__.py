"""What `plainwell lint` does between its options and its output."""
