"""The file of one session: its head with the verbs of its state, and the parts of it behind pills."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from app.domain import flow
from app.domain.records.session import STATES, Session
from app.services import sessions
from app.ui.failures import attempt
from app.ui.page import Desk
from app.ui.parts import Button, Chip, Label, Notice, Pills, clear, column, primary, row, secondary
from app.ui.sessions.agenda_tab import AgendaTab
from app.ui.sessions.counts import counts
from app.ui.sessions.guests_tab import GuestsTab
from app.ui.sessions.info_tab import InfoTab
from app.ui.sessions.papers_menu import papers_of
from app.ui.sessions.papers_tab import PapersTab
from app.ui.sessions.preparation_tab import PreparationTab
from app.ui.sessions.resolutions_tab import ResolutionsTab
from app.ui.sessions.roll_tab import RollTab
from app.ui.sessions.verbs import main_verbs, more_verbs
from app.ui.sessions.words import STATE_TONES, facts_words
from app.ui.views import Views
from app.ui.words import tr

HOME = {"paper": "papers", "agenda_item": "agenda", "invitee": "guests", "preparation_step": "preparation"}
"""The part of the file each kind of record stands in."""


class SessionFile(QWidget):
    """`show_paper(paper, record id, words)` is how a paper is shown for printing."""

    def __init__(self, desk: Desk, show_paper: Callable[[str, str, str], Any]) -> None:
        super().__init__()
        self.desk, self._show_paper = desk, show_paper
        self.session: Session | None = None
        self.name, self.chip = Label("", "h2", elide=True), Chip()
        self.facts = Label("", "small", "text2", elide=True)
        self.missing = Notice("amber", "", action=tr("Điều hành"), on=lambda: desk.go("console"))
        self.print_button = secondary(tr("In"), icon="printer", tip=tr("In giấy tờ của kỳ họp  (Ctrl+P)"))
        self._verbs = row(gap=8)
        words = {
            "preparation": tr("Chuẩn bị"), "papers": tr("Tài liệu"), "agenda": tr("Chương trình"),
            "guests": tr("Khách mời"), "resolutions": tr("Nghị quyết"), "roll": tr("Điểm danh"),
            "info": tr("Thông tin"),
        }  # fmt: skip
        self._words = words
        self.pills = Pills(words, tr("Các phần của hồ sơ"), gap=6)
        self.stack = Views()
        self._builders: dict[str, Callable[[], Any]] = {
            "preparation": lambda: PreparationTab(desk),
            "papers": lambda: PapersTab(desk),
            "agenda": lambda: AgendaTab(desk),
            "guests": lambda: GuestsTab(desk, lambda id: show_paper("invitation", id, tr("Giấy mời"))),
            "resolutions": lambda: ResolutionsTab(desk),
            "roll": lambda: RollTab(desk),
            "info": lambda: InfoTab(desk),
        }
        self.tabs: dict[str, Any] = {}
        self._stale: set[str] = set()
        self._compact = False
        title = row(self.name, self.chip, None, gap=12)
        head = row((column(title, self.facts, gap=2), 1), self.print_button, self._verbs, gap=8)
        self.setLayout(column(head, self.missing, self.pills, (self.stack, 1), gap=12))
        self.pills.chosen.connect(lambda code: attempt(self, self.go, code))

    def show_session(self, session: Session) -> None:
        """Show a session, or its state as it is now; the part on show stays."""
        self.session = session
        self.name.set_text(session.called())
        self.chip.show_state(tr(STATES[session.state]), STATE_TONES[session.state])
        self.facts.set_text(facts_words(session))
        self._show_verbs(session)
        self._show_missing(session)
        self._stale = set(self.tabs)
        self._show_part()
        self._show_counts(session)

    def arrange(self, compact: bool) -> None:
        """Without a list beside it the session is named in the choice above."""
        self.name.setVisible(not compact)
        self._compact = compact
        if "preparation" in self.tabs:
            self.tabs["preparation"].arrange(compact)

    def tab(self) -> Any:
        """The part on show."""
        return self.tabs[self.pills.code()]

    def go(self, code: str) -> bool:
        """Show a part; False when what is typed in the one on show cannot be saved."""
        shown = next((name for name, tab in self.tabs.items() if tab is self.stack.currentWidget()), code)
        if code != shown and not self.save_typed():
            self.pills.set_code(shown)
            return False
        self.pills.set_code(code)
        self._show_part()
        return True

    def save_typed(self) -> bool:
        """Save what is being typed anywhere in the file."""
        sides = [_side_of(tab) for tab in self.tabs.values()]
        return all(side.save_typed() for side in sides if side is not None) and self._save_info()

    def escape(self) -> bool:
        """Close the panel of the part on show."""
        side = _side_of(self.tab())
        return side is not None and bool(side.escape())

    def print(self) -> None:
        """Open the menu of papers."""
        self.print_button.showMenu()

    def _save_info(self) -> bool:
        saved: list[bool] = []
        info = self.tabs.get("info")
        return info is None or (attempt(self, lambda: saved.append(info.save())) and saved == [True])

    def _show_part(self) -> None:
        """The part chosen, built when it is first wanted and fresh when it is shown."""
        code = self.pills.code()
        if code not in self.tabs:
            self.tabs[code] = self._builders[code]()
            self.stack.addWidget(self.tabs[code])
            self._stale.add(code)
            self.arrange(self._compact)
        self.stack.setCurrentWidget(self.tabs[code])
        if self.session is not None and code in self._stale:
            self._stale.discard(code)
            self.tabs[code].show_session(self.session)

    def _show_verbs(self, session: Session) -> None:
        clear(self._verbs)
        main = main_verbs(self.desk, session)
        for verb in reversed(main[1:]):
            self._verbs.addWidget(secondary(verb.words, verb.do, verb.icon))
        more = more_verbs(self.desk, session)
        if more:
            button = secondary(tr("Khác"), icon="chevron-down", tip=tr("Việc khác với kỳ họp này"))
            self._verbs.addWidget(_menu(button, [(verb.words, verb.do) for verb in more]))
        for verb in main[:1]:
            self._verbs.addWidget(primary(verb.words, verb.do, verb.icon))
        papers = [
            (words, lambda paper=paper, id=id, words=words: self._show_paper(paper, id, words))
            for words, paper, id in papers_of(self.desk.context, session)
        ]
        _menu(self.print_button, papers)

    def _show_missing(self, session: Session) -> None:
        """While the council meets: what still stands in the way of closing."""
        found = (
            sessions.missing_before_closing(self.desk.context, session.id)
            if session.state in flow.MEETING
            else []
        )
        words = tr(
            "Còn {n} việc trước khi bế mạc: {first}", n=len(found), first=found[0].sentence if found else ""
        )
        self.missing.show_words(words)
        self.missing.setVisible(bool(found))

    def _show_counts(self, session: Session) -> None:
        for code, count in counts(self.desk.context, session).items():
            self.pills.set_words(code, f"{self._words[code]} {count}".strip())


def _side_of(tab: Any) -> Any:
    """The place for panels beside a part, where it has one."""
    return getattr(tab, "side", None) or getattr(getattr(tab, "pane", None), "side", None)


def _menu(button: Button, entries: Sequence[tuple[str, Callable[..., Any]]]) -> Button:
    """Give a button its menu in place of the one it had."""
    menu = QMenu(button)
    for words, do in entries:
        menu.addAction(words).triggered.connect(lambda _=False, do=do: attempt(button, do))
    former = button.menu()
    button.setMenu(menu)
    if former is not None:
        former.deleteLater()
    return button
