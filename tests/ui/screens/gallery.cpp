// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/gallery.h"

#include "ui/widgets/banner_widget.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/meter_widget.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/split_button.h"
#include "ui/widgets/state_pill.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QHBoxLayout *row(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 0, Qt::AlignTop);
    row->addStretch();
    return row;
}

Button *button(const QString &text, const QString &icon, Button::Kind kind,
               Button::Size size = Button::Size::Regular, bool enabled = true)
{
    auto *button = new Button(text, kind, size);
    button->setIconName(icon);
    button->setEnabled(enabled);
    return button;
}

QWidget *pill(AppState state, double progress = -1)
{
    AppRow app(*AppId::parse(u"forge"_s));
    app.state = state;
    app.progress = progress;
    auto *pill = new StatePill;
    pill->setApp(app);
    return pill;
}

QWidget *banner(BannerWidget::Kind kind, const QString &fact, const QString &text,
                const QString &action)
{
    auto *banner = new BannerWidget(BannerWidget::Place::Page);
    banner->tell(kind, fact, text);
    banner->addAction(action);
    banner->setMinimumWidth(580);
    return banner;
}

SegmentBar *segmentBar()
{
    auto *bar = new SegmentBar;
    bar->setSegments({{30, 1}, {30, 1}, {60, 1}, {190, 0.6}, {120, 0}, {20, 0}});
    bar->setFixedWidth(400);
    return bar;
}

MeterWidget *meter(double fraction)
{
    auto *meter = new MeterWidget;
    meter->setFraction(fraction);
    meter->setFixedWidth(200);
    return meter;
}

} // namespace

QWidget *makeGallery()
{
    using Kind = Button::Kind;
    using Size = Button::Size;
    auto *gallery = new QWidget;
    auto *column = new QVBoxLayout(gallery);
    column->setContentsMargins(40, 28, 40, 28);
    column->setSpacing(18);
    column->addWidget(new TextLabel(u"Controls"_s, Face::Title));
    Button *busy = button(u"Starting"_s, u"open"_s, Kind::Primary);
    busy->setBusy(true);
    Button *focused = button(u"Open"_s, u"open"_s, Kind::Primary);
    focused->setObjectName(u"focused"_s);
    column->addLayout(row({button(u"Open"_s, u"open"_s, Kind::Primary), focused,
                           button(u"Open"_s, u"open"_s, Kind::Primary, Size::Regular, false), busy,
                           button(u"Open"_s, u"open"_s, Kind::Plain),
                           new SplitButton(u"Rebuild"_s, u"rebuild"_s, u"More ways to rebuild"_s),
                           Button::ofIcon(u"more"_s, u"More"_s)}));
    column->addLayout(
        row({button(u"Update"_s, u"arrow-up"_s, Kind::Tinted), button(u"Cancel"_s, {}, Kind::Quiet),
             button(u"Remove"_s, u"trash"_s, Kind::Danger),
             button(u"Remove for good"_s, {}, Kind::DangerFill),
             button(u"Compact"_s, u"play"_s, Kind::Plain, Size::Compact),
             button(u"Large"_s, u"play"_s, Kind::Plain, Size::Large)}));
    auto *checked = new QCheckBox(u"on"_s);
    checked->setChecked(true);
    auto *radio = new QRadioButton(u"on"_s);
    radio->setChecked(true);
    auto *segments = new Segments;
    segments->add(u"Grid"_s, u"grid"_s);
    segments->add(u"List"_s, u"list"_s);
    auto *chip = new Chip(u"All"_s);
    chip->setChecked(true);
    chip->setCount(26);
    auto *other = new Chip(u"AI"_s);
    other->setCount(13);
    auto *field = new SearchField(u"Search apps"_s, u"/"_s);
    field->setFixedWidth(256);
    auto *wrong = new QLineEdit(u"80b1"_s);
    wrong->setProperty("wrong", true);
    wrong->setFixedWidth(92);
    column->addLayout(row({field, wrong, new QCheckBox(u"off"_s), checked,
                           new QRadioButton(u"off"_s), radio, segments, chip, other}));
    column->addLayout(
        row({pill(AppState::NotInstalled), pill(AppState::Building, 0.43), pill(AppState::Starting),
             pill(AppState::Running), pill(AppState::Unhealthy), pill(AppState::Failed),
             pill(AppState::Stopped), pill(AppState::Unknown)}));
    column->addLayout(
        row({new Tag(u"pinned"_s, Tag::Kind::Accent), new Tag(u"last good"_s, Tag::Kind::Green),
             new Tag(u"requirements"_s, Tag::Kind::Amber), new Tag(u"broken"_s, Tag::Kind::Red),
             new Tag(u"latest"_s), new CopyLabel(u"a41f0c2e91b7"_s, u"Copy the id"_s),
             new NumberLabel(u"11.1"_s), meter(0.43), meter(0.95), new Ring}));
    column->addLayout(row({banner(BannerWidget::Kind::Info, u"3 apps have updates."_s,
                                  u"Two are small."_s, u"Review"_s),
                           banner(BannerWidget::Kind::Warning, u"9 GB free."_s,
                                  u"Building ComfyUI needs 14 GB."_s, u"Free up…"_s)}));
    column->addLayout(row({banner(BannerWidget::Kind::Error, u"Docker is not answering."_s,
                                  u"Apps may run."_s, u"Start Docker"_s),
                           banner(BannerWidget::Kind::Good, u"InvokeAI is healthy again."_s,
                                  u"It answered on 9090."_s, u"Close"_s)}));
    column->addLayout(row({segmentBar()}));
    auto *card = new Card;
    auto *inCard = new QVBoxLayout(card);
    auto *empty = new EmptyWidget(u"search"_s);
    empty->setWords(u"No app is called “fluxgym”"_s,
                    u"Try another word, or look through all apps."_s);
    empty->addAction(u"Show all apps"_s, {});
    inCard->addWidget(empty);
    column->addWidget(card, 1);
    new FocusRing(gallery);
    return gallery;
}

} // namespace slipway
