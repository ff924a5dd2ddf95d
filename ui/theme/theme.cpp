// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "base/settings.h"
#include "ui/theme/desktop_look.h"
#include "ui/theme/slipway_style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QPalette>

using namespace Qt::StringLiterals;

// The resources lie in a static library, which a linker takes apart; outside the namespace, as the
// macro asks.
static void initIconResources()
{
    Q_INIT_RESOURCE(slipway_icons);
}

namespace slipway {

namespace {

struct Look {
    Mode mode = Mode::Light;
    bool highContrast = false;
};
Look look; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables) what the process looks like

const Tokens &tokens()
{
    static const Tokens read = [] {
        initIconResources();
        QFile file(u":/slipway/tokens.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The design's values are not in the program.");
        auto parsed = Tokens::parse(file.readAll());
        if (!parsed)
            qFatal("%s", qUtf8Printable(parsed.error().summary));
        return *parsed;
    }();
    return read;
}

Role seen(Role role)
{
    if (!look.highContrast)
        return role;
    switch (role) {
    case Role::BorderSubtle:
    case Role::Border:
        return Role::BorderStrong;
    case Role::TextTertiary:
        return Role::TextSecondary;
    default:
        return role;
    }
}

QPalette palette()
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, Role role) {
        for (const QPalette::ColorRole each : roles)
            palette.setColor(each, ink(role));
    };
    set({QPalette::Window}, Role::Window);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText},
        Role::Text);
    set({QPalette::Base, QPalette::Button}, Role::Surface);
    set({QPalette::AlternateBase}, Role::Sunken);
    set({QPalette::PlaceholderText}, Role::TextTertiary);
    set({QPalette::Highlight}, Role::Accent);
    set({QPalette::HighlightedText}, Role::OnAccent);
    set({QPalette::Link, QPalette::LinkVisited}, Role::AccentText);
    set({QPalette::ToolTipBase}, Role::Tooltip);
    set({QPalette::ToolTipText}, Role::OnTooltip);
    set({QPalette::Midlight, QPalette::Light}, Role::BorderSubtle);
    set({QPalette::Mid}, Role::Border);
    set({QPalette::Dark, QPalette::Shadow}, Role::BorderStrong);
    for (const QPalette::ColorRole each :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, each, ink(Role::TextDisabled));
    return palette;
}

} // namespace

QColor ink(Role role)
{
    return tokens().colour(look.mode, seen(role));
}

QFont face(Face face)
{
    QFont font = tokens().face(face);
    if (face == Face::MonoSmall) {
        // 11.5 px are meant. QFont rounds to whole pixels, so the characters of 12 stand as close
        // as those would.
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3);
    } else if (face == Face::Title) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.1);
    }
    return font;
}

int lineHeight(Face face)
{
    return tokens().lineHeight(face);
}

Mode currentMode()
{
    return look.mode;
}

Theme::Theme(QApplication &application, QObject *owner)
    : QObject(owner)
    , m_application(application)
{
    m_application.setStyle(new SlipwayStyle);
    m_application.setFont(face(Face::Body));
    for (const char *widget : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(face(Face::Label), widget);
    for (const char *widget : {"QMenu", "QLabel", "QLineEdit", "QCheckBox"})
        QApplication::setFont(face(Face::Body), widget);
    QApplication::setFont(face(Face::Small), "QTipLabel");
    dress();
}

void Theme::follow(Settings &settings)
{
    auto *desktop = new DesktopLook(this);
    const auto obey = [this, desktop, &settings] {
        setHighContrast(desktop->wantsContrast());
        const QString chosen = settings.theme.get();
        setMode(chosen == "dark"_L1        ? Mode::Dark
                    : chosen == "light"_L1 ? Mode::Light
                    : desktop->isDark()    ? Mode::Dark
                                           : Mode::Light);
    };
    connect(desktop, &DesktopLook::changed, this, obey);
    connect(&settings, &Settings::changed, this,
            [obey, key = settings.theme.key()](const QString &changedKey) {
                if (changedKey == key)
                    obey();
            });
    obey();
}

void Theme::setMode(Mode mode)
{
    if (look.mode == mode)
        return;
    look.mode = mode;
    dress();
    emit changed();
}

void Theme::setHighContrast(bool high)
{
    if (look.highContrast == high)
        return;
    look.highContrast = high;
    dress();
    emit changed();
}

void Theme::dress()
{
    m_application.setPalette(palette());
    m_application.setStyleSheet(styleSheet());
}

} // namespace slipway
