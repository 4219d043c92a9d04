"""The secret keys while the page is open: out of the system's key store, or by a passphrase asked once."""

from app.domain import fields as f
from app.domain.errors import Refused
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.services import stations
from app.ui.editors import LineEditor
from app.ui.page import Desk
from app.ui.verb_dialog import VerbDialog
from app.ui.words import tr


class KeyRing:
    """`keys()` asks for the passphrase where one is needed; None when the person changed their mind."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._held: StationKeys | None = None

    def keys(self) -> StationKeys | None:
        if self._held is None:
            if stations.sealed(self._desk.context):
                self._ask()
            else:
                self._held = stations.keys(self._desk.context)
        return self._held

    def make(self) -> StationKeys | None:
        """The keys there are; new ones for an office that has none, or has lost them."""
        if stations.public(self._desk.context) is not None:
            try:
                return self.keys()
            except Fault as fault:
                if fault.code != "no_keys":
                    raise
        return self.renew()

    def renew(self) -> StationKeys | None:
        """New keys in place of any others; a passphrase only where the system keeps no secrets."""
        if not stations.has_keyring():
            return self._held if self._ask_new() else None
        stations.make_keys(self._desk.context)
        self._held = None
        return self.keys()

    def _ask(self) -> None:
        def open_them(**_: str) -> None:
            self._held = stations.keys(self._desk.context, dialog.editors["words"].text())

        text = tr("Câu mật khẩu mở khóa bí mật của đơn vị trên máy này. Chỉ hỏi một lần mỗi lần mở trang.")
        dialog = self._dialog(tr("Mở khóa của đơn vị"), tr("Mở khóa"), text, open_them, "words")
        self._desk.dialogs.run(dialog)

    def _ask_new(self) -> bool:
        def make_them(**_: str) -> None:
            words = dialog.editors["words"].text()
            if words != dialog.editors["again"].text():
                raise Refused(tr("Hai lần gõ khác nhau. Gõ lại cả hai."))
            stations.make_keys(self._desk.context, words)
            self._held = stations.keys(self._desk.context, words)

        text = tr("Máy này không có kho khóa. Đặt một câu mật khẩu từ 8 ký tự, ghi lại và cất riêng.")
        dialog = self._dialog(tr("Đặt câu mật khẩu"), tr("Tạo khóa"), text, make_them, "words", "again")
        return self._desk.dialogs.run(dialog)

    def _dialog(self, title: str, verb: str, text: str, do: object, *names: str) -> VerbDialog:
        labels = {"words": tr("Câu mật khẩu"), "again": tr("Gõ lại câu mật khẩu")}
        fields = {name: f.Text(label=labels[name], required=True) for name in names}
        dialog = VerbDialog(self._desk, title, verb, fields, do, text)  # type: ignore[arg-type]
        for editor in dialog.editors.values():
            assert isinstance(editor, LineEditor)
            editor.setEchoMode(LineEditor.EchoMode.Password)
        return dialog
