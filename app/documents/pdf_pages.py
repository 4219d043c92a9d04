"""Pages: margins, upright and sideways sheets, page numbers, and where each part came to stand."""

from dataclasses import dataclass
from typing import IO, Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    ActionFlowable,
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
)

from app.documents.blocks import Document, Page, opens_sideways
from app.documents.fonts import REGULAR, face_name
from app.documents.letters import one_line

_NUMBER_SIZE = 14
_UPRIGHT, _SIDEWAYS = "upright", "sideways"


@dataclass(frozen=True)
class Place:
    """Where a piece of a part begins: page from 0, top and bottom in points from the page's top."""

    part: str
    page: int
    top: float
    bottom: float


class Renumber(ActionFlowable):
    """The next page is page 1 of an annex."""

    def apply(self, pages: "Pages") -> None:
        """Called by Platypus on its way through the story."""
        pages.number = 0


class Pages(BaseDocTemplate):
    """A document under way."""

    def __init__(self, stream: IO[bytes], document: Document) -> None:
        rl_config.canvas_basefontname = face_name(False, False)
        super().__init__(
            stream,
            pagesize=A4,
            title=one_line(document.title),
            author=one_line(document.author),
            subject=one_line(document.subject),
            lang=document.language,
            displayDocTitle=True,
            initialFontName=REGULAR,
            invariant=1,
        )
        self.number = 0
        self.places: list[Place] = []
        upright, sideways = A4, (A4[1], A4[0])
        names = ((_UPRIGHT, upright), (_SIDEWAYS, sideways))
        templates = [_template(name, size, document.page) for name, size in names]
        self.addPageTemplates(templates[::-1] if opens_sideways(document) else templates)

    def afterFlowable(self, flowable: Flowable) -> None:
        """Note where a part of the record came to stand."""
        part = getattr(flowable, "part", "")
        if part:
            bottom = self.pagesize_now[1] - self.frame._y - flowable.getSpaceAfter()
            self.places.append(Place(part, self.page - 1, bottom - flowable.height, bottom))

    @property
    def pagesize_now(self) -> tuple[float, float]:
        """Width and height of the page being written."""
        size: tuple[float, float] = self.pageTemplate.pagesize
        return size


def text_box(page: Page, landscape: bool = False) -> tuple[float, float]:
    """Width and height in points inside the margins."""
    wide, tall = (A4[1], A4[0]) if landscape else A4
    return wide - (page.left + page.right) * mm, tall - (page.top + page.bottom) * mm


def new_page(landscape: bool, *, renumber: bool = False) -> list[Flowable]:
    """What turns the page in a story."""
    turn = [NextPageTemplate(_SIDEWAYS if landscape else _UPRIGHT), PageBreak()]
    return [Renumber(), *turn] if renumber else turn


def _template(name: str, size: tuple[float, float], page: Page) -> PageTemplate:
    wide, tall = text_box(page, landscape=name == _SIDEWAYS)
    corner = (page.left * mm, page.bottom * mm)
    frame = Frame(*corner, wide, tall, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    return PageTemplate(id=name, frames=[frame], onPage=_number_page, pagesize=size)


def _number_page(canvas: Any, pages: Pages) -> None:
    """Page number centred in the top margin, not on the first page of the paper or of an annex."""
    pages.number += 1
    if pages.number > 1:
        wide, tall = pages.pagesize_now
        canvas.setFont(REGULAR, _NUMBER_SIZE)
        canvas.drawCentredString(wide / 2, tall - 13 * mm, str(pages.number))
