"""The tools that build and check the Cần Thơ promotion site."""
