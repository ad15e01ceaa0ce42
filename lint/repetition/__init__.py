"""What a page says twice: sentences and paragraphs that repeat others nearly word for word."""
