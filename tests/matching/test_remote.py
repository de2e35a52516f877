"""Against a real service on this machine that speaks as the remote ones do."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest

from learnonce.matching.adapters.remote import RemoteModel
from learnonce.matching.errors import EmbedderUnavailable


class Service(BaseHTTPRequestHandler):
    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, self.headers.get("Authorization"), asked))
        status, body = self.server.answer(asked)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body if isinstance(body, bytes) else json.dumps(body).encode())

    def log_message(self, *_):
        pass


def numbered(asked):
    """Each text's first number is its length, the second 1; given back in the wrong order."""
    rows = [
        {"index": place, "embedding": [len(text), 1.0] + [0.0] * (asked["dimensions"] - 2)}
        for place, text in enumerate(asked["input"])
    ]
    return 200, {"data": rows[::-1]}


@pytest.fixture
def service():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    server.asked, server.answer = [], numbered
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def model(service):
    return RemoteModel(
        address=f"http://127.0.0.1:{service.server_port}/v1/", name="small", key="secret", timeout=5
    )


class TestEmbed:
    def test_asks_the_openai_way_and_puts_answers_in_order(self, model, service):
        vectors = model.embed(["abc", "a" * 4])

        # 3 and 1 at unit length: 3 / sqrt(10); 4 and 1: 4 / sqrt(17)
        assert vectors[:, 0] == pytest.approx([0.948683, 0.970143], abs=1e-6)
        path, key, asked = service.asked[0]
        assert (path, key) == ("/v1/embeddings", "Bearer secret")
        assert (asked["model"], asked["dimensions"]) == ("small", 384)

    def test_sends_many_texts_in_several_requests(self, model, service):
        vectors = model.embed(["x"] * 129 + [""])

        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1)
        assert [len(asked["input"]) for _path, _key, asked in service.asked] == [64, 64, 2]

    @pytest.mark.parametrize(
        ("answer", "said"),
        [
            ((401, b"no such key"), "refused with status 401: no such key Check LEARNONCE_EMBEDDER_KEY"),
            ((500, b"oh"), "refused with status 500: oh"),
            ((200, b"<html>"), "no list of embeddings"),
            ((200, {"data": []}), r"answered \(0,\) numbers, learnonce needs \(1, 384\)"),
            ((200, {"data": [{"index": 0, "embedding": [1.0, 2.0]}]}), "Choose a model that can give 384"),
            ((200, {"data": [{"index": 0, "embedding": [0.0] * 384}]}), "without length"),
        ],
    )
    def test_says_what_is_wrong_with_an_answer(self, model, service, answer, said):
        service.answer = lambda _asked: answer

        with pytest.raises(EmbedderUnavailable, match=said):
            model.embed(["x"])

    def test_says_when_nobody_answers(self):
        gone = RemoteModel(address="http://127.0.0.1:9/v1", name="small", timeout=1)

        with pytest.raises(EmbedderUnavailable, match="does not answer"):
            gone.embed(["x"])

    def test_an_address_of_another_kind_is_refused(self):
        with pytest.raises(EmbedderUnavailable, match="is not an https address"):
            RemoteModel(address="file:///etc/passwd", name="x")
