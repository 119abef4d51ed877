from django.db import migrations, models
from django.db.models.functions import Length
from django.db.models.lookups import Exact


class Migration(migrations.Migration):

    dependencies = [
        ('programs', '0006_no_circle_of_prerequisites'),
    ]

    operations = [
        migrations.AlterConstraint(
            model_name='abbreviation',
            name='abbreviation_once_per_institution',
            constraint=models.UniqueConstraint(fields=('institution', 'term'), name='abbreviation_once_per_institution', violation_error_message='This institution has an abbreviation of that term already.'),
        ),
        migrations.AlterConstraint(
            model_name='admissionoffer',
            name='offer_once_per_year_and_form',
            constraint=models.UniqueConstraint(fields=('program', 'year', 'study_form'), name='offer_once_per_year_and_form', violation_error_message='This program has admission of that year and form of study already.'),
        ),
        migrations.AlterConstraint(
            model_name='admissionoffer',
            name='offer_year_sensible',
            constraint=models.CheckConstraint(condition=models.Q(('year__gte', 1990), ('year__lte', 2100)), name='offer_year_sensible', violation_error_message='The year is between 1990 and 2100.'),
        ),
        migrations.AlterConstraint(
            model_name='admissionoffer',
            name='offer_fee_not_negative',
            constraint=models.CheckConstraint(condition=models.Q(('fee__isnull', True), ('fee__gte', 0), _connector='OR'), name='offer_fee_not_negative', violation_error_message='A fee is not negative.'),
        ),
        migrations.AlterConstraint(
            model_name='approval',
            name='approval_once_per_paper_and_year',
            constraint=models.UniqueConstraint(fields=('curriculum', 'paper', 'academic_year'), name='approval_once_per_paper_and_year', violation_error_message='This paper has its approval for that academic year already.'),
        ),
        migrations.AlterConstraint(
            model_name='curriculum',
            name='curriculum_track_and_base_given',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('track', ''), _negated=True), models.Q(('base', ''), _negated=True)), name='curriculum_track_and_base_given', violation_error_message='A curriculum names its track and its base of admission.'),
        ),
        migrations.AlterConstraint(
            model_name='curriculum',
            name='curriculum_intake_sensible',
            constraint=models.CheckConstraint(condition=models.Q(('intake__gte', 1990), ('intake__lte', 2100)), name='curriculum_intake_sensible', violation_error_message='The year of admission is between 1990 and 2100.'),
        ),
        migrations.AlterConstraint(
            model_name='curriculum',
            name='curriculum_revision_from_one',
            constraint=models.CheckConstraint(condition=models.Q(('revision__gte', 1)), name='curriculum_revision_from_one', violation_error_message='Revisions are counted from 1.'),
        ),
        migrations.AlterConstraint(
            model_name='curriculumitem',
            name='item_counted_for_additional_training_alone',
            constraint=models.CheckConstraint(condition=models.Q(('is_counted', False), ('kind', 'additional_training'), _connector='OR'), name='item_counted_for_additional_training_alone', violation_error_message='Only additional training says whether it is counted in the total.'),
        ),
        migrations.AlterConstraint(
            model_name='curriculummodule',
            name='module_number_once',
            constraint=models.UniqueConstraint(fields=('curriculum', 'number'), name='module_number_once', violation_error_message='This curriculum has a module of that number.'),
        ),
        migrations.AlterConstraint(
            model_name='electiveoption',
            name='option_once_per_slot',
            constraint=models.UniqueConstraint(fields=('item', 'course'), name='option_once_per_slot', violation_error_message='This discipline is an option of the slot already.'),
        ),
        migrations.AlterConstraint(
            model_name='electiveoption',
            name='option_credits_sensible',
            constraint=models.CheckConstraint(condition=models.Q(('credits__gte', 1), ('credits__lte', 120)), name='option_credits_sensible', violation_error_message='An option has from 1 to 120 credits.'),
        ),
        migrations.AlterConstraint(
            model_name='issuedpaper',
            name='issued_paper_once',
            constraint=models.UniqueConstraint(fields=('seal', 'form', 'file_format', 'language', 'sha256'), name='issued_paper_once', violation_error_message='This paper stands in the register already.'),
        ),
        migrations.AlterConstraint(
            model_name='issuedpaper',
            name='issued_paper_sealed',
            constraint=models.CheckConstraint(condition=Exact(Length('seal'), 64), name='issued_paper_sealed', violation_error_message='A seal has 64 digits.'),
        ),
        migrations.AlterConstraint(
            model_name='issuedpaper',
            name='issued_paper_hashed',
            constraint=models.CheckConstraint(condition=Exact(Length('sha256'), 64), name='issued_paper_hashed', violation_error_message='A SHA-256 has 64 digits.'),
        ),
        migrations.AlterConstraint(
            model_name='issuedpaper',
            name='issued_paper_form_given',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('form', ''), _negated=True), models.Q(('file_format', ''), _negated=True)), name='issued_paper_form_given', violation_error_message='An issued paper has a form and a file format.'),
        ),
        migrations.AlterConstraint(
            model_name='issuedpaper',
            name='issued_paper_language_known',
            constraint=models.CheckConstraint(condition=models.Q(('language__in', ('kk', 'ru', 'en', 'kk-ru'))), name='issued_paper_language_known', violation_error_message='A paper is issued in a language of the catalog.'),
        ),
        migrations.AlterConstraint(
            model_name='jointstage',
            name='stage_semesters_in_order',
            constraint=models.CheckConstraint(condition=models.Q(('first_semester__gte', 1), ('last_semester__lte', 14), ('last_semester__gte', models.F('first_semester'))), name='stage_semesters_in_order', violation_error_message='Semesters run from 1 to 14; a stage ends no earlier than it starts.'),
        ),
        migrations.AlterConstraint(
            model_name='norm',
            name='norm_once_per_institution',
            constraint=models.UniqueConstraint(fields=('institution', 'level', 'track', 'semesters', 'valid_from'), name='norm_once_per_institution', violation_error_message='This institution has such a norm from this day already.'),
        ),
        migrations.AlterConstraint(
            model_name='normfigure',
            name='norm_figure_once',
            constraint=models.UniqueConstraint(fields=('norm', 'key'), name='norm_figure_once', violation_error_message='This norm has that figure already.'),
        ),
        migrations.AlterConstraint(
            model_name='prerequisite',
            name='prerequisite_once',
            constraint=models.UniqueConstraint(fields=('course', 'required'), name='prerequisite_once', violation_error_message='This prerequisite is named already.'),
        ),
        migrations.AlterConstraint(
            model_name='programpartner',
            name='program_partner_once_per_role',
            constraint=models.UniqueConstraint(fields=('program', 'institution', 'role'), name='program_partner_once_per_role', violation_error_message='This institution has that role in the program already.'),
        ),
        migrations.AlterConstraint(
            model_name='testingrule',
            name='testing_year_sensible',
            constraint=models.CheckConstraint(condition=models.Q(('year__gte', 1990), ('year__lte', 2100)), name='testing_year_sensible', violation_error_message='The year is between 1990 and 2100.'),
        ),
        migrations.AlterConstraint(
            model_name='testingthreshold',
            name='testing_threshold_once',
            constraint=models.UniqueConstraint(fields=('rule', 'category'), name='testing_threshold_once', violation_error_message='This category has its threshold already.'),
        ),
    ]
