"""Cards say who is who; an older number, a foreign root and a changed letter are refused."""

import pytest

from app.exchange.cards import (
    ProvinceCard,
    StationCard,
    issue_province_card,
    issue_station_card,
    read_province_card,
    read_station_card,
)
from app.exchange.enrolment import (
    ask,
    carried,
    from_qr_text,
    publish_province_card,
    qr_text,
    read_enrolment,
    read_province_file,
    receipt,
)
from app.exchange.envelope import seal_bare
from app.exchange.faults import Fault
from app.exchange.keys import PublicKeys, RootKey, StationKeys, thirty_digits
from app.exchange.manifest import Draft, Sender
from app.exchange.reading import look, verify


@pytest.fixture(scope="module")
def root() -> RootKey:
    return RootKey.make()


def card(root: RootKey, province: StationKeys, n: int = 1) -> ProvinceCard:
    recovery = StationKeys.make().public.recipient
    recipients = (province.public.recipient, recovery)
    return ProvinceCard(n, "Tỉnh Thử", root.public, province.public, recipients)


def sender(keys: StationKeys) -> Sender:
    return Sender(keys.public.fingerprint, "k3f9a2", 1)


def test_a_province_card_comes_back_as_it_was_issued(root, province):
    issued = card(root, province)
    assert read_province_card(issue_province_card(root, issued)) == issued
    assert read_province_card(issue_province_card(root, issued), root.public) == issued


def test_the_higher_number_wins_and_the_lower_is_refused(root, province):
    old, new = card(root, province, 1), card(root, StationKeys.make(), 2)
    assert read_province_card(issue_province_card(root, new), known=old) == new
    with pytest.raises(Fault) as fault:
        read_province_card(issue_province_card(root, old), known=new)
    assert fault.value.code == "old_card"


def test_two_cards_of_one_number_are_not_both_believed(root, province):
    with pytest.raises(Fault) as fault:
        read_province_card(issue_province_card(root, card(root, province)), known=card(root, province))
    assert fault.value.code == "bad_card"


def test_a_card_under_another_root_is_refused(root, province):
    other = RootKey.make()
    for known in ({"root": root.public}, {"known": card(root, province)}):
        with pytest.raises(Fault) as fault:
            read_province_card(issue_province_card(other, card(other, province, 9)), **known)
        assert fault.value.code == "bad_card"


@pytest.mark.parametrize(
    "spoiled", [None, [], {}, {"body": 1}, {"body": "{}", "sig": ""}, {"body": "x", "sig": "?"}]
)
def test_what_is_no_card_is_refused(spoiled):
    with pytest.raises(Fault) as fault:
        read_province_card(spoiled)
    assert fault.value.code == "bad_card"


def test_a_changed_letter_in_a_card_is_noticed(root, province):
    signed = issue_province_card(root, card(root, province))
    with pytest.raises(Fault):
        read_province_card(signed | {"body": signed["body"].replace("Tỉnh Thử", "Tỉnh Thứ")})


def test_a_card_the_province_itself_could_not_open_with_is_refused(root, province):
    lacking = ProvinceCard(1, "Tỉnh", root.public, province.public, (StationKeys.make().public.recipient,))
    with pytest.raises(Fault):
        read_province_card(issue_province_card(root, lacking))


def test_a_station_card_is_believed_from_its_province_only(root, province, commune):
    mine = StationCard(commune.public, "gia-loc", "2026-11-21", 7)
    assert read_station_card(issue_station_card(province, mine), card(root, province)) == mine
    with pytest.raises(Fault):
        read_station_card(issue_station_card(commune, mine), card(root, province))
    newer = StationCard(commune.public, "gia-loc", "2026-12-01", 8)
    with pytest.raises(Fault) as fault:
        read_station_card(issue_station_card(province, mine), card(root, province), known=newer)
    assert fault.value.code == "old_card"


def test_a_province_card_is_no_station_card(root, province):
    signed = issue_province_card(root, card(root, province))
    with pytest.raises(Fault):
        read_station_card(signed, card(root, province))


def test_an_enrolment_says_which_keys_ask_for_which_unit(tmp_path, commune):
    sealed = ask(
        tmp_path / "E.nghisu",
        commune,
        sender(commune),
        unit="gia-loc",
        name="Xã Gia Lộc",
        created="x",
        app="1.0",
    )
    found = read_enrolment(sealed.path)
    assert (found.keys, found.unit, found.name) == (commune.public, "gia-loc", "Xã Gia Lộc")
    assert found.hash == sealed.hash


def test_nobody_asks_with_keys_he_does_not_hold(tmp_path, commune, province):
    stolen = {"keys": commune.public.to_json(), "unit": "gia-loc", "name": "Xã Gia Lộc"}
    sealed = seal_bare(
        tmp_path / "E.nghisu", Draft(kind="enrolment", sender=sender(province), card=stolen), province
    )
    with pytest.raises(Fault) as fault:
        read_enrolment(sealed.path)
    assert fault.value.code == "wrong_signature"


@pytest.mark.parametrize(
    "words", [{"unit": "../x"}, {"unit": ""}, {"name": "Xã\nGia"}, {"name": "x" * 999}, {"name": 7}]
)
def test_an_enrolment_with_words_nobody_should_see_is_refused(tmp_path, commune, words):
    asked = {"keys": commune.public.to_json(), "unit": "gia-loc", "name": "Xã Gia Lộc"} | words
    draft = Draft(kind="enrolment", sender=sender(commune), card=asked)
    with pytest.raises(Fault) as fault:
        read_enrolment(seal_bare(tmp_path / "E.nghisu", draft, commune).path)
    assert fault.value.code == "bad_card"


def test_the_qr_code_carries_both_keys(commune):
    text = qr_text(commune.public)
    assert len(text) == 123
    assert set(text) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    assert from_qr_text(text.lower() + "\n") == commune.public
    for wrong in ("", "NGHISU1", "NGHISU2" + text[7:], text[:-1], text[:-1] + "ß"):
        with pytest.raises(Fault):
            from_qr_text(wrong)


def test_the_card_of_the_province_travels_as_a_file(tmp_path, root, province):
    issued = card(root, province)
    draft = Draft(kind="card", sender=sender(province))
    signed = issue_province_card(root, issued)
    sealed = publish_province_card(tmp_path / "C.nghisu", draft, province, signed)
    assert read_province_file(sealed.path, root.public) == issued


def test_a_courier_s_receipt_names_the_bundles(tmp_path, commune):
    draft = Draft(kind="receipt", sender=sender(commune))
    sealed = receipt(tmp_path / "R.nghisu", draft, commune, ["ab" * 32, "cd" * 32])
    assert carried(verify(look(sealed.path), commune.public)) == ("ab" * 32, "cd" * 32)


def test_thirty_digits_are_six_groups_of_five_and_never_change():
    fixed = PublicKeys(bytes(range(32)))
    assert thirty_digits(fixed) == "47095 12140 43947 71978 05284 58139"
    assert thirty_digits(PublicKeys(bytes(range(1, 33)))) != thirty_digits(fixed)


def test_a_root_is_typed_again_from_its_paper(root):
    assert RootKey.from_printed(root.printed().lower()).public == root.public
    with pytest.raises(Fault):
        RootKey.from_printed(root.printed()[:-5])
