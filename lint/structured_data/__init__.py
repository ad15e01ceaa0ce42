"""What a page says of itself to machines: items of schema.org, and the dates it declares and shows."""
