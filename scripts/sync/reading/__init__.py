"""Read pages as blocks, by line, as MkDocs shows them."""
