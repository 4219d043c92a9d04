"""A commune and a province with keys of their own, on a machine that keeps no marks beside its databases."""

from collections.abc import Iterator

import pytest
from machines import settled_in

from app.exchange.keys import StationKeys


@pytest.fixture(scope="module", autouse=True)
def no_marks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A mark would notice copies before the exchange has to: where it is tested, nothing may help it."""
    file = tmp_path_factory.mktemp("machine") / "no folder"
    file.touch()
    yield from settled_in(file)


@pytest.fixture(scope="session")
def commune() -> StationKeys:
    return StationKeys.make()


@pytest.fixture(scope="session")
def province() -> StationKeys:
    return StationKeys.make()
