// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/source_strip.h"

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/track_widget.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kStepWidth = 172;
constexpr int kLeastLine = 380;

QString percent(double part)
{
    return SourceStrip::tr("%1\u202f%", "of a check").arg(int(part * 100));
}

} // namespace

TrackLabel::TrackLabel(Qt::Alignment side, QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel({}, Face::Small, Role::TextSecondary))
    , m_day(new ElidedLabel({}, Face::Small, Role::TextTertiary))
    , m_hash(new TextLabel({}, Face::Mono))
    , m_subject(new ElidedLabel({}, Face::Body, Role::TextSecondary))
{
    const bool isAtEnd = side == Qt::AlignRight;
    keepFont(m_what, [] {
        QFont font = face(Face::Small);
        font.setWeight(QFont::Medium);
        return font;
    });
    m_day->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subject->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (isAtEnd)
        line->addStretch(1);
    line->addWidget(m_hash);
    line->addWidget(m_subject);
    if (!isAtEnd)
        line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    if (isAtEnd)
        head->addStretch(1);
    head->addWidget(m_what);
    head->addWidget(m_day);
    if (!isAtEnd)
        head->addStretch(1);
    column->addLayout(head);
    column->addLayout(line);
}

void TrackLabel::setEnd(const QString &what, const TrackEnd &end)
{
    // Only what it is stands out, wherever a language puts it first.
    const QString all =
        end.day.isEmpty() ? what : tr("%1, %2", "Pinned, 27 February 2025").arg(what, end.day);
    const bool isFirst = all.startsWith(what);
    m_what->setText(isFirst ? what : all);
    m_day->setText(isFirst ? all.mid(what.size()) : QString());
    m_day->setVisible(!m_day->text().isEmpty());
    m_hash->setText(end.hash.left(8));
    m_subject->setText(end.subject);
}

SourceStrip::SourceStrip(QWidget *parent)
    : Card(parent)
    , m_pinned(new TrackLabel(Qt::AlignLeft))
    , m_newest(new TrackLabel(Qt::AlignRight))
    , m_track(new TrackWidget)
    , m_button(new Button({}, Button::Kind::Tinted))
    , m_note(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleName(tr("Pin and newest commit"));
    auto *ends = new QHBoxLayout;
    ends->setSpacing(24);
    ends->addWidget(m_pinned, 1);
    ends->addWidget(m_newest, 1);
    auto *line = new QVBoxLayout;
    line->setSpacing(6);
    line->addLayout(ends);
    line->addWidget(m_track);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_stepBox = new QWidget;
    auto *column = new QVBoxLayout(m_stepBox);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_button);
    column->addWidget(m_note);
    column->addStretch();
    m_row->setContentsMargins(16, 14, 16, 14);
    m_row->addLayout(line, 1);
    m_row->addWidget(m_stepBox);

    connect(m_track, &TrackWidget::chosen, this, &SourceStrip::commitChosen);
    connect(m_button, &Button::clicked, this, &SourceStrip::press);
}

void SourceStrip::show(const SourceView &source)
{
    m_pinned->setEnd(source.pinned.hash.isEmpty() ? tr("Not pinned") : tr("Pinned"), source.pinned);
    m_newest->setEnd(source.branch.isEmpty() ? tr("Newest") : tr("Newest on %1").arg(source.branch),
                     source.newest);
    m_newest->setVisible(!source.newest.hash.isEmpty());
    QList<CommitRow> sincePin = source.commits;
    const auto pin =
        std::find_if(sincePin.cbegin(), sincePin.cend(), [&source](const CommitRow &commit) {
            return commit.hash == source.pinned.hash;
        });
    if (pin != sincePin.cend())
        sincePin.resize(pin - sincePin.cbegin() + 1);
    m_track->setCommits(source.onlyTags ? QList<CommitRow>() : sincePin);
    showStep(source);
}

void SourceStrip::showStep(const SourceView &source)
{
    m_note->setText(source.rebuildTime);
    if (!source.checking.isEmpty()) {
        m_step = Step::Stop;
        m_button->setText(tr("Stop checking"));
        m_button->setIconName(u"close"_s);
        m_note->setText(source.checkProgress < 0
                            ? source.checking
                            : tr("%1 %2", "what a check does, how far it is")
                                  .arg(source.checking, percent(source.checkProgress)));
    } else if (source.behind > 0) {
        m_step = Step::Update;
        m_button->setText(tr("Update to newest"));
        m_button->setIconName(u"arrow-up"_s);
    } else if (source.needsRebuild) {
        m_step = Step::Rebuild;
        m_button->setText(tr("Rebuild at the pin"));
        m_button->setIconName(u"rebuild"_s);
    } else {
        m_step = Step::Check;
        m_button->setText(tr("Check for updates"));
        m_button->setIconName(u"refresh"_s);
        m_note->setText(source.checked);
    }
    m_button->setToolTip(m_step == Step::Update ? source.checked : QString());
    m_button->updateGeometry();
    m_note->setVisible(!m_note->text().isEmpty());
    fit();
}

/// The step goes under the line where large text leaves no room beside it.
void SourceStrip::fit()
{
    const int step = qMax(sized(kStepWidth), m_button->sizeHint().width());
    const bool isBeside = width() - step - 56 >= sized(kLeastLine);
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isBeside ? 24 : 8);
    m_stepBox->setMinimumWidth(isBeside ? step : 0);
    m_stepBox->setMaximumWidth(isBeside ? step : QWIDGETSIZE_MAX);
}

void SourceStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void SourceStrip::press()
{
    switch (m_step) {
    case Step::Update:
        return emit updateWished();
    case Step::Rebuild:
        return emit rebuildWished();
    case Step::Check:
        return emit checkWished();
    case Step::Stop:
        return emit stopWished();
    }
}

} // namespace slipway
