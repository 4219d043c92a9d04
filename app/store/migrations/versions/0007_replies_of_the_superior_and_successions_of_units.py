"""Replies of the superior and successions of units."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "succession",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("origin", sa.String(), server_default="", nullable=False),
        sa.Column("counted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("unit", sa.String(), server_default="", nullable=False),
        sa.Column("successors", sa.String(), server_default="[]", nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("document", sa.String(), server_default="", nullable=False),
        sa.Column("document_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("succession", schema=None) as batch_op:
        batch_op.create_index("succession_by_change", ["owner", "changed"], unique=False)
        batch_op.create_index("succession_by_unit", ["unit"], unique=False)

    op.create_table(
        "superior_reply",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("origin", sa.String(), server_default="", nullable=False),
        sa.Column("counted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("addressee", sa.String(), server_default="", nullable=False),
        sa.Column("recommendation", sa.String(), server_default="", nullable=False),
        sa.Column("step", sa.String(), server_default="", nullable=False),
        sa.Column("organization", sa.String(), server_default="", nullable=False),
        sa.Column("number", sa.String(), server_default="", nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), server_default="", nullable=False),
        sa.Column("text", sa.String(), server_default="", nullable=False),
        sa.Column("organization_sort", sa.LargeBinary(), nullable=False),
        sa.Column("number_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("superior_reply", schema=None) as batch_op:
        batch_op.create_index("superior_reply_by_addressee", ["addressee"], unique=False)
        batch_op.create_index("superior_reply_by_change", ["owner", "changed"], unique=False)
        batch_op.create_index("superior_reply_by_recommendation", ["recommendation"], unique=False)
