"""The screens of citizens' letters: list, file, what is done with a letter, intake."""
