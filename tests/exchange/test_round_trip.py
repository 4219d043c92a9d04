"""What is sealed at one place comes out at the other, and nowhere else."""

from sending import receive, send

from app.exchange.reading import look


def test_a_sealed_bundle_opens_at_its_recipient(tmp_path, commune, province):
    sealed = send(tmp_path / "U.nghisu", commune, province, records=1000)
    records = receive(sealed.path, commune, province)
    assert [record["d"]["title"] for record in records] == [f"Đơn số {number}" for number in range(1000)]
    assert look(sealed.path).hash == sealed.hash
    assert sealed.size == sealed.path.stat().st_size
    assert sorted(file.name for file in tmp_path.iterdir()) == ["U.nghisu"]
