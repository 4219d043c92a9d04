"""The right of the minutes page: the paper as it stands, a signed copy, or two versions compared."""

from PySide6.QtWidgets import QWidget

from app.services import proofs
from app.services.minutes import Part
from app.ui.minutes.held import NOW, Held
from app.ui.page import Desk
from app.ui.paper_words import words_of
from app.ui.parts import Button
from app.ui.pdf_preview import PdfPreview
from app.ui.views import Views
from app.ui.words import tr
from app.ui.words_compare import WordsCompare


class Reading(Views):
    """`show_held` shows the version asked for; `mark` tints the part being edited on it."""

    def __init__(self, desk: Desk, *actions: Button) -> None:
        super().__init__()
        self.desk = desk
        self.preview = PdfPreview(desk, tr("Bản in A4"), *actions)
        self.compare = WordsCompare(self.close_compare)
        self.addWidget(self.preview)
        self.addWidget(self.compare)

    def show_held(self, held: Held, version: str) -> None:
        """NOW is what the records say; anything else the id of a signed copy."""
        context, copy = self.desk.context, next((one for one in held.copies if one.id == version), None)
        if copy is None:
            source = proofs.working_copy(context, held.session.id)
            self.preview.show_source(f"{held.session.id}{NOW}", source, tr("Bản in A4"))
        else:
            self.preview.show_source(copy.id, proofs.signed_copy(context, copy), tr("Bản đã ký"))

    def mark(self, part: str) -> None:
        self.preview.tint(part)

    def compare_part(self, part: Part, typed: str) -> None:
        """What the clerk changed in the composed words."""
        self.compare.show_texts(tr("Lời thư ký so với lời tự ghép"), part.composed_text, typed)
        self._turn_to(self.compare)

    def compare_signed(self, held: Held) -> None:
        """What the records say now beside the latest signed copy; both are read from the papers."""
        context, copy = self.desk.context, held.copies[-1]
        now = proofs.working_copy(context, held.session.id)

        def show(data: tuple[bytes, bytes]) -> None:
            before, after = map(words_of, data)
            self.compare.show_texts(tr("Nội dung hiện nay so với bản đã ký"), before, after)
            self._turn_to(self.compare)

        self.desk.tasks.run(
            lambda _: (context.files.read(copy.digest), now.make().data), show, title=tr("Đang so hai bản…")
        )

    def close_compare(self) -> bool:
        """Back to the paper; False when it was on show already."""
        comparing = self.currentWidget() is self.compare
        self._turn_to(self.preview)
        return comparing

    def _turn_to(self, widget: QWidget) -> None:
        self.setCurrentWidget(widget)
