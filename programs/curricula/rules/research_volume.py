"""Research work, internship included, has the volume of the norm."""

from ..finding import missed
from ..ledger import Sum
from ..plan import Group


def research_volume(plan, ledger, norm):
    part = ledger.by_group.get(Group.RESEARCH_AND_INTERNSHIP, Sum())
    yield from missed("research.volume", norm, "research", part)
