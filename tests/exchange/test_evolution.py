"""Stations of different versions: what one does not know it keeps, sends on and learns with an upgrade."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from app.domain.record import TYPES, Record
from app.domain.records.signed_copy import SignedCopy
from app.domain.records.topic import Topic
from app.exchange.envelope import seal
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.exchange.manifest import Draft, Sender
from app.services import bundle_files, bundle_in, bundle_out, growing, lifting, station_inbox, travel
from app.store import address
from app.store.outgoing import Wanted, look
from app.store.station_log import COMMUNE, SUPERIOR, TAKEN
from app.store.wire import Wire
from tests.exchange.village import PROVINCE, Office

UNKNOWN_KIND, UNKNOWN_FIELD = "signed_copy", "code"


@pytest.fixture
def offices(tmp_path) -> Iterator[Callable[..., Office]]:
    opened: list[Office] = []

    def open_office(name: str, unit: str, keys: StationKeys | None = None) -> Office:
        opened.append(Office(tmp_path / name, unit, keys or StationKeys.make()))
        return opened[-1]

    yield open_office
    for office in opened:
        office.close()


@pytest.fixture
def province(offices, engine_url, tmp_path) -> Office:
    if engine_url:
        address.settle(tmp_path / "province", engine_url)
    return offices("province", PROVINCE)


@pytest.fixture
def commune(offices, province) -> Office:
    return meet(offices("commune", "unit-1"), province)


@pytest.fixture
def second(offices, province) -> Office:
    return meet(offices("second", "unit-1"), province)


def meet(commune: Office, province: Office) -> Office:
    commune.knows(province, SUPERIOR)
    province.knows(commune, COMMUNE)
    return commune


@pytest.fixture
def older(monkeypatch) -> Callable[[], object]:
    """While within, this program is one that knows one kind and one field less; their tables are here."""
    real = travel.wires

    def fewer(work):
        wires = {kind: wire for kind, wire in real(work).items() if kind != UNKNOWN_KIND}
        names = set(wires["topic"].names) - {UNKNOWN_FIELD}
        return wires | {"topic": Wire(TYPES["topic"], names)}

    @contextmanager
    def within() -> Iterator[None]:
        with monkeypatch.context() as patch:
            patch.setattr(travel, "wires", fewer)
            yield

    return within


def write(office: Office, record: Record) -> Record:
    with office.context.store.write() as work:
        return work.save(record, by="", at=office.clock())


def delete(office: Office, record: Record) -> None:
    with office.context.store.write() as work:
        work.delete(record, by="", at=office.clock())


def copy(title: str, unit: str = "unit-1") -> SignedCopy:
    signed = date(2026, 11, 20)
    return SignedCopy(
        owner=unit, document_kind="minutes", document="m", order=1, title=title, signed_on=signed, size=3
    )


def held(office: Office, kind: str, owner: str = "unit-1") -> dict[str, tuple[int, str, bool, object]]:
    """Versions, hashes and contents of a kind, as they would leave."""
    with office.context.store.read() as work:
        found = look(work.reader, travel.wires(work)[kind], Wanted([owner]), 100)
    return {one.id: (one.version, one.hash, one.gone, json.loads(one.content)) for one in found}


def carry(sender: Office, to: Office) -> None:
    for bundle in sender.send(to):
        assert to.receive(bundle).state == TAKEN


def pen_rows(office: Office, statement: str) -> list[tuple[object, ...]]:
    with office.context.store.read() as work:
        return [tuple(row) for row in work.reader.execute(statement).fetchall()]


def test_what_an_older_superior_does_not_know_it_hands_on_as_it_came(commune, second, province, older):
    write(commune, Topic(owner="unit-1", name="Đất đai", code="dat-dai"))
    write(commune, copy("Biên bản kỳ họp thứ 3"))
    delete(commune, write(commune, copy("Bản bỏ đi")))
    sent = commune.send(province)
    with older():
        for bundle in sent:
            arrived = province.receive(bundle)
            assert arrived.state == TAKEN and not arrived.refusals and not arrived.differs
        assert len(pen_rows(province, "SELECT record FROM parked")) == 2
        carry(second, province)
        answers = province.send(second)
    for bundle in answers:
        second.receive(bundle)
    for kind in ("topic", "signed_copy"):
        assert held(second, kind) == held(commune, kind) != {}


def test_an_older_station_edits_a_record_and_keeps_the_field_it_does_not_know(
    commune, second, province, older
):
    made = write(commune, Topic(owner="unit-1", name="Đất đai", code="dat-dai"))
    carry(commune, province)
    carry(second, province)
    answers = province.send(second)
    with older():
        for bundle in answers:
            second.receive(bundle)
        with second.context.store.read() as work:
            read = work.get(Topic, made.id)
        assert read.code == ""
        write(second, Topic(**{**vars(read), "name": "Đất đai, môi trường"}))
        sent = second.send(province)
    for bundle in sent:
        province.receive(bundle)
    with province.context.store.read() as work:
        there = work.get(Topic, made.id)
    assert (there.name, there.code, there.version) == ("Đất đai, môi trường", "dat-dai", 2)


def test_a_field_a_newer_station_emptied_is_empty_at_the_older_one_too(commune, province, older):
    made = write(commune, Topic(owner="unit-1", name="Đất đai", code="dat-dai"))
    first = commune.send(province)
    write(commune, Topic(**{**vars(made), "code": ""}))
    then = commune.send(province)
    with older():
        for bundle in (*first, *then):
            province.receive(bundle)
    assert pen_rows(province, "SELECT * FROM unknown_fields") == []


def test_an_upgraded_station_learns_what_it_kept(commune, province, older):
    write(commune, Topic(owner="unit-1", name="Đất đai", code="dat-dai"))
    signed = write(commune, copy("Biên bản kỳ họp thứ ba"))
    buried = write(commune, copy("Bản bỏ đi"))
    delete(commune, buried)
    sent = commune.send(province)
    with older():
        for bundle in sent:
            province.receive(bundle)
        assert growing.replay_parked(province.context) == 0
    before = pen_rows(province, "SELECT owner, records, sum FROM digest")
    assert growing.replay_parked(province.context) == 3
    assert growing.replay_parked(province.context) == 0
    for kind in ("topic", "signed_copy"):
        assert held(province, kind) == held(commune, kind)
    assert held(province, "signed_copy")[buried.id][2]
    assert pen_rows(province, "SELECT record FROM parked") == []
    assert pen_rows(province, "SELECT record FROM unknown_fields") == []
    assert pen_rows(province, "SELECT owner, records, sum FROM digest") == before
    with province.context.store.read() as work:
        assert [hit.id for hit in work.search("bien ban")] == [signed.id]
    assert not bundle_out.waiting(province.context, commune.key), "the commune has all of it"


def test_a_bundle_taken_first_thing_after_an_upgrade_meets_records_and_nothing_parked(
    commune, province, older
):
    signed = write(commune, copy("Biên bản"))
    sent = commune.send(province)
    with older():
        for bundle in sent:
            province.receive(bundle)
    write(commune, SignedCopy(**{**vars(signed), "title": "Biên bản, đính chính"}))
    carry(commune, province)
    assert held(province, "signed_copy") == held(commune, "signed_copy")
    assert pen_rows(province, "SELECT record FROM parked") == []


def test_what_cannot_be_a_record_stays_parked_and_goes_on_as_it_came(commune, province, older):
    line = {"t": UNKNOWN_KIND, "i": "x", "o": "unit-1", "v": 1, "k": "ab" * 16, "d": {"order": "ba"}}
    with older():
        province.receive(bundle_of(commune, province, [line]))
    assert growing.replay_parked(province.context) == 0
    assert pen_rows(province, "SELECT kind, record FROM parked") == [(UNKNOWN_KIND, "x")]


def bundle_of(sender: Office, to: Office, lines: list[dict[str, object]], app: str = "", **header: object):
    """A bundle as another version of the program would make it."""
    draft = Draft(kind="up", sender=Sender(sender.key, "another", 1), to=to.key, app=app)
    of = {"key": sender.key, "instance": "another", "seq": 1}
    acks = {"instance": "", "bundles": []}
    head = {"h": 1, "from": of, "to": to.key, "base": None, "acks": acks, **header}
    body = [json.dumps(one).encode() for one in (head, *lines, {"end": 1, "n": len(lines)})]
    target = sender.folder / f"{len(list(sender.folder.iterdir()))}.nghisu"
    return seal(target, draft, body, sender.keys, [to.keys.public.recipient]).path


def topic_line(id: str, version: int = 1, **content: object) -> dict[str, object]:
    return {"t": "topic", "i": id, "o": "unit-1", "v": version, "k": f"{version:032x}", "d": content}


@pytest.fixture
def lifting_topics(monkeypatch) -> None:
    """An example: at level 2 topics are ordered from 1, and at level 3 their name is called `name`."""

    def from_one(content: dict[str, object]) -> dict[str, object]:
        return content | {"order": content["order"] + 1} if "order" in content else content

    def named(content: dict[str, object]) -> dict[str, object]:
        return {("name" if key == "title" else key): value for key, value in content.items()}

    monkeypatch.setattr(lifting, "UPCASTERS", {"topic": (from_one, named)})


def test_older_lines_are_lifted_step_by_step_and_those_of_today_left_alone(commune, province, lifting_topics):
    gone = {**topic_line("d"), "x": 1}
    del gone["d"]
    for level, content in ((1, {"title": "Một", "order": 0}), (2, {"title": "Hai", "order": 1})):
        line = topic_line(f"t{level}", **content)
        province.receive(bundle_of(commune, province, [line, gone], schema={"topic": level}))
    province.receive(
        bundle_of(commune, province, [topic_line("t3", name="Ba", order=1)], schema={"topic": 3})
    )
    found = {id: content for id, (_, _, _, content) in held(province, "topic").items() if id != "d"}
    assert found == {
        "t1": {"name": "Một", "order": 1},
        "t2": {"name": "Hai", "order": 1},
        "t3": {"name": "Ba", "order": 1},
    }
    assert held(province, "topic")["t1"][1] == f"{1:032x}", "the writer's hash names the version everywhere"


def test_levels_are_told_in_every_bundle(commune, province, lifting_topics):
    assert lifting.levels() == {"topic": 3}
    commune.write("a", "một")
    (bundle,) = commune.send(province)
    assert province.receive(bundle).state == TAKEN
    assert held(province, "topic")["a"][3]["name"] == "một", "it was not lifted twice"


def test_what_was_parked_at_the_first_level_is_lifted_when_its_kind_is_known(commune, province, monkeypatch):
    real = travel.wires
    with monkeypatch.context() as patch:
        patch.setattr(travel, "wires", lambda work: {k: w for k, w in real(work).items() if k != "topic"})
        province.receive(bundle_of(commune, province, [topic_line("a", title="Một")]))
    monkeypatch.setattr(lifting, "UPCASTERS", {"topic": (lambda content: {"name": content["title"]},)})
    assert growing.replay_parked(province.context) == 1
    assert held(province, "topic")["a"][3]["name"] == "Một"


@pytest.mark.parametrize("kind", ["topic", "festival"])
def test_a_bundle_of_a_higher_level_is_refused_whole_kept_and_says_what_to_install(commune, province, kind):
    bundle = bundle_of(commune, province, [topic_line("a", name="Một")], app="7.2.0", schema={kind: 2})
    with pytest.raises(Fault) as refused:
        bundle_in.take(province.context, bundle, province.keys)
    assert refused.value.code == "too_new" and "Cài bản 7.2.0 hoặc mới hơn" in str(refused.value)
    with pytest.raises(Fault):
        bundle_in.preview(province.context, bundle, province.keys)
    assert held(province, "topic") == {} and bundle.exists()
    with province.context.store.read() as work:
        assert work.log.arrivals() == []


def test_what_was_too_new_is_taken_once_the_newer_version_is_installed(commune, province, monkeypatch):
    bundle = bundle_of(commune, province, [topic_line("a", name="Một")], app="7.2.0", schema={"topic": 2})
    assert station_inbox.hold(province.context, bundle) is not None
    ((_, fault),) = station_inbox.retry(province.context, province.keys)
    assert fault.code == "too_new" and len(station_inbox.held(province.context)) == 1
    monkeypatch.setattr(lifting, "UPCASTERS", {"topic": (lambda content: content,)})
    ((_, arrived),) = station_inbox.retry(province.context, province.keys)
    assert arrived.state == TAKEN and held(province, "topic")["a"][3]["name"] == "Một"
    assert station_inbox.held(province.context) == []


@pytest.mark.parametrize("schema", [[], {"topic": 0}, {"topic": True}, {"topic": "2"}, 7])
def test_levels_that_are_none_are_refused(commune, province, schema):
    bundle = bundle_of(commune, province, [], schema=schema)
    with pytest.raises(Fault) as refused:
        bundle_in.take(province.context, bundle, province.keys)
    assert refused.value.code == "bad_line"


def test_files_of_a_kind_that_became_known_are_asked_for(commune, province, older):
    content = b"%PDF-signed"
    digest = commune.context.files.keep(content)
    write(commune, SignedCopy(**{**vars(copy("Biên bản")), "digest": digest, "size": len(content)}))
    sent = commune.send(province)
    bundle_files.make(commune.context, province.key, commune.keys)
    with older():
        for bundle in sent:
            province.receive(bundle)
        for bundle in province.send(commune):
            commune.receive(bundle)
    growing.replay_parked(province.context)
    for bundle in province.send(commune):
        commune.receive(bundle)
    for pack in bundle_files.make(commune.context, province.key, commune.keys):
        bundle_in.take(province.context, pack, province.keys)
    assert province.context.files.read(digest) == content


def test_lines_that_cannot_be_lifted_are_refused_and_parked_ones_stay(commune, province, monkeypatch, older):
    def step(content: dict[str, object]) -> dict[str, object]:
        return {"title": content["no such field"]}

    with older():
        line = topic_line("b") | {"t": UNKNOWN_KIND}
        province.receive(bundle_of(commune, province, [line]))
    monkeypatch.setattr(lifting, "UPCASTERS", {"topic": (step,), UNKNOWN_KIND: (step,)})
    with pytest.raises(Fault) as refused:
        bundle_in.take(province.context, bundle_of(commune, province, [topic_line("a")]), province.keys)
    assert refused.value.code == "bad_line" and held(province, "topic") == {}
    assert growing.replay_parked(province.context) == 0
    assert pen_rows(province, "SELECT record FROM parked") == [("b",)]
