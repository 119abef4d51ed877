from django.db import models


class SearchStamp(models.Model):
    """The one row that counts the changes the search index must follow."""

    number = models.PositiveBigIntegerField(default=0)

    def __str__(self):
        return str(self.number)
