// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/errand.h"

#include "apps/labels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

ContainerSpec errandContainer(const QString &name, const QString &image)
{
    ContainerSpec spec;
    spec.name = name;
    spec.image = image;
    spec.network = u"none"_s;
    spec.readOnlyRoot = true;
    spec.healthcheck = {{u"Test"_s, QJsonArray{u"NONE"_s}}};
    spec.labels = {{label::kApp, QString()}}; // the image's would make it the app's container
    return spec;
}

} // namespace slipway
