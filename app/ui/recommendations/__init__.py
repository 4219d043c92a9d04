"""The parts of the page of the voters' recommendations: list, panel, verbs and papers."""
