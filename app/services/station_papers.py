"""Papers of the exchange: the page that asks to be enrolled, the slip of a bundle, the root's sheet."""

from datetime import datetime
from pathlib import Path

from ..documents.blocks import Document
from ..documents.bundle_slip import BundleSheet, bundle_slip
from ..documents.enrolment_paper import EnrolmentSheet, enrolment_paper
from ..documents.founding_sheet import RootSheet, founding_sheet
from ..documents.render import docx_bytes, pdf_bytes
from ..domain.record import TYPES
from ..domain.records.office import Office
from ..domain.records.unit import Unit
from ..store.station_log import Made
from ..store.work import Work
from . import printing, sending, station_cards
from .context import Context
from .station_province import Founding
from .stations import Request

OTHER = "bản ghi khác"


def enrolment(context: Context, asked: Request) -> Document:
    """The page to print, sign, stamp and bring together with the file of a request."""
    with context.store.read() as work:
        superior = station_cards.superior(work)
        sheet = EnrolmentSheet(
            agency=_agency(context, work),
            unit=asked.name,
            code=asked.code,
            superior=superior.name if superior else _above(context, work),
            place=_place(work),
            digits=asked.digits,
            qr=asked.qr,
            file=asked.path.name,
            at=_written(asked, context.clock()),
        )
    return enrolment_paper(sheet)


def slip(context: Context, made: Made) -> Document:
    """What was handed over, for both sides to sign."""
    with context.store.read() as work:
        peer = work.log.peer(made.peer)
        sheet = BundleSheet(
            agency=_agency(context, work),
            receiver=peer.name if peer else "",
            place=_place(work),
            number=made.number,
            made_at=made.at,
            file=made.file,
            size=made.size,
            hash=made.hash,
            contents=_contents(made),
            on=context.clock(),
        )
    return bundle_slip(sheet)


def root(context: Context, founding: Founding) -> Document:
    """Root and recovery key for the envelope; shown once, kept nowhere on the machine."""
    card = founding.card
    return founding_sheet(
        RootSheet(card.name, card.n, founding.digits, founding.root, founding.recovery, context.clock())
    )


def save(document: Document, path: Path) -> Path:
    """Write a paper to a file, PDF or Word by its ending."""
    data = docx_bytes(document) if path.suffix.lower() == ".docx" else pdf_bytes(document)
    return printing.write_file(path, data)


def _written(asked: Request, now: datetime) -> datetime:
    """When the file was written, as it says itself."""
    try:
        return datetime.fromisoformat(asked.created).replace(tzinfo=None)
    except ValueError:
        return now


def _contents(made: Made) -> list[str]:
    """ "2 kỳ họp", "14 kiến nghị", and how many lines belong to them."""
    groups = sending.grouped(made.counts)
    heads = [f"{one.heads} {_called(one.code)}" for one in groups if one.heads]
    parts = sum(one.parts for one in groups)
    return [*heads, *([f"{parts} mục chi tiết"] if parts else [])]


def _called(code: str) -> str:
    return TYPES[code].title.lower() if code in TYPES else OTHER


def _agency(context: Context, work: Work) -> tuple[str, ...]:
    unit = work.look_up(Unit, context.store.owner) if context.store.owner else None
    return ("Hội đồng nhân dân", unit.called()) if unit else ("Hội đồng nhân dân",)


def _above(context: Context, work: Work) -> str:
    """Whom the office reports to by its place, before it has the superior's card."""
    unit = work.look_up(Unit, context.store.owner) if context.store.owner else None
    above = work.look_up(Unit, unit.parent) if unit and unit.parent else None
    return f"Thường trực Hội đồng nhân dân {above.called()}" if above else ""


def _place(work: Work) -> str:
    found = work.find(Office)
    return found[0].place_name if found else ""
