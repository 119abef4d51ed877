from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ..text.folding import fold
from .derived import DerivedQuerySet
from .fields import VersionField
from .listed import sort_column


class Visibility(models.TextChoices):
    DRAFT = "draft", _("Draft")
    PUBLIC = "public", _("Public")
    ARCHIVED = "archived", _("Archived")


class Visible(models.Model):
    """A noun with a page of its own, which is a draft until somebody makes it public."""

    public_files = ()  # fields of pictures that everybody sees once the row is public

    visibility = models.CharField(
        _("visibility"), max_length=10, choices=Visibility.choices, default=Visibility.DRAFT
    )
    version = VersionField(_("version"))

    class Meta:
        abstract = True

    @property
    def is_public(self):
        """Whether everybody may see it: what `published()` asks, of a row at hand."""
        return self.visibility == Visibility.PUBLIC

    @property
    def is_draft(self):
        return self.visibility == Visibility.DRAFT

    @property
    def is_archived(self):
        return self.visibility == Visibility.ARCHIVED


class VisibleQuerySet(DerivedQuerySet):
    def published(self):
        """What everybody may see. Besides QuerySets and rows, nothing asks about visibility."""
        return self.filter(visibility=Visibility.PUBLIC)

    def alphabetical(self):
        """By the alphabet of the active language, by the name that its reader sees."""
        return self.order_by(sort_column(), "pk")

    def matching(self, text):
        """Rows that hold every word of a text, however it was typed."""
        words = Q()
        for word in fold(text).split():
            words &= Q(folded__contains=word)
        return self.filter(words)
