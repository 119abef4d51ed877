"""The register of issued papers: which bytes left the catalog as a paper of which sealed plan.

What staff and commands make is entered in its table at once, what readers take by a slip first.
"""

import hashlib
from functools import partial

from django.db import transaction

from ..checks.seals import is_intact
from ..models import IssuedPaper
from . import slips
from .register import as_papers
from .slips import Slip

AT_ONCE = 100  # rows entered while others wait for the lock


class NotRecorded(Exception):
    """A paper could not be recorded, so that nobody may have it."""


def fingerprint(content: bytes) -> str:
    """SHA-256 of a file's bytes: 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def issue(
    curriculum, *, form: str, file_format: str, language: str, content: bytes, by=None
) -> IssuedPaper | None:
    """Register the bytes of a paper of a sealed plan; equal bytes are registered once.

    `by` is the person who had it made, or None for a command of the server. None is returned, and
    nothing is registered, for a draft, and for a plan whose rows no longer match its seal: a
    changed plan must not be called genuine later. Asks for no rows where `curriculum` comes from
    `CurriculumQuerySet.with_rows()`. Where this paper is new, slips are entered too.
    """
    if not curriculum.seal or not is_intact(curriculum):
        return None
    paper, created = IssuedPaper.objects.get_or_create(
        seal=curriculum.seal,
        form=form,
        file_format=str(file_format),
        language=language,
        sha256=fingerprint(content),
        defaults={"curriculum": curriculum, "by": by},
    )
    if created:
        enter_slips()
    return paper


def hand_out(curriculum, *, form: str, file_format: str, language: str, content: bytes):
    """Record a paper that a reader takes, as `issue` does, without a write to the database.

    Raises `NotRecorded` where the disk takes no slip.
    """
    if not curriculum.seal or not is_intact(curriculum):
        return
    slip = Slip(
        fingerprint(content), curriculum.seal, form, str(file_format), language, curriculum.pk
    )
    if IssuedPaper.objects.filter(**facts(slip)).exists():
        return
    try:
        slips.leave(slip)
    except OSError as error:
        raise NotRecorded(str(error)) from error


def enter_slips() -> int:
    """Enter what readers have taken in the table; how many slips there were for it.

    A slip is removed once its row is safe. Whoever does the same meanwhile enters nothing twice,
    and a slip whose plan is not in this database stays where it is.
    """
    papers = as_papers(list(slips.left()))
    found = list(papers.items())
    for start in range(0, len(found), AT_ONCE):
        enter(dict(found[start : start + AT_ONCE]))
    return len(found)


@transaction.atomic
def enter(papers: dict[Slip, IssuedPaper]):
    """A row for each slip, of the hour its paper left at."""
    for slip, paper in papers.items():
        row, created = IssuedPaper.objects.get_or_create(
            **facts(slip), defaults={"curriculum": paper.curriculum}
        )
        if created:
            IssuedPaper.objects.filter(pk=row.pk).update(issued_at=paper.issued_at)
    transaction.on_commit(partial(slips.remove, list(papers)))


def facts(slip: Slip) -> dict[str, str]:
    """What makes a row of the register the only one."""
    names = ("seal", "form", "file_format", "language", "sha256")
    return {name: getattr(slip, name) for name in names}
