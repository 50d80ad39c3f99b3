"""What is made besides pages: shared files, the style sheet, the sitemap, the pages for 404."""
