// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/build_stream.h"
#include "engine/json_lines.h"
#include "engine/log_frames.h"
#include "engine/pull_stream.h"

#include <cstddef>
#include <cstdint>

using namespace slipway;
using namespace Qt::StringLiterals;

/// The first byte chooses the parser, the rest is what an engine sends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1),
                           static_cast<qsizetype>(size - 1));
    if (data[0] % 3 == 0) {
        LogFrames frames(LogFrames::Framing::Framed);
        frames.take(bytes.left(bytes.size() / 2));
        frames.take(bytes.mid(bytes.size() / 2));
    } else if (data[0] % 3 == 1) {
        BuildStream build; // the protobuf alone, without its wrapping
        build.take({{u"id"_s, u"moby.buildkit.trace"_s},
                    {u"aux"_s, QString::fromLatin1(bytes.toBase64())}},
                   0);
        build.end(0);
    } else {
        JsonLines lines(1 << 20);
        BuildStream build;
        PullStream pull;
        for (const QJsonObject &line : lines.take(bytes)) {
            build.take(line, 0);
            pull.take(line);
        }
        build.end(0);
        (void)pull.progress();
    }
    return 0;
}
