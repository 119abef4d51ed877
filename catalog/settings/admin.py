"""The admin's look and its menu."""

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.functional import lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from . import site

# A curriculum of 60 rows posts about 1,500 fields.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"


class MayView:
    """Whether a person may see the list behind a line of the menu."""

    def __init__(self, app, model):
        self.permissions = [f"{app}.view_{model}", f"{app}.change_{model}"]

    def __call__(self, request):
        return any(request.user.has_perm(permission) for permission in self.permissions)


def page(title, icon, app, model):
    """One line of the menu: a list, for those who may see it."""
    return {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{app}_{model}_changelist"),
        "permission": MayView(app, model),
    }


def catalog_name():
    """The name of the catalog in the language of the page."""
    names = site.SITE_TEXTS["name"]
    return names.get(get_language(), next(iter(names.values())))


MENU = [
    {
        "items": [{"title": _("Overview"), "icon": "home", "link": reverse_lazy("admin:index")}],
    },
    {
        "title": _("Programs"),
        "items": [
            page(_("Programs"), "school", "programs", "program"),
            page(_("Curricula"), "table_chart", "programs", "curriculum"),
            page(_("Disciplines"), "menu_book", "programs", "course"),
            page(_("Issued papers"), "verified", "programs", "issuedpaper"),
            page(_("Admission"), "how_to_reg", "programs", "admissionoffer"),
            page(_("Occupations"), "work", "programs", "occupation"),
            page(_("Source documents"), "description", "programs", "sourcedocument"),
        ],
    },
    {
        "title": _("Partners"),
        "items": [
            page(_("Institutions"), "account_balance", "partners", "institution"),
            page(_("Agreements"), "contract", "partners", "agreement"),
            page(_("Networks"), "hub", "partners", "network"),
            page(_("Directions of cooperation"), "handshake", "partners", "cooperationdirection"),
            page(_("Countries"), "public", "partners", "country"),
        ],
    },
    {
        "title": _("People"),
        "items": [
            page(_("Departments"), "apartment", "programs", "department"),
            page(_("People"), "person", "programs", "person"),
            page(_("Student clubs"), "groups", "programs", "studentclub"),
        ],
    },
    {
        "title": _("Classifier"),
        "items": [
            page(_("Fields of education"), "category", "programs", "fieldofeducation"),
            page(_("Training directions"), "account_tree", "programs", "trainingdirection"),
            page(_("Groups of programs"), "folder", "programs", "programgroup"),
            page(_("Profile subjects"), "quiz", "programs", "profilesubject"),
            page(_("Languages"), "translate", "programs", "language"),
            page(_("Abbreviations"), "abc", "programs", "abbreviation"),
            page(_("Norms"), "rule", "programs", "norm"),
            page(_("Testing by year"), "grading", "programs", "testingrule"),
            page(_("Signatories"), "draw", "programs", "signatory"),
            page(_("Search synonyms"), "manage_search", "programs", "searchsynonym"),
        ],
    },
    {
        "title": _("Site"),
        "items": [
            page(_("Accounts"), "manage_accounts", "accounts", "user"),
            page(_("Roles"), "shield_person", "accounts", "role"),
        ],
    },
]

UNFOLD = {
    "SITE_TITLE": lazy(catalog_name, str)(),
    "SITE_HEADER": lazy(catalog_name, str)(),
    "SITE_SYMBOL": site.SITE_SYMBOL,
    "SITE_URL": "/",
    "SHOW_HISTORY": True,
    "SHOW_VIEW_ON_SITE": True,
    "SHOW_LANGUAGES": True,
    "SHOW_BACK_BUTTON": True,
    "BORDER_RADIUS": "6px",
    "COLORS": {"primary": site.ADMIN_COLORS},
    "STYLES": [lambda request: static("css/admin.css")],
    "SIDEBAR": {"show_search": False, "navigation": MENU},
    "DASHBOARD_CALLBACK": "catalog.common.admin.dashboard.overview",
}
