"""What MkDocs and the templates need to turn the Site into pages."""
