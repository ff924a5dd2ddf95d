// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "base/settings.h"
#include "ui/theme/desktop_look.h"
#include "ui/theme/measures.h"
#include "ui/theme/slipway_style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

// The resources lie in a static library, which a linker takes apart; outside the namespace, as the
// macro asks.
static void initIconResources()
{
    Q_INIT_RESOURCE(slipway_icons);
}

namespace slipway {

namespace {

Appearance
    look; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables) what the process looks like

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
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set({QPalette::Accent}, Role::Accent);
#endif
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
    return tokens().colour(look.mode, seenRole(role, look.highContrast));
}

QColor inkIn(Mode mode, Role role)
{
    return tokens().colour(mode, role);
}

QFont face(Face face)
{
    QFont font = tokens().face(face);
    font.setPixelSize(sized(font.pixelSize()));
    if (face == Face::MonoSmall) {
        // 11.5 px are meant. QFont rounds to whole pixels, so the characters of 12 stand as close
        // as those would.
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3 * look.textSize / kLeastTextSize);
    } else if (face == Face::Title) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.1);
    }
    return font;
}

int lineHeight(Face face)
{
    return sized(tokens().lineHeight(face));
}

Mode currentMode()
{
    return look.mode;
}

const Appearance &currentAppearance()
{
    return look;
}

Theme::Theme(QApplication &application, QObject *owner)
    : QObject(owner)
    , m_application(application)
{
    m_application.setStyle(new SlipwayStyle);
    setFonts();
    dress();
}

void Theme::follow(Settings &settings)
{
    auto *desktop = new DesktopLook(this);
    const auto obey = [this, desktop, &settings] {
        setAppearance(appearanceOf(Preferences::of(settings), desktop->wish()));
    };
    connect(desktop, &DesktopLook::changed, this, obey);
    connect(&settings, &Settings::changed, this, obey);
    obey();
}

void Theme::setAppearance(const Appearance &wanted)
{
    if (look == wanted)
        return;
    const Appearance before = std::exchange(look, wanted);
    const bool measuresChanged = before.textSize != look.textSize || before.spacing != look.spacing;
    if (measuresChanged)
        setFonts();
    dress();
    if (measuresChanged) {
        // A style sheet tells only those widgets that it has dressed before.
        QEvent styleChange(QEvent::StyleChange);
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all)
            QCoreApplication::sendEvent(widget, &styleChange);
    }
    emit changed();
}

void Theme::setMode(Mode mode)
{
    Appearance wanted = look;
    wanted.mode = mode;
    setAppearance(wanted);
}

void Theme::setHighContrast(bool high)
{
    Appearance wanted = look;
    wanted.highContrast = high;
    setAppearance(wanted);
}

void Theme::setFonts()
{
    m_application.setFont(face(Face::Body));
    for (const char *widget : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(face(Face::Label), widget);
    for (const char *widget : {"QMenu", "QLabel", "QLineEdit", "QCheckBox"})
        QApplication::setFont(face(Face::Body), widget);
    QApplication::setFont(face(Face::Small), "QTipLabel");
}

void Theme::dress()
{
    m_application.setPalette(palette());
    m_application.setStyleSheet(styleSheet());
}

} // namespace slipway
