"""How an import speaks: refusals of a whole file, and findings about its rows."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _


class ImportRefused(Exception):
    """The file cannot be taken; the sentence says why, in the active language."""


class ImportSeverity(StrEnum):
    """Error: a row cannot be taken. Question: a person has to decide. Warning: the file disagrees
    with itself. Information: what was inferred or left aside."""

    ERROR = "error"
    QUESTION = "question"
    WARNING = "warning"
    INFORMATION = "information"


SEVERITY_LABELS = {
    ImportSeverity.ERROR: _("error"),
    ImportSeverity.QUESTION: _("question"),
    ImportSeverity.WARNING: _("warning"),
    ImportSeverity.INFORMATION: _("information"),
}


@dataclass(frozen=True)
class ImportFinding:
    """One thing noticed about a file; `line` is None where it is about the whole of it.

    `choices` are the answers to a question, by the word that gives each.
    """

    rule: str
    severity: ImportSeverity
    message: str
    line: int | None = None
    choices: tuple[tuple[str, str], ...] = ()

    def data(self) -> dict:
        """This finding for programs that read."""
        return {
            "rule": self.rule,
            "severity": str(self.severity),
            "line": self.line,
            "message": self.message,
            "choices": dict(self.choices),
        }
