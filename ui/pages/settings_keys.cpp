// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_groups.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Key caps: one box for each key.
class KeyCaps : public QWidget
{
public:
    explicit KeyCaps(QStringList keys)
        : m_keys(std::move(keys))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(m_keys.join(u", "_s));
    }
    QSize sizeHint() const override
    {
        int width = -kGap;
        for (const QString &key : m_keys)
            width += widthOf(key, face(Face::Caption)) + 2 * kPad + kGap;
        return {width, grown(18, Face::Caption)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int left = 0;
        for (const QString &key : std::as_const(m_keys)) {
            const QRect box(left, 0, widthOf(key, face(Face::Caption)) + 2 * kPad, height());
            drawBox(painter, box, 4, ink(Role::Window), ink(Role::Border));
            drawText(painter, box, key, face(Face::Caption), ink(Role::TextTertiary),
                     Qt::AlignHCenter);
            left += box.width() + kGap;
        }
    }

private:
    static constexpr int kPad = 6;
    static constexpr int kGap = 6;
    QStringList m_keys;
};

} // namespace

SettingsGroup *makeKeyboardGroup()
{
    auto *group = new SettingsGroup(SettingsPage::tr("Keyboard"));
    const auto add = [group](const QString &what, const QStringList &keys) {
        group->addRow(what, {}, new KeyCaps(keys));
    };
    add(SettingsPage::tr("Apps"), {SettingsPage::tr("Ctrl 1")});
    add(SettingsPage::tr("Activity"), {SettingsPage::tr("Ctrl 4")});
    add(SettingsPage::tr("Settings"), {SettingsPage::tr("Ctrl 6"), SettingsPage::tr("Ctrl ,")});
    add(SettingsPage::tr("Search on this page"),
        {SettingsPage::tr("/"), SettingsPage::tr("Ctrl F")});
    add(SettingsPage::tr("Move in grids and lists"),
        {SettingsPage::tr("Arrow keys"), SettingsPage::tr("Home"), SettingsPage::tr("End")});
    add(SettingsPage::tr("Open the app’s page"), {SettingsPage::tr("Enter")});
    add(SettingsPage::tr("The app’s main action"), {SettingsPage::tr("Ctrl Enter")});
    add(SettingsPage::tr("More actions"),
        {SettingsPage::tr("Menu"), SettingsPage::tr("Shift F10")});
    add(SettingsPage::tr("Previous and next tab"),
        {SettingsPage::tr("Ctrl PgUp"), SettingsPage::tr("Ctrl PgDn")});
    add(SettingsPage::tr("Next pane"), {SettingsPage::tr("F6"), SettingsPage::tr("Shift F6")});
    add(SettingsPage::tr("Back"), {SettingsPage::tr("Alt Left"), SettingsPage::tr("Esc")});
    add(SettingsPage::tr("Quit, apps keep running"), {SettingsPage::tr("Ctrl Q")});
    return group;
}

} // namespace slipway
