"""A web server for a built site that does what a plain host does, and nothing for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from urllib.parse import unquote, urlsplit

MEDIA_TYPES = {
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}

SLOW_PIECE = 6_000  # bytes


def file_of(site: Path, address: str) -> Path | None:
    """Return the file served at `address`, which begins with /; None when there is none."""
    path = unquote(urlsplit(address).path).removeprefix("/")
    file = site / (f"{path}index.html" if path.endswith("/") or not path else path)
    return file if file.is_file() and file.resolve().is_relative_to(site.resolve()) else None


@contextmanager
def serving(site: Path, *, pause: float = 0) -> Iterator[str]:
    """Serve `site` on a free port of this machine and give its address, without a / at its end.

    Redirects nothing; what is not there gets the 404 page of its language. With a `pause`, a page
    comes as on a slow line: in pieces, with that many seconds between them.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, file = HTTPStatus.OK, file_of(site, self.path)
            if file is None:
                status = HTTPStatus.NOT_FOUND
                english = self.path.startswith("/en/")
                file = site / ("en/404.html" if english else "404.html")
            data = file.read_bytes()
            self.send_response(status)
            self.send_header("Content-Type", MEDIA_TYPES[file.suffix])
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "max-age=600")
            self.end_headers()
            step = SLOW_PIECE if pause and file.suffix == ".html" else len(data) or 1
            for start in range(0, len(data), step):
                self.wfile.write(data[start : start + step])
                sleep(pause)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
