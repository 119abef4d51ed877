"""What may be uploaded: pictures and scans, by size, by name and by content.

A file that a row holds already was looked at when it came, and is not opened again. A form whose
file no row will hold is guarded by `refused_unread`, before anything reads its body.
"""

from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

from .wholeness import is_pdf, is_picture_alone

PICTURES = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
SEVERAL = {"MPO": "JPEG"}  # a JPEG of a phone, with a picture of depth behind it
PDF = ".pdf"
PICTURE_BYTES = 5 * 1024 * 1024
PICTURE_PIXELS = 24_000_000
SCAN_BYTES = 20 * 1024 * 1024
PDF_MAGIC = b"%PDF-"
FORM_BYTES = 64 * 1024  # what a form adds to its file
DRAINED = 4 * SCAN_BYTES
PIECE = 64 * 1024


def check_picture(file):
    """A PNG, JPEG or WebP of at most 5 MB and 24 megapixels, whatever its name says."""
    if is_new(file):
        check_size(file, PICTURE_BYTES)
        check_picture_content(file)


def check_scan(file):
    """A PDF or a picture of at most 20 MB."""
    if not is_new(file):
        return
    check_size(file, SCAN_BYTES)
    if suffix(file) != PDF:
        check_picture_content(file)
    else:
        check_pdf_content(file)


def is_new(file):
    """Whether a file has just come; one that storage holds may also be missing there."""
    return not getattr(file, "_committed", False)


def content_type(name):
    """What a stored file is served as, by its name; never anything that a browser runs."""
    ending = PurePath(name).suffix.lower()
    if ending == PDF:
        return "application/pdf"
    kind = PICTURES.get(ending)
    return f"image/{kind.lower()}" if kind else "application/octet-stream"


def check_size(file, most):
    if problem := too_large(file.size, most):
        raise ValidationError(problem)


def too_large(size, most):
    """The sentence about a file of this size; empty for one that may be looked at."""
    if size <= most:
        return ""
    sizes = {"size": filesizeformat(size), "most": filesizeformat(most)}
    return _("The file is too large: %(size)s. At most: %(most)s.") % sizes


def check_picture_content(file):
    expected = PICTURES.get(suffix(file))
    if expected is None:
        raise ValidationError(_("This type of file is not accepted: %s.") % (suffix(file) or "?"))
    try:
        file.seek(0)
        with Image.open(file, formats=tuple(set(PICTURES.values()))) as picture:
            found, (width, height) = SEVERAL.get(picture.format, picture.format), picture.size
            if width * height <= PICTURE_PIXELS:
                picture.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValidationError(_("The picture has too many pixels.")) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise ValidationError(_("The file is not a readable picture.")) from error
    finally:
        file.seek(0)
    if found != expected:
        raise ValidationError(_("The file's name and its content do not agree."))
    if width * height > PICTURE_PIXELS:
        raise ValidationError(_("The picture has too many pixels."))
    if not is_picture_alone(whole(file), found):
        raise ValidationError(_("The file holds something else besides the picture."))


def check_pdf_content(file):
    content = whole(file)
    if not content.startswith(PDF_MAGIC):
        raise ValidationError(_("The file is named as a PDF but holds something else."))
    if not is_pdf(content):
        raise ValidationError(
            _("The PDF is not whole or holds something else besides. Save it as a PDF again.")
        )


def suffix(file):
    return PurePath(file.name or "").suffix.lower()


def whole(file):
    file.seek(0)
    content = file.read()
    file.seek(0)
    return content


class InMemory(MemoryFileUploadHandler):
    """Holds an upload in memory whatever its size: `refused_unread` has looked at that already."""

    def handle_raw_input(self, *args, **kwargs):
        super().handle_raw_input(*args, **kwargs)
        self.activated = True


def refused_unread(request, beside=FORM_BYTES):
    """The sentence about a form whose file is too large to be read, or an empty text.

    What may be read is read in memory and forgotten. `beside` is how much else a form may carry.
    The view is exempt from the check of the token and asks for it behind this guard: that check
    reads the body, and would have the default handlers write it to disk.
    """
    request.upload_handlers = [InMemory(request)]
    length = stated_length(request) or 0
    if length <= SCAN_BYTES + beside:
        return ""
    drain(request)
    return too_large(length, SCAN_BYTES)


def stated_length(request):
    """The bytes that a request says it has; None where it does not say."""
    stated = request.META.get("CONTENT_LENGTH") or ""
    return int(stated) if stated.isdecimal() else None


def drain(request):
    """Let a body go by, piece by piece and kept nowhere, so that the browser reads the answer."""
    for _number in range(DRAINED // PIECE):
        if not request.read(PIECE):
            return
