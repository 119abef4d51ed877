"""The smallest valid rows of admission: the testing of a year, and what groups ask for."""

from factory import Sequence, SubFactory
from factory.django import DjangoModelFactory

from programs.models import ProfileSubject, TestingPart, TestingRule, TestingThreshold


class RuleFactory(DjangoModelFactory):
    class Meta:
        model = TestingRule
        django_get_or_create = ("year",)

    year = 2026
    maximum = 140


class PartFactory(DjangoModelFactory):
    class Meta:
        model = TestingPart

    rule = SubFactory(RuleFactory)
    position = Sequence(int)
    name_kk = "Қазақстан тарихы"
    name_ru = "История Казахстана"
    name_en = "History of Kazakhstan"
    maximum = 20
    least = 5


class ThresholdFactory(DjangoModelFactory):
    class Meta:
        model = TestingThreshold

    rule = SubFactory(RuleFactory)
    category = "other"
    score = 50


class ProfileSubjectFactory(DjangoModelFactory):
    class Meta:
        model = ProfileSubject
        django_get_or_create = ("slug",)

    slug = "world-history"
    name_kk = "Дүниежүзі тарихы"
    name_ru = "Всемирная история"
    name_en = "World history"
