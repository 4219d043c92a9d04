"""Kỳ họp: the page of sessions, each with its preparation, papers, agenda, guests and resolutions."""

from app.ui.sessions.page import SessionsPage

__all__ = ["SessionsPage"]
