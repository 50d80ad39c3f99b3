"""Photos on their way to the page: what to make (plan), making it (render), showing it (markup)."""
