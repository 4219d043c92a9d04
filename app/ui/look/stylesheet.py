"""The stylesheet of the application: the file in resources with colours, sizes and pictures put in."""

import re
from pathlib import Path

from app.paths import resource
from app.ui.look.icons import write_image
from app.ui.look.theme import theme
from app.ui.look.tokens import TONES, TYPE

CHIP = "border-radius: 11px; padding: 0 10px; font: 600 12px; max-height: 22px; min-height: 22px;"
PLAIN_TONES = ("text", "text2", "text3", "accent_text", "on_accent", *TONES)


def stylesheet(cache: Path) -> str:
    """The whole sheet for the theme in force; pictures are written once into `cache`."""
    sheet = _roles() + resource("look/nghisu.qss").read_text(encoding="utf-8")
    sheet = re.sub(r"@icon\(([\w-]+), (\w+)\)", lambda found: _image(cache, found[1], found[2]), sheet)
    sheet = re.sub(r"@(\w+)", lambda found: theme.colours[found[1]], sheet)
    return re.sub(r"(?<![\w.#])(\d+)px", _scaled, sheet)


def _roles() -> str:
    roles = [
        f'QLabel[role="{role}"] {{ font-size: {size}px; font-weight: {weight}; }}'
        for role, (size, weight) in TYPE.items()
    ]
    tones = [f'QLabel[tone="{tone}"] {{ color: @{tone}; }}' for tone in PLAIN_TONES]
    chips = [
        f'QLabel[chip="{tone}"] {{ color: @{tone}; background: @{tone}_soft; {CHIP} }}' for tone in TONES
    ]
    notices = [
        f'QFrame[notice="{tone}"] {{ background: @{tone}_soft; border: 0; border-radius: 8px; }}'
        for tone in TONES
    ]
    return "\n".join([*roles, *tones, *chips, *notices, ""])


def _scaled(found: re.Match[str]) -> str:
    pixels = int(found[1])
    return f"{pixels if pixels < 2 else theme.px(pixels)}px"


def _image(cache: Path, name: str, token: str) -> str:
    """Through the search path: a profile folder may hold letters and spaces a stylesheet stumbles over."""
    return f"url(look:{write_image(cache, name, token)})"
