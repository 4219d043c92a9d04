"""What the page of the resolutions is made of: the list, the draft being written, the deeds of each state."""
