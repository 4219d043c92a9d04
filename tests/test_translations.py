"""Every word of the screens has its English, and the compiled catalogues are those of the source."""

import sys
import xml.etree.ElementTree as tree
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "installer"))

import translations


def test_the_catalogues_hold_what_the_screens_say_today():
    assert translations.stale() == []


def test_every_word_has_its_english():
    catalogue = tree.parse(ROOT / "resources" / "translations" / "en.ts")
    bare = [
        message.findtext("source")
        for message in catalogue.iter("message")
        if not (message.findtext("translation") or "").strip()
    ]
    assert bare == []
