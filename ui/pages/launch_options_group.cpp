// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/launch_options_group.h"

#include "profiles/launch_options.h"
#include "ui/pages/run_rows.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kFewOptions = 8; // are seen at once: they need no search
constexpr int kTextWidth = 196;
constexpr double kGib = 1024.0 * 1024 * 1024;

/// "--cuda-stream, can be unstable", "Can be unstable"
QString noteOf(const LaunchOption &option)
{
    const QString given = option.variable.isEmpty() ? option.flag : option.variable;
    if (given.isEmpty() || option.help.isEmpty())
        return given + option.help;
    return LaunchOptionsGroup::tr("%1: %2", "an option, what it does").arg(given, option.help);
}

} // namespace

LaunchOptionsGroup::LaunchOptionsGroup(QWidget *parent)
    : QWidget(parent)
    , m_rows(new RunRows(this))
    , m_groups(new QVBoxLayout)
    , m_search(new SearchField(tr("Find an option")))
    , m_count(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_nothing(new TextLabel(tr("No option is called so."), Face::Body, Role::TextSecondary))
{
    m_search->setAccessibleName(tr("Find an option"));
    keepWidth(m_search, 220);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_search);
    head->addWidget(m_count, 1);
    m_groups->setSpacing(20);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addLayout(m_groups);
    connect(m_search, &SearchField::textChanged, this, &LaunchOptionsGroup::filter);
    connect(m_rows, &RunRows::changed, this, &LaunchOptionsGroup::changed);
}

void LaunchOptionsGroup::show(const RunView &view, const AppSettings &settings)
{
    if (!view.profile) {
        m_profile.reset();
        clear();
        hide();
        return;
    }
    if (m_profile != view.profile) {
        m_profile = view.profile;
        build(*view.profile);
    }
    m_rows->show(*view.profile, settings);
    if (m_preset)
        m_preset->setCurrentIndex(0);
    tell(view, settings);
}

void LaunchOptionsGroup::tell(const RunView &view, const AppSettings &settings)
{
    if (!m_profile)
        return;
    offerPreset(view.cards);
    tellUnknown(view, settings);
}

void LaunchOptionsGroup::clear()
{
    m_rows->clear();
    m_options.clear();
    clearLayout(m_groups);
    m_shown.clear();
    m_preset = nullptr;
    m_presetRow = nullptr;
}

void LaunchOptionsGroup::build(const Profile &profile)
{
    clear();
    addPresets(profile);
    QStringList titles;
    for (const LaunchOption &option : profile.options) {
        if (!titles.contains(option.group))
            titles << option.group;
    }
    for (const QString &title : std::as_const(titles)) {
        auto *group = new SettingsGroup(title.isEmpty() ? tr("Launch options") : title);
        for (const LaunchOption &option : profile.options) {
            if (option.group == title)
                addOption(group, option);
        }
        m_shown << group;
    }
    if (profile.lineage != Profile::Lineage::S6) {
        auto *more = new SettingsGroup(tr("More options"));
        m_rows->addField(more,
                         {u"arguments"_s, tr("More options"),
                          tr("Anything %1 takes on its command line").arg(profile.name)},
                         {}, kTextWidth);
        m_shown << more;
    }
    for (SettingsGroup *group : std::as_const(m_shown))
        m_groups->addWidget(group);
    m_count->setText(tr("%n option(s)", nullptr, int(profile.options.size())));
    const bool isLong = profile.options.size() > kFewOptions;
    m_search->setVisible(isLong);
    m_count->setVisible(isLong);
    setVisible(!m_shown.isEmpty());
    filter(m_search->text());
}

void LaunchOptionsGroup::addOption(SettingsGroup *group, const LaunchOption &option)
{
    const RunRows::Words words{u"option."_s + option.name, option.label, noteOf(option)};
    SettingsRow *row = nullptr;
    if (option.kind == LaunchOption::Kind::Flag) {
        row = m_rows->addSwitch(group, words);
    } else if (option.kind == LaunchOption::Kind::Choice) {
        QList<RunRows::Choice> choices{{{}, tr("As the app does")}};
        for (const OptionChoice &choice : option.choices) {
            const QString label = choice.label.isEmpty() ? choice.value : choice.label;
            if (choice.value == option.usual)
                choices.first().label = label;
            else
                choices.append({choice.value, label});
        }
        row = m_rows->addChoice(group, words, choices);
    } else {
        row = m_rows->addField(group, words, tr("As the app does"),
                               option.kind == LaunchOption::Kind::Text ? kTextWidth : 120);
    }
    m_options.insert(option.name, row);
}

void LaunchOptionsGroup::addPresets(const Profile &profile)
{
    const QList<int> limits = presetLimits(profile);
    if (limits.isEmpty())
        return;
    m_preset = makeChoice({tr("Choose")}, kTextWidth);
    for (const int limit : limits)
        m_preset->addItem(tr("For less than %1 GB of VRAM").arg(limit), limit);
    m_preset->addItem(tr("For plenty of VRAM"), limits.last());
    auto *group = new SettingsGroup(tr("Presets"));
    m_presetRow = group->addRow(tr("Fit to the graphics card"), {}, m_preset);
    m_shown << group;
    connect(m_preset, &QComboBox::activated, this, [this, most = limits.last()](int index) {
        if (index < 1)
            return;
        // A card of exactly the limit is not below it.
        const bool isPlenty = index == m_preset->count() - 1;
        const int gigabytes = isPlenty ? most : m_preset->itemData(index).toInt() - 1;
        const QMap<QString, QString> fit = presetFor(*m_profile, gigabytes);
        QMap<QString, QString> values;
        for (const LaunchOption &option : std::as_const(m_profile->options)) {
            if (!option.presets.isEmpty())
                values.insert(u"option."_s + option.name, fit.value(option.name));
        }
        m_rows->choose(values);
    });
}

void LaunchOptionsGroup::offerPreset(const QList<RunView::Card> &cards)
{
    if (!m_presetRow)
        return;
    const RunView::Card *largest = nullptr;
    for (const RunView::Card &card : cards) {
        if (!largest || card.memoryBytes > largest->memoryBytes)
            largest = &card;
    }
    m_presetRow->setNote(
        largest && largest->memoryBytes > 0
            ? tr("%1 has %2 GB").arg(largest->name).arg(qRound(double(largest->memoryBytes) / kGib))
            : QString());
}

/// A flag that the pinned commit does not know ends most apps at once.
void LaunchOptionsGroup::tellUnknown(const RunView &view, const AppSettings &settings)
{
    for (const LaunchOption &option : std::as_const(m_profile->options)) {
        const QString value = optionValue(option, settings);
        QString given = option.variable.isEmpty() ? option.flag : option.variable;
        if (given.isEmpty())
            given = value;
        const bool isUnknown = value != option.usual && view.unknown.contains(given);
        m_options.value(option.name)
            ->setNote(isUnknown
                          ? tr("The pinned commit does not know %1: the app may end").arg(given)
                          : noteOf(option));
    }
}

void LaunchOptionsGroup::filter(const QString &words)
{
    bool isAny = false;
    for (SettingsGroup *group : std::as_const(m_shown))
        isAny = group->filter(words) || isAny;
    m_nothing->setVisible(!isAny);
}

void LaunchOptionsGroup::apply(const Profile &profile, AppSettings &settings)
{
    m_rows->apply(profile, settings);
}

bool LaunchOptionsGroup::isWrong() const
{
    return m_rows->isWrong();
}

} // namespace slipway
