from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import CodeField, Listed, UsesField, Visible
from catalog.common.models.listed import alphabetical
from catalog.common.text.days import is_over
from catalog.common.text.folding import normalise_code
from partners.models import Agreement, Institution

from ...choices import LEVEL_LABELS, Feature, ProgramType, StatementKind, StudyForm, choices
from ..classifier import ProgramGroup, TrainingDirection
from ..fields import AddressField
from ..language import Language
from ..source import SourceDocument
from .queryset import ProgramQuerySet

PROGRAM_CODE = RegexValidator(
    r"^(6B|7M|7R|8D)(0[1-9]|1[0-2])\d{3,4}$",
    _("A program has a code like 7M03111: level, field, direction, number."),
)


class Program(Listed, Visible):
    """A course of study leading to a degree: the public card of an educational program."""

    counted = ngettext_lazy("%(number)s program", "%(number)s programs", "number")
    listed_by = "title"
    found_by = ("code", "title", "qualification", "summary")
    # The texts of the card, declared here alone: translation, the admin's form and lists, the
    # search and what an approval keeps all read these two lines.
    short_texts = ("title", "qualification", "accreditation_agency")
    long_texts = ("summary", "description", "purpose", "professional_object")

    owner = models.ForeignKey(
        Institution, verbose_name=_("owner"), on_delete=models.RESTRICT, related_name="programs"
    )
    code = CodeField(_("code"), max_length=9, validators=[PROGRAM_CODE])
    is_sample_code = models.BooleanField(
        _("sample code"),
        default=False,
        help_text=_("The register's code is not known yet; readers are told so."),
    )
    is_sample = models.BooleanField(
        _("sample program"),
        default=False,
        help_text=_("Shows how the catalog works and is not offered; pages and papers say so."),
    )
    address = AddressField(_("address"), unique=True)
    title = models.CharField(_("title"), max_length=250)
    level = models.CharField(_("level"), max_length=2, choices=choices(LEVEL_LABELS))
    direction = models.ForeignKey(
        TrainingDirection,
        verbose_name=_("training direction"),
        on_delete=models.RESTRICT,
        related_name="programs",
    )
    group = models.ForeignKey(
        ProgramGroup,
        verbose_name=_("group of programs"),
        on_delete=models.RESTRICT,
        related_name="programs",
        null=True,
        blank=True,
    )
    department = models.ForeignKey(
        "programs.Department",
        verbose_name=_("department"),
        on_delete=models.RESTRICT,
        related_name="programs",
        null=True,
        blank=True,
    )
    director = models.ForeignKey(
        "programs.Person",
        verbose_name=_("program director"),
        on_delete=models.RESTRICT,
        related_name="directed_programs",
        null=True,
        blank=True,
    )
    based_on = models.ForeignKey(
        "self",
        verbose_name=_("grown out of"),
        on_delete=models.RESTRICT,
        related_name="offshoots",
        null=True,
        blank=True,
        help_text=_("The program of which this one is a joint or double-degree form."),
    )

    qualification = models.CharField(_("degree awarded"), max_length=250, blank=True)
    nqf_level = models.PositiveSmallIntegerField(
        _("NQF level"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(8)],
    )
    eqf_level = models.PositiveSmallIntegerField(
        _("EQF level"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(8)],
    )
    sqf_level = models.CharField(_("SQF level"), max_length=10, blank=True)
    isced_f = models.CharField(
        _("ISCED-F code"),
        max_length=4,
        blank=True,
        validators=[RegexValidator(r"^\d{4}$", _("ISCED-F codes have four digits."))],
    )
    languages = UsesField(
        Language, verbose_name=_("languages of instruction"), related_name="programs", blank=True
    )
    languages_taught = UsesField(
        Language,
        verbose_name=_("languages taught"),
        related_name="programs_teaching",
        blank=True,
    )
    study_form = models.CharField(
        _("study form"), max_length=10, choices=StudyForm.choices, blank=True
    )
    semesters = models.PositiveSmallIntegerField(
        _("semesters"), null=True, blank=True, help_text=_("Where no curriculum says it.")
    )
    kind = models.CharField(
        _("type in the register"), max_length=10, choices=ProgramType.choices, blank=True
    )
    feature = models.CharField(
        _("distinctive feature"), max_length=15, choices=Feature.choices, default=Feature.NONE
    )
    opened_in = models.PositiveSmallIntegerField(_("opened in"), null=True, blank=True)

    licence_number = models.CharField(_("licence №"), max_length=80, blank=True)
    licence_date = models.DateField(_("licence issued on"), null=True, blank=True)
    accreditation_agency = models.CharField(_("accreditation agency"), max_length=200, blank=True)
    accredited_until = models.DateField(_("accredited until"), null=True, blank=True)
    registration_number = models.CharField(_("registration №"), max_length=60, blank=True)
    registered_on = models.DateField(_("registered on"), null=True, blank=True)
    register_updated_on = models.DateField(_("updated in the register on"), null=True, blank=True)

    summary = models.TextField(_("in short"), blank=True)
    description = models.TextField(_("description"), blank=True)
    purpose = models.TextField(_("purpose"), blank=True)
    professional_object = models.TextField(_("object of professional activity"), blank=True)

    occupations = UsesField(
        "programs.Occupation", verbose_name=_("occupations"), related_name="programs", blank=True
    )
    agreements = UsesField(
        Agreement, verbose_name=_("agreements"), related_name="programs", blank=True
    )
    sources = UsesField(
        SourceDocument, verbose_name=_("source documents"), related_name="programs", blank=True
    )

    objects = ProgramQuerySet.as_manager()

    class Meta:
        verbose_name = _("program")
        verbose_name_plural = _("programs")
        permissions = [
            ("publish_program", "Can publish and archive"),
            ("translate_content", "Can change translated texts"),
            ("import_lists", "Can import lists"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "code"],
                name="program_code_once_per_owner",
                violation_error_message=_("This institution has a program of that code."),
            ),
            models.CheckConstraint(
                condition=Q(code__startswith=models.F("level")),
                name="program_code_of_its_level",
                violation_error_message=_("The code and the level do not agree."),
            ),
            models.CheckConstraint(
                condition=Q(semesters__isnull=True) | Q(semesters__gte=1, semesters__lte=14),
                name="program_semesters_sensible",
                violation_error_message=_("A program has from 1 to 14 semesters."),
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.title}"

    def clean(self):
        """The code starts with its direction: 7M03111 belongs to 7M031."""
        super().clean()
        code = normalise_code(self.code)
        of_level = code.startswith(self.level)
        if of_level and self.direction_id and not code.startswith(self.direction.code):
            raise ValidationError({"code": _("The code and the training direction do not agree.")})

    def get_absolute_url(self):
        return reverse("programs:program", args=[self.address])

    @property
    def is_accreditation_over(self):
        """Whether the last day of its accreditation has passed."""
        return is_over(self.accredited_until)

    def statements_by_kind(self):
        """The statements of the card, a list for each kind, empty ones too."""
        kinds = {kind.value: [] for kind in StatementKind}
        for statement in self.statements.all():
            kinds[statement.kind].append(statement)
        return kinds

    def matrix(self, language=None):
        """(discipline, whether it serves each outcome) for each discipline of the outcomes."""
        outcomes = [set(outcome.courses.all()) for outcome in self.outcomes.all()]
        courses = alphabetical(set().union(*outcomes), language)
        return [(course, [course in served for served in outcomes]) for course in courses]
