"""Dates as papers print them in the three languages."""

import datetime
import re

from catalog.common.text.folding import fold

MONTHS = {
    "en": "january february march april may june july august september october november december",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
}
NUMBERS = {
    fold(name): number for names in MONTHS.values() for number, name in enumerate(names.split(), 1)
}
MONTH = "|".join(sorted(NUMBERS, key=len, reverse=True))
FORMS = tuple(
    re.compile(form)
    for form in (
        r"\b(?P<y>\d{4}) (?P<m>\d{2}) (?P<d>\d{2})\b",
        r"\b(?P<d>\d{1,2}) (?P<m>\d{1,2}) (?P<y>\d{4})\b",
        rf"\b(?P<m>{MONTH}) (?P<d>\d{{1,2}}) (?P<y>\d{{4}})\b",
        rf"\b(?P<d>\d{{1,2}}) (?P<m>{MONTH}) (?P<y>\d{{4}})\b",
        rf"\b(?P<y>\d{{4}}) (?:ж|г|жыл|жылгы|жылдын|года)? ?"
        rf"(?P<d>\d{{1,2}}) (?:ши )?(?P<m>{MONTH})",
    )
)


def date_of(text: str) -> datetime.date | None:
    """The first date of a text: «2024 жылғы 20 наурыздағы», «20 марта 2024 г.», March 20, 2024."""
    folded = fold(text)
    found = (match for form in FORMS for match in [form.search(folded)] if match)
    for match in sorted(found, key=lambda match: match.start()):
        try:
            return datetime.date(int(match["y"]), month(match["m"]), int(match["d"]))
        except ValueError:
            continue
    return None


def month(text):
    return int(text) if text.isdecimal() else NUMBERS[text]
