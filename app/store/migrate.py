"""Brings an older database to today's tables: a file is copied first, then one transaction, or nothing."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from ..domain.errors import Refused
from . import backup
from .database import APPLICATION

# The newest file in migrations/versions; kept here so that a normal start need not load Alembic.
HEAD = "0007"
NEWER = (
    "Dữ liệu này do bản Nghị Sự mới hơn ghi nên bản này không mở, để khỏi làm hỏng."
    " Cài bản mới hơn rồi mở lại; dữ liệu được giữ nguyên."
)
FOREIGN = (
    "Cơ sở dữ liệu này đã có bảng của chương trình khác. Nhờ người quản trị máy chủ tạo một cơ sở dữ liệu"
    " riêng cho Nghị Sự rồi mở lại; dữ liệu được giữ nguyên."
)
FOLDER = Path(__file__).parent / "migrations"


def current(engine: Engine) -> str:
    """The revision a database is at; "" when it is empty."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def upgrade(engine: Engine, path: Path | None = None, target: str = HEAD) -> None:
    """Raise the database to `target`; refuses one written by a newer application.

    One on a server has no `path`: nothing is copied first, that is its administrator's to do. Whoever comes
    second waits for the transaction of the first and finds nothing left to do.
    """
    found = current(engine)
    if found == target:
        return
    if found and found not in known():
        raise Refused(NEWER)
    if not found:
        _empty(engine)
    elif path is not None:
        now = datetime.now()
        backup.back_up(path, path.parent / "backups", now, f"truoc-nang-cap-{found}")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        run(connection, target)


def _empty(engine: Engine) -> None:
    """Refuse to put our tables among somebody else's; a file was looked into before it was opened."""
    if engine.dialect.name == "sqlite":
        return
    with engine.connect() as connection:
        if inspect(connection).get_table_names() and not current(engine):
            raise Refused(FOREIGN)


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
