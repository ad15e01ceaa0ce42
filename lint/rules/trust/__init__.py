"""What readers need to judge a page by: its sources, its author, who reviewed it and when, and who paid."""
