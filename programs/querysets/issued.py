from django.db import models


class IssuedPaperQuerySet(models.QuerySet):
    def of_bytes(self, sha256):
        """Papers that are these bytes; equal bytes may have been issued for several plans."""
        return self.filter(sha256=sha256).select_related("curriculum")
