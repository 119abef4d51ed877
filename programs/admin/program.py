from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import resource
from catalog.common.admin.extensions import ExtendedAdmin
from catalog.common.admin.texts import columns

from ..models import Program
from .papers.archive import PapersArchive, papers_of_selected
from .papers.page import ProgramPapers
from .program_inlines import PROGRAM_INLINES


@register(Program)
class ProgramAdmin(ExtendedAdmin):
    extensions = (ProgramPapers, PapersArchive)
    actions = (papers_of_selected,)
    change_form_outer_before_template = "admin/papers/button.html"
    list_before_template = "admin/papers/all_button.html"
    list_display = ("code", "title", "level", "owner", "visibility")
    list_display_links = ("code", "title")
    list_filter = ("visibility", "level", "feature", "languages")
    list_select_related = ("owner",)
    resource_classes = [
        resource(
            Program,
            by=["owner", "code"],
            fields=[
                "is_sample_code",
                "is_sample",
                "title",
                "level",
                "direction",
                "group",
                "department",
                "qualification",
                "nqf_level",
                "eqf_level",
                "sqf_level",
                "isced_f",
                "languages",
                "languages_taught",
                "study_form",
                "semesters",
                "kind",
                "feature",
                "opened_in",
                "licence_number",
                "licence_date",
                "accreditation_agency",
                "accredited_until",
                "registration_number",
                "registered_on",
                "register_updated_on",
                *Program.long_texts,
                "occupations",
                "visibility",
            ],
            keys={
                "owner": "slug",
                "direction": "code",
                "group": "code",
                "department": "slug",
                "languages": "code",
                "languages_taught": "code",
                "occupations": "slug",
            },
        )
    ]
    main = (("code", "level", "visibility"), ("owner", "is_sample_code", "is_sample"))
    short = ("title", "qualification")
    facts = (
        (
            _("Classifier"),
            (("direction", "group"), ("nqf_level", "eqf_level", "sqf_level", "isced_f")),
        ),
        (
            _("Study"),
            (
                ("study_form", "semesters", "opened_in"),
                ("languages", "languages_taught"),
                ("kind", "feature", "based_on"),
                ("department", "director"),
                ("occupations", "agreements", "sources"),
            ),
        ),
        (
            _("Register and accreditation"),
            (
                ("licence_number", "licence_date", "accredited_until"),
                columns("accreditation_agency"),
                ("registration_number", "registered_on", "register_updated_on"),
            ),
        ),
    )
    long = Program.long_texts
    inlines = PROGRAM_INLINES
