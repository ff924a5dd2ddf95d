// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

inline constexpr uint kPerson = 1234; ///< Neither root nor whom the base image knows.

inline const QByteArray kUi = R"(import http.server, os

class Ui(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/write":
            with open("/output/picture.txt", "w") as f:
                f.write("made")
        self.send_response(200)
        self.end_headers()
        self.wfile.write(("VERSION " + " ".join(sorted(os.listdir("/models")))).encode())

    def log_message(self, *args):
        print("asked", self.path, flush=True)

http.server.ThreadingHTTPServer(("0.0.0.0", 8199), Ui).serve_forever()
)";

inline QByteArray ui(const QByteArray &version)
{
    return QByteArray(kUi).replace("VERSION", version);
}
