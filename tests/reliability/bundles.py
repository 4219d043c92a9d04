"""What a person does with bundles that writes to the disk, each so that it can be tried again."""

from pathlib import Path

from flows import FLOWS, Flow

from app.exchange.keys import StationKeys
from app.exchange.reading import look
from app.services import bundle_in, bundle_out
from app.services.context import Context
from app.store.station_log import COMMUNE, SUPERIOR, TAKEN
from tests.exchange.village import PROVINCE, Office

UNIT, RECORDS = "unit-1", 30


class Exchanging(Flow):
    """A superior's folder, where a commune is enrolled whose bundle lies beside it."""

    def prepare(self) -> None:
        aside = self.live.parent
        commune = Office(aside / "commune", UNIT, StationKeys.make())
        province = Office(self.live, PROVINCE, StationKeys.make())
        commune.knows(province, SUPERIOR)
        province.knows(commune, COMMUNE)
        for office in (commune, province):
            office.write_many((f"{office.unit}-{n}" for n in range(RECORDS)), "Chuyện")
        (bundle,) = commune.send(province)
        bundle.rename(aside / "U.nghisu")
        (aside / "keys").write_bytes(province.keys.to_secret())
        (aside / "commune.key").write_text(commune.key)
        commune.close()
        province.close()

    @property
    def aside(self) -> Path:
        return self.live.parent

    @property
    def keys(self) -> StationKeys:
        return StationKeys.from_secret((self.aside / "keys").read_bytes())

    def open(self) -> Context:
        context = super().open()
        context.store.owner = PROVINCE
        return context

    def verdict(self) -> str:
        context = self.open()
        problems = context.store.check()
        left = [path.name for path in self.live.rglob("*") if path.suffix in (".part", ".making")]
        found = "; ".join([*problems, *left]) or self.missing(context)
        self.close()
        return found or "ok"

    def missing(self, context: Context) -> str:
        raise NotImplementedError


class Taking(Exchanging):
    """Taking a bundle in."""

    def attempt(self) -> bool:
        return bundle_in.take(self.open(), self.aside / "U.nghisu", self.keys).state == TAKEN

    def missing(self, context: Context) -> str:
        with context.store.read() as work:
            (there,) = work.reader.execute(f"SELECT count(*) FROM topic WHERE owner = '{UNIT}'").fetchone()
            arrived = work.log.arrivals()
        kept = [(self.live / one.file).read_bytes() for one in arrived]
        whole = there == RECORDS and kept == [(self.aside / "U.nghisu").read_bytes()]
        return "" if whole else f"{there} records, {len(arrived)} bundles"


class Making(Exchanging):
    """Making a bundle."""

    def attempt(self) -> bool:
        return bool(bundle_out.make(self.open(), (self.aside / "commune.key").read_text(), self.keys))

    def missing(self, context: Context) -> str:
        with context.store.read() as work:
            made = {bundle.hash for bundle in work.log.made_for()}
        lying = {look(path).hash for path in (self.live / "outbox").glob("*.nghisu")}
        return "" if made and made == lying else f"{len(made)} made, {len(lying)} lie there"


ALL = FLOWS | {"take": Taking, "make": Making}
