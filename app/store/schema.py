"""The tables, derived from the record types, and the few tables the store needs for itself."""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    false,
)

from ..domain import fields as f
from ..domain import records  # noqa: F401  registers every kind
from ..domain.record import TYPES, RecordType

metadata = MetaData()


def column(name: str, field: f.Field) -> Column[Any]:
    match field:
        case f.Day():
            return Column(name, Date)
        case f.Moment():
            return Column(name, DateTime)
        case f.Whole():
            return Column(name, Integer)
        case f.Flag():
            return Column(name, Boolean, nullable=False, server_default=false())
        case f.Refs():
            return Column(name, String, nullable=False, server_default="[]")
        case _:
            return Column(name, String, nullable=False, server_default="")


def sorted_fields(rtype: RecordType) -> dict[str, f.Text]:
    """Text columns of the list, which need a Vietnamese sort key beside them."""
    return {name: field for name, field in rtype.listed.items() if isinstance(field, f.Text)}


def sort_column(name: str) -> str:
    return f"{name}_sort"


def table(rtype: RecordType) -> Table:
    keys = [Column(sort_column(n), LargeBinary, nullable=False, default=b"") for n in sorted_fields(rtype)]
    refs = [n for n, field in rtype.references.items() if isinstance(field, f.Ref)]
    return Table(
        rtype.name,
        metadata,
        Column("id", String, primary_key=True),
        Column("owner", String, nullable=False, server_default=""),
        Column("version", Integer, nullable=False),
        Column("changed", Integer, nullable=False),  # sequence number of the newest history row
        Column("content_hash", String, nullable=False),  # of what travels, at version `counted`
        Column("gone", Boolean, nullable=False, server_default=false()),  # tombstone
        Column("origin", String, nullable=False, server_default=""),  # instance whose bundle brought it
        Column("counted", Integer, nullable=False, server_default="0"),  # the version in the state digest
        *(column(name, field) for name, field in rtype.fields.items()),
        *keys,
        *(Index(f"{rtype.name}_by_{name}", name) for name in refs),
        Index(f"{rtype.name}_by_change", "owner", "changed"),  # what a bundle asks for
    )


TABLES = {name: table(rtype) for name, rtype in TYPES.items()}

# Every save ever made: `before` holds the former values of the fields that changed, as JSON.
HISTORY = Table(
    "history",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("record", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("deed", String, nullable=False),  # made, changed, deleted, restored
    Column("at", DateTime, nullable=False),
    Column("by", String, nullable=False),
    Column("before", String, nullable=False, server_default=""),
    Index("history_by_record", "record"),
    sqlite_autoincrement=True,
)

# What the search box finds; the words themselves lie in the full-text table of the same `row`.
SEARCH = Table(
    "search_entry",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("record", String, nullable=False, unique=True),
    Column("called", String, nullable=False),
    Column("shown", String, nullable=False),
)
FULL_TEXT = "CREATE VIRTUAL TABLE search_words USING fts5(folded, tokenize='unicode61', prefix='1 2 3')"
