// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search_strip.h"

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/meter_widget.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/track_widget.h"
#include "ui/widgets/wrap_layout.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using State = SearchView::State;
constexpr int kLeastWords = 300; ///< Narrower than this the answers go under the question.

QString title(const SearchView &search, const QString &app)
{
    const QString hash = search.hash.left(8);
    switch (search.state) {
    case State::Building:
        return hash.isEmpty() ? SearchStrip::tr("Getting ready to search")
                              : SearchStrip::tr("Trying %1 at %2").arg(app, hash);
    case State::Starting:
        return SearchStrip::tr("Starting %1 at %2").arg(app, hash);
    case State::Asking:
        return SearchStrip::tr("Does %1 work at %2?").arg(app, hash);
    case State::Ended:
        return SearchStrip::tr("%1 broke it", "a commit").arg(hash);
    case State::Stuck:
        return SearchStrip::tr("The search cannot go on");
    case State::Off:
        break;
    }
    return {};
}

} // namespace

SearchStrip::SearchStrip(QWidget *parent)
    : Card(parent)
    , m_question(new ProseLabel({}, Face::Heading))
    , m_text(new ProseLabel({}, Face::Body, Role::TextSecondary))
    , m_meter(new MeterWidget)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_track(new TrackWidget)
    , m_good(new ProseLine({}, Face::Small, Role::TextTertiary))
    , m_left(new ProseLine({}, Face::Small, Role::TextTertiary))
    , m_bad(new ProseLine({}, Face::Small, Role::TextTertiary))
{
    m_meter->setWarns(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_question);
    words->addWidget(m_text);
    m_head->setSpacing(16);
    m_head->addLayout(words, 1);
    m_head->addWidget(makeActs());
    auto *ends = new QHBoxLayout;
    ends->setSpacing(16);
    ends->addWidget(m_good);
    ends->addStretch(1);
    ends->addWidget(m_left);
    ends->addStretch(1);
    ends->addWidget(m_bad);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addSpacing(12);
    column->addWidget(m_meter);
    column->addWidget(m_track);
    column->addSpacing(2);
    column->addLayout(ends);
}

QWidget *SearchStrip::makeActs()
{
    const auto button = [](const QString &text, const QString &icon,
                           Button::Kind kind = Button::Kind::Plain) {
        auto *made = new Button(text, kind);
        made->setIconName(icon);
        return made;
    };
    auto *acts = new QWidget;
    m_open = button(tr("Open web UI"), u"open"_s, Button::Kind::Tinted);
    m_line = new Hairline(Qt::Vertical);
    m_works = button(tr("It works"), u"check"_s);
    m_broken = button(tr("It is broken"), u"close"_s);
    m_skip = button(tr("Can’t tell"), {}, Button::Kind::Quiet);
    m_pin = button({}, u"pin"_s, Button::Kind::Tinted);
    m_compare = button(tr("See the changes"), u"diff"_s);
    m_close = button(tr("Close"), {}, Button::Kind::Quiet);
    m_skip->setToolTip(tr("The commit is passed over, as one that does not build is"));
    m_close->setToolTip(tr("Ends the search. The pin stays where it is."));
    auto *row = new WrapLayout(acts);
    row->setSpacing(16);
    for (QWidget *part : std::initializer_list<QWidget *>{m_open, m_line, m_works, m_broken, m_skip,
                                                          m_compare, m_pin, m_close})
        row->addWidget(part);
    m_line->setFixedHeight(32);

    connect(m_open, &Button::clicked, this, &SearchStrip::openWished);
    connect(m_works, &Button::clicked, this, [this] { emit answered(Answer::Works); });
    connect(m_broken, &Button::clicked, this, [this] { emit answered(Answer::Broken); });
    connect(m_skip, &Button::clicked, this, [this] { emit answered(Answer::Skip); });
    connect(m_pin, &Button::clicked, this, [this] { emit pinWished(m_search.parent); });
    connect(m_compare, &Button::clicked, this, [this] { emit compareWished(m_search.hash); });
    connect(m_close, &Button::clicked, this, &SearchStrip::closeWished);
    return acts;
}

void SearchStrip::show(const SearchView &search, const QString &app)
{
    m_search = search;
    showWords(app);
    showActs();
    m_meter->setVisible(search.isAtWork() && search.progress >= 0);
    m_meter->setFraction(search.progress);
    m_track->setCommits(search.commits);
    fit();
}

void SearchStrip::showWords(const QString &app)
{
    const QString words = title(m_search, app);
    setAccessibleName(words);
    setAccessibleDescription(m_search.text);
    m_question->setProse(words);
    const bool isEnd = m_search.state == State::Ended;
    const QString text = isEnd && m_search.text.isEmpty() ? m_search.subject : m_search.text;
    m_text->setProse(text);
    m_text->setVisible(!text.isEmpty());
    m_good->setText(m_search.works.isEmpty() ? QString()
                                             : tr("Works: %1").arg(m_search.works.left(8)));
    m_bad->setText(m_search.broken.isEmpty() ? QString()
                                             : tr("Broken: %1").arg(m_search.broken.left(8)));
    for (ProseLine *end : {m_good, m_bad})
        end->setMinimumWidth(end->sizeHint().width());
    m_left->setText(m_search.left);
}

void SearchStrip::showActs()
{
    const bool asks = m_search.state == State::Asking;
    const bool isEnd = m_search.state == State::Ended;
    m_open->setVisible(asks);
    m_open->setEnabled(m_search.canOpen);
    m_open->setToolTip(m_search.canOpen ? QString() : tr("Its web UI does not answer"));
    m_line->setVisible(asks);
    for (Button *answer : {m_works, m_broken, m_skip})
        answer->setVisible(asks);
    m_compare->setVisible(isEnd);
    m_pin->setVisible(isEnd && !m_search.parent.isEmpty());
    m_pin->setText(tr("Pin to %1, before it").arg(m_search.parent.left(8)));
    m_pin->updateGeometry();
    m_close->setVisible(isEnd || m_search.state == State::Stuck);
}

void SearchStrip::fit()
{
    QLayoutItem *acts = m_head->itemAt(1);
    const bool isBeside = width() - 48 - acts->sizeHint().width() >= sized(kLeastWords);
    m_head->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(isBeside ? 16 : 10);
    acts->setAlignment(isBeside ? Qt::AlignVCenter : Qt::Alignment());
}

void SearchStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace slipway
