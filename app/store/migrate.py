"""Brings an older database to today's tables: a verified backup first, then one transaction, or nothing."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from ..domain.errors import Refused
from . import backup
from .database import APPLICATION

# The newest file in migrations/versions; kept here so that a normal start need not load Alembic.
HEAD = "0006"
NEWER = (
    "Dữ liệu này do bản Nghị Sự mới hơn ghi nên bản này không mở, để khỏi làm hỏng."
    " Cài bản mới hơn rồi mở lại; dữ liệu được giữ nguyên."
)
FOLDER = Path(__file__).parent / "migrations"


def current(engine: Engine) -> str:
    """The revision a database is at; "" when it is empty."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def upgrade(engine: Engine, path: Path, target: str = HEAD) -> None:
    """Raise the database to `target`; refuses one written by a newer application."""
    found = current(engine)
    if found == target:
        return
    if found and found not in known():
        raise Refused(NEWER)
    if found:
        now = datetime.now()
        backup.back_up(path, path.parent / "backups", now, f"truoc-nang-cap-{found}")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        run(connection, target)


def known() -> set[str]:
    """Every revision this application can start from."""
    return {file.name.split("_")[0] for file in (FOLDER / "versions").glob("[0-9]*.py")}


def run(connection: Connection, target: str = HEAD) -> None:
    """Apply the migrations on an open transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
