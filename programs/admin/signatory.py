from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin

from ..models import Signatory


@register(Signatory)
class SignatoryAdmin(CatalogAdmin):
    """Whose signatures an institution's papers have lines for."""

    list_display = ("post", "paper", "position", "institution")
    list_filter = ("paper",)
    list_select_related = ("institution",)
    search_fields = ("post_kk", "post_ru", "post_en", "institution__folded")
    main = (("institution", "paper", "position"),)
    short = ("post",)
    is_translated_by_staff = False
