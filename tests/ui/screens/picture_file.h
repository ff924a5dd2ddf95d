// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace slipway {

/// The picture in the 256 colours that serve it best: a window has a few plain ones and the steps
/// between them at the edges of letters. A file of it has a third of the size.
QImage withFewColours(const QImage &picture);

/// Writes a picture as small as PNG can hold it: with few colours where the same is still seen.
bool savePicture(const QImage &picture, const QString &file);

} // namespace slipway
