"""Table of contents: every address of the site, by room."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path, re_path

from catalog.common.web.kept.views import discard

from .pages.compare import Compare
from .pages.gallery import Gallery
from .pages.health import health
from .pages.home import Home
from .pages.language import EnterByLanguage, KazakhByCountryCode
from .pages.media import Media
from .pages.robots import Robots
from .pages.search import Search
from .pages.sitemaps import sitemap_view

handler400 = "catalog.pages.errors.bad_request"
handler403 = "catalog.pages.errors.forbidden"
handler404 = "catalog.pages.errors.not_found"
handler500 = "catalog.pages.errors.server_error"

FOR_DEVELOPERS = [path("gallery/", Gallery.as_view(), name="gallery")] if settings.DEBUG else []

urlpatterns = [
    path("", EnterByLanguage.as_view(), name="enter"),
    re_path(r"^[kK][zZ](?:/(?P<rest>.*))?$", KazakhByCountryCode.as_view()),
    path("health/", health, name="health"),
    path("robots.txt", Robots.as_view(), name="robots"),
    path("sitemap.xml", sitemap_view, name="sitemap"),
    path("media/<path:path>", Media.as_view(), name="media"),
    path("i18n/", include("django.conf.urls.i18n")),
    path("admin/kept/<int:pk>/discard/", discard, name="discard_kept"),
    path("admin/", admin.site.urls),
    *i18n_patterns(
        path("", Home.as_view(), name="home"),
        path("compare/", Compare.as_view(), name="compare"),
        path("search/", Search.as_view(), name="search"),
        path("", include("programs.urls")),
        path("", include("partners.urls")),
        *FOR_DEVELOPERS,
    ),
]
