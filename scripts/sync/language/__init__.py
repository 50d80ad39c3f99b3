"""Tell which language a text is in, names and titles aside."""
