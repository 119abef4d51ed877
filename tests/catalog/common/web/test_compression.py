import brotli
import pytest
from django.http import HttpResponse, StreamingHttpResponse

from catalog.common.web.compression import BrotliMiddleware, packed_thoroughly

TEXT = "Қазақстанның сыртқы саясаты. " * 50


def answered(rf, response, accepts="gzip, deflate, br, zstd", address="/kk/"):
    request = rf.get(address, headers={"Accept-Encoding": accepts})
    return BrotliMiddleware(lambda request: response)(request)


def test_a_page_is_packed_for_a_browser_that_reads_brotli(rf):
    response = answered(rf, HttpResponse(TEXT))
    assert response["Content-Encoding"] == "br"
    assert brotli.decompress(response.content).decode() == TEXT
    assert response["Content-Length"] == str(len(response.content))
    assert response["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("accepts", ["gzip", "", "br;q=0", "gzip, br; q=0.0, deflate"])
def test_other_browsers_get_it_as_it_is(rf, accepts):
    response = answered(rf, HttpResponse(TEXT), accepts)
    assert response.content.decode() == TEXT
    assert response["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    "response",
    [
        HttpResponse("ә"),
        HttpResponse(TEXT, content_type="application/pdf"),
        HttpResponse(TEXT, headers={"Content-Encoding": "gzip"}),
        StreamingHttpResponse([TEXT.encode()]),
    ],
    ids=["short", "paper", "packed already", "streamed"],
)
def test_what_gains_nothing_is_left_alone(rf, response):
    assert answered(rf, response).get("Content-Encoding") != "br"


def test_the_tag_of_a_packed_page_is_weak(rf):
    response = answered(rf, HttpResponse(TEXT, headers={"ETag": '"a1"'}))
    assert response["ETag"].startswith('W/"')


def test_a_page_that_everybody_sees_alike_is_packed_thoroughly_and_kept(rf):
    packed_thoroughly.cache_clear()
    packed = [answered(rf, HttpResponse(TEXT)).content for _ in range(2)]
    assert packed[0] == packed[1]
    assert packed_thoroughly.cache_info()[:2] == (1, 1)


@pytest.mark.parametrize(
    ("address", "headers", "status"),
    [
        ("/kk/search/?q=қазақ", {}, 200),
        ("/admin/", {"Vary": "Cookie, Accept-Language"}, 200),
        ("/kk/жоқ/", {}, 404),
    ],
    ids=["searched", "personal", "lost"],
)
def test_what_one_reader_alone_asked_for_is_packed_quickly(rf, address, headers, status):
    packed_thoroughly.cache_clear()
    response = HttpResponse(TEXT, headers=headers, status=status)
    assert answered(rf, response, address=address)["Content-Encoding"] == "br"
    assert packed_thoroughly.cache_info().misses == 0


def test_a_page_of_the_site_is_packed_once(client, db):
    response = client.get("/kk/verify/", headers={"Accept-Encoding": "gzip, br"})
    assert response["Content-Encoding"] == "br"
    assert "Құжат" in brotli.decompress(response.content).decode()
