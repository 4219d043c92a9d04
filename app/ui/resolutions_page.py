"""Nghị quyết: the list with its panel; a resolution being written with its paper beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.records.resolution import STATES, Resolution
from app.domain.records.resolution_effect import ResolutionEffect
from app.services import records
from app.store.listing import Query
from app.ui.page import Page
from app.ui.parts import PageHead, holder, page_layout, primary, row
from app.ui.resolutions.doing import Doing
from app.ui.resolutions.dossier import Dossier
from app.ui.resolutions.held import Held, read_held
from app.ui.resolutions.listing import TONES
from app.ui.resolutions.new_draft import NewDraft, open_sessions
from app.ui.resolutions.panel import ResolutionPanel
from app.ui.resolutions.resolution_list import ResolutionList
from app.ui.resolutions.writing import STORY, Writing
from app.ui.sheets.verbs import give_list_out, sheet_buttons, take_sheet_in
from app.ui.views import Views
from app.ui.words import tr

COLUMNS = ("number", "title", "kind", "session", "adopted_on", "effective_on", "expired_on", "state")


class ResolutionsPage(Page):
    """Shows the list until a resolution is opened; Esc goes back to it."""

    kinds = frozenset(
        {"resolution", "resolution_effect", "vote_event", "session", "agenda_item", "paper", "number_entry",
         "number_book", "office", "person", "membership"}
    )  # fmt: skip

    def build(self) -> None:
        self.held: Held | None = None
        self.doing = Doing(self.desk, lambda: self.held, self._forget)
        self.new_button = primary(tr("Soạn nghị quyết"), self.new, "plus", "Ctrl+N")
        self.sheet_verbs = sheet_buttons(self.take_in, self.give_out)
        self.head = PageHead(tr("Nghị quyết"), *self.sheet_verbs, self.new_button)
        self.list = ResolutionList(self.desk.context)
        self.panel = ResolutionPanel(self.desk, self._do)
        self.writing = Writing(self.desk, self._do)
        self.views = Views()
        self.views.addWidget(holder(row((self.list, 1), self.panel, gap=16)))
        self.views.addWidget(self.writing)
        self.setLayout(page_layout(self.head, (self.views, 1)))
        self._connect()

    def refresh(self) -> None:
        """The list is read again when it is seen; while words are typed only their resolution is."""
        if not self._is_writing():
            self.list.refresh()
        elif self.held and not self._is_there(self.held.resolution.id):
            self._forget()
        elif self.held:
            self._hold(self.held.resolution.id)

    def open_record(self, kind: str, id: str) -> bool:
        if kind == "resolution_effect":
            id = records.get(self.desk.context, ResolutionEffect, id).resolution
        elif kind != "resolution":
            return False
        if not self.open_resolution(id):
            return False
        if kind == "resolution_effect":
            self.writing.show_side(STORY)
        return True

    def shown_record(self) -> tuple[str, str] | None:
        return ("resolution", self.held.resolution.id) if self.held and self._is_writing() else None

    def open_resolution(self, id: str) -> bool:
        """Show the words of a resolution with its paper; False when what is typed cannot be saved."""
        if not self.writing.editor.flush() or not self._is_there(id):
            return False
        self.list.go_to(id)
        self.views.setCurrentWidget(self.writing)
        self._hold(id)
        self.writing.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def new(self) -> None:
        """Ask what it is for, draft it from the template and open it."""
        sessions = open_sessions(self.desk.context)
        if not sessions:
            self.desk.problem(tr("Chưa có kỳ họp nào để soạn nghị quyết. Thêm kỳ họp trước."))
            return
        self.draft_for()

    def draft_for(self, session: str = "", item: str = "") -> None:
        """A new draft, its session and item already chosen where they are known."""
        if not self.writing.editor.flush():
            return
        dialog = NewDraft(self.desk, open_sessions(self.desk.context), session, item)
        if self.desk.dialogs.run(dialog) and dialog.made:
            self.list.refresh()
            self.open_resolution(dialog.made.id)
            self.desk.say(tr("Đã soạn dự thảo theo mẫu"))

    def take_in(self) -> None:
        """Ask for a table of resolutions, of years before most often."""
        take_sheet_in(self.desk, "resolution")

    def give_out(self) -> None:
        """What the list shows as a workbook."""
        ids = tuple(one.resolution.id for one in self.list.rows.values())
        give_list_out(self.desk, "resolution", Query(order="adopted_on", among={"id": ids}), COLUMNS)

    def edit(self) -> None:
        if self.held:
            self.open_resolution(self.held.resolution.id)

    def save(self) -> None:
        if self.writing.editor.flush():
            self.desk.say(tr("Đã lưu lời văn"))

    def print(self) -> None:
        """In the list: to the paper; there: to the printer."""
        if self._is_writing():
            self.writing.preview.print()
        else:
            self.edit()

    def leave(self) -> bool:
        return self.writing.editor.flush()

    def escape(self) -> bool:
        """From the words back to the list, then the filters away."""
        if self._is_writing():
            return self.show_list()
        filtered = bool(self.list.search.text() or self.list.pills.code() or self.list.sessions.code())
        if filtered:
            self.list.clear_filters()
        return filtered

    def show_list(self) -> bool:
        if not self.writing.editor.flush():
            return False
        self.views.setCurrentIndex(0)
        self.refresh()
        self.list.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focus_search(self) -> None:
        if not self._is_writing() or self.show_list():
            self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        if self._is_writing():
            return [self.writing.editor, self.writing.preview.view]
        return [self.list.rows, self.panel]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", tr("Mở nghị quyết đang chọn")),
            ("Esc", tr("Về danh sách")),
            ("F8", tr("Đến chỗ nên xem lại")),
            ("Ctrl+P", tr("In")),
        ]

    def arrange(self, compact: bool) -> None:
        self.writing.arrange(compact)

    def _connect(self) -> None:
        self.list.current.connect(self.guard(self._follow))
        self.list.opened.connect(self.guard(self.open_resolution))
        self.list.new_wanted.connect(self.guard(self.new))
        self.panel.write_wanted.connect(self.guard(self.edit))
        self.writing.left.connect(self.guard(self.show_list))
        self.writing.editor.kept.connect(lambda: self.writing.tell_saved(self.desk.context.clock()))
        for dossier in (self.panel.dossier, self.writing.dossier):
            self._connect_dossier(dossier)
        QShortcut(QKeySequence("F8"), self, self.writing.warnings.go)

    def _connect_dossier(self, dossier: Dossier) -> None:
        dossier.vote_wanted.connect(self.guard(lambda id: self.desk.open("vote_event", id)))
        dossier.session_wanted.connect(self.guard(lambda id: self.desk.open("session", id)))
        dossier.resolution_wanted.connect(self.guard(self.open_resolution))
        dossier.effect_wanted.connect(self.guard(self.doing.add_effect))
        dossier.effect_dropped.connect(self.guard(self.doing.drop_effect))

    def _do(self, code: str) -> None:
        if self.writing.editor.flush():
            self.doing.do(code)

    def _is_writing(self) -> bool:
        return self.views.currentWidget() is self.writing

    def _follow(self, id: str) -> None:
        if not self._is_writing():
            self._hold(id)

    def _hold(self, id: str) -> None:
        self.held = read_held(self.desk.context, id) if id else None
        self._show_held()

    def _is_there(self, id: str) -> bool:
        with self.desk.context.store.read() as work:
            return work.look_up(Resolution, id) is not None

    def _show_held(self) -> None:
        held, writing = self.held, self._is_writing()
        self.panel.setVisible(held is not None)
        for button in (*self.sheet_verbs, self.new_button):
            button.setVisible(not writing)
        if held is None:
            self._show_head()
        elif writing:
            self.writing.show_held(held)
            self._show_head(held)
        else:
            self.panel.show_held(held)
            self._show_head()

    def _show_head(self, held: Held | None = None) -> None:
        if held is None:
            self.head.show_title(tr("Nghị quyết"), tr("{n} nghị quyết", n=self.list.total))
            self.head.show_state("", "grey")
            return
        found = held.resolution
        name = tr("Nghị quyết số {number}", number=found.number) if found.number else tr("Nghị quyết")
        title = found.title[:1].upper() + found.title[1:]
        self.head.show_title(name, " · ".join([title, held.session.called()]))
        self.head.show_state(tr(STATES[found.state]), TONES[found.state])

    def _forget(self) -> None:
        """The resolution on show is no more."""
        self.writing.editor.let_go()
        self.held = None
        self.views.setCurrentIndex(0)
        self.refresh()
