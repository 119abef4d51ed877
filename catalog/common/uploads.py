"""What may be uploaded: pictures and scans, by size, by name and by content."""

from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

PICTURES = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
PICTURE_BYTES = 5 * 1024 * 1024
PICTURE_PIXELS = 24_000_000
SCAN_BYTES = 20 * 1024 * 1024
PDF_MAGIC = b"%PDF-"


def check_picture(file):
    """A PNG, JPEG or WebP of at most 5 MB and 24 megapixels, whatever its name says."""
    check_size(file, PICTURE_BYTES)
    check_picture_content(file)


def check_scan(file):
    """A PDF or a picture of at most 20 MB."""
    check_size(file, SCAN_BYTES)
    if suffix(file) != ".pdf":
        check_picture_content(file)
    elif head(file, len(PDF_MAGIC)) != PDF_MAGIC:
        raise ValidationError(_("The file is named as a PDF but holds something else."))


def check_size(file, most):
    if file.size > most:
        raise ValidationError(
            _("The file is too large: %(size)s. At most: %(most)s.")
            % {"size": filesizeformat(file.size), "most": filesizeformat(most)}
        )


def check_picture_content(file):
    expected = PICTURES.get(suffix(file))
    if expected is None:
        raise ValidationError(_("This type of file is not accepted: %s.") % (suffix(file) or "?"))
    try:
        file.seek(0)
        with Image.open(file, formats=tuple(set(PICTURES.values()))) as picture:
            found, (width, height) = picture.format, picture.size
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


def suffix(file):
    return PurePath(file.name or "").suffix.lower()


def head(file, length):
    file.seek(0)
    start = file.read(length)
    file.seek(0)
    return start
