from django.db import migrations

from catalog.common.models.rekeying import rekey


def forward(apps, schema_editor):
    """Kazakh and Russian have Cyrillic before Latin, and Russian has no letter ё of its own."""
    rekey(apps, "partners", {"cooperationdirection": "title", "researchtopic": "title"})


class Migration(migrations.Migration):

    dependencies = [
        ('partners', '0005_words_of_constraints'),
    ]

    operations = [
        migrations.RunPython(forward, migrations.RunPython.noop),
    ]
