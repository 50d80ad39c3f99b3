"""What editors wrote, read into one read-only Site."""
