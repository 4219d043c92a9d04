"""How tables from elsewhere are matched."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "column_map",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("record_kind", sa.String(), server_default="", nullable=False),
        sa.Column("source", sa.String(), server_default="", nullable=False),
        sa.Column("headings", sa.String(), server_default="", nullable=False),
        sa.Column("spellings", sa.String(), server_default="", nullable=False),
        sa.Column("record_kind_sort", sa.LargeBinary(), nullable=False),
        sa.Column("source_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
