// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QColor>
#include <QFont>
#include <QJsonObject>

#include <array>

namespace slipway {

enum class Mode { Light, Dark };

/// What a colour is for. The values are in resources/tokens.json.
enum class Role {
    Window,
    Sidebar,
    Surface,
    Sunken,
    Raised,
    Hover,
    HoverOnSidebar,
    Pressed,
    Selected,
    Track,
    BorderSubtle,
    Border,
    BorderStrong,
    Text,
    TextSecondary,
    TextTertiary,
    TextDisabled,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentText,
    AccentTint,
    Focus,
    SelectedLine,
    Success,
    SuccessTint,
    SuccessMark,
    Warning,
    WarningTint,
    WarningMark,
    Danger,
    DangerTint,
    DangerMark,
    DangerFill,
    Data1,
    Data2,
    Data3,
    Data4,
    Scrim,
    Tooltip,
    OnTooltip,
};
constexpr int kRoles = int(Role::OnTooltip) + 1;

/// How text is set. Sizes are logical pixels.
enum class Face {
    Display,
    Title,
    Heading,
    Strong,
    Body,
    Label,
    Small,
    Caption,
    Figure,
    Mono,
    MonoSmall
};
constexpr int kFaces = int(Face::MonoSmall) + 1;

/// "textSecondary" of Role::TextSecondary: the name in tokens.json and in style sheets.
QLatin1StringView nameOf(Role role);

/// The design's values, read once. A file without one of the roles or faces is an error that names
/// it.
class Tokens
{
public:
    static Result<Tokens> parse(const QByteArray &json);

    QColor colour(Mode mode, Role role) const { return m_colours[size_t(mode)][size_t(role)]; }
    QFont face(Face face) const { return m_faces[size_t(face)]; }
    int lineHeight(Face face) const { return m_lines[size_t(face)]; }

private:
    Tokens() = default;
    std::array<std::array<QColor, kRoles>, 2> m_colours;
    std::array<QFont, kFaces> m_faces;
    std::array<int, kFaces> m_lines{};
};

/// Contrast of two opaque colours after WCAG 2.1: 1 … 21.
double contrast(const QColor &a, const QColor &b);

} // namespace slipway
