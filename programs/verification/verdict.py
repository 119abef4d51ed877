"""What a code or a file turned out to be."""

from dataclasses import dataclass
from enum import StrEnum

from ..curricula import Difference, short_code
from ..models import Curriculum, IssuedPaper


class Answer(StrEnum):
    IN_FORCE = "in_force"
    REPLACED = "replaced"
    ENDED = "ended"  # approved once; nothing stands in its place
    NOT_YET = "not_yet"  # approved, and not published yet
    NOT_AS_ISSUED = "not_as_issued"
    AMBIGUOUS = "ambiguous"  # a short code that several seals begin with
    UNREADABLE = "unreadable"  # no code at all
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Verdict:
    """The answer, the plan it speaks of, and the paper where one was known by its bytes.

    `is_intact` says whether the stored plan still is what was sealed, `is_readable` whether it
    has a page of its own, `is_of_code` whether a genuine file belongs to the code typed beside it.
    `differences` lead from the official plan to the file; None where they were not looked for.
    """

    answer: Answer
    curriculum: Curriculum | None = None
    seal: str = ""
    is_intact: bool = True
    is_readable: bool = False
    is_of_code: bool = True
    replaced_by: Curriculum | None = None
    paper: IssuedPaper | None = None
    differences: Difference | None = None

    @property
    def is_sample(self):
        """Whether the plan was made up to show the catalog: nobody approved it."""
        return self.curriculum is not None and self.curriculum.program.is_sample

    @property
    def code(self):
        """The short code of the seal."""
        return short_code(self.seal) if self.seal else ""
