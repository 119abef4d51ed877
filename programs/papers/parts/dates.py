"""Days and approvals as official papers write them in each language."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

FORMATS = {"kk": "Y жылғы j E", "ru": "j E Y года", "en": "j F Y"}
PROTOCOL = _("Protocol № %(number)s")
# The day a protocol is of stands in the locative, which follows the vowels and the last sound.
LOCATIVES = ("дағы", "дағы", "дағы", "дегі", "дағы", "дағы")
LOCATIVES += ("дегі", "дағы", "тегі", "дағы", "дағы", "дағы")
BLANK_NUMBER = "___"
BLANK_DAYS = {
    "kk": "20___ жылғы «___» _________",
    "ru": "«___» _________ 20___ года",
    "en": "«___» _________ 20___",
}


def day_in(day: date, language: str) -> str:
    """«2024 жылғы 20 наурыз», «20 марта 2024 года», in the active language."""
    return date_format(day, FORMATS[language])


def act_in(day: date, number: str, language: str) -> str:
    """«2024 жылғы 20 наурыздағы № 14 хаттама», «от 20 марта 2024 года, протокол № 14»."""
    suffix = LOCATIVES[day.month - 1] if language == "kk" else ""
    return joined(day_in(day, language) + suffix, number, language)


def blank_in(language: str) -> str:
    """The same to fill in by hand, where the act is still to come."""
    return joined(BLANK_DAYS[language], BLANK_NUMBER, language)


def joined(day, number, language):
    protocol = str(PROTOCOL) % {"number": number}
    if language == "kk":
        return f"{day} {protocol}"
    if language == "ru":
        return f"от {day}, {protocol}"
    return f"{day}, {protocol[0].lower()}{protocol[1:]}"
