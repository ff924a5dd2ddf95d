// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_caps.h"
#include "ui/key_map.h"
#include "ui/pages/settings_groups.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kGap = 12; // between two ways to do the same

/// All keys of one line of the map.
class LineKeys : public QWidget
{
public:
    explicit LineKeys(const QList<QKeySequence> &keys)
    {
        for (const QKeySequence &each : keys)
            m_keys << keyText(each);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(m_keys.join(u", "_s));
    }
    QSize sizeHint() const override
    {
        int width = -kGap;
        for (const QString &keys : m_keys)
            width += widthOfKeys(keys) + kGap;
        return {qMax(0, width), grown(20, Face::Caption)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = isRightToLeft();
        QRect left = rect();
        for (auto keys = m_keys.crbegin(); keys != m_keys.crend(); ++keys) {
            const int taken = drawKeys(painter, left, *keys, mirrored) + kGap;
            left.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
        }
    }

private:
    QStringList m_keys;
};

} // namespace

SettingsGroup *makeKeyboardGroup()
{
    auto *group = new SettingsGroup(SettingsPage::tr("Keyboard"));
    const QList<KeyLine> lines = keyMap();
    for (const KeyLine &line : lines)
        group->addRow(line.text, {}, new LineKeys(line.keys));
    return group;
}

} // namespace slipway
