"""The smallest valid row of each noun of `partners`."""

import factory
from factory.django import DjangoModelFactory

from partners.models import (
    Agreement,
    CooperationDirection,
    Country,
    Institution,
    Network,
    ResearchTopic,
)


class CountryFactory(DjangoModelFactory):
    class Meta:
        model = Country
        django_get_or_create = ("code",)

    code = "KZ"
    name_kk = "Қазақстан"
    name_ru = "Казахстан"
    name_en = "Kazakhstan"


class InstitutionFactory(DjangoModelFactory):
    class Meta:
        model = Institution

    slug = factory.Sequence(lambda n: f"university-{n}")
    kind = "university"
    name_kk = factory.Sequence(lambda n: f"Ғылым және өнер университеті {n}")
    name_ru = factory.Sequence(lambda n: f"Университет науки и искусства {n}")
    name_en = factory.Sequence(lambda n: f"University of Science and Arts {n}")
    country = factory.SubFactory(CountryFactory)
    visibility = "public"


class AgreementFactory(DjangoModelFactory):
    class Meta:
        model = Agreement

    institution = factory.SubFactory(InstitutionFactory)
    kind = "mobility"
    status = "in_force"
    title_kk = "Академиялық ұтқырлық туралы келісім"
    title_ru = "Соглашение об академической мобильности"
    title_en = "Academic mobility agreement"


class NetworkFactory(DjangoModelFactory):
    class Meta:
        model = Network

    slug = factory.Sequence(lambda n: f"network-{n}")
    name_kk = factory.Sequence(lambda n: f"Университеттер қауымдастығы {n}")
    name_ru = factory.Sequence(lambda n: f"Ассоциация университетов {n}")
    name_en = factory.Sequence(lambda n: f"Association of universities {n}")
    visibility = "public"


class CooperationDirectionFactory(DjangoModelFactory):
    class Meta:
        model = CooperationDirection

    slug = factory.Sequence(lambda n: f"direction-{n}")
    kind = "research"
    title_kk = "Бірлескен ғылыми зерттеулер"
    title_ru = "Совместные научные исследования"
    title_en = "Joint research"
    visibility = "public"


class ResearchTopicFactory(DjangoModelFactory):
    class Meta:
        model = ResearchTopic

    direction = factory.SubFactory(CooperationDirectionFactory)
    slug = factory.Sequence(lambda n: f"topic-{n}")
    title_kk = "Каспий теңізінің экологиясы"
    title_ru = "Экология Каспийского моря"
    title_en = "Ecology of the Caspian Sea"
