import brotli
import pytest
from django.http import HttpResponse, StreamingHttpResponse

from catalog.common.compression import BrotliMiddleware

TEXT = "Қазақстанның сыртқы саясаты. " * 50


def answered(rf, response, accepts="gzip, deflate, br, zstd"):
    request = rf.get("/kk/", headers={"Accept-Encoding": accepts})
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


def test_a_page_of_the_site_is_packed_once(client, db):
    response = client.get("/kk/verify/", headers={"Accept-Encoding": "gzip, br"})
    assert response["Content-Encoding"] == "br"
    assert "Құжат" in brotli.decompress(response.content).decode()
