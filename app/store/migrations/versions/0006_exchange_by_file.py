"""Exchange by file."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


KINDS = (
    "account",
    "agenda_item",
    "answer",
    "area",
    "assessment",
    "attachment",
    "attendance_event",
    "calendar_day",
    "candidate",
    "column_map",
    "constituency",
    "contact_meeting",
    "contact_round",
    "forwarding",
    "invitee",
    "keyword_rule",
    "membership",
    "minutes",
    "minutes_part",
    "number_book",
    "number_entry",
    "office",
    "organization",
    "paper",
    "person",
    "petition",
    "petition_deadline",
    "petition_step",
    "petitioner",
    "preparation_step",
    "promise",
    "question",
    "reception",
    "reception_day",
    "recommendation",
    "reply",
    "reply_outcome",
    "resolution",
    "resolution_effect",
    "rule_override",
    "session",
    "signed_copy",
    "sitting",
    "speech",
    "term",
    "topic",
    "unit",
    "voice",
    "vote",
    "vote_event",
)

OFFICE = " AND EXISTS (SELECT 1 FROM office)"


def upgrade() -> None:
    for kind in KINDS:
        op.add_column(kind, sa.Column("origin", sa.String(), server_default="", nullable=False))
        op.add_column(kind, sa.Column("counted", sa.Integer(), server_default="0", nullable=False))
        op.create_index(f"{kind}_by_change", kind, ["owner", "changed"])
        # What an office made before it knew its own unit is its own all the same, and travels.
        op.execute(
            f"UPDATE \"{kind}\" SET owner = (SELECT unit FROM office LIMIT 1) WHERE owner = ''{OFFICE}"
        )
        # It was taken over all fields; what leaves must say nothing of those that stay.
        op.execute(f"UPDATE \"{kind}\" SET content_hash = ''")
    op.create_table(
        "bundle_arrived",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("peer", sa.String(), nullable=False),
        sa.Column("instance", sa.String(), nullable=False),
        sa.Column("their_number", sa.Integer(), nullable=False),
        sa.Column("base", sa.String(), server_default="", nullable=False),
        sa.Column("previous", sa.String(), server_default="", nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("why", sa.String(), server_default="", nullable=False),
        sa.Column("whole", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("made_on", sa.String(), server_default="", nullable=False),
        sa.Column("file", sa.String(), server_default="", nullable=False),
        sa.Column("size", sa.Integer(), server_default="0", nullable=False),
        sa.Column("changed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outcome", sa.String(), server_default="{}", nullable=False),
        sa.Column("refusals", sa.String(), server_default="[]", nullable=False),
        sa.Column("differs", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("searched", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("hash"),
        sqlite_autoincrement=True,
    )

    op.create_index("bundle_arrived_by_peer", "bundle_arrived", ["peer", "number"], unique=False)

    op.create_table(
        "bundle_made",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("peer", sa.String(), nullable=False),
        sa.Column("to_instance", sa.String(), server_default="", nullable=False),
        sa.Column("instance", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("base", sa.String(), server_default="", nullable=False),
        sa.Column("upto", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("counts", sa.String(), server_default="{}", nullable=False),
        sa.Column("records", sa.Integer(), server_default="0", nullable=False),
        sa.Column("given_at", sa.DateTime(), nullable=True),
        sa.Column("given_to", sa.String(), server_default="", nullable=False),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("hash"),
    )

    op.create_index("bundle_made_by_peer", "bundle_made", ["peer", "number"], unique=False)

    op.create_table(
        "digest",
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("sum", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("owner"),
    )

    op.create_table(
        "displaced",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("content", sa.String(), server_default="{}", nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("origin", sa.String(), server_default="", nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("conflict", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
        sqlite_autoincrement=True,
    )

    op.create_index("displaced_by_change", "displaced", ["owner", "changed"], unique=False)
    op.create_index("displaced_by_record", "displaced", ["record", "version", "hash"], unique=True)

    op.create_table(
        "parked",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("content", sa.String(), server_default="{}", nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("record"),
    )

    op.create_index("parked_by_change", "parked", ["owner", "changed"], unique=False)

    op.create_table(
        "peer",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("signing", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("card", sa.String(), server_default="", nullable=False),
        sa.Column("instance", sa.String(), server_default="", nullable=False),
        sa.Column("echo", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(), nullable=True),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.Column("revoked_why", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )

    op.create_table(
        "station",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )

    op.create_table(
        "unknown_fields",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("record"),
    )
