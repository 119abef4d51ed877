from django.http import HttpResponse
from django.utils.http import content_disposition_header

from .formats import CONTENT_TYPES, Format


def download(content: bytes, name: str, file_format: Format) -> HttpResponse:
    """A file to keep; JSON opens in the browser. The name may be Kazakh (RFC 6266)."""
    keep = file_format != Format.JSON
    return HttpResponse(
        content,
        content_type=CONTENT_TYPES[file_format],
        headers={"Content-Disposition": content_disposition_header(keep, name)},
    )
