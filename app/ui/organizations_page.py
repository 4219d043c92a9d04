"""The bodies: HĐND, its Ban and Tổ, UBND and its phòng, MTTQ; and who holds which post in them."""

from app.domain.record import TYPES
from app.ui.memberships import Memberships
from app.ui.page import Desk
from app.ui.record_page import RecordPage, RecordPane
from app.ui.record_panel import RecordPanel
from app.ui.words import tr

MEMBERSHIP = ("person", "organization", "role", "post", "starts_on", "ends_on", "end_reason", "order")
COLUMNS = ("name", "kind", "short_name")


class OrganizationsPage(RecordPage):
    """The generic page with the members of a body under its facts."""

    kinds = frozenset({"organization", "membership", "person", "unit"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "organization")

    def pane_of(self) -> RecordPane:
        members = Memberships(self.desk, "organization")
        post = RecordPanel(self.desk, TYPES["membership"], MEMBERSHIP)
        members.opened.connect(self.guard(lambda membership: post.show_id(membership.id)))
        members.wanted.connect(self.guard(lambda values: post.show_new(**values)))
        post.saved.connect(lambda _: post.close_panel())
        return RecordPane(self.desk, "organization", COLUMNS, extra=[members], others=[post])

    def title(self) -> str:
        return tr("Tổ chức")
