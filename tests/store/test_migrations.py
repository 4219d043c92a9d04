"""Every released schema, with data in it, becomes exactly what a fresh install creates."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from app.store import migrate
from app.store.database import engine_for
from app.store.schema import FULL_TEXT
from app.store.station_tables import metadata
from app.store.store import NAME, open_store

INDEXES = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND tbl_name <> 'alembic_version'"

# Every statement in sqlite_master after 0005, which offices have had before there was another engine.
WORDS = (
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_words\\_%' ESCAPE '\\'"
    " ORDER BY name"
)
RELEASED = "fdd90c4ab941abfefae757164580af0201f54a6b1fdacfd245899eeda1dddb39"


def shape(path: Path) -> dict[str, list[tuple]]:
    """Columns, types and keys of every table, and the indexes, whatever the order of columns."""
    with closing(sqlite3.connect(path)) as db:
        tables = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        found = {
            t: db.execute(
                f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{t}') ORDER BY 1"
            ).fetchall()
            for t in tables
        }
        found["indexes"] = sorted(db.execute(INDEXES))
    found.pop("alembic_version", None)
    return found


def test_migrations_end_in_the_tables_the_records_describe(tmp_path):
    open_store(tmp_path).close()
    fresh = tmp_path / "fresh.db"
    engine = create_engine(f"sqlite:///{fresh}")
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.exec_driver_sql(FULL_TEXT)
    engine.dispose()
    assert shape(tmp_path / NAME) == shape(fresh)


def test_the_head_named_in_the_code_is_the_newest_migration():
    config = Config()
    config.set_main_option("script_location", str(migrate.FOLDER))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == migrate.HEAD
    assert migrate.known() == {script.revision for script in scripts.walk_revisions()}


def test_released_tables_are_made_with_the_same_bytes_as_ever(tmp_path):
    path = tmp_path / "released.db"
    engine = engine_for(path)
    migrate.upgrade(engine, path, "0005")
    engine.dispose()
    with closing(sqlite3.connect(path)) as db:
        words = "\n".join(row[0] for row in db.execute(WORDS))
    assert hashlib.sha256(words.encode()).hexdigest() == RELEASED


def test_opening_twice_changes_nothing(tmp_path):
    open_store(tmp_path).close()
    before = shape(tmp_path / NAME)
    open_store(tmp_path).close()
    assert shape(tmp_path / NAME) == before and not (tmp_path / "backups").exists()
