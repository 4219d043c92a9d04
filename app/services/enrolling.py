"""A commune's own way to its superior: the request on a stick, its paper again, the card found on a stick."""

from contextlib import suppress
from pathlib import Path

from ..domain.records.unit import Unit
from ..exchange import stick
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys, thirty_digits
from ..exchange.reading import look
from . import station, stations
from .context import Context
from .stations import Request

REQUEST = "request_file"


def write_request(context: Context, keys: StationKeys, folder: Path) -> Request:
    """The request on a stick; its file is remembered for the paper."""
    asked = stations.request(context, keys, folder)
    with context.store.write() as work:
        work.log.note(REQUEST, f"{asked.path.name} {asked.created}")
        work.changed.add("station")
    return asked


def last_request(context: Context) -> Request | None:
    """The request written last with the keys of now, for its paper; None before there was one."""
    public = stations.public(context)
    with context.store.write() as work:
        name, _, created = work.log.fact(REQUEST).partition(" ")
        unit = work.look_up(Unit, context.store.owner) if context.store.owner else None
        instance = station.instance(work)
    if public is None or unit is None or not name:
        return None
    digits = thirty_digits(public)
    return Request(Path(name), digits, unit.called(), unit.id, unit.code, public, instance, created)


def cards_on(place: Path) -> list[Path]:
    """The cards of superiors on a stick, by their content."""
    found = []
    for path in stick.scan(place).found:
        with suppress(Fault):
            if look(path).manifest.kind == "card":
                found.append(path)
    return found
