"""Who made a page, who reviewed it and when, where it has its statements from, and who paid for it."""
