// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_yaml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace slipway;
using namespace Qt::StringLiterals;

/// The bytes are a profile, and an app's settings. What is read as a profile is written and read
/// again: it must be the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadProfile read = readProfile(bytes, u"fuzz.yaml"_s);
    if (read.profile) {
        const QByteArray written = writeProfile(*read.profile);
        const ReadProfile again = readProfile(written, u"again.yaml"_s);
        if (!again.profile || writeProfile(*again.profile) != written)
            std::abort();
    }
    (void)readAppSettings(bytes, u"fuzz.yaml"_s, *AppId::parse(u"fuzz"));
    return 0;
}
