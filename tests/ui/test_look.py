"""The look: contrast of every pair in use, tokens, fonts with Vietnamese marks, the stylesheet."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.ui.look import SCALES, icon, pixmap, px, theme
from app.ui.look.appearance import Appearance
from app.ui.look.stylesheet import stylesheet
from app.ui.look.tokens import DARK, LIGHT, TONES, TYPE
from app.ui.screen import Screen

GROUNDS = ("bg", "surface", "sunken", "nav", "hover")
WORDS = [(ink, ground) for ink in ("text", "text2", "text3") for ground in (*GROUNDS, "accent_soft")]
WORDS += [("text3", "grey_soft"), ("text2", "grey_soft"), ("text", "line")]
WORDS += [("on_accent", ground) for ground in ("accent", "accent_hover", "accent_press")]
WORDS += [("accent_text", ground) for ground in ("accent_soft", "surface", "bg", "amber_soft")]
WORDS += [(tone, ground) for tone in TONES for ground in (f"{tone}_soft", "surface", "accent_soft", "hover")]
WORDS += [("text2", f"{tone}_soft") for tone in TONES]
WORDS += [("on_toast", "toast"), ("toast_act", "toast"), ("ink", "paper"), ("red", "bg")]
PARTS = [("line_strong", ground) for ground in ("surface", "bg", "sunken")]
PARTS += [("focus", ground) for ground in (*GROUNDS, "accent_soft")]
PARTS += [(token, "surface") for token in ("viz1", "viz2", "viz3", "red", "accent", "text")]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_at_least_4_5_to_1_from_every_ground_they_stand_on(colours: dict[str, str]) -> None:
    ratios = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in WORDS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_rings_and_parts_of_figures_stand_out_at_least_3_to_1(colours: dict[str, str]) -> None:
    ratios = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in PARTS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3} == {}


def test_the_bars_of_a_vote_differ_in_grey_too() -> None:
    for colours in (LIGHT, DARK):
        greys = sorted(luminance(colours[token]) for token in ("viz1", "viz2", "viz3", "viz_rest"))
        assert all(after - before > 0.02 for before, after in pairwise(greys))


def test_both_themes_have_the_same_tokens_and_no_text_is_under_12_pixels() -> None:
    assert LIGHT.keys() == DARK.keys()
    assert min(size for size, _ in TYPE.values()) >= 12


@pytest.mark.parametrize("scale", SCALES)
def test_no_rounding_is_dropped_because_it_is_over_half_the_height(screen: Screen, scale: float) -> None:
    """Qt draws a square when a radius is larger than half the size."""
    screen.appearance.set_scale(scale)
    for radius, inside, border in ((15, 30, 2), (11, 22, 0), (16, 32, 0), (8, 16, 2), (9, 18, 2), (3, 6, 0)):
        assert px(radius) <= (px(inside) + border) / 2 + 0.5, (radius, inside)


def test_a_design_pixel_follows_the_scale_and_nothing_stays_nothing(screen: Screen) -> None:
    screen.appearance.set_scale(1.25)
    assert (px(36), px(1), px(0)) == (45, 1, 0)
    assert theme.font("body").pixelSize() == 18


def test_the_stylesheet_knows_every_token_it_names(screen: Screen, tmp_path: Path) -> None:
    sheet = stylesheet(tmp_path)
    assert "@" not in sheet
    for name in re.findall(r"url\(look:([^)]+)\)", sheet):
        assert (tmp_path / name).is_file()


def test_every_stated_size_grows_with_the_text_but_hairlines_stay(screen: Screen, tmp_path: Path) -> None:
    screen.appearance.set_scale(1.5)
    sheet = stylesheet(tmp_path)
    assert "min-height: 51px" in sheet and "border: 1px solid" in sheet


def test_the_screen_writes_with_noto_sans_and_no_mark_of_a_capital_is_cut(
    qapp: QApplication, screen: Screen
) -> None:
    font = theme.font("h1")
    assert QFontInfo(font).family() == "Noto Sans"
    metrics = QFontMetrics(font)
    for letter in "ẰẮẪẬỀẾỄỆỒỐỖỘ":
        assert metrics.inFont(letter)
        assert -metrics.boundingRect(letter).top() <= metrics.ascent() + 1


def test_digits_are_of_one_width(screen: Screen) -> None:
    metrics = QFontMetrics(theme.font())
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_every_icon_takes_the_colour_of_its_token(screen: Screen) -> None:
    for file in resource("icons").glob("*.svg"):
        assert "currentColor" in file.read_text("utf-8"), file.name
        assert not icon(file.stem).isNull()
    red = pixmap("check", "red", 24).toImage()
    opaque = {
        red.pixelColor(x, y).name().upper()
        for x in range(red.width())
        for y in range(red.height())
        if red.pixelColor(x, y).alpha() == 255
    }
    assert opaque == {LIGHT["red"]}


def test_changing_the_colours_says_so_once_and_choosing_the_same_again_says_nothing(
    screen: Screen, qtbot: object
) -> None:
    told: list[bool] = []
    screen.appearance.changed.connect(lambda: told.append(theme.dark))
    screen.appearance.set_scheme("dark")
    screen.appearance.set_scheme("dark")
    assert told == [True]


def test_an_unknown_scheme_or_scale_from_a_damaged_file_becomes_the_usual_one(screen: Screen) -> None:
    screen.appearance.set_scheme("purple")
    screen.appearance.set_scale(9.0)
    assert screen.appearance.scheme == "system"
    assert screen.appearance.scale == 1.5


def test_the_pictures_of_the_stylesheet_lie_in_the_folder_that_was_handed_in(
    screen: Screen, tmp_path: Path
) -> None:
    assert isinstance(screen.appearance, Appearance)
    names = [file.name for file in (tmp_path / "cache" / "look").iterdir()]
    assert names and all(re.fullmatch(r"[a-z-]+-[0-9A-F]{6}\.svg", name) for name in names)


def test_the_choices_are_remembered_for_the_next_start(
    screen: Screen, qapp: QApplication, tmp_path: Path
) -> None:
    screen.appearance.set_scheme("dark")
    screen.appearance.set_scale(1.25)
    again = Screen(qapp, tmp_path)
    assert (again.appearance.scheme, again.appearance.scale) == ("dark", 1.25)
    again.close()
