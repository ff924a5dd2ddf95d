// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_groups.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SettingsPage", text);
}

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
    auto *group = new SettingsGroup(tr("Keyboard"));
    const auto add = [group](const QString &what, const QStringList &keys) {
        group->addRow(what, {}, new KeyCaps(keys));
    };
    add(tr("Apps"), {tr("Ctrl 1")});
    add(tr("Settings"), {tr("Ctrl 6"), tr("Ctrl ,")});
    add(tr("Search on this page"), {tr("/"), tr("Ctrl F")});
    add(tr("Move in grids and lists"), {tr("Arrow keys"), tr("Home"), tr("End")});
    add(tr("Open the app’s page"), {tr("Enter")});
    add(tr("The app’s main action"), {tr("Ctrl Enter")});
    add(tr("More actions"), {tr("Menu"), tr("Shift F10")});
    add(tr("Previous and next tab"), {tr("Ctrl PgUp"), tr("Ctrl PgDn")});
    add(tr("Next pane"), {tr("F6"), tr("Shift F6")});
    add(tr("Back"), {tr("Alt Left"), tr("Esc")});
    add(tr("Quit, apps keep running"), {tr("Ctrl Q")});
    return group;
}

} // namespace slipway
