"""Why a person set a day of a letter aside: a line of its explanation, kept when the letter changes."""

SET_ASIDE = "Không áp dụng: "
NO_WORDS = "người xử lý đơn quyết định"


def set_aside(explanation: str, reason: str) -> str:
    """The explanation with why the day does not apply; the reason is one line."""
    lines = [*counted(explanation).splitlines(), f"{SET_ASIDE}{' '.join(reason.split()) or NO_WORDS}"]
    return "\n".join(lines)


def counted(explanation: str) -> str:
    """The explanation as it was reckoned."""
    return "\n".join(line for line in explanation.splitlines() if not line.startswith(SET_ASIDE))


def why_aside(explanation: str) -> str:
    """The reason a person gave, "" while nobody set the day aside."""
    found = (line for line in explanation.splitlines() if line.startswith(SET_ASIDE))
    return next(found, "").removeprefix(SET_ASIDE)
