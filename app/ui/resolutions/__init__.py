"""The parts of the page of resolutions: rows, drafting, the editor, effects, the verbs of each state."""
