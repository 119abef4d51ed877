from django.conf import settings
from django.shortcuts import redirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request
from django.views import View

from catalog.common.text.languages import LANGUAGES


class EnterByLanguage(View):
    """The front door: to the language the visitor's browser asks for."""

    def get(self, request):
        language = get_language_from_request(request)
        response = redirect(f"/{language if language in LANGUAGES else settings.LANGUAGE_CODE}/")
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
        return response


class KazakhByCountryCode(View):
    """`/kz/…`, as other systems of the country write Kazakh, is `/kk/…`."""

    def get(self, request, rest=""):
        query = f"?{request.GET.urlencode()}" if request.GET else ""
        return redirect(f"/kk/{rest}{query}", permanent=True)
