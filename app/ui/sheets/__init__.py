"""Excel in and Excel out of any list."""
