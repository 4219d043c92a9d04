"""F1: what a page is for, the usual path, what is where, the law behind it, and the keys."""
