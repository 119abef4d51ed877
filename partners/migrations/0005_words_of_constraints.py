from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('partners', '0004_history_of_every_row_and_uses'),
    ]

    operations = [
        migrations.AlterConstraint(
            model_name='institutionidentifier',
            name='identifier_once',
            constraint=models.UniqueConstraint(fields=('scheme', 'value'), name='identifier_once', violation_error_message='Another institution has this identifier.'),
        ),
        migrations.AlterConstraint(
            model_name='institutionidentifier',
            name='identifier_one_per_scheme',
            constraint=models.UniqueConstraint(fields=('institution', 'scheme'), name='identifier_one_per_scheme', violation_error_message='This institution has an identifier of that scheme already.'),
        ),
        migrations.AlterConstraint(
            model_name='network',
            name='network_founded_in_a_year',
            constraint=models.CheckConstraint(condition=models.Q(('founded__isnull', True), models.Q(('founded__gte', 1000), ('founded__lte', 2100)), _connector='OR'), name='network_founded_in_a_year', violation_error_message='The year of foundation is between 1000 and 2100.'),
        ),
        migrations.AlterConstraint(
            model_name='networkmembership',
            name='network_member_once',
            constraint=models.UniqueConstraint(fields=('network', 'institution'), name='network_member_once', violation_error_message='This institution is a member of the network already.'),
        ),
    ]
