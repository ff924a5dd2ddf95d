// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// A word after $ is a role. Labels say their colour by the property `ink`.
const auto kSheet = uR"(
QMainWindow { background: $window; }
QDialog { background: $raised; }
QToolTip { background: $tooltip; color: $onTooltip; border: 0; padding: 4px 9px; }
QLineEdit { background: $surface; color: $text; border: 1px solid $border; border-radius: 7px; padding: 0 9px;
    min-height: &30px; selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit[compact="true"] { min-height: &26px; }
QLineEdit:focus { border: 2px solid $focus; padding: 0 8px; min-height: &28px; }
QLineEdit[compact="true"]:focus { min-height: &24px; }
QLineEdit[wrong="true"] { border-color: $dangerMark; }
QLineEdit:disabled { background: $window; color: $textDisabled; }
QMenu { background: $raised; color: $text; padding: 5px; }
QMenu::item { min-height: &30px; padding: 0 44px 0 34px; background: transparent; }
QMenu::item:selected { background: $selected; color: $accentText; }
QMenu::item:disabled { color: $textDisabled; }
QMenu::separator { height: 11px; background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget#content { background: transparent; border: 0; }
QAbstractItemView { background: transparent; border: 0; outline: 0; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $border; padding: 5px;
    selection-background-color: $selected; selection-color: $accentText; }
QComboBox QAbstractItemView::item { min-height: &30px; padding: 0 6px; border-radius: 6px; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected { background: $selected;
    color: $accentText; }
QPlainTextEdit, QTextBrowser { background: $sunken; color: $text; border: 0; selection-background-color: $accent;
    selection-color: $onAccent; }
QPlainTextEdit[field="true"] { background: $surface; border: 1px solid $border; border-radius: 7px; padding: 3px 7px; }
QPlainTextEdit[field="true"]:focus { border: 2px solid $focus; padding: 2px 6px; }
QPlainTextEdit[wrong="true"] { border-color: $dangerMark; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 4px 0; }
QScrollBar::handle:vertical { background: $border; border-radius: 3px; min-height: 40px; margin: 0 4px; }
QScrollBar::handle:vertical:hover { background: $borderStrong; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0 4px; }
QScrollBar::handle:horizontal { background: $border; border-radius: 3px; min-width: 40px; margin: 4px 0; }
QScrollBar::handle:horizontal:hover { background: $borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)"_s;

} // namespace

QString styleSheet()
{
    QString sheet = kSheet;
    // A number after & is a height that holds one line of text.
    static const QRegularExpression heights(u"&(\\d+)px"_s);
    for (QRegularExpressionMatch match; (match = heights.match(sheet)).hasMatch();)
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      u"%1px"_s.arg(grown(match.captured(1).toInt())));
    // Longest names first, so that $border does not eat the front of $borderSubtle.
    QList<Role> roles;
    for (int i = 0; i < kRoles; ++i)
        roles << Role(i);
    std::sort(roles.begin(), roles.end(),
              [](Role a, Role b) { return nameOf(a).size() > nameOf(b).size(); });
    for (const Role role : std::as_const(roles))
        sheet.replace(u'$' + nameOf(role), ink(role).name(QColor::HexRgb));
    for (const Role role : std::as_const(roles)) {
        sheet += u"QLabel[ink=\"%1\"] { color: %2; }\n"_s.arg(nameOf(role), ink(role).name());
    }
    return sheet;
}

} // namespace slipway
