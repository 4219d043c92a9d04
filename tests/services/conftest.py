"""A commune that is set up, with 25 delegates nobody ever was, and a clock that only a test moves.

`context` is for every test of a service; `delegates` are its people in the order of the list. The first is
the chair, the second the deputy chair, the third and fourth head the two Ban, the fifth chairs the UBND.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from province_server import ENGINES, Server

from app.domain.records.constituency import Constituency
from app.domain.records.membership import Membership
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.session import Session
from app.services import council, records
from app.services.context import Context, office, open_context

NAMES = (
    "Đặng Quốc Ẩn", "Ngô Thị Bưởi", "Trịnh Văn Cẩm", "Lương Thị Diệp", "Phùng Đức Đại", "Hoàng Văn Ưng",
    "Vũ Thị Gấm", "Bùi Xuân Hòe", "Đỗ Thị Ỷ Lan", "Tạ Văn Khế", "Mai Thị Lụa", "Cao Bá Mận", "Lý Thị Na",
    "Đinh Văn Ổi", "Hồ Thị Phượng", "Quách Văn Quýt", "Thái Thị Rạng", "Chu Văn Sấu", "La Thị Thông",
    "Kiều Văn Ước", "Âu Thị Vải", "Phí Văn Xoan", "Ông Thị Yến", "Từ Văn Ngọc", "Giáp Thị Hường",
)  # fmt: skip
STARTS_ON = date(2026, 3, 15)
# Services whose tests are run on PostgreSQL as well; all of them where EVERYTHING is set, in some minutes.
BOTH = {
    "test_agenda", "test_contact_rounds", "test_numbers", "test_people_search", "test_petitions",
    "test_recommendations", "test_sessions", "test_today", "test_votes",
}  # fmt: skip
EVERYTHING = "NGHISU_TEST_ALL_ON_SERVER"
OF_FILES = {"test_denunciation_secrecy", "test_sheets"}  # they read the bytes of the database's file
POSTS = {0: ("standing", "chair"), 1: ("standing", "vice_chair"), 4: ("people_committee", "chair")}


@dataclass
class Clock:
    """Local time that only a test moves."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 16, 8, 0))

    def __call__(self) -> datetime:
        return self.now

    def at(self, year: int, month: int, day: int, hour: int = 8, minute: int = 0) -> None:
        self.now = datetime(year, month, day, hour, minute)

    def forward(self, **parts: int) -> None:
        self.now += timedelta(**parts)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def names() -> tuple[str, ...]:
    """The delegates' names in the order of the list."""
    return NAMES


@pytest.fixture
def an_office() -> Callable[..., council.SetUp]:
    """Answers to the questions of set-up, any of them changed by name."""
    return answers


@pytest.fixture
def bare(tmp_path: Path, clock: Clock) -> Iterator[Context]:
    """An empty data folder, before set-up."""
    context = open_context(tmp_path / "Dữ liệu trống", clock=clock)
    yield context
    context.store.close()


@pytest.fixture(scope="session")
def set_up_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The set-up commune, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("xã") / "mẫu"
    context = open_context(folder, clock=Clock())
    council.set_up(context, answers())
    seat_delegates(context)
    context.store.close()
    return folder


@pytest.fixture(scope="session")
def set_up_database(server: Server) -> str:
    """The name of a database with the same commune, made once and copied for each test."""
    context = open_context(Path(), Clock(), server.make("set_up"))
    council.set_up(context, answers())
    seat_delegates(context)
    context.store.close()
    return "set_up"


@pytest.fixture
def engine() -> str:
    """The file in the folder; `pytest_generate_tests` has the services of `BOTH` tried on PostgreSQL too."""
    return "sqlite"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if (
        os.environ.get("ALLPG") or metafunc.module.__name__ in BOTH
    ) and "set_up_url" in metafunc.fixturenames:
        metafunc.parametrize("engine", ENGINES)


@pytest.fixture
def set_up_url(engine: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """Where this test's copy of the commune lies; "" for the folder."""
    if engine == "sqlite":
        yield ""
        return
    server, like = request.getfixturevalue("server"), request.getfixturevalue("set_up_database")
    name = f"xa_{uuid4().hex}"
    yield server.make(name, like)
    server.drop(name)


@pytest.fixture
def context(set_up_folder: Path, set_up_url: str, tmp_path: Path, clock: Clock) -> Iterator[Context]:
    folder = tmp_path / "Dữ liệu xã"
    if not set_up_url:
        shutil.copytree(set_up_folder, folder)
    context = open_context(folder, clock, set_up_url)
    yield context
    context.store.close()


@pytest.fixture
def delegates(context: Context) -> list[Person]:
    return [one.person for one in council.delegates(context, context.today)]


@pytest.fixture
def session(context: Context) -> Session:
    """The third session, opened just now; no agenda, nobody marked present yet."""
    people = [one.person.id for one in council.delegates(context, context.today)]
    return records.save(
        context,
        Session(
            term=office(context).term,
            number=3,
            kind="regular",
            season="year_end",
            state="in_session",
            opens_at=context.clock(),
            opened_at=context.clock(),
            place="Hội trường Ủy ban nhân dân xã Gia Lộc",
            chairs=(people[0],),
            secretaries=(people[6],),
            elected_total=25,
            in_office=25,
        ),
    )


def answers(**given: object) -> council.SetUp:
    """Answers of a person who sets up xã Gia Lộc, thành phố Hải Phòng."""
    usual = {
        "code": "10999",
        "term_number": "I",
        "first_year": 2026,
        "last_year": 2031,
        "starts_on": STARTS_ON,
        "ends_on": date(2031, 3, 14),
        "elected_total": 25,
        "account": "Lâm Thị Thư",
        "account_position": "Công chức Văn phòng",
        "groups": 2,
        "constituencies": 3,
    }
    return council.SetUp(**usual | given)


def seat_delegates(context: Context) -> None:
    """25 delegates, alternately Ông and Bà, in two groups and three constituencies."""
    own = office(context)
    bodies = {body.kind: body for body in records.find(context, Organization)}
    groups = in_order(context, kind="delegate_group")
    committees = in_order(context, kind="committee")
    places = sorted(records.find(context, Constituency), key=lambda place: place.name)
    with context.store.write() as work:
        for number, name in enumerate(NAMES):
            honorific = "ba" if " Thị " in name else "ong"
            person = records.keep(context, work, Person(full_name=name, honorific=honorific, birth="1975"))
            held = {"person": person.id, "starts_on": STARTS_ON, "term": own.term}
            seat = Membership(
                **held,
                organization=own.council,
                role="delegate",
                constituency=places[number % 3].id,
                order=number + 1,
            )
            group = Membership(**held, organization=groups[number % 2].id, role="group_member")
            posts = [Membership(**held, organization=bodies[kind].id, role=role)
                     for at, (kind, role) in POSTS.items() if at == number]  # fmt: skip
            posts += [Membership(**held, organization=ban.id, role="head")
                      for at, ban in enumerate(committees, start=2) if at == number]  # fmt: skip
            for membership in (seat, group, *posts):
                records.keep(context, work, membership)


def in_order(context: Context, **equals: str) -> list[Organization]:
    return sorted(records.find(context, Organization, **equals), key=lambda body: body.order)
