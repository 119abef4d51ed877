from django.db import models
from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy, pgettext_lazy

from catalog.common.models import Listed, Visible, VisibleQuerySet
from catalog.common.web.uploads import check_picture
from partners.models import Institution

from .course import Course
from .program import Program


class PersonQuerySet(VisibleQuerySet):
    def for_detail(self):
        """A person with the public programs directed and courses taught."""
        programs = Program.objects.published().for_list().alphabetical()
        courses = Course.objects.published().for_list().alphabetical()
        return self.select_related("department__institution").prefetch_related(
            Prefetch("directed_programs", programs),
            Prefetch("courses", courses),
        )


class StudentClubQuerySet(VisibleQuerySet):
    def for_detail(self):
        """A club with the public programs of its department."""
        programs = Program.objects.published().for_list().alphabetical()
        return self.select_related("department__institution").prefetch_related(
            Prefetch("department__programs", programs)
        )


class Department(Listed, Visible):
    """The chair that runs programs."""

    counted = ngettext_lazy("%(number)s department", "%(number)s departments", "number")

    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="departments",
    )
    slug = models.SlugField(_("address"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=200)
    about = models.TextField(_("about"), blank=True)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        verbose_name = _("department")
        verbose_name_plural = _("departments")


class Person(Listed, Visible):
    """Somebody who directs a program or teaches its courses."""

    counted = ngettext_lazy("%(number)s person", "%(number)s people", "number")
    found_by = ("name", "post")
    public_files = ("picture",)

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    name = models.CharField(pgettext_lazy("person", "name"), max_length=160)
    post = models.CharField(_("post and degree"), max_length=200, blank=True)
    department = models.ForeignKey(
        Department,
        verbose_name=_("department"),
        on_delete=models.RESTRICT,
        related_name="people",
        null=True,
        blank=True,
    )
    email = models.EmailField(_("e-mail"), blank=True)
    picture = models.ImageField(
        _("picture"), upload_to="pictures/people/", blank=True, validators=[check_picture]
    )

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def get_absolute_url(self):
        return reverse("programs:person", args=[self.slug])


class StudentClub(Listed, Visible):
    """A club of students at a department."""

    counted = ngettext_lazy("%(number)s student club", "%(number)s student clubs", "number")

    department = models.ForeignKey(
        Department, verbose_name=_("department"), on_delete=models.RESTRICT, related_name="clubs"
    )
    slug = models.SlugField(_("address"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=160)
    aim = models.TextField(_("aim"), blank=True)
    about = models.TextField(_("about"), blank=True)

    objects = StudentClubQuerySet.as_manager()

    class Meta:
        verbose_name = _("student club")
        verbose_name_plural = _("student clubs")

    def get_absolute_url(self):
        return reverse("programs:club", args=[self.slug])
