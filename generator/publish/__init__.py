"""From rendered pages to files: only what changed is written, and all of it at once or not at all."""
