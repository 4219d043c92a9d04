"""Petitions and citizen reception."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "petition",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("written_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String(), server_default="", nullable=False),
        sa.Column("sender", sa.String(), server_default="", nullable=False),
        sa.Column("sender_text", sa.String(), server_default="", nullable=False),
        sa.Column("sender_number", sa.String(), server_default="", nullable=False),
        sa.Column("subject", sa.String(), server_default="", nullable=False),
        sa.Column("content", sa.String(), server_default="", nullable=False),
        sa.Column("topic", sa.String(), server_default="", nullable=False),
        sa.Column("area", sa.String(), server_default="", nullable=False),
        sa.Column("petitioners", sa.String(), server_default="[]", nullable=False),
        sa.Column("representatives", sa.String(), server_default="[]", nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("originals", sa.String(), server_default="", nullable=False),
        sa.Column("originals_returned_on", sa.Date(), nullable=True),
        sa.Column("sealed_place", sa.String(), server_default="", nullable=False),
        sa.Column("eligibility", sa.String(), server_default="", nullable=False),
        sa.Column("lacking", sa.String(), server_default="", nullable=False),
        sa.Column("competence", sa.String(), server_default="", nullable=False),
        sa.Column("competent_body", sa.String(), server_default="", nullable=False),
        sa.Column("competent_text", sa.String(), server_default="", nullable=False),
        sa.Column("repeats", sa.String(), server_default="", nullable=False),
        sa.Column("split_from", sa.String(), server_default="", nullable=False),
        sa.Column("asks_result", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("is_complex", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("is_remote", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("responsible", sa.String(), server_default="", nullable=False),
        sa.Column("state", sa.String(), server_default="", nullable=False),
        sa.Column("outcome", sa.String(), server_default="", nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("result_on", sa.Date(), nullable=True),
        sa.Column("result_number", sa.String(), server_default="", nullable=False),
        sa.Column("result", sa.String(), server_default="", nullable=False),
        sa.Column("reply", sa.String(), server_default="", nullable=False),
        sa.Column("assessment", sa.String(), server_default="", nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("names_checked", sa.String(), server_default="", nullable=False),
        sa.Column("code_sort", sa.LargeBinary(), nullable=False),
        sa.Column("subject_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("petition", schema=None) as batch_op:
        batch_op.create_index("petition_by_area", ["area"], unique=False)
        batch_op.create_index("petition_by_competent_body", ["competent_body"], unique=False)
        batch_op.create_index("petition_by_repeats", ["repeats"], unique=False)
        batch_op.create_index("petition_by_responsible", ["responsible"], unique=False)
        batch_op.create_index("petition_by_sender", ["sender"], unique=False)
        batch_op.create_index("petition_by_split_from", ["split_from"], unique=False)

    op.create_table(
        "petition_deadline",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("petition", sa.String(), server_default="", nullable=False),
        sa.Column("title", sa.String(), server_default="", nullable=False),
        sa.Column("holder", sa.String(), server_default="", nullable=False),
        sa.Column("event", sa.String(), server_default="", nullable=False),
        sa.Column("counted_from", sa.Date(), nullable=True),
        sa.Column("rule", sa.String(), server_default="", nullable=False),
        sa.Column("rule_from", sa.String(), server_default="", nullable=False),
        sa.Column("calendar_version", sa.String(), server_default="", nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("explanation", sa.String(), server_default="", nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("skipped", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("title_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("petition_deadline", schema=None) as batch_op:
        batch_op.create_index("petition_deadline_by_petition", ["petition"], unique=False)

    op.create_table(
        "petition_step",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("petition", sa.String(), server_default="", nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("body", sa.String(), server_default="", nullable=False),
        sa.Column("body_text", sa.String(), server_default="", nullable=False),
        sa.Column("number", sa.String(), server_default="", nullable=False),
        sa.Column("number_entry", sa.String(), server_default="", nullable=False),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("text", sa.String(), server_default="", nullable=False),
        sa.Column("times", sa.Integer(), nullable=True),
        sa.Column("signer", sa.String(), server_default="", nullable=False),
        sa.Column("names_checked", sa.String(), server_default="", nullable=False),
        sa.Column("number_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("petition_step", schema=None) as batch_op:
        batch_op.create_index("petition_step_by_body", ["body"], unique=False)
        batch_op.create_index("petition_step_by_number_entry", ["number_entry"], unique=False)
        batch_op.create_index("petition_step_by_petition", ["petition"], unique=False)
        batch_op.create_index("petition_step_by_signer", ["signer"], unique=False)

    op.create_table(
        "petitioner",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("honorific", sa.String(), server_default="", nullable=False),
        sa.Column("full_name", sa.String(), server_default="", nullable=False),
        sa.Column("is_organization", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("address", sa.String(), server_default="", nullable=False),
        sa.Column("area", sa.String(), server_default="", nullable=False),
        sa.Column("id_number", sa.String(), server_default="", nullable=False),
        sa.Column("phone", sa.String(), server_default="", nullable=False),
        sa.Column("full_name_sort", sa.LargeBinary(), nullable=False),
        sa.Column("address_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("petitioner", schema=None) as batch_op:
        batch_op.create_index("petitioner_by_area", ["area"], unique=False)

    op.create_table(
        "reception",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("day", sa.String(), server_default="", nullable=False),
        sa.Column("receiver", sa.String(), server_default="", nullable=False),
        sa.Column("receiver_text", sa.String(), server_default="", nullable=False),
        sa.Column("visitor", sa.String(), server_default="", nullable=False),
        sa.Column("visitors", sa.Integer(), nullable=True),
        sa.Column("subject", sa.String(), server_default="", nullable=False),
        sa.Column("content", sa.String(), server_default="", nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("same_content", sa.Integer(), nullable=True),
        sa.Column("settled_by", sa.String(), server_default="", nullable=False),
        sa.Column("is_competent", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("guided_to", sa.String(), server_default="", nullable=False),
        sa.Column("guide_number", sa.String(), server_default="", nullable=False),
        sa.Column("accepted_by", sa.String(), server_default="", nullable=False),
        sa.Column("forward_number", sa.String(), server_default="", nullable=False),
        sa.Column("follow_up", sa.String(), server_default="", nullable=False),
        sa.Column("petition", sa.String(), server_default="", nullable=False),
        sa.Column("statement", sa.String(), server_default="", nullable=False),
        sa.Column("read_back", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("signed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("papers", sa.String(), server_default="", nullable=False),
        sa.Column("refusal", sa.String(), server_default="", nullable=False),
        sa.Column("names_checked", sa.String(), server_default="", nullable=False),
        sa.Column("subject_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("reception", schema=None) as batch_op:
        batch_op.create_index("reception_by_day", ["day"], unique=False)
        batch_op.create_index("reception_by_petition", ["petition"], unique=False)
        batch_op.create_index("reception_by_receiver", ["receiver"], unique=False)
        batch_op.create_index("reception_by_visitor", ["visitor"], unique=False)

    op.create_table(
        "reception_day",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("mode", sa.String(), server_default="", nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=True),
        sa.Column("ends_at", sa.DateTime(), nullable=True),
        sa.Column("place", sa.String(), server_default="", nullable=False),
        sa.Column("receivers", sa.String(), server_default="[]", nullable=False),
        sa.Column("receivers_text", sa.String(), server_default="", nullable=False),
        sa.Column("content", sa.String(), server_default="", nullable=False),
        sa.Column("post_by", sa.Date(), nullable=True),
        sa.Column("rule_from", sa.String(), server_default="", nullable=False),
        sa.Column("calendar_version", sa.String(), server_default="", nullable=False),
        sa.Column("explanation", sa.String(), server_default="", nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=True),
        sa.Column("place_sort", sa.LargeBinary(), nullable=False),
        sa.Column("receivers_text_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
