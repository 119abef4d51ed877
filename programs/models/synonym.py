from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.common.models import Derived, FoldedField
from catalog.common.text.folding import fold


class SearchSynonym(Derived):
    """What people type in place of the catalog's words: an abbreviation, an old or short name."""

    found_by = ("typed",)

    typed = models.CharField(_("what people type"), max_length=120)
    meant = models.CharField(
        _("what they mean"),
        max_length=250,
        help_text=_("Words that the catalog itself uses, in any of its languages."),
    )
    folded = FoldedField(max_length=120, unique=True)

    class Meta:
        verbose_name = _("search synonym")
        verbose_name_plural = _("search synonyms")
        ordering = ["typed"]

    def __str__(self):
        return f"{self.typed} → {self.meant}"

    def clean(self):
        """Two spellings that fold alike are one synonym."""
        super().clean()
        same = type(self)._default_manager.filter(folded=fold(self.typed)).exclude(pk=self.pk)
        if same.exists():
            raise ValidationError({"typed": _("This is among the synonyms already.")})
