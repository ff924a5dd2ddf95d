// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/store_card.h"

#include "ui/theme/measures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kWordsLeft = 2 * 18 + 38; ///< After the radio mark and the icon.

QString iconOf(StoreRow::Kind kind)
{
    switch (kind) {
    case StoreRow::Kind::Found:
        return u"layers"_s;
    case StoreRow::Kind::Chosen:
        return u"folder"_s;
    case StoreRow::Kind::New:
        return u"plus"_s;
    }
    Q_UNREACHABLE();
}

/// A label that takes its share of a line, however long its words are, so that the lines under each
/// other form columns.
ElidedLabel *cell(const QString &text, Face face, Role role, Qt::TextElideMode elide)
{
    auto *label = new ElidedLabel(text, face, role, elide);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

QWidget *partLine(const StoreRow::Part &part)
{
    auto *line = new QWidget;
    const bool isKnown = !part.kind.isEmpty();
    auto *arrow = new Mark(16);
    arrow->setIcon(u"arrow-right"_s, Role::TextTertiary);
    auto *mark = new Mark(16);
    mark->setIcon(isKnown ? u"check"_s : u"info"_s,
                  isKnown ? Role::SuccessMark : Role::TextTertiary);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(9);
    row->addWidget(cell(part.folder, Face::MonoSmall, Role::Text, Qt::ElideMiddle), 27);
    row->addWidget(cell(part.files, Face::Small, Role::TextTertiary, Qt::ElideRight), 14);
    row->addWidget(arrow);
    row->addWidget(cell(isKnown ? part.kind : StoreCard::tr("not recognised"), Face::Small,
                        isKnown ? Role::Text : Role::TextTertiary, Qt::ElideRight),
                   52);
    row->addWidget(mark);
    return line;
}

} // namespace

StoreCard::StoreCard(QWidget *parent)
    : ChoiceCard(parent)
    , m_icon(new Mark(20, this))
    , m_title(new ElidedLabel({}, Face::Strong, Role::Text, Qt::ElideRight, this))
    , m_suggested(new Tag(tr("suggested"), Tag::Kind::Accent, this))
    , m_path(new ElidedLabel({}, Face::MonoSmall, Role::TextSecondary, Qt::ElideMiddle, this))
    , m_files(new TextLabel({}, Face::Small, Role::TextSecondary, this))
    , m_size(new TextLabel({}, Face::Small, Role::TextSecondary, this))
    , m_text(new TextLabel({}, Face::Small, Role::TextTertiary, this))
{
    m_text->setWordWrap(true);
    m_text->setContentsMargins(directed({kWordsLeft, 0, 0, 0}));
    m_files->setAlignment(Qt::AlignRight);
    m_size->setAlignment(Qt::AlignRight);

    auto *name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_title);
    name->addWidget(m_suggested);
    name->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(name);
    words->addWidget(m_path);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(0);
    figures->addWidget(m_files);
    figures->addWidget(m_size);
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(new RadioMark(this));
    head->addWidget(m_icon);
    head->addLayout(words, 1);
    head->addLayout(figures);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(directed({20, 14, 20, 14}));
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(this, &QAbstractButton::toggled, this, &StoreCard::showParts);
}

void StoreCard::setRow(const StoreRow &row)
{
    m_row = row;
    m_icon->setIcon(iconOf(row.kind),
                    row.kind == StoreRow::Kind::New ? Role::TextSecondary : Role::AccentText);
    m_title->setText(row.title);
    m_suggested->setVisible(row.isSuggested);
    m_path->setText(row.shownPath);
    m_path->setToolTip(row.path);
    m_files->setText(row.files);
    m_files->setVisible(!row.files.isEmpty());
    m_size->setText(row.size);
    m_text->setText(row.text);
    setAccessibleName(row.title);
    QStringList said{row.path, row.files, row.size, row.text};
    said.removeAll(QString());
    setAccessibleDescription(said.join(u", "_s));
    showParts();
}

void StoreCard::showParts()
{
    m_text->setVisible(!m_row.text.isEmpty() && isChecked());
    const QList<StoreRow::Part> parts = isChecked() ? m_row.parts : QList<StoreRow::Part>();
    if (parts == m_shown)
        return;
    m_shown = parts;
    delete m_parts;
    m_parts = nullptr;
    if (parts.isEmpty())
        return;
    m_parts = new QWidget(this);
    m_parts->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *lines = new QVBoxLayout(m_parts);
    lines->setContentsMargins(directed({kWordsLeft, 0, 0, 0}));
    lines->setSpacing(0);
    for (const StoreRow::Part &part : parts) {
        lines->addWidget(new Hairline);
        lines->addWidget(partLine(part));
    }
    layout()->addWidget(m_parts);
    m_parts->show();
}

} // namespace slipway
