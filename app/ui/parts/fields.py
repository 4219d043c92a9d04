"""Input: a labelled field with its hint and its problem, and the editors that stand in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.ui.look import px
from app.ui.parts.layout import column, holder, restyle, row
from app.ui.parts.text import Label, picture
from app.ui.words import tr

Editor = QWidget


def line_edit(text: str = "", example: str = "") -> QLineEdit:
    """One line of text; `example` is shown while it is empty."""
    edit = QLineEdit(text)
    edit.setPlaceholderText(example)
    edit.setCursorPosition(0)
    return edit


def count_edit(value: str = "") -> QLineEdit:
    """A large centred number, for the counts of a vote."""
    edit = QLineEdit(value)
    edit.setProperty("big", "true")
    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return edit


class TextArea(QPlainTextEdit):
    """Several lines of text, as high as asked and no higher; Tab goes on to the next field."""

    def __init__(self, text: str = "", lines: int = 4) -> None:
        super().__init__(text)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(px(56))

    def sizeHint(self) -> QSize:
        return QSize(px(240), self.fontMetrics().lineSpacing() * self._lines + px(22))


class Combo(QComboBox):
    """A choice of (code → words); unless it has the focus the wheel scrolls the page, not the choice."""

    def __init__(self, options: dict[str, str] | None = None, *, compact: bool = False) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QComboBox.SizeAdjustPolicy
        self.setSizeAdjustPolicy(
            policy.AdjustToContents if compact else policy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(6)
        self.setProperty("filter", "true" if compact else "false")
        self.view().setAccessibleName(tr("Các lựa chọn"))
        self.set_options(options or {})

    def set_options(self, options: dict[str, str]) -> None:
        """Replace the choices; the one chosen stays when it is still there."""
        chosen = self.code()
        self.blockSignals(True)
        self.clear()
        for code, words in options.items():
            self.addItem(words, code)
        self.setCurrentIndex(max(0, self.findData(chosen)) if options else -1)
        self.blockSignals(False)

    def code(self) -> str:
        return self.currentData() or ""

    def set_code(self, code: str) -> None:
        self.setCurrentIndex(self.findData(code))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def check_box(words: str, checked: bool = False) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(checked)
    box.setAccessibleName(words)
    return box


class FieldBox(QWidget):
    """Label above, editor, then the hint or the problem; the problem leaves with the first keystroke."""

    def __init__(self, label: str, editor: Editor, hint: str = "", required: bool = False) -> None:
        super().__init__()
        self.editor = editor
        self.label = label
        self._hint = Label(hint, "small", "text3", wrap=True)
        self._problem_words = Label("", "small", "red", wrap=True)
        self._problem = holder(
            row(column(2, picture("triangle-alert", "red", 14)), (self._problem_words, 1), gap=6, top=True)
        )
        self.setLayout(column(self._caption(required), (editor, 1), self._hint, self._problem, gap=4))
        self._name_editor()
        self._watch()
        self.set_problem("")

    def problem(self) -> str:
        return self._problem_words.text()

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong under the editor, with a red border; an empty sentence takes it away."""
        self._problem_words.set_text(sentence)
        self._problem.setVisible(bool(sentence))
        self._hint.setVisible(bool(self._hint.text()) and not sentence)
        restyle(self.editor, invalid="true" if sentence else "false")
        self.editor.setAccessibleDescription(sentence or self._hint.text())

    def set_hint(self, hint: str) -> None:
        self._hint.set_text(hint)
        self.set_problem(self.problem())

    def _caption(self, required: bool) -> QLabel:
        caption = Label(self.label + (" *" if required else ""), "label", "text2")
        caption.setBuddy(self.editor)
        return caption

    def _name_editor(self) -> None:
        self.editor.setAccessibleName(self.label)
        self.setFocusProxy(self.editor)

    def _watch(self) -> None:
        for name in ("textEdited", "textChanged", "currentIndexChanged", "edited"):
            signal = getattr(self.editor, name, None)
            if signal is not None:
                signal.connect(lambda *_: self.set_problem("") if self.problem() else None)
                return


def show_problems(boxes: dict[str, FieldBox], problems: dict[str, str]) -> None:
    """Put each problem under its field, clear the others and go to the first that is wrong."""
    for name, box in boxes.items():
        box.set_problem(problems.get(name, ""))
    wrong = [box for name, box in boxes.items() if name in problems]
    if wrong:
        wrong[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)
