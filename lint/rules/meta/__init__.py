"""What the page tells machines about itself, and whether it is true."""
