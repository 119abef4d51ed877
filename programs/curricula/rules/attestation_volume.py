"""Final attestation has the volume of the norm."""

from ..finding import missed
from ..plan import Group


def attestation_volume(plan, ledger, norm):
    part = ledger.by_group[Group.FINAL_ATTESTATION]
    yield from missed("attestation.volume", norm, "attestation", part)
