"""Pages packed with Brotli, which makes them a tenth smaller than gzip does."""

import re

import brotli
from django.utils.cache import patch_vary_headers

QUALITY = 7  # two milliseconds a page; the highest ones take seventy
LEAST = 200  # bytes, below which packing gains nothing
PACKED = re.compile(r"^(text/|application/(json|xml|javascript)|image/svg)")
ACCEPTS = re.compile(r"\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))")


class BrotliMiddleware:
    """Packs texts for browsers that read Brotli; others are left to `GZipMiddleware`.

    It stands after that one in the settings, so that it sees an answer first.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not is_packable(response):
            return response
        patch_vary_headers(response, ("Accept-Encoding",))
        if ACCEPTS.search(request.headers.get("Accept-Encoding", "")):
            pack(response)
        return response


def is_packable(response):
    return (
        not response.streaming
        and len(response.content) >= LEAST
        and not response.has_header("Content-Encoding")
        and PACKED.match(response.get("Content-Type", ""))
    )


def pack(response):
    response.content = brotli.compress(response.content, mode=brotli.MODE_TEXT, quality=QUALITY)
    response["Content-Length"] = str(len(response.content))
    response["Content-Encoding"] = "br"
    etag = response.get("ETag", "")
    if etag.startswith('"'):
        response["ETag"] = f"W/{etag}"
