"""The screens of citizen reception: the book, a visit, the schedule."""
