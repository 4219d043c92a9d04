"""The session console: the one screen the clerk works on while the council meets."""

from app.ui.session_console.console_page import SessionConsole

__all__ = ["SessionConsole"]
