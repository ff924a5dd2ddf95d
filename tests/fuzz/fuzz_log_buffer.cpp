// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_buffer.h"

#include <cstdlib>

using slipway::LogBuffer;
using slipway::LogLine;

namespace {

constexpr int kCapacity = 64;

void feed(LogBuffer &log, QStringView text, qsizetype piece)
{
    while (!text.isEmpty()) {
        log.append(text.left(piece), 1);
        text = text.mid(piece);
    }
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a pane relies on, whatever a program writes.
void checkLine(const LogLine &line)
{
    require(line.text.size() <= LogBuffer::kLineLength);
    for (const QChar c : line.text)
        require(c == u'\t' || c >= u' ');
    int end = 0;
    for (const slipway::LogSpan &span : line.spans) {
        require(span.from >= end && span.length > 0);
        end = span.from + span.length;
        require(end <= line.text.size());
    }
}

} // namespace

/// The first byte is the size of the pieces: they make no difference.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1),
                           static_cast<qsizetype>(size) - 1);
    const QString text = QString::fromUtf8(bytes);
    LogBuffer read(nullptr, kCapacity);
    read.appendBytes(bytes);
    for (int i = 0; i < read.count(); ++i)
        checkLine(read.line(i));
    LogBuffer whole(nullptr, kCapacity);
    LogBuffer pieces(nullptr, kCapacity);
    feed(whole, text, text.size());
    feed(pieces, text, 1 + data[0] % 16);
    require(whole.count() == pieces.count() && whole.lastNumber() == pieces.lastNumber()
            && whole.errors() == pieces.errors());
    for (int i = 0; i < whole.count(); ++i) {
        const LogLine line = whole.line(i);
        const LogLine same = pieces.line(i);
        checkLine(line);
        require(line.text == same.text || line.text.endsWith(u'…'));
        require(line.kind == whole.kind(i));
    }
    return 0;
}
