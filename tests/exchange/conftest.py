"""A commune and a province with keys of their own."""

import pytest

from app.exchange.keys import StationKeys


@pytest.fixture(scope="session")
def commune() -> StationKeys:
    return StationKeys.make()


@pytest.fixture(scope="session")
def province() -> StationKeys:
    return StationKeys.make()
