"""One map of the site; an address is listed in the languages its main text exists in."""

from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap
from django.urls import reverse

from catalog.common.text.languages import LANGUAGES
from partners.models import Institution, Network, ResearchTopic
from programs.models import Course, Occupation, Person, Program, StudentClub


class LanguageSitemap(Sitemap):
    """Addresses with `hreflang`, and the Kazakh one (or the first there is) as `x-default`."""

    i18n = alternates = True

    def get_languages_for_item(self, item):
        return list(LANGUAGES)

    def _urls(self, page, protocol, domain):
        urls = super()._urls(page, protocol, domain)
        for url in urls:
            url["alternates"].append({**url["alternates"][0], "lang_code": "x-default"})
        return urls


class FixedPagesSitemap(LanguageSitemap):
    def items(self):
        return [
            "home",
            "programs:programs",
            "compare",
            "programs:courses",
            "programs:occupations",
            "partners:institutions",
        ]

    def location(self, item):
        return reverse(item)


class Published(LanguageSitemap):
    """The public rows of one noun."""

    def __init__(self, model):
        self.model = model

    def items(self):
        return self.model.objects.published().order_by("pk")

    def get_languages_for_item(self, item):
        name = f"{item.listed_by}_{{}}".format
        return [language for language in LANGUAGES if getattr(item, name(language))]


SITEMAPS = {
    "pages": FixedPagesSitemap,
    "programs": Published(Program),
    "courses": Published(Course),
    "occupations": Published(Occupation),
    "people": Published(Person),
    "clubs": Published(StudentClub),
    "institutions": Published(Institution),
    "networks": Published(Network),
    "topics": Published(ResearchTopic),
}


def sitemap_view(request):
    return sitemap(request, SITEMAPS)
