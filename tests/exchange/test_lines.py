"""Lines of a payload: what strict JSON says within the bounds comes out as it went in, or is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.exchange.faults import Fault
from app.exchange.lines import parse

texts = some.text(some.characters(exclude_categories=["Cs"]), max_size=20)
plain = (
    some.none() | some.booleans() | some.integers(-(2**63), 2**63 - 1) | some.floats(allow_nan=False) | texts
)
values = some.recursive(
    plain.filter(lambda value: value not in (float("inf"), float("-inf"))),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
objects = some.dictionaries(texts, values, max_size=5)


def depth(value: object) -> int:
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth, inner), default=0)


@given(objects, some.booleans(), some.sampled_from([None, 1]))
def test_an_object_comes_back_whatever_hand_wrote_it(value, ascii_only, indent):
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent).replace("\n", " ")
    if depth(value) <= 9:
        assert parse(text.encode()) == value
    else:
        with pytest.raises(Fault):
            parse(text.encode())


@given(
    some.binary(max_size=200)
    | some.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_whatever_the_bytes_there_is_an_object_or_a_fault(raw):
    try:
        found = parse(raw)
    except Fault as fault:
        assert fault.code == "bad_line"
    else:
        assert isinstance(found, dict) and json.loads(raw) == found
