"""84 recommendations go out in one letter, 76 / 3 / 5 by Ban; the report adds up and opens its records."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.records.forwarding import Forwarding
from app.domain.records.recommendation import Recommendation
from app.domain.records.reply import Reply
from app.domain.records.topic import Topic
from app.services import assessments, records, replies, topics
from app.services.context import Context, open_context
from app.ui.recommendations_page import RecommendationsPage
from tests.documents.reading import pdf_text
from tests.journeys.clerk import CTRL, KEY, Clerk
from tests.services.conftest import Clock
from tests.ui.council import council_at_work

COUNTS = {"Ban Kinh tế - Ngân sách": 76, "Ban Văn hóa - Xã hội": 3, "Chưa giao Ban": 5}
SOURCE, LETTER, SHEET = "delegate", "01/HĐND-VP", "01/BC-HĐND"


@pytest.fixture
def clerk(sits_down: Callable[[Path], Clerk], clock: Clock, tmp_path: Path) -> Clerk:
    """At the page of recommendations of an office that has entered 84, and sent nothing yet."""
    folder = tmp_path / "Dữ liệu xã"
    context = council_at_work(folder, open_context(folder, clock=clock))
    enter(context)
    context.store.close()
    sitting = sits_down(folder)
    sitting.settle()
    sitting.go("Kiến nghị cử tri")
    return sitting


def enter(context: Context) -> None:
    """Of three fields, one of them followed by no Ban."""
    fields = {committee_of(context, one): one.id for one in topics.topics(context)}
    nobodys = records.save(context, Topic(name="Khác hẳn", order=99))
    fields["Chưa giao Ban"] = nobodys.id
    with context.store.write() as work:
        number = 0
        for committee, count in COUNTS.items():
            for _ in range(count):
                number += 1
                item = Recommendation(
                    code=f"KN-2026-{number:04d}",
                    text=f"Kiến nghị số {number} của cử tri",
                    source=SOURCE,
                    received_on=date(2026, 11, 10),
                    topic=fields[committee],
                    competence="commune",
                )
                records.keep(context, work, item)


def committee_of(context: Context, topic: Topic) -> str:
    return records.called(context, [topic.committee]).get(topic.committee, "")


def test_each_number_of_the_report_opens_exactly_its_records(clerk: Clerk, tmp_path: Path) -> None:
    forward_all(clerk)
    answer_some(clerk.doors.context)
    open_the_report(clerk)
    page = page_of(clerk)
    every_column_adds_up(page)
    every_number_opens_its_records(clerk, page)
    the_paper_says_the_same(clerk, page, tmp_path)


def page_of(clerk: Clerk) -> RecommendationsPage:
    page = clerk.window.findChild(RecommendationsPage)
    assert page is not None
    return page


def forward_all(clerk: Clerk) -> None:
    """Ctrl+A, one letter, its words as they stand."""
    clerk.sees("84 kiến nghị")
    clerk.key(KEY.Key_A, CTRL)
    clerk.sees("Đã chọn 84")
    clerk.press("Chuyển một văn bản", then=lambda: say_yes(clerk))
    clerk.sees("Công văn chuyển kiến nghị 01/HĐND-VP")
    (letter,) = records.find(clerk.doors.context, Forwarding)
    assert len(letter.recommendations) == 84 and letter.number == LETTER
    clerk.key(KEY.Key_Escape)
    clerk.sees("Chờ trả lời 84")


def say_yes(clerk: Clerk) -> None:
    clerk.sees("Chuyển 84 kiến nghị trong một văn bản", "tổng hợp 84 kiến nghị của cử tri", "Cách tính hạn")
    clerk.write("Ngày văn bản", "12/11/2026")
    clerk.key(KEY.Key_Tab)
    clerk.sees("19/11/2026")
    clerk.press("Chuyển")


def answer_some(context: Context) -> None:
    """UBND says 20 are done; of two the council finds that they are not."""
    done = next(one.record.id for one in replies.outcomes(context) if one.record.group == "resolved")
    items = sorted(records.find(context, Recommendation), key=lambda one: one.code)[:20]
    given = {"outcome": done, "number": "41/BC-UBND", "received_on": date(2026, 11, 15)}
    replies.record_all(context, [Reply(recommendation=one.id, **given) for one in items])
    assessments.assess(context, [one.id for one in items[:2]], "not_done", "Chưa làm")


def open_the_report(clerk: Clerk) -> None:
    clerk.press("Báo cáo", then=lambda: clerk.pick_in_menu("Kết quả giải quyết"))
    clerk.sees("Theo ngày tiếp nhận", "Tổng cộng")


def every_column_adds_up(page: RecommendationsPage) -> None:
    view = page.views.results
    assert [view.figure(f"committee {line} 0").value for line in (1, 2, 3)] == list(COUNTS.values())
    for column in range(7):
        parts = [view.figure(f"committee {line} {column}") for line in (1, 2, 3)]
        whole = view.figure(f"committee total {column}")
        assert sum(part.value for part in parts) == whole.value
        assert sorted(id for part in parts for id in part.ids) == sorted(whole.ids)
    across = [view.figure(f"committee total {column}").value for column in range(7)]
    assert across[0] == sum(across[1:]) == 84


def every_number_opens_its_records(clerk: Clerk, page: RecommendationsPage) -> None:
    """Above the tables and in that of the Bans: the list holds what was counted and nothing else."""
    view = page.views.results
    figures = {one.accessibleName(): view.figure(name) for name, one in view.buttons.items()}
    for committee, count in COUNTS.items():
        assert figures[f"{committee} · tổng số: {count}"].value == count
    assert figures["khác báo cáo: 2"].value == 2
    assert len(figures) == 12
    for words, figure in figures.items():
        clerk.press(words)
        clerk.sees(words, f"Tất cả {figure.value}")
        assert sorted(page.list.table.ids()) == sorted(figure.ids)
        assert len(figure.ids) == figure.value
        clerk.press("Về báo cáo")
        clerk.sees("Tổng cộng")


def the_paper_says_the_same(clerk: Clerk, page: RecommendationsPage, folder: Path) -> None:
    """Numbered, printed, and read: the row of each Ban and the sum."""
    clerk.press("Cấp số", then=lambda: clerk.press("Cấp số"))
    clerk.sees(SHEET)
    clerk.press("Xem bản in")
    clerk.qtbot.waitUntil(lambda: page.preview.proof is not None, timeout=20_000)
    assert page.preview.proof is not None and not page.preview.proof.deviations
    file = folder / "báo cáo.pdf"
    file.write_bytes(page.preview.proof.data)
    words = " ".join(pdf_text(file).split())
    assert f"Số: {SHEET}" in words
    assert "76 20 0 0 0 56 0 26,3%" in words
    assert "3 0 0 0 0 3 0 0,0%" in words
    assert "Tổng cộng 84 20 0 0 0 64 0 23,8%" in words
    assert "khác báo cáo của cơ quan giải quyết đối với 02 kiến nghị" in words
