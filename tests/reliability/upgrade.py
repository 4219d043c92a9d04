"""Pretends that a newer application brings one more migration, so that an upgrade can be interrupted."""

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

from app.store import migrate
from app.store import store as store_room

NEXT = "9001"
_STEP = '''"""A column, a table made anew with its data, and an index."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "9001", "{before}"
branch_labels = depends_on = None


def upgrade() -> None:
    op.add_column("session", sa.Column("weather", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE session SET weather = 'nắng'")
    op.execute("CREATE TABLE moved AS SELECT * FROM agenda_item")
    op.execute("DELETE FROM agenda_item")
    op.execute("INSERT INTO agenda_item SELECT * FROM moved")
    op.execute("DROP TABLE moved")
    op.create_index("session_by_weather", "session", ["weather"])
'''


def plant(folder: Path) -> None:
    """From here on, in this process, opening a database raises it to NEXT."""
    versions = folder / "migrations" / "versions"
    shutil.copytree(migrate.FOLDER, folder / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    (versions / f"{NEXT}_weather.py").write_text(_STEP.format(before=migrate.HEAD), encoding="utf-8")
    migrate.FOLDER = folder / "migrations"
    store_room.migrate.upgrade = partial(migrate.upgrade, target=NEXT)  # type: ignore[assignment]


def revision(live: Path) -> str:
    """The revision a database is at; "half" where only some of the migration is there."""
    with closing(sqlite3.connect(live / "nghisu.db")) as db:
        (found,) = db.execute("SELECT version_num FROM alembic_version").fetchone()
        columns = {row[1] for row in db.execute("PRAGMA table_info(session)")}
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
    new = {"weather" in columns, "session_by_weather" in tables, found == NEXT}
    return found if len(new) == 1 and "moved" not in tables else "half"
