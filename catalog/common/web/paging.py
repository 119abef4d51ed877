from django.core.paginator import Paginator

PAGE_SIZE = 24


class Paged:
    """A list in pages; a page number that makes no sense shows the nearest page."""

    paginate_by = PAGE_SIZE

    def paginate_queryset(self, queryset, page_size):
        paginator = Paginator(queryset, page_size)
        page = paginator.get_page(self.request.GET.get("page"))
        return paginator, page, page.object_list, page.has_other_pages()
