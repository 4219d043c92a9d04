"""Nghị Sự: work of a commune People's Council, from convening a session to the signed minutes."""

__version__ = "0.1.0"
