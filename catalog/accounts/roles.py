"""The four roles of the staff and what each may do; `migrate` keeps the groups so."""

from django.apps import apps
from django.db import transaction

NOUNS = {
    "partners": (
        "agreement cooperationdirection country institution network researchtopic "
        "institutioncontact institutionidentifier networkactivity networkmembership"
    ),
    "programs": (
        "admissionoffer approval course coursestatement curriculum curriculumitem "
        "curriculummodule department electiveoption fieldofeducation jointstage language "
        "learningoutcome maindiscipline mobilityoption occupation person prerequisite "
        "printedtotal profilesubject program programgroup programpartner programstatement "
        "searchsynonym sourcedocument studentclub trainingdirection"
    ),
}
SETTINGS = {
    "programs": (
        "abbreviation norm normdiscipline normfigure signatory "
        "testingpart testingrule testingthreshold"
    )
}
RECORDS = {"programs": "curriculummove"}
REGISTER = {"programs": "issuedpaper"}
ACCOUNTS = {"accounts": "user role"}
HOUSE = {"partners": "institution institutioncontact institutionidentifier"}


def rights(acts, *tables):
    """Every act on every model of these tables, as `app.act_model`."""
    return frozenset(
        f"{app}.{act}_{model}"
        for table in tables
        for app, models in table.items()
        for model in models.split()
        for act in acts.split()
    )


VIEW = rights("view", NOUNS, SETTINGS, RECORDS)
WRITE = rights("add change delete", NOUNS)
PUBLISH = frozenset({"programs.publish_program", "programs.publish_curriculum"})
TRANSLATE = frozenset({"programs.translate_content"})
IMPORT = frozenset({"programs.import_lists"})
ADMINISTER = rights("view add change delete", ACCOUNTS, SETTINGS) | rights("add change", HOUSE)
READ_REGISTER = rights("view", REGISTER)

ROLES = {
    "editor": VIEW | WRITE,
    "translator": VIEW | TRANSLATE,
    "registrar": VIEW | WRITE | PUBLISH | IMPORT | READ_REGISTER,
    "administrator": VIEW | ADMINISTER | IMPORT | READ_REGISTER,
}


def named(permissions, using):
    """The rows of `app.codename` permissions."""
    wanted = set(permissions)
    rows = apps.get_model("auth.Permission").objects.using(using).select_related("content_type")
    return [row for row in rows if f"{row.content_type.app_label}.{row.codename}" in wanted]


def ensure_roles(*, using="default"):
    """Make the four groups and give each exactly the rights of its role."""
    groups = apps.get_model("accounts.Role").objects.using(using)
    with transaction.atomic(using=using):
        for role, permissions in ROLES.items():
            group, _created = groups.get_or_create(name=role)
            group.permissions.set(named(permissions, using))


def after_migrate(sender, using, **kwargs):
    """The rights exist by now: Django made them for the same signal."""
    ensure_roles(using=using)
