"""The register of issued papers as it is read: its table, and the slips that wait beside it.

Slips are read first: one that is moved into the table meanwhile is then met there.
"""

from collections.abc import Callable, Iterable

from django.db.models import Q

from ..choices import Status
from ..models import Curriculum, IssuedPaper
from . import slips
from .slips import Slip

PREFERRED = (Status.PUBLISHED, Status.APPROVED, Status.ARCHIVED)


def papers_of_bytes(sha256: str) -> list[IssuedPaper]:
    """Papers that are these bytes, each with its plan; those of slips are not stored."""
    waiting = waiting_papers(lambda slip: slip.sha256 == sha256)
    return [*IssuedPaper.objects.of_bytes(sha256), *waiting]


def issued_seals(wanted: Q, codes: Iterable[str]) -> set[str]:
    """The seals of papers that begin so: `wanted` says it to the database, `codes` to us."""
    waiting = waiting_papers(lambda slip: slip.seal.startswith(tuple(codes)))
    rows = IssuedPaper.objects.filter(wanted).order_by().values_list("seal", flat=True)
    return {paper.seal for paper in waiting}.union(rows)


def issued_under(seal: str) -> Q:
    """Plans a paper of which bears this seal, whatever theirs is now."""
    waiting = waiting_papers(lambda slip: slip.seal == seal)
    return Q(issued__seal=seal) | Q(pk__in={paper.curriculum_id for paper in waiting})


def waiting_papers(is_meant: Callable[[Slip], bool]) -> list[IssuedPaper]:
    found = [slip for slip in slips.left() if is_meant(slip)]
    return list(as_papers(found).values()) if found else []


def as_papers(found: Iterable[Slip]) -> dict[Slip, IssuedPaper]:
    """Slips as rows of the register that are not stored; without those whose plan is not here."""
    plans = Curriculum.objects.filter(
        Q(seal__in={slip.seal for slip in found}) | Q(pk__in={slip.plan for slip in found}),
        status__in=PREFERRED,
    )
    by_key = {plan.pk: plan for plan in plans}
    by_seal = {plan.seal: plan for plan in plans}
    papers = {}
    for slip in found:
        plan = by_key.get(slip.plan)
        if plan is None or plan.seal != slip.seal:
            plan = by_seal.get(slip.seal, plan)
        if plan is not None:
            papers[slip] = IssuedPaper(
                curriculum=plan,
                seal=slip.seal,
                form=slip.form,
                file_format=slip.file_format,
                language=slip.language,
                sha256=slip.sha256,
                issued_at=slip.left_at,
            )
    return papers
