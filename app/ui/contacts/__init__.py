"""Tiếp xúc cử tri: rounds, their plan and report, and the page for typing while voters speak."""

from app.ui.contacts.page import ContactsPage

__all__ = ["ContactsPage"]
