"""Numbers and risks: formats that readers can compare and remember."""
