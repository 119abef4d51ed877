from django.conf import settings
from django.http import Http404
from django.views import View
from django.views.static import serve

PUBLIC = "pictures/"


class Media(View):
    """Uploaded pictures for everybody, scans of papers for staff."""

    def get(self, request, path):
        if not path.startswith(PUBLIC) and not request.user.is_staff:
            raise Http404
        response = serve(request, path, document_root=settings.MEDIA_ROOT)
        response["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return response
