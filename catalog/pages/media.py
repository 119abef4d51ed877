from pathlib import PurePath

from django.http import FileResponse, Http404, HttpResponseNotModified
from django.utils.cache import add_never_cache_headers
from django.utils.http import http_date
from django.views import View
from django.views.static import was_modified_since

from catalog.common.web.stored import stored
from catalog.common.web.uploads import content_type


class Media(View):
    """Pictures of what is public for everybody, scans of papers for staff who may view them.

    Whatever a file holds, a browser takes it for nothing but its kind and runs nothing in it.
    """

    def get(self, request, path):
        found = stored(path, request.user)
        if found is None:
            raise Http404
        modified = found.modified.timestamp()
        if not was_modified_since(request.headers.get("If-Modified-Since"), modified):
            found.file.close()
            return HttpResponseNotModified()
        response = FileResponse(
            found.file,
            as_attachment=not found.is_picture,
            filename=PurePath(path).name,
            content_type=content_type(path),
            headers={
                "Content-Security-Policy": "default-src 'none'; sandbox",
                "X-Content-Type-Options": "nosniff",
                "Last-Modified": http_date(modified),
            },
        )
        if not found.is_public:
            add_never_cache_headers(response)
        return response
