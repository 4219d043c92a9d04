"""What Ctrl+K finds besides records: the screens that hold none, and the topics of the help."""

from collections.abc import Sequence

from app.domain.text import fold, words_of
from app.ui.help.topics import Topic, holds, matching
from app.ui.search_box import Hit
from app.ui.words import tr

HELP, TOOL, DEADLINES = "help", "tool", "deadlines"
MOST = 3


def hits(language: str, words: str) -> list[Hit]:
    """The tools of that name, then the topics nearest to the words."""
    tool, under = tr("Tính thời hạn"), tr("Một ngày và một thời hạn của luật: ngày hết hạn và vì sao")
    wanted, named = words_of(words), f" {fold(tool)} "
    tools = [Hit(TOOL, tr("Công cụ"), DEADLINES, tool, under)]
    found = tools if wanted and all(f" {word}" in named for word in wanted) else []
    told = _nearest(language, words) if wanted else ()
    return found + [Hit(HELP, tr("Trợ giúp"), one.name, one.title, one.about) for one in told]


def _nearest(language: str, words: str) -> Sequence[Topic]:
    """The topics that are about the words; one that merely holds them would hide that no record does."""
    wanted = words_of(words)
    return [one for one in matching(language, words) if holds(f"{one.title} {one.about}", wanted)][:MOST]
