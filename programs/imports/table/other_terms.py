"""Plans that are counted in trimesters or quarters: never read as semesters."""

import re

from django.utils.translation import gettext as _

from catalog.common.readers.report import ImportRefused

from .folded import fold

TERM = r"(триместр|trimester|тоқсан|токсан|четверт[ьи]|quarters?)\w*"
NUMBER = r"(\d{1,2}|[ivx]{1,4})( (й|ый|ой|ий|ши|шы|st|nd|rd|th))?"
NUMBERED = re.compile(rf"\b{NUMBER} {TERM}|\b{TERM} (no )?({NUMBER})\b")
ALONE = re.compile(r"^(no )?(триместр(ы)?|trimesters?|триместрлер)$")
LONGEST = 120


def refuse_other_terms(rows) -> None:
    """Raise `ImportRefused` where a cell or a line of a paper numbers its trimesters."""
    for row in rows:
        for cell in row.cells:
            if len(cell) <= LONGEST and speaks_of_other_terms(cell):
                text = _(
                    "The plan is counted in trimesters or quarters (line %(line)s: “%(text)s”). "
                    "The catalog counts semesters: such a plan is not read."
                )
                raise ImportRefused(text % {"line": row.line, "text": " ".join(cell.split())})


def speaks_of_other_terms(cell) -> bool:
    text = " ".join(fold(re.sub(r"(?<=\d)(?=[^\W\d_])", " ", cell)).split())
    return bool(ALONE.match(text) or NUMBERED.search(text))
