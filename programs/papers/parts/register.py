"""What the national register asks of a program: one list, which page, paper and data read.

The fields stand in the order of the page. The register's own order is that of their places, with
places between them for what is composed of several columns (`passport_fields.py`).
"""

from dataclasses import dataclass
from enum import Enum, auto

from django.utils.translation import gettext_lazy as _


class Holds(Enum):
    """How the column of a field is read."""

    VALUE = auto()
    CHOICE = auto()
    TEXT = auto()  # in three languages
    DAY = auto()


@dataclass(frozen=True)
class RegisterField:
    """One column of a program: `name` is the column's, and the key among data.

    `place` is where the register's passport has it; a field without a place is on the page alone.
    A page has room for a longer label, and for the key of the term that explains it.
    """

    name: str
    label: str
    holds: Holds = Holds.VALUE
    place: int | None = None
    is_on_page: bool = True
    page_label: str = ""
    term: str = ""

    @property
    def label_of_page(self) -> str:
        return self.page_label or self.label


REGISTER = (
    RegisterField("qualification", _("Degree awarded"), Holds.TEXT, 17),
    RegisterField("level", _("Level"), Holds.CHOICE, 7, is_on_page=False),
    RegisterField(
        "nqf_level",
        _("NQF level"),
        place=9,
        page_label=_("Level in the National Qualifications Framework"),
        term="nqf",
    ),
    RegisterField(
        "eqf_level",
        _("EQF level"),
        place=10,
        page_label=_("Level in the European Qualifications Framework"),
        term="eqf",
    ),
    RegisterField(
        "sqf_level",
        _("SQF level"),
        place=11,
        page_label=_("Level in the sectoral qualifications framework"),
        term="sqf",
    ),
    RegisterField("isced_f", _("ISCED-F code"), place=12, term="isced"),
    RegisterField("kind", _("Type in the register"), Holds.CHOICE, 8),
    RegisterField("feature", _("Distinctive feature"), Holds.CHOICE, 13),
    RegisterField("study_form", _("Study form"), Holds.CHOICE, 19, is_on_page=False),
    RegisterField("opened_in", _("Opened in")),
    RegisterField("licence_number", _("License №"), place=20),
    RegisterField("licence_date", _("License issued on"), Holds.DAY, 21),
    RegisterField(
        "accreditation_agency", _("Accreditation agency"), Holds.TEXT, 22, term="accreditation"
    ),
    RegisterField("accredited_until", _("Accredited until"), Holds.DAY, 23),
    RegisterField("registration_number", _("Registration №"), place=1),
    RegisterField("registered_on", _("Registered on"), Holds.DAY, 24),
    RegisterField("register_updated_on", _("Updated in the register on"), Holds.DAY, 25),
)
OF_PASSPORT = tuple(field for field in REGISTER if field.place)
OF_PAGE = tuple(field for field in REGISTER if field.is_on_page)
