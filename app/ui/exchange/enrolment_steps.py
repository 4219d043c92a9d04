"""Doing the three steps of an enrolment: the file, the paper, the card."""

from collections.abc import Mapping
from pathlib import Path

from app.domain import fields as f
from app.domain.errors import Refused
from app.services import enrolling, station_papers, stations
from app.services.proofs import Source
from app.ui.exchange.key_ring import KeyRing
from app.ui.exchange.papers import unjudged
from app.ui.exchange.stick_dialog import Sticks, choose_place
from app.ui.page import Desk
from app.ui.parts import Label
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr


class EnrolmentSteps:
    """Each step is one verb; what it needs it asks."""

    def __init__(self, desk: Desk, ring: KeyRing, sticks: Sticks) -> None:
        self._desk, self._ring, self._sticks = desk, ring, sticks

    def write_file(self) -> None:
        """The request on a stick; keys are made first where there are none."""
        text = tr("Tệp đăng ký nhỏ, ghi vào thư mục NGHISU. Không có bí mật nào trong tệp.")
        place = choose_place(self._desk, self._sticks, tr("Ghi tệp đăng ký lên đâu"), text, tr("Ghi"), need=1)
        keys = self._ring.make() if place else None
        if place and keys:
            asked = enrolling.write_request(self._desk.context, keys, place)
            self._desk.say(tr("Đã ghi và kiểm tra tệp {name}", name=asked.path.name))

    def renew(self) -> None:
        """New keys, for who forgot the passphrase or fears that somebody else has the keys."""
        title = tr("Tạo khóa mới")
        text = tr("Khóa đang dùng bị bỏ và đơn vị phải đăng ký lại bằng tệp và giấy mới. Dữ liệu không mất.")
        if self._desk.dialogs.confirm(title, text, tr("Tạo khóa mới")) and self._ring.renew():
            self._desk.say(tr("Đã tạo khóa mới. Ghi lại tệp đăng ký và in giấy mới."))

    def paper(self) -> Source:
        """The page to sign and stamp."""
        context = self._desk.context
        asked = enrolling.last_request(context)
        if asked is None:
            raise Refused(tr("Chưa có tệp đăng ký. Ghi tệp đăng ký lên USB trước, giấy in theo tệp."))
        return unjudged(lambda: station_papers.enrolment(context, asked), tr("Giấy đăng ký"))

    def take_card(self) -> bool:
        """Find the superior's card, compare its digits with the letter, report to it; True when done."""
        text = tr("USB cấp trên đưa về, hoặc thư mục có tệp thẻ.")
        place = choose_place(self._desk, self._sticks, tr("Nhận thẻ từ đâu"), text, tr("Đọc"))
        if place is None:
            return False
        path = self._pick(enrolling.cards_on(place))
        return path is not None and self._join(path)

    def _pick(self, found: list[Path]) -> Path | None:
        if not found:
            raise Refused(tr("Không thấy thẻ của cấp trên ở đây. Xin cấp trên ghi thẻ lên USB rồi nhận lại."))
        if len(found) == 1:
            return found[0]
        told = {str(path): _words(stations.read_card(path)) for path in found}
        chosen = self._desk.dialogs.choose(tr("Có nhiều thẻ"), tr("Thẻ của cấp trên nào"), told)
        return Path(chosen) if chosen else None

    def _join(self, path: Path) -> bool:
        card = stations.read_card(path)
        fields = {"digits": f.Text(label=tr("Ba mươi chữ số trong công văn"), required=True)}

        def join(digits: str) -> None:
            stations.join(self._desk.context, path, digits)

        text = tr("Gõ dãy số in trong công văn của cấp trên để chắc thẻ này đúng là của nơi đó.")
        named = Label(tr("Thẻ: {card}", card=_words(card)), "strong", wrap=True)
        title, verb = tr("Đối chiếu thẻ cấp trên"), tr("Nhận thẻ")
        return ask_verb(self._desk, title, verb, fields, join, text, more=[named])


def _words(card: Mapping[str, str]) -> str:
    return tr("{name}, thẻ số {n}", name=card["name"], n=card["number"])
