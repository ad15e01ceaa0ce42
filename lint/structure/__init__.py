"""How a page is built: its sentences, headings, lists and cards."""
