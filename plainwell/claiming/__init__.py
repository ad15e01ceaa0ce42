"""What `plainwell claims` prints."""
