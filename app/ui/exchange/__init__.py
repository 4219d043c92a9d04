"""Sending to the superior and receiving from it, on a stick."""
