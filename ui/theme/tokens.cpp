// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr std::array<QLatin1StringView, kRoles> kRoleNames{
    "window"_L1,       "sidebar"_L1,        "surface"_L1,      "sunken"_L1,      "raised"_L1,
    "hover"_L1,        "hoverOnSidebar"_L1, "pressed"_L1,      "selected"_L1,    "track"_L1,
    "borderSubtle"_L1, "border"_L1,         "borderStrong"_L1, "text"_L1,        "textSecondary"_L1,
    "textTertiary"_L1, "textDisabled"_L1,   "accent"_L1,       "accentHover"_L1, "accentPressed"_L1,
    "onAccent"_L1,     "accentText"_L1,     "accentTint"_L1,   "focus"_L1,       "selectedLine"_L1,
    "success"_L1,      "successTint"_L1,    "successMark"_L1,  "warning"_L1,     "warningTint"_L1,
    "warningMark"_L1,  "danger"_L1,         "dangerTint"_L1,   "dangerMark"_L1,  "dangerFill"_L1,
    "data1"_L1,        "data2"_L1,          "data3"_L1,        "data4"_L1,       "scrim"_L1,
    "tooltip"_L1,      "onTooltip"_L1};

constexpr std::array<QLatin1StringView, kFaces> kFaceNames{
    "display"_L1, "title"_L1,   "heading"_L1, "strong"_L1, "body"_L1, "label"_L1,
    "small"_L1,   "caption"_L1, "figure"_L1,  "mono"_L1,   "mono"_L1};

/// "#RRGGBB" or, as CSS writes it, "#RRGGBBAA".
QColor colourOf(const QString &text)
{
    if (text.size() != 9)
        return QColor(text);
    QColor colour(text.left(7));
    colour.setAlpha(text.right(2).toInt(nullptr, 16));
    return colour;
}

QFont fontOf(const QJsonObject &type, const QJsonObject &scale)
{
    QStringList families;
    const QJsonArray names = type["families"_L1][scale["family"_L1].toString()].toArray();
    for (const QJsonValue &name : names)
        families << name.toString();
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qMax(1, scale["size"_L1].toInt()));
    font.setWeight(QFont::Weight(qBound(1, scale["weight"_L1].toInt(), 1000)));
    if (scale["family"_L1].toString() == "mono"_L1) {
        // A hash or "==" must read as typed: no ligatures.
        font.setStyleStrategy(QFont::PreferNoShaping);
        font.setFixedPitch(true);
    }
    return font;
}

tl::unexpected<Error> missing(QLatin1StringView what)
{
    return tl::unexpected(
        Error{Error::Kind::Malformed,
              QCoreApplication::translate("Tokens", "The design's values lack “%1”.").arg(what),
              {}});
}

double luminance(const QColor &colour)
{
    const auto part = [](float value) {
        const double v = double(value);
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

} // namespace

QLatin1StringView nameOf(Role role)
{
    return kRoleNames[size_t(role)];
}

Result<Tokens> Tokens::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Tokens tokens;
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        const QJsonObject colours =
            root["colour"_L1][mode == Mode::Light ? "light"_L1 : "dark"_L1].toObject();
        for (size_t role = 0; role < size_t(kRoles); ++role) {
            const QColor colour = colourOf(colours[kRoleNames[role]].toString());
            if (!colour.isValid())
                return missing(kRoleNames[role]);
            tokens.m_colours[size_t(mode)][role] = colour;
        }
    }
    const QJsonObject type = root["type"_L1].toObject();
    for (size_t face = 0; face < size_t(kFaces); ++face) {
        const QJsonObject scale = type["scale"_L1][kFaceNames[face]].toObject();
        if (scale.isEmpty())
            return missing(kFaceNames[face]);
        tokens.m_faces[face] = fontOf(type, scale);
        tokens.m_lines[face] = scale["line"_L1].toInt();
    }
    // Tables and logs set their hashes a little closer.
    tokens.m_lines[size_t(Face::MonoSmall)] = 16;
    return tokens;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace slipway
