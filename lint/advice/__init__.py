"""What a page advises its reader, and the statements that must stand beside advice."""
