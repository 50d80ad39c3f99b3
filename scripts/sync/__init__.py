"""Are both languages in step? One module a group of rules."""
