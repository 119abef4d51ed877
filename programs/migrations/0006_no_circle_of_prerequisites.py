from django.db import migrations

from catalog.common.models import Acyclic


class Migration(migrations.Migration):

    dependencies = [
        ('programs', '0005_history_of_every_row_and_uses'),
    ]

    operations = [
        migrations.AddConstraint(
            model_name='prerequisite',
            constraint=Acyclic(source='course', target='required', name='prerequisite_in_no_circle', violation_error_message='Prerequisites cannot run in a circle.'),
        ),
    ]
