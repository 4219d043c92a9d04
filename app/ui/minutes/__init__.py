"""The parts of the minutes page: the outline, the words of a part, the signing, the signed copies."""
