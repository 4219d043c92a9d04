"""What is done at the desk: folders taken in, bundles made, answers written, communes enrolled and merged."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.domain import fields as f
from app.domain.errors import Refused
from app.domain.outcomes import CLAIMS
from app.exchange.keys import StationKeys
from app.services import (
    broadcasts,
    bundle_index,
    desk_intake,
    desk_units,
    sending,
    station_papers,
    stations,
    superior_replies,
)
from app.services import desk as desk_service
from app.services.desk import CommuneStatus
from app.services.desk_intake import Taken
from app.services.station_province import Founding
from app.ui.ask import Ask
from app.ui.desk import words
from app.ui.desk.enrol_tab import FoundingWords
from app.ui.exchange.key_ring import KeyRing
from app.ui.exchange.stick_dialog import choose_place
from app.ui.page import Desk
from app.ui.parts import Notice
from app.ui.tasks import Progress
from app.ui.verb_dialog import VerbDialog, ask_verb
from app.ui.words import tr


class Doing:
    """Each verb asks what it must, calls one service and says what was done."""

    def __init__(
        self,
        desk: Desk,
        notice: Notice,
        taken: Callable[[Sequence[Taken]], None],
        refresh: Callable[[], None],
    ) -> None:
        self.desk, self.notice = desk, notice
        self.ring = KeyRing(desk)
        self.sticks = sending.drives
        self._taken, self._refresh = taken, refresh
        self.busy = False  # bundles come in one after the other: nothing is counted anew after each

    def take_folder(self) -> None:
        """Choose a stick or a folder and take in whatever is in it."""
        keys = self._keys()
        place = keys and choose_place(self.desk, self.sticks, tr("Nhập gói từ đâu"), "", tr("Nhập"))
        if keys and place:
            self._take(keys, place)

    def reply(self, units: Sequence[str]) -> None:
        """Make the bundles back for these units, all for none, and write them."""
        keys = self._keys()
        text = tr("Mỗi đơn vị một gói, chỉ đơn vị đó mở được.")
        place = keys and choose_place(
            self.desk, self.sticks, tr("Ghi gói trả lên đâu"), text, tr("Ghi"), need=1
        )
        if not keys or not place:
            return
        context = self.desk.context

        def make(progress: Progress) -> list[desk_service.Answered]:
            return desk_service.reply_all(context, keys, place, units, progress)

        def made(found: list[desk_service.Answered]) -> None:
            tone = "amber" if any(one.problem for one in found) else "green"
            self.tell(tone, tr("Có thể rút USB."), words.written(found))
            self._refresh()

        self.desk.tasks.run(make, made, title=tr("Đang tạo gói trả"))

    def ask_again(self, unit: str) -> None:
        desk_service.ask_again(self.desk.context, unit)
        self.desk.say(tr("Gói trả tới đây sẽ xin đơn vị gửi lại đủ"))

    def answer(self, ids: Sequence[str]) -> None:
        """One answer for each of the recommendations chosen."""
        fields = {
            "organization": f.Text(label=tr("Cơ quan trả lời"), required=True),
            "number": f.Text(label=tr("Số văn bản"), longest=60),
            "dated": f.Day(label=tr("Ngày văn bản"), required=True),
            "outcome": f.Choice(label=tr("Kết quả"), options=CLAIMS, required=True),
            "text": f.LongText(label=tr("Nội dung trả lời"), required=True),
        }

        def do(**given: object) -> None:
            superior_replies.answer(self.desk.context, ids, **given)

        title = tr("Trả lời {n} kiến nghị", n=len(ids)) if len(ids) > 1 else tr("Trả lời kiến nghị")
        values = {"dated": self.desk.context.today}
        if ids and ask_verb(self.desk, title, tr("Ghi trả lời"), fields, do, values=values):
            self.desk.say(tr("Đã ghi trả lời; xã nhận được trong gói trả tới đây"))
            self._refresh()

    def assign(self, ids: Sequence[str]) -> None:
        fields = {
            "organization": f.Text(label=tr("Giao cơ quan"), required=True),
            "due_on": f.Day(label=tr("Hạn giải quyết")),
            "number": f.Text(label=tr("Số văn bản"), longest=60),
            "text": f.LongText(label=tr("Yêu cầu")),
        }

        def do(**given: object) -> None:
            superior_replies.assign(self.desk.context, ids, **given)  # type: ignore[arg-type]

        title = tr("Giao giải quyết {n} kiến nghị", n=len(ids))
        if ids and ask_verb(self.desk, title, tr("Giao"), fields, do):
            self.desk.say(tr("Đã giao; xã được báo trong gói trả tới đây"))
            self._refresh()

    def found(self) -> None:
        """Make root, recovery and daily keys; the words of the envelope are shown once."""
        context = self.desk.context
        made: list[Founding] = []
        fields: dict[str, f.Field] = {
            "name": f.Text(label=tr("Tên cấp trên, như ghi trong công văn"), required=True)
        }
        if not stations.has_keyring():
            help = tr("Từ 8 ký tự; hỏi lại mỗi lần mở bàn. Ghi lại và cất riêng.")
            fields["passphrase"] = f.Text(label=tr("Câu mật khẩu giữ khóa"), required=True, help=help)
            fields["again"] = f.Text(label=tr("Gõ lại câu mật khẩu"), required=True)

        def do(name: str, passphrase: str = "", again: str = "") -> None:
            if passphrase != again:
                raise Refused(tr("Hai lần gõ khác nhau. Gõ lại cả hai."))
            made.append(stations.found_province(context, name, passphrase))

        text = tr("Khóa gốc chỉ hiện một lần để in và cất trong phong bì; máy này không giữ lại.")
        title, values = tr("Lập khóa và thẻ"), {"name": desk_service.own_name(context)}
        dialog = VerbDialog(self.desk, title, tr("Lập khóa"), fields, do, text, values)
        for secret in (dialog.editors[name] for name in ("passphrase", "again") if name in fields):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        if self.desk.dialogs.run(dialog):
            self._show_founding(made[0])
            self._refresh()

    def hand_card(self) -> None:
        """The card as a file, for sticks that go to the communes."""
        keys = self._keys()
        place = keys and choose_place(self.desk, self.sticks, tr("Ghi thẻ lên đâu"), "", tr("Ghi"), need=1)
        if keys and place:
            file = stations.publish_card(self.desk.context, keys, place)
            self.tell(
                "green", tr("Đưa USB cùng công văn có ba mươi chữ số."), tr("Đã ghi {name}", name=file.name)
            )

    def publish(self) -> None:
        """Lists, rules and days off for everybody, on a stick or into a folder."""
        keys = self._keys()
        text = tr("Danh mục, quy tắc thời hạn, ngày nghỉ và việc sáp nhập; xã nào cũng nhận được.")
        place = keys and choose_place(
            self.desk, self.sticks, tr("Ghi danh mục lên đâu"), text, tr("Ghi"), need=1
        )
        if keys and place:
            file = broadcasts.publish(self.desk.context, keys, place)
            self.tell("green", tr("Có thể rút USB."), tr("Đã ghi {name}", name=file.name))

    def approve(self, asked: tuple[Path, stations.Request]) -> None:
        """The digits of the paper are typed; what came before from this commune is taken in at once."""
        path, request = asked
        keys = self._keys()
        if keys is None:
            return
        same = stations.namesakes(self.desk.context, request)
        fields: dict[str, f.Field] = {"digits": f.Text(label=tr("Ba mươi chữ số trên giấy"), required=True)}
        if same:
            fields["again"] = f.Flag(label=tr("Máy cài lại từ đầu: trả hồ sơ cũ của xã về máy này"))

        def do(digits: str, again: bool = False) -> None:
            unit = same[0].unit if again else ""
            stations.approve(self.desk.context, keys, path, digits, unit)

        text = tr(
            "Gõ dãy số từ tờ giấy đã ký và đóng dấu, không lấy từ USB. Quét mã vuông vào ô này cũng được."
        )
        title = tr("Duyệt đăng ký của {name}", name=request.name)
        if ask_verb(self.desk, title, tr("Duyệt"), fields, do, text):
            desk_intake.drop_request(path)
            self.desk.say(tr("Đã duyệt {name}; tạo gói trả để đơn vị biết", name=request.name))
            self._take_held(keys)

    def refuse(self, asked: tuple[Path, stations.Request]) -> None:
        path, request = asked
        title = tr("Không duyệt {name}", name=request.name)
        text = tr("Tệp đề nghị bị bỏ khỏi danh sách. Đơn vị vẫn gửi lại được.")
        if self.desk.dialogs.confirm(title, text, tr("Không duyệt")):
            desk_intake.drop_request(path)
            self._refresh()

    def revoke(self, one: CommuneStatus) -> None:
        def do(why: str) -> None:
            for peer in one.peers:
                if not peer.revoked_at:
                    stations.revoke(self.desk.context, peer.key, why)

        fields = {"why": f.Text(label=tr("Lý do"), required=True)}
        text = tr(
            "Gói ký bằng khóa cũ không được nhận nữa. Hồ sơ đã nhận giữ nguyên; đăng ký lại là gửi được."
        )
        title = tr("Thu hồi đăng ký của {name}", name=one.name)
        if ask_verb(self.desk, title, tr("Thu hồi"), fields, do, text, kind="danger"):
            self._refresh()

    def merge(self, one: CommuneStatus) -> None:
        """From a day on the records of this commune belong to another."""
        context = self.desk.context
        with context.store.read() as work:
            units = {unit.id: unit.called() for unit in desk_units.in_order(work) if unit.id != one.unit}
        fields = {
            "successor": f.Choice(label=tr("Sáp nhập vào"), options=units, required=True),
            "day": f.Day(label=tr("Từ ngày"), required=True),
            "document": f.Text(label=tr("Căn cứ")),
        }

        def do(successor: str, day: object, document: str) -> None:
            desk_units.hand_over(context, one.unit, [successor], day, document)  # type: ignore[arg-type]

        text = tr("Hồ sơ của đơn vị cũ được trả về máy của đơn vị kế thừa. Gói đến muộn vẫn được nhận.")
        title = tr("Sáp nhập {name}", name=one.name)
        if ask_verb(self.desk, title, tr("Ghi sáp nhập"), fields, do, text, {"day": context.today}):
            self._refresh()

    def tell(self, tone: str, text: str, title: str) -> None:
        self.notice.set_tone(tone)
        self.notice.show_words(text, title)
        self.notice.show()

    def _keys(self) -> StationKeys | None:
        return self.ring.keys()

    def _take(self, keys: StationKeys, place: Path) -> None:
        context = self.desk.context

        def take(progress: Progress) -> list[Taken]:
            found = desk_intake.take_folder(context, keys, place, progress)
            while bundle_index.catch_up(context):
                progress(len(found), len(found))
            return found

        self.busy = True
        self.desk.tasks.run(take, self._took, self._stopped, title=tr("Đang nhập gói"))

    def _took(self, found: list[Taken]) -> None:
        self.busy = False
        self._taken(found)

    def _stopped(self, error: BaseException) -> None:
        """What came before it was stopped is here."""
        self.busy = False
        self._refresh()
        self.desk.tasks.unhandled.emit(error)

    def _take_held(self, keys: StationKeys) -> None:
        context = self.desk.context

        def took(found: list[Taken]) -> None:
            if found:
                self._taken(found)
            self._refresh()

        self.desk.tasks.run(
            lambda _: desk_intake.take_held(context, keys), took, title=tr("Đang nhập gói chờ")
        )

    def _show_founding(self, founding: Founding) -> None:
        """Until it was saved, or somebody says that it is written down."""
        while not self._saved(founding):
            title = tr("Đã ghi lại khóa gốc?")
            text = tr("Không có khóa gốc thì khi mất máy phải đăng ký lại mọi xã.")
            if self.desk.dialogs.confirm(title, text, tr("Đã ghi lại")):
                return

    def _saved(self, founding: Founding) -> bool:
        shown = Ask(
            self.desk.dialogs.parent,
            tr("In tờ khóa gốc và cất vào phong bì"),
            tr("Đóng cửa sổ này thì không xem lại được. Lưu thành PDF trên USB riêng, in ra rồi xóa tệp."),
            FoundingWords(founding),
            leave=tr("Đã cất xong"),
        )
        shown.add(tr("Lưu PDF"))
        if not self.desk.dialogs.run(shown):
            return False
        file = self.desk.dialogs.save_file(tr("Lưu tờ khóa gốc"), "khoa-goc.pdf", "PDF (*.pdf)")
        if file is not None:
            station_papers.save(station_papers.root(self.desk.context, founding), file)
        return file is not None
