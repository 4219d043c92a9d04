"""Runs the migrations on the connection handed in, inside the transaction that is already open there."""

from alembic import context

from app.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's BEGIN covers every step; Alembic must not commit
)
context.run_migrations()
