from django.db import models

from ..choices import AgreementStatus


class AgreementQuerySet(models.QuerySet):
    def in_force(self):
        return self.filter(status=AgreementStatus.IN_FORCE)
