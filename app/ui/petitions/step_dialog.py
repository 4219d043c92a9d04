"""The question before a step is noted, with its paper to look at first; what is typed stays."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from app.documents.blocks import Document
from app.domain.errors import Invalid, Refused
from app.services import petition_papers
from app.ui.look import px
from app.ui.look.focus import FocusRing
from app.ui.page import Desk
from app.ui.parts import column, secondary
from app.ui.pdf_preview import PdfPreview
from app.ui.petitions.letter import drafted
from app.ui.verb_dialog import VerbDialog
from app.ui.words import tr

WIDE, HIGH = 860, 660
_OF_THE_PAPER = ("on", "body", "body_text", "reason")


class PaperDialog(QDialog):
    """A paper that is not noted yet: to be read, not to be saved or printed."""

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, make: Callable[[], Document]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.preview = PdfPreview(desk, title, back=self.reject)
        self.preview.print_button.hide()
        self.setLayout(column((self.preview, 1), gap=0, margins=(12, 12, 12, 12)))
        room = self.screen().availableSize()
        self.resize(min(px(WIDE), room.width() - px(40)), min(px(HIGH), room.height() - px(60)))
        FocusRing(self)
        self.preview.show_source(title, drafted(make), title)
        self.preview.view.setFocus()


class StepDialog(VerbDialog):
    """`look` shows the paper as it would be with what is typed now."""

    def __init__(
        self,
        desk: Desk,
        petition_id: str,
        kind: str,
        title: str,
        verb: str,
        fields: Any,
        do: Callable[..., Any],
        values: Any,
        more: Any,
    ) -> None:
        super().__init__(desk, title, verb, fields, do, values=values, more=more)
        self._desk, self._petition, self._kind = desk, petition_id, kind
        self.look = secondary(tr("Xem trước"), self.show_paper, "eye")
        self.look.setAutoDefault(False)
        self.buttons.insertWidget(0, self.look)

    def show_paper(self) -> None:
        """The dialog stays under the paper with everything that was typed."""
        self._tell("")
        try:
            typed = self._values()
            given = {name: typed[name] for name in _OF_THE_PAPER if name in typed}
            context = self._desk.context
            step = petition_papers.drafted(context, self._petition, self._kind, **given)
        except Invalid as invalid:
            self._show(invalid.problems)
            return
        except Refused as refusal:
            self._tell(str(refusal))
            return
        make = lambda: petition_papers.draft(context, self._petition, step)  # noqa: E731
        self._desk.dialogs.run(PaperDialog(self._desk, self, tr("Xem trước, chưa ghi"), make))
