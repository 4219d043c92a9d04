"""What a person wants done: one verb per intention, each opening its own transaction."""
