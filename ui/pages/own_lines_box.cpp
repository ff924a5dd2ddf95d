// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/own_lines_box.h"

#include "ui/pages/fact_card.h"
#include "ui/pages/line_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_layout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// @p places: those of this recipe. Without PyTorch the place before it is that after Python.
QString placeName(OwnLine::Place place, const QList<OwnLine::Place> &places)
{
    switch (place) {
    case OwnLine::Place::AfterPackages:
        return OwnLinesBox::tr("after the system packages");
    case OwnLine::Place::BeforeTorch:
        return places.contains(place) ? OwnLinesBox::tr("before PyTorch")
                                      : OwnLinesBox::tr("after Python");
    case OwnLine::Place::BeforeRequirements:
        return OwnLinesBox::tr("before the app’s requirements");
    case OwnLine::Place::Last:
        break;
    }
    return OwnLinesBox::tr("last");
}

QString captionOf(const OwnLine &line, const QList<OwnLine::Place> &places)
{
    const QString place = placeName(line.place, places);
    if (!line.added.isValid())
        return place;
    const bool isThisYear = line.added.year() == QDate::currentDate().year();
    const QString day =
        QLocale().toString(line.added,
                           isThisYear ? OwnLinesBox::tr("d MMM", "form of a date")
                                      : OwnLinesBox::tr("d MMM yyyy", "form of a date"));
    return line.fix.isEmpty()
        ? OwnLinesBox::tr("%1, added %2", "a place, a day").arg(place, day)
        : OwnLinesBox::tr("%1, added %2 by a suggested fix", "a place, a day").arg(place, day);
}

} // namespace

OwnLinesBox::OwnLinesBox(QWidget *parent)
    : QWidget(parent)
    , m_add(new Button(tr("Add a line"), Button::Kind::Quiet, Button::Size::Compact))
    , m_cards(new QVBoxLayout)
    , m_note(new TextLabel({}, Face::Small, Role::TextSecondary))
{
    m_add->setIconName(u"plus"_s);
    m_add->setAccessibleName(tr("Add a line to the recipe"));
    connect(m_add, &Button::clicked, this, [this] { ask(int(m_lines.size())); });
    auto *headRow = new QWidget;
    auto *head = new WrapLayout(headRow);
    head->addWidget(cardTitle(tr("Your changes")));
    head->addGap();
    head->addWidget(m_add);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(4, 0, 4, 0);
    m_cards->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(headRow);
    column->addLayout(m_cards);
    column->addWidget(m_note);
}

void OwnLinesBox::show(const QString &app, const QList<OwnLine> &lines,
                       const QList<OwnLine::Place> &places)
{
    if (m_app == app && m_lines == lines && m_places == places)
        return;
    m_places = places;
    m_app = app;
    m_lines = lines;
    // Whoever came by the keyboard stays here.
    const QWidget *focused = QApplication::focusWidget();
    if (focused && focused != m_add && isAncestorOf(focused))
        m_add->setFocus(Qt::OtherFocusReason);
    clearLayout(m_cards);
    for (int i = 0; i < m_lines.size(); ++i)
        addShown(m_cards, cardOf(i));
    m_note->setText(
        m_lines.isEmpty()
            ? tr("A line of your own is kept apart from the profile, so updating %1 never "
                 "overwrites it.")
                  .arg(app)
            : tr("Changes are kept apart from the profile, so updating %1 never overwrites them.")
                  .arg(app));
}

QWidget *OwnLinesBox::cardOf(int index)
{
    const OwnLine &line = m_lines.at(index);
    auto *mark = new Mark(14);
    mark->setIcon(u"plus"_s, Role::Success);
    auto *run = new ElidedLabel(line.run, Face::MonoSmall);
    auto *more = Button::ofIcon(u"more"_s, tr("More for %1").arg(line.run), Button::Kind::Quiet,
                                Button::Size::Compact);
    connect(more, &Button::clicked, this, [this, index, more] { showMenu(index, more); });
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(run);
    auto *small = new TextLabel(captionOf(line, m_places), Face::Small, Role::TextTertiary);
    small->setWordWrap(true);
    words->addWidget(small);
    auto *card = new Card;
    card->setAccessibleName(line.run);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(directed({16, 12, 8, 13}));
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(more, 0, Qt::AlignTop);
    return card;
}

void OwnLinesBox::ask(int index)
{
    const bool isNew = index >= m_lines.size();
    auto *dialog = new LineDialog(m_app, isNew ? std::nullopt : std::optional(m_lines.at(index)),
                                  m_places, window());
    connect(dialog, &LineDialog::decided, this, [this, index, app = m_app](const OwnLine &line) {
        if (m_app != app)
            return; // Another app is shown meanwhile.
        QList<OwnLine> lines = m_lines;
        if (index < lines.size())
            lines[index] = line;
        else
            lines += line;
        emit changed(lines);
    });
    dialog->open();
}

void OwnLinesBox::showMenu(int index, Button *button)
{
    auto *menu = new Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(button->accessibleName());
    connect(menu->add(u"edit"_s, tr("Change…")), &QAction::triggered, this,
            [this, index] { ask(index); });
    menu->addSeparator();
    connect(menu->addLoss(u"trash"_s, tr("Take it out")), &QAction::triggered, this, [this, index] {
        QList<OwnLine> lines = m_lines;
        lines.removeAt(index);
        emit changed(lines);
    });
    menu->popupUnder(*button);
}

} // namespace slipway
