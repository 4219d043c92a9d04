"""What a person sees and touches: the only room with Qt."""

from app.ui.immortals import keep_alive

keep_alive()
