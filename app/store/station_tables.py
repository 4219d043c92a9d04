"""The tables of the exchange by file: this station, its peers, bundles both ways, and what gave way.

None of them travels. A restored backup rewinds them together with the records, which does no harm because
bundles are acknowledged by their hashes (docs/decisions/012).
"""

from sqlalchemy import Boolean, Column, DateTime, Index, Integer, String, Table, false

from .schema import metadata

# Few facts about this installation: its instance, the number of its last bundle, up to where it has counted.
STATION = Table(
    "station",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False, server_default=""),
)

# Whom bundles go to and come from: the superior of a commune, the communes of a superior.
PEER = Table(
    "peer",
    metadata,
    Column("key", String, primary_key=True),  # fingerprint of its signing key
    Column("role", String, nullable=False),  # superior, commune
    Column("unit", String, nullable=False),
    Column("name", String, nullable=False),
    Column("code", String, nullable=False, server_default=""),  # administrative code, for people
    Column("signing", String, nullable=False),  # Ed25519 public key, hex
    Column("recipient", String, nullable=False),  # age recipients, one a line
    Column("card", String, nullable=False, server_default=""),  # the signed card it was enrolled by, JSON
    Column("instance", String, nullable=False, server_default=""),  # the one it last spoke as
    Column("echo", Boolean, nullable=False, server_default=false()),  # it lost what it wrote: send it back
    Column("enrolled_at", DateTime),
    Column("revoked_at", DateTime),
    Column("revoked_why", String, nullable=False, server_default=""),
)

# Bundles made here. `upto` is the change counter they reach; `base` the bundle they build on.
MADE = Table(
    "bundle_made",
    metadata,
    Column("hash", String, primary_key=True),
    Column("peer", String, nullable=False),
    Column("to_instance", String, nullable=False, server_default=""),
    Column("instance", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("base", String, nullable=False, server_default=""),
    Column("upto", Integer, nullable=False),
    Column("at", DateTime, nullable=False),
    Column("file", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("counts", String, nullable=False, server_default="{}"),  # kind → records, JSON
    Column("records", Integer, nullable=False, server_default="0"),
    Column("given_at", DateTime),  # written to a stick and compared
    Column("given_to", String, nullable=False, server_default=""),
    Column("confirmed_at", DateTime),
    Index("bundle_made_by_peer", "peer", "number"),
)

# Bundles that came. `whole`: its base was here, so that it may be acknowledged.
ARRIVED = Table(
    "bundle_arrived",
    metadata,
    Column("number", Integer, primary_key=True),  # in order of arrival
    Column("hash", String, nullable=False, unique=True),
    Column("peer", String, nullable=False),
    Column("instance", String, nullable=False),
    Column("their_number", Integer, nullable=False),
    Column("base", String, nullable=False, server_default=""),
    Column("previous", String, nullable=False, server_default=""),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),  # taken, waiting, refused
    Column("why", String, nullable=False, server_default=""),
    Column("whole", Boolean, nullable=False, server_default=false()),
    Column("at", DateTime, nullable=False),
    Column("made_on", String, nullable=False, server_default=""),  # as its sender's clock said
    Column("file", String, nullable=False, server_default=""),
    Column("size", Integer, nullable=False, server_default="0"),
    Column("changed", Integer, nullable=False, server_default="0"),  # the change its records carry
    Column("outcome", String, nullable=False, server_default="{}"),  # counts by kind, JSON
    Column("refusals", String, nullable=False, server_default="[]"),  # lines refused: kind, id, why
    Column("differs", Boolean, nullable=False, server_default=false()),  # its state is not ours
    Column("searched", Boolean, nullable=False, server_default=false()),  # its words are in the index
    Index("bundle_arrived_by_peer", "peer", "number"),
    sqlite_autoincrement=True,
)

# Every version that gave way to another one which came by file, or came and was the lesser.
DISPLACED = Table(
    "displaced",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("record", String, nullable=False),
    Column("owner", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("hash", String, nullable=False),
    Column("gone", Boolean, nullable=False, server_default=false()),
    Column("content", String, nullable=False, server_default="{}"),
    Column("at", DateTime, nullable=False),
    Column("origin", String, nullable=False, server_default=""),  # the instance that wrote it
    Column("changed", Integer, nullable=False),
    Column("conflict", Boolean, nullable=False, server_default=false()),  # a person should look
    Column("reviewed_at", DateTime),
    Index("displaced_by_record", "record", "version", "hash", unique=True),
    Index("displaced_by_change", "owner", "changed"),
    sqlite_autoincrement=True,
)

# Records of kinds this version does not know, kept as they came for the version that will.
PARKED = Table(
    "parked",
    metadata,
    Column("record", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("owner", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("hash", String, nullable=False),
    Column("gone", Boolean, nullable=False, server_default=false()),
    Column("content", String, nullable=False, server_default="{}"),
    Column("changed", Integer, nullable=False),
    Column("origin", String, nullable=False, server_default=""),
    Index("parked_by_change", "owner", "changed"),
)

# Fields of known kinds that this version does not know; they go back as they came.
UNKNOWN_FIELDS = Table(
    "unknown_fields",
    metadata,
    Column("record", String, primary_key=True),
    Column("content", String, nullable=False),
)

# Σ SHA-256(id:version:hash) mod 2^256 over the records of one owner: equal sums, equal states.
DIGEST = Table(
    "digest",
    metadata,
    Column("owner", String, primary_key=True),
    Column("records", Integer, nullable=False),
    Column("sum", String, nullable=False),
)
