from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import Derived, DerivedQuerySet, VersionField
from catalog.common.text.folding import fold
from catalog.common.text.languages import texts
from partners.models import Institution

from ..choices import LEVEL_LABELS, NORM_FIGURE_LABELS, Track, choices
from ..curricula import Component, Compulsory, Figure
from ..curricula import NormValue as NormValue


class NormQuerySet(DerivedQuerySet):
    def of(self, curriculum):
        """Norms that speak of a curriculum: of its institution, and of the state."""
        program = curriculum.program
        norms = self.filter(
            level=program.level, track=curriculum.track, semesters=curriculum.semesters
        ).prefetch_related("figures", "disciplines")
        return norms.filter(Q(institution=program.owner_id) | Q(institution__isnull=True))


class Norm(Derived):
    """What one order asks of curricula of a level, track and length, from a day on."""

    counted = ngettext_lazy("%(number)s norm", "%(number)s norms", "number")

    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="norms",
        null=True,
        blank=True,
        help_text=_(
            "Only for an institution that follows rules of its own; empty for the state's."
        ),
    )
    level = models.CharField(_("level"), max_length=2, choices=choices(LEVEL_LABELS))
    track = models.CharField(_("study track"), max_length=12, choices=Track.choices)
    semesters = models.PositiveSmallIntegerField(_("semesters"))
    source = models.CharField(_("order of the ministry"), max_length=300)
    valid_from = models.DateField(_("valid from"))
    is_confirmed = models.BooleanField(_("confirmed"), default=True)
    has_compulsory = models.BooleanField(_("knows the compulsory component"), default=False)
    has_university = models.BooleanField(_("knows the university component"), default=True)
    has_elective = models.BooleanField(_("knows the elective component"), default=True)
    version = VersionField(_("version"))

    objects = NormQuerySet.as_manager()

    class Meta:
        verbose_name = _("norm")
        verbose_name_plural = _("norms")
        ordering = ["level", "track", "semesters", "-valid_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["institution", "level", "track", "semesters", "valid_from"],
                name="norm_once_per_institution",
                violation_error_message=_(
                    "This institution has such a norm from this day already."
                ),
            ),
            models.UniqueConstraint(
                fields=["level", "track", "semesters", "valid_from"],
                condition=Q(institution__isnull=True),
                name="norm_of_the_state_once",
                violation_error_message=_("There is a norm of the state from this day already."),
            ),
        ]

    def __str__(self):
        return f"{self.get_level_display()}, {self.get_track_display()}, {self.semesters}"

    def value(self) -> NormValue:
        """This norm as a value of the core; figures and disciplines may be prefetched."""
        known = {
            Component.CC: self.has_compulsory,
            Component.UC: self.has_university,
            Component.EC: self.has_elective,
        }
        return NormValue(
            source=texts(self, "source"),
            valid_from=self.valid_from,
            figures=tuple(figure.value() for figure in self.figures.all()),
            compulsory=tuple(discipline.value() for discipline in self.disciplines.all()),
            components=frozenset(part for part, is_known in known.items() if is_known),
            confirmed=self.is_confirmed,
        )


class NormFigure(models.Model):
    """One figure of a norm, in ECTS credits: at least, at most, or exactly."""

    norm = models.ForeignKey(Norm, on_delete=models.CASCADE, related_name="figures")
    key = models.CharField(_("figure"), max_length=20, choices=choices(NORM_FIGURE_LABELS))
    least = models.PositiveSmallIntegerField(_("at least"), null=True, blank=True)
    most = models.PositiveSmallIntegerField(_("at most"), null=True, blank=True)
    is_confirmed = models.BooleanField(_("confirmed"), default=True)

    class Meta:
        verbose_name = _("figure of a norm")
        verbose_name_plural = _("figures of a norm")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["norm", "key"],
                name="norm_figure_once",
                violation_error_message=_("This norm has that figure already."),
            ),
            models.CheckConstraint(
                condition=Q(least__isnull=False) | Q(most__isnull=False),
                name="norm_figure_has_a_bound",
                violation_error_message=_("Give at least one of the two bounds."),
            ),
            models.CheckConstraint(
                condition=Q(least__isnull=True) | Q(most__isnull=True) | Q(most__gte=F("least")),
                name="norm_figure_bounds_in_order",
                violation_error_message=_("The upper bound is below the lower one."),
            ),
        ]

    def __str__(self):
        return self.get_key_display()

    def value(self) -> Figure:
        return Figure(self.key, self.least, self.most, self.is_confirmed)


class NormDiscipline(models.Model):
    """A discipline that a norm names, and its credits at least."""

    norm = models.ForeignKey(Norm, on_delete=models.CASCADE, related_name="disciplines")
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    title = models.CharField(_("title"), max_length=250)
    also = models.TextField(
        _("counted for it too"),
        blank=True,
        help_text=_("Other names and the disciplines of a module, one on a line, any language."),
    )
    credits = models.PositiveSmallIntegerField(_("credits"))
    is_confirmed = models.BooleanField(_("confirmed"), default=True)

    class Meta:
        verbose_name = _("discipline of a norm")
        verbose_name_plural = _("disciplines of a norm")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.title or str(self.pk)

    def value(self) -> Compulsory:
        label = texts(self, "title")
        names = {fold(name) for name in (*label.values(), *self.also.splitlines())}
        return Compulsory(frozenset(names - {""}), self.credits, label, self.is_confirmed)
