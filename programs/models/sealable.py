from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

FROZEN = _("An approved curriculum does not change; make a new revision.")


class Sealable(models.Model):
    """A row that a seal speaks of: once its curriculum is approved, `sealed_columns` stay."""

    sealed_columns = ()

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        stored = type(self)._default_manager.filter(pk=self.pk).first()
        plans = [row.sealed_by() for row in (self, stored) if row]
        if any(plan and plan.seal for plan in plans) and self.differs_from(stored):
            raise ValidationError(FROZEN)

    def sealed_by(self):
        """The curriculum whose seal speaks of this row, or None."""
        return self.curriculum if self.curriculum_id else None

    def differs_from(self, stored):
        """Whether a sealed column is another one than stored; a new row differs from nothing."""
        return stored is None or self.columns() != stored.columns()

    def columns(self):
        """The sealed columns by name."""
        return {name: getattr(self, name) for name in self.sealed_columns}
