"""Voter contact and recommendations."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "assessment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("recommendation", sa.String(), server_default="", nullable=False),
        sa.Column("reply", sa.String(), server_default="", nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=True),
        sa.Column("organization", sa.String(), server_default="", nullable=False),
        sa.Column("verdict", sa.String(), server_default="", nullable=False),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("request", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("assessment", schema=None) as batch_op:
        batch_op.create_index("assessment_by_organization", ["organization"], unique=False)
        batch_op.create_index("assessment_by_recommendation", ["recommendation"], unique=False)
        batch_op.create_index("assessment_by_reply", ["reply"], unique=False)

    op.create_table(
        "contact_meeting",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("round", sa.String(), server_default="", nullable=False),
        sa.Column("order", sa.Integer(), nullable=True),
        sa.Column("group", sa.String(), server_default="", nullable=False),
        sa.Column("place", sa.String(), server_default="", nullable=False),
        sa.Column("areas", sa.String(), server_default="[]", nullable=False),
        sa.Column("mode", sa.String(), server_default="", nullable=False),
        sa.Column("links", sa.String(), server_default="", nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=True),
        sa.Column("state", sa.String(), server_default="", nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=True),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("chair", sa.String(), server_default="", nullable=False),
        sa.Column("chair_text", sa.String(), server_default="", nullable=False),
        sa.Column("chair_post", sa.String(), server_default="", nullable=False),
        sa.Column("secretary", sa.String(), server_default="", nullable=False),
        sa.Column("secretary_text", sa.String(), server_default="", nullable=False),
        sa.Column("secretary_post", sa.String(), server_default="", nullable=False),
        sa.Column("delegates", sa.String(), server_default="[]", nullable=False),
        sa.Column("delegates_present", sa.String(), server_default="[]", nullable=False),
        sa.Column("superiors", sa.String(), server_default="", nullable=False),
        sa.Column("officials", sa.String(), server_default="", nullable=False),
        sa.Column("voters_invited", sa.Integer(), nullable=True),
        sa.Column("voters_present", sa.Integer(), nullable=True),
        sa.Column("reported", sa.String(), server_default="", nullable=False),
        sa.Column("reception", sa.String(), server_default="", nullable=False),
        sa.Column("conclusion", sa.String(), server_default="", nullable=False),
        sa.Column("number", sa.String(), server_default="", nullable=False),
        sa.Column("number_entry", sa.String(), server_default="", nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("report_due_on", sa.Date(), nullable=True),
        sa.Column("report_due_why", sa.String(), server_default="", nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("place_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("contact_meeting", schema=None) as batch_op:
        batch_op.create_index("contact_meeting_by_chair", ["chair"], unique=False)
        batch_op.create_index("contact_meeting_by_group", ["group"], unique=False)
        batch_op.create_index("contact_meeting_by_number_entry", ["number_entry"], unique=False)
        batch_op.create_index("contact_meeting_by_round", ["round"], unique=False)
        batch_op.create_index("contact_meeting_by_secretary", ["secretary"], unique=False)

    op.create_table(
        "contact_round",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("session", sa.String(), server_default="", nullable=False),
        sa.Column("title", sa.String(), server_default="", nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), server_default="", nullable=False),
        sa.Column("joint", sa.String(), server_default="", nullable=False),
        sa.Column("content", sa.String(), server_default="", nullable=False),
        sa.Column("plan_number", sa.String(), server_default="", nullable=False),
        sa.Column("plan_entry", sa.String(), server_default="", nullable=False),
        sa.Column("plan_on", sa.Date(), nullable=True),
        sa.Column("report_number", sa.String(), server_default="", nullable=False),
        sa.Column("report_entry", sa.String(), server_default="", nullable=False),
        sa.Column("report_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("title_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("contact_round", schema=None) as batch_op:
        batch_op.create_index("contact_round_by_plan_entry", ["plan_entry"], unique=False)
        batch_op.create_index("contact_round_by_report_entry", ["report_entry"], unique=False)
        batch_op.create_index("contact_round_by_session", ["session"], unique=False)

    op.create_table(
        "forwarding",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.Column("organization", sa.String(), server_default="", nullable=False),
        sa.Column("organization_text", sa.String(), server_default="", nullable=False),
        sa.Column("subject", sa.String(), server_default="", nullable=False),
        sa.Column("recommendations", sa.String(), server_default="[]", nullable=False),
        sa.Column("round", sa.String(), server_default="", nullable=False),
        sa.Column("session", sa.String(), server_default="", nullable=False),
        sa.Column("state", sa.String(), server_default="", nullable=False),
        sa.Column("number", sa.String(), server_default="", nullable=False),
        sa.Column("number_entry", sa.String(), server_default="", nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("rule", sa.String(), server_default="", nullable=False),
        sa.Column("rule_from", sa.String(), server_default="", nullable=False),
        sa.Column("calendar_version", sa.String(), server_default="", nullable=False),
        sa.Column("explanation", sa.String(), server_default="", nullable=False),
        sa.Column("opening", sa.String(), server_default="", nullable=False),
        sa.Column("signer", sa.String(), server_default="", nullable=False),
        sa.Column("signer_title", sa.String(), server_default="", nullable=False),
        sa.Column("recipients", sa.String(), server_default="", nullable=False),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("subject_sort", sa.LargeBinary(), nullable=False),
        sa.Column("number_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("forwarding", schema=None) as batch_op:
        batch_op.create_index("forwarding_by_number_entry", ["number_entry"], unique=False)
        batch_op.create_index("forwarding_by_organization", ["organization"], unique=False)
        batch_op.create_index("forwarding_by_round", ["round"], unique=False)
        batch_op.create_index("forwarding_by_session", ["session"], unique=False)
        batch_op.create_index("forwarding_by_signer", ["signer"], unique=False)

    op.create_table(
        "keyword_rule",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("words", sa.String(), server_default="", nullable=False),
        sa.Column("topic", sa.String(), server_default="", nullable=False),
        sa.Column("competence", sa.String(), server_default="", nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("keyword_rule", schema=None) as batch_op:
        batch_op.create_index("keyword_rule_by_topic", ["topic"], unique=False)

    op.create_table(
        "recommendation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("text", sa.String(), server_default="", nullable=False),
        sa.Column("source", sa.String(), server_default="", nullable=False),
        sa.Column("source_text", sa.String(), server_default="", nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("round", sa.String(), server_default="", nullable=False),
        sa.Column("areas", sa.String(), server_default="[]", nullable=False),
        sa.Column("area_text", sa.String(), server_default="", nullable=False),
        sa.Column("topic", sa.String(), server_default="", nullable=False),
        sa.Column("competence", sa.String(), server_default="", nullable=False),
        sa.Column("authority", sa.String(), server_default="", nullable=False),
        sa.Column("authority_text", sa.String(), server_default="", nullable=False),
        sa.Column("session", sa.String(), server_default="", nullable=False),
        sa.Column("carried_from", sa.String(), server_default="[]", nullable=False),
        sa.Column("state", sa.String(), server_default="", nullable=False),
        sa.Column("forwarding", sa.String(), server_default="", nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_why", sa.String(), server_default="", nullable=False),
        sa.Column("claim", sa.String(), server_default="", nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=True),
        sa.Column("assessment", sa.String(), server_default="", nullable=False),
        sa.Column("told_at", sa.String(), server_default="[]", nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_why", sa.String(), server_default="", nullable=False),
        sa.Column("visibility", sa.String(), server_default="", nullable=False),
        sa.Column("merged_into", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.String(), server_default="", nullable=False),
        sa.Column("code_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("recommendation", schema=None) as batch_op:
        batch_op.create_index("recommendation_by_authority", ["authority"], unique=False)
        batch_op.create_index("recommendation_by_claim", ["claim"], unique=False)
        batch_op.create_index("recommendation_by_forwarding", ["forwarding"], unique=False)
        batch_op.create_index("recommendation_by_merged_into", ["merged_into"], unique=False)
        batch_op.create_index("recommendation_by_round", ["round"], unique=False)
        batch_op.create_index("recommendation_by_session", ["session"], unique=False)
        batch_op.create_index("recommendation_by_topic", ["topic"], unique=False)

    op.create_table(
        "reply",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("recommendation", sa.String(), server_default="", nullable=False),
        sa.Column("organization", sa.String(), server_default="", nullable=False),
        sa.Column("organization_text", sa.String(), server_default="", nullable=False),
        sa.Column("number", sa.String(), server_default="", nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), server_default="", nullable=False),
        sa.Column("text", sa.String(), server_default="", nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.String(), server_default="", nullable=False),
        sa.Column("number_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("reply", schema=None) as batch_op:
        batch_op.create_index("reply_by_organization", ["organization"], unique=False)
        batch_op.create_index("reply_by_outcome", ["outcome"], unique=False)
        batch_op.create_index("reply_by_recommendation", ["recommendation"], unique=False)

    op.create_table(
        "reply_outcome",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("group", sa.String(), server_default="", nullable=False),
        sa.Column("parent", sa.String(), server_default="", nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("dated", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("reply_outcome", schema=None) as batch_op:
        batch_op.create_index("reply_outcome_by_parent", ["parent"], unique=False)

    op.create_table(
        "topic",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("code", sa.String(), server_default="", nullable=False),
        sa.Column("committee", sa.String(), server_default="", nullable=False),
        sa.Column("department", sa.String(), server_default="", nullable=False),
        sa.Column("order", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("name_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("topic", schema=None) as batch_op:
        batch_op.create_index("topic_by_committee", ["committee"], unique=False)
        batch_op.create_index("topic_by_department", ["department"], unique=False)

    op.create_table(
        "voice",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("gone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("meeting", sa.String(), server_default="", nullable=False),
        sa.Column("order", sa.Integer(), nullable=True),
        sa.Column("honorific", sa.String(), server_default="", nullable=False),
        sa.Column("speaker", sa.String(), server_default="", nullable=False),
        sa.Column("area", sa.String(), server_default="", nullable=False),
        sa.Column("area_text", sa.String(), server_default="", nullable=False),
        sa.Column("kind", sa.String(), server_default="", nullable=False),
        sa.Column("text", sa.String(), server_default="", nullable=False),
        sa.Column("topic", sa.String(), server_default="", nullable=False),
        sa.Column("competence", sa.String(), server_default="", nullable=False),
        sa.Column("handling", sa.String(), server_default="", nullable=False),
        sa.Column("answered_by", sa.String(), server_default="", nullable=False),
        sa.Column("answered_by_text", sa.String(), server_default="", nullable=False),
        sa.Column("answer", sa.String(), server_default="", nullable=False),
        sa.Column("recommendation", sa.String(), server_default="", nullable=False),
        sa.Column("speaker_sort", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("voice", schema=None) as batch_op:
        batch_op.create_index("voice_by_answered_by", ["answered_by"], unique=False)
        batch_op.create_index("voice_by_area", ["area"], unique=False)
        batch_op.create_index("voice_by_meeting", ["meeting"], unique=False)
        batch_op.create_index("voice_by_recommendation", ["recommendation"], unique=False)
        batch_op.create_index("voice_by_topic", ["topic"], unique=False)

    with op.batch_alter_table("promise", schema=None) as batch_op:
        batch_op.add_column(sa.Column("meeting", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("voice", sa.String(), server_default="", nullable=False))
        batch_op.create_index("promise_by_meeting", ["meeting"], unique=False)
        batch_op.create_index("promise_by_voice", ["voice"], unique=False)
