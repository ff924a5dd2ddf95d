// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/http_reader.h"

#include <cstdlib>

using slipway::HttpReader;

namespace {

struct Read {
    QByteArray body;
    QByteArray surplus;
    bool isComplete = false;
    bool failed = false;
};

Read readIn(QByteArrayView bytes, qsizetype piece, HttpReader::Question question)
{
    HttpReader reader(question);
    Read read;
    while (!bytes.isEmpty() && !read.failed) {
        const QByteArrayView now = bytes.first(qMin(piece, bytes.size()));
        bytes = bytes.sliced(now.size());
        read.failed = !reader.feed(now);
        read.body += reader.takeBody();
    }
    read.isComplete = reader.isComplete();
    read.surplus = reader.takeSurplus();
    if (!read.failed)
        read.failed = !reader.close();
    return read;
}

} // namespace

/// The first byte chooses the question and the size of the pieces; a good answer reads the same in
/// any pieces.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto question =
        data[0] % 8 == 0 ? HttpReader::Question::Head : HttpReader::Question::Other;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    const Read whole = readIn(bytes, bytes.size(), question);
    const Read pieces = readIn(bytes, 1 + data[0] / 8, question);
    if (!whole.failed && !pieces.failed
        && (whole.body != pieces.body || whole.surplus != pieces.surplus
            || whole.isComplete != pieces.isComplete))
        std::abort();
    return 0;
}
