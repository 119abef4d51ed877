from django.db import migrations

from catalog.common.models.rekeying import rekey


def forward(apps, schema_editor):
    """Kazakh and Russian have Cyrillic before Latin, and Russian has no letter ё of its own."""
    rekey(apps, "programs", {"course": "title", "program": "title"})


class Migration(migrations.Migration):

    dependencies = [
        ('programs', '0007_words_of_constraints'),
    ]

    operations = [
        migrations.RunPython(forward, migrations.RunPython.noop),
    ]
