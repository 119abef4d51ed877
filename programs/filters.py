from django.db.models import Count
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalog.common.filters import Filters
from catalog.common.languages import read

from .choices import LEVEL_LABELS
from .models import Language


class ProgramFilters(Filters):
    """The list of programs by level, language of instruction and text."""

    def parameters(self):
        return {"level": _("Level"), "language": _("Language of instruction")}

    @cached_property
    def language_labels(self):
        languages = Language.objects.filter(programs__isnull=False).distinct().alphabetical()
        return {
            language.code: read(language, "name", get_language()).text for language in languages
        }

    def labels(self, name):
        if name == "language":
            return self.language_labels
        return {str(level): label for level, label in LEVEL_LABELS.items()}

    def narrow(self, rows, name, value):
        return rows.taught_in(value) if name == "language" else rows.of_level(value)

    def counts(self, rows, name):
        column = "languages__code" if name == "language" else "level"
        counted = rows.order_by().values_list(column).annotate(Count("pk", distinct=True))
        return dict(counted)
