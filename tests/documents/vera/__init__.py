"""Our papers before veraPDF's own engine."""
