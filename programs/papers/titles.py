"""What readers call the forms of papers."""

from django.utils.translation import gettext_lazy as _

TITLES = {
    "approved": _("Approved document"),
    "working": _("Working curriculum"),
    "electives": _("Catalog of elective disciplines"),
    "passport": _("Passport of the program"),
    "curriculum": _("Curriculum as a table"),
    "brochure": _("Brochure"),
    "catalog": _("Catalog of educational programs"),
}
