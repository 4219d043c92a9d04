"""What a vote comes to, as a full sentence its verdict large, and one line on what it was reckoned of."""

from PySide6.QtWidgets import QFrame

from app.domain.ballots import Election
from app.domain.records.vote_event import VoteEvent
from app.domain.voting import Outcome
from app.ui.look import pixmap, px
from app.ui.parts import Label, column, picture, restyle, row
from app.ui.words import tr

ICONS = {"green": "circle-check", "amber": "x", "red": "triangle-alert", "grey": "info"}


class Verdict(QFrame):
    """Green for passed, amber for not passed, red where something is wrong; the words say it too."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = picture("info", "grey", 22)
        self.lead = Label("", "strong", wrap=True)
        self.verdict = Label("", "h2", wrap=True)
        self.why = Label("", "small", "text2", wrap=True)
        words = column(self.lead, self.verdict, self.why, gap=2)
        self.setLayout(row(self._icon, (words, 1), gap=12, margins=(14, 10, 14, 10)))
        self.show_words("grey", "")

    def sentence(self) -> str:
        """Everything it says."""
        return " ".join(filter(None, (self.lead.text(), self.verdict.text(), self.why.text())))

    def show_outcome(self, found: Outcome) -> None:
        """The sentence of a vote, its verdict apart and large."""
        self._split(self._tone(found.quorate, found.passed), found.sentence, found.explanation)

    def show_election(self, found: Election) -> None:
        tone = "green" if not found.unfilled else "amber"
        self.show_words(tone, found.sentence, why="\n".join(one.sentence for one in found.standings))

    def show_recorded(self, event: VoteEvent) -> None:
        self._split(self._tone(event.quorate, event.outcome == "passed"), event.sentence, event.explanation)

    def show_words(self, tone: str, lead: str, verdict: str = "", why: str = "") -> None:
        restyle(self, notice=tone)
        self._icon.setPixmap(pixmap(ICONS[tone], tone, 22))
        self._icon.setFixedSize(px(22), px(22))
        for label, words in ((self.lead, lead), (self.verdict, verdict), (self.why, why)):
            label.set_text(words)
            label.setVisible(bool(words))
        self.lead.set_tone(tone)
        self.verdict.set_tone(tone)
        self.setAccessibleName(" ".join(filter(None, (lead, verdict, why))))

    def _split(self, tone: str, sentence: str, why: str) -> None:
        """One sentence has its verdict after the colon; the results of several people stay lines of words."""
        lead, colon, verdict = sentence.rpartition(": ")
        if not colon or "\n" in sentence:
            self.show_words(tone, sentence, why=why)
        else:
            self.show_words(tone, f"{lead}:", verdict, why)

    @staticmethod
    def _tone(quorate: bool, passed: bool) -> str:
        return "red" if not quorate else "green" if passed else "amber"


def wrong_words(problems: dict[str, str]) -> str:
    """The sentences of what does not agree, one after the other."""
    return " ".join(problems.values()) or tr("Kiểm tra lại các số.")
