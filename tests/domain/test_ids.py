"""Ids are UUIDs of version 7 and sort in the order they were made."""

import threading
from uuid import UUID

from app.domain.ids import new_id


def test_ids_made_in_a_row_sort_in_that_order():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made) and len(set(made)) == len(made)


def test_an_id_is_a_version_7_uuid_of_the_time_it_was_made():
    import time

    made = UUID(new_id())
    assert made.version == 7 and made.variant == "specified in RFC 4122"
    assert abs((made.int >> 80) - time.time_ns() // 1_000_000) < 2000


def test_threads_never_make_the_same_id():
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.extend(new_id() for _ in range(2000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8000
