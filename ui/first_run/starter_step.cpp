// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/starter_step.h"

#include "lists/workbench.h"
#include "ui/first_run/starter_card.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/tile.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLeastCard = 320; // as narrow as a card may become beside another one
constexpr int kGap = 16;

} // namespace

/// The cards in two columns, in one where there is no room for two.
class StarterGrid : public QWidget
{
public:
    StarterGrid()
        : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins({});
        m_grid->setSpacing(kGap);
    }
    void setCards(const QList<StarterCard *> &cards)
    {
        m_cards = cards;
        m_columns = 0;
        arrange();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        arrange();
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            arrange();
    }

private:
    void arrange()
    {
        const int columns = width() >= 2 * sized(kLeastCard) + kGap ? 2 : 1;
        if (columns == m_columns)
            return;
        m_columns = columns;
        while (QLayoutItem *item = m_grid->takeAt(0))
            delete item;
        for (int i = 0; i < int(m_cards.size()); ++i)
            m_grid->addWidget(m_cards[i], i / columns, i % columns);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, columns - 1);
    }
    QGridLayout *m_grid;
    QList<StarterCard *> m_cards;
    int m_columns = 0;
};

/// To what the chosen app will be held, and the room that it takes.
class PinStrip : public QWidget
{
public:
    PinStrip()
        : m_words(new ProseLabel({}, Face::Body, Role::Text))
        , m_space(new TextLabel({}, Face::Small, Role::TextTertiary))
    {
        auto *mark = new Mark(18);
        mark->setIcon(u"pin"_s, Role::TextTertiary);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(directed({16, 12, 16, 12}));
        row->setSpacing(12);
        row->addWidget(mark);
        row->addWidget(m_words, 1);
        row->addWidget(m_space);
    }
    void setWords(const QString &words, const QString &space)
    {
        m_words->setProse(words);
        m_space->setText(space);
        m_space->setVisible(!space.isEmpty());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), 10, ink(Role::Sunken), {});
    }

private:
    ProseLabel *m_words;
    TextLabel *m_space;
};

StarterStep::StarterStep(Workbench &workbench, QWidget *parent)
    : FirstRunPage({.leading = tr("Back"), .leadingIcon = u"chevron-left"_s, .skip = tr("Later")},
                   parent)
    , m_workbench(workbench)
    , m_group(new StarterGrid)
    , m_everything(addAction({}, u"apps"_s))
    , m_strip(new PinStrip)
{
    m_group->setAccessibleName(tr("Apps to begin with"));
    body().addWidget(m_group);
    body().addWidget(m_strip);
    body().addStretch();
    main().setIconName(u"download"_s);
    connect(&leading(), &QPushButton::clicked, this, &StarterStep::backWished);
    connect(&skip(), &QPushButton::clicked, this, &StarterStep::leaveWished);
    connect(m_everything, &QPushButton::clicked, this, &StarterStep::leaveWished);
    connect(&main(), &QPushButton::clicked, this, [this] {
        if (const StarterCard *card = chosen())
            emit installWished(card->row().id);
    });
    connect(&workbench, &Workbench::startersChanged, this, &StarterStep::showStarters);
    connect(&workbench, &Workbench::engineChanged, this, &StarterStep::showChosen);
    showStarters();
}

void StarterStep::showStarters()
{
    const StartersView view = m_workbench.starters();
    setTitle(view.gpu.isEmpty() ? tr("Good apps to begin with")
                                : tr("Good choices for your %1", "a GPU").arg(view.gpu));
    m_everything->setText(tr("All %n apps", nullptr, view.all));
    m_everything->setVisible(view.all > 0);
    showCards(view.rows);
    showChosen();
}

void StarterStep::showCards(const QList<StarterRow> &rows)
{
    const std::optional<AppId> before = chosen() ? std::optional(chosen()->row().id) : std::nullopt;
    const bool isKept = std::any_of(rows.begin(), rows.end(),
                                    [&before](const StarterRow &row) { return row.id == before; });
    while (m_all.size() > rows.size())
        delete m_all.takeLast();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i < m_all.size()) {
            m_all[i]->setRow(rows[i]);
        } else {
            auto *card = new StarterCard(rows[i], m_group);
            connect(card, &QAbstractButton::toggled, this, &StarterStep::showChosen);
            m_all << card;
        }
        if (isKept ? rows[i].id == before : rows[i].isSuggested)
            m_all[i]->setChecked(true);
    }
    m_group->setCards(m_all);
    if (!chosen() && !m_all.isEmpty())
        m_all.first()->setChecked(true);
    orderTabs();
}

StarterCard *StarterStep::chosen() const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [](const StarterCard *card) { return card->isChecked(); });
    return found == m_all.end() ? nullptr : *found;
}

void StarterStep::showChosen()
{
    const StarterCard *card = chosen();
    const bool answers = m_workbench.engine().state == EngineRow::State::Connected;
    main().setEnabled(card && answers);
    main().setKind(main().isEnabled() ? Button::Kind::Primary : Button::Kind::Plain);
    main().setText(card ? tr("Install %1").arg(card->row().name) : tr("Install"));
    main().updateGeometry();
    setNote(card && !answers ? tr("The engine does not answer yet.") : QString());
    m_strip->setVisible(card && !card->row().pin.isEmpty());
    if (!card)
        return;
    const StarterRow &row = card->row();
    const QString free = m_workbench.starters().free;
    m_strip->setWords(
        tr("%1 will be pinned to %2, with which its profile was tested.").arg(row.name, row.pin),
        row.space.isEmpty() || free.isEmpty()
            ? QString()
            : tr("%1 of %2 free", "about 14 GB, 186 GB").arg(row.space, free));
}

} // namespace slipway
