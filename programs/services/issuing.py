"""The register of issued papers: which bytes left the catalog as a paper of which sealed plan."""

import hashlib

from ..models import IssuedPaper
from .sealing import is_intact


def fingerprint(content: bytes) -> str:
    """SHA-256 of a file's bytes: 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def issue(
    curriculum, *, form: str, file_format: str, language: str, content: bytes, by=None
) -> IssuedPaper | None:
    """Register the bytes of a paper of a sealed plan; equal bytes are registered once.

    `by` is the person who had it made, or None for a reader and for a command of the server.
    None is returned, and nothing is registered, for a draft, and for a plan whose rows no longer
    match its seal: a changed plan must not be called genuine later. Asks for no rows where
    `curriculum` comes from `CurriculumQuerySet.with_rows()`.
    """
    if not curriculum.seal or not is_intact(curriculum):
        return None
    paper, _created = IssuedPaper.objects.get_or_create(
        seal=curriculum.seal,
        form=form,
        file_format=str(file_format),
        language=language,
        sha256=fingerprint(content),
        defaults={"curriculum": curriculum, "by": by},
    )
    return paper
