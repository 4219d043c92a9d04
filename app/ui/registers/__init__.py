"""What the page of the registers is made of: the books, what a book holds, and what is asked of it."""
