"""Pages for what went wrong, in the reader's language; the last one needs nothing that may fail."""

from django.shortcuts import render


def bad_request(request, exception):
    return render(request, "400.html", status=400)


def forbidden(request, exception):
    return render(request, "403.html", status=403)


def stale_form(request, reason=""):
    """A form that was open too long, or came from elsewhere."""
    return render(request, "403.html", status=403)


def not_found(request, exception):
    return render(request, "404.html", status=404)


def server_error(request):
    return render(request, "500.html", status=500)
