"""Write the next migration from the difference between the released tables and those the records describe.

    python installer/migration.py "petitions and their handling"

Read the file it writes, add what data must be carried over, commit it with the record. For maintainers.
"""

import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent, indent

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import UpgradeOps

from app.store import (
    migrate,
    station_tables,  # noqa: F401  registers its tables
)
from app.store.database import engine_for
from app.store.schema import metadata

TEMPLATE = '''\
"""{words}."""

import sqlalchemy as sa
from alembic import op

revision = "{new}"
down_revision = "{old}"
branch_labels = None
depends_on = None


def upgrade() -> None:
{body}
'''


def write(words: str) -> Path:
    """The new file; the number of the newest migration in app/store/migrate.py goes up with it."""
    new = f"{int(migrate.HEAD) + 1:04d}"
    name = re.sub(r"\W+", "_", words.lower()).strip("_")
    file = migrate.FOLDER / "versions" / f"{new}_{name}.py"
    text = TEMPLATE.format(words=words.capitalize(), new=new, old=migrate.HEAD, body=difference())
    file.write_text(text, encoding="utf-8")
    source = Path(migrate.__file__)
    head = f'HEAD = "{migrate.HEAD}"'
    source.write_text(source.read_text(encoding="utf-8").replace(head, f'HEAD = "{new}"'), encoding="utf-8")
    return file


def difference() -> str:
    """The operations that bring the newest released tables to today's records."""
    with TemporaryDirectory() as folder:
        engine = engine_for(Path(folder) / "released.db")
        migrate.upgrade(engine, Path(folder) / "released.db")
        with engine.connect() as connection:
            ours = {"include_name": _ours, "render_as_batch": True}
            found = produce_migrations(MigrationContext.configure(connection, opts=ours), metadata)
        engine.dispose()
    operations = found.upgrade_ops or UpgradeOps([])
    code = str(render_python_code(operations, render_as_batch=True))
    code = code.replace("sa.text('0')", "sa.false()")  # PostgreSQL takes no number for a truth value
    kept = "\n".join(line for line in code.splitlines() if "###" not in line)
    return indent(dedent(kept), "    ")


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not str(name).startswith(("search_words", "alembic_version"))


if __name__ == "__main__":
    print(write(" ".join(sys.argv[1:])))
