// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_settings_tab.h"

#include "base/map_keys.h"
#include "profiles/run_keys.h"
#include "ui/pages/changes_card.h"
#include "ui/pages/environment_table.h"
#include "ui/pages/launch_options_group.h"
#include "ui/pages/limits_group.h"
#include "ui/pages/run_preview.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrolled.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kReadingWidth = 992;
constexpr int kSideWidth = 320;
constexpr int kLeastRows = 440; // narrower than this the side goes over the rows

const auto kEveryone = u"0.0.0.0"_s;
const auto kHere = "127.0.0.1"_L1;

/// Key → what it says. A variable that becomes a secret is one change.
QMap<QString, QString> said(const Profile &profile, const AppSettings &settings)
{
    QMap<QString, QString> all;
    for (const RunKey &key : runKeys(profile, settings)) {
        const QString name = key.isSecret ? u"env."_s + key.key.section(u'.', 1) : key.key;
        if (key.isSet)
            all.insert(name, key.isSecret ? u"secret"_s : u'=' + key.value);
    }
    return all;
}

} // namespace

AppSettingsTab::AppSettingsTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_rows(new RunRows(this))
    , m_port(new QLineEdit)
    , m_reach(makeChoice({tr("Only this computer"), tr("Everyone in the network")}, 196))
    , m_options(new LaunchOptionsGroup)
    , m_environment(new EnvironmentTable)
    , m_preview(new RunPreview)
    , m_contained(new ContainedCard)
{
    auto *column = new QWidget;
    column->setMaximumWidth(kReadingWidth);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, column);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(16);
    m_columns->addWidget(makeRows(), 1);
    // How high the cards must be is asked for as wide as they are, not for the whole column.
    auto *side = new QHBoxLayout;
    side->addWidget(makeSide(), 0, Qt::AlignTop);
    side->addStretch(1);
    m_columns->addLayout(side);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *around = new QHBoxLayout(content);
    around->setContentsMargins(32, 20, 32, 24);
    around->addWidget(column, kReadingWidth, Qt::AlignTop);
    around->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolled(content));

    connect(m_port, &QLineEdit::textChanged, this, &AppSettingsTab::take);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &AppSettingsTab::take);
    connect(m_rows, &RunRows::changed, this, &AppSettingsTab::take);
    connect(m_options, &LaunchOptionsGroup::changed, this, &AppSettingsTab::take);
    connect(m_environment, &EnvironmentTable::changed, this, &AppSettingsTab::take);
    connect(&m_workbench, &Workbench::portLooked, this, &AppSettingsTab::tellPort);
    connect(&m_workbench, &Workbench::runChanged, this, [this](const AppId &id) {
        if (m_app && m_app->id == id)
            show(AppRow(*m_app));
    });
}

QWidget *AppSettingsTab::makeRows()
{
    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins({});
    rows->setSpacing(20);
    rows->addWidget(makeRun());
    rows->addWidget(m_options);
    auto *environment = new SettingsGroup(tr("Environment"));
    environment->addWide(m_environment);
    rows->addWidget(environment);
    rows->addWidget(makeLimitsGroup(*m_rows));
    rows->addWidget(makeStopGroup(*m_rows));
    rows->addStretch();
    return all;
}

SettingsGroup *AppSettingsTab::makeRun()
{
    auto *group = new SettingsGroup(tr("Run"));
    m_port->setAccessibleName(tr("Port"));
    keepFont(m_port, [] { return face(Face::Mono); });
    keepWidth(m_port, 88);
    m_portRow = group->addRow(tr("Port"), tr("Empty: the app’s own, or a free one"), m_port);
    m_reachRow = group->addRow(tr("Who may open it"), {}, m_reach);
    m_rows->addChoice(group, {u"gpu"_s, tr("Graphics card"), {}}, {});
    addRunRows(group, *m_rows);
    return group;
}

QWidget *AppSettingsTab::makeSide()
{
    m_changes = makeChanges();
    m_side = new QWidget;
    keepWidth(m_side, kSideWidth, 480);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_preview);
    column->addWidget(m_contained);
    column->addWidget(m_changes);
    return m_side;
}

ChangesCard *AppSettingsTab::makeChanges()
{
    auto *card = new ChangesCard;
    m_save = new Button({}, Button::Kind::Tinted, Button::Size::Compact);
    card->addVerb(m_save);
    connect(card, &ChangesCard::discardWished, this, [this] {
        m_edited = m_saved;
        fill();
    });
    connect(m_save, &Button::clicked, this, [this] { save(m_app && isAlive(m_app->state)); });
    return card;
}

Profile AppSettingsTab::profile() const
{
    return m_view.profile.value_or(Profile(m_app->id));
}

void AppSettingsTab::show(const AppRow &app)
{
    const bool isOther = !m_app || m_app->id != app.id;
    const AppSettings now = m_workbench.settingsOf(app.id);
    const RunView view = m_workbench.run(app.id);
    const bool isOtherProfile = m_view.profile != view.profile;
    m_app = app;
    m_view = view;
    if (isOther || isOtherProfile || m_saved != now) {
        m_saved = now;
        m_edited = now;
        fill();
    } else {
        offerCards();
        m_options->tell(m_view, *m_edited);
    }
    if (isOther)
        m_workbench.lookAtRun(app.id);
    showChanges();
}

void AppSettingsTab::fill()
{
    m_isFilling = true;
    m_port->setText(m_edited->port ? m_edited->port->text() : QString());
    m_port->setPlaceholderText(m_app->port > 0 ? QString::number(m_app->port) : QString());
    fillReach();
    offerCards();
    const Profile shown = profile();
    m_rows->show(shown, *m_edited);
    m_options->show(m_view, *m_edited);
    m_environment->show(shown, *m_edited);
    m_isFilling = false;
    take();
}

void AppSettingsTab::fillReach()
{
    while (m_reach->count() > 2)
        m_reach->removeItem(2);
    const QString &address = m_edited->address;
    if (address.isEmpty() || address == kHere) {
        m_reach->setCurrentIndex(0);
    } else if (address == kEveryone) {
        m_reach->setCurrentIndex(1);
    } else {
        m_reach->addItem(address);
        m_reach->setCurrentIndex(2);
    }
}

/// One card is all of them.
void AppSettingsTab::offerCards()
{
    QList<RunRows::Choice> choices{
        {{}, tr("As the app wants")}, {u"all"_s, tr("On")}, {u"none"_s, tr("Off")}};
    if (m_view.cards.size() > 1) {
        for (const RunView::Card &card : std::as_const(m_view.cards))
            choices.append({card.id, tr("Only %1").arg(card.name)});
    }
    m_rows->setChoices(u"gpu"_s, choices);
}

void AppSettingsTab::take()
{
    if (m_isFilling || !m_saved)
        return;
    m_edited = m_saved;
    const Profile shown = profile();
    takePort();
    takeReach();
    m_rows->apply(shown, *m_edited);
    m_options->apply(shown, *m_edited);
    m_environment->apply(*m_edited);
    showChanges();
}

void AppSettingsTab::takePort()
{
    const QString text = m_port->text().trimmed();
    m_portRow->setNote(tr("Empty: the app’s own, or a free one"));
    if (text.isEmpty()) {
        m_edited->port.reset();
        m_portRow->setProblem({}, m_port);
        return;
    }
    const Result<Port> port = Port::parse(text);
    if (!port) {
        m_portRow->setProblem(port.error().summary, m_port);
        return;
    }
    m_edited->port = *port;
    QString problem;
    for (const AppRow &other : m_workbench.apps()->rows()) {
        if (other.id != m_app->id && other.isInstalled && other.port == port->number())
            problem = tr("%1 has this port.").arg(other.name);
    }
    m_portRow->setProblem(problem, m_port);
    if (problem.isEmpty() && port->number() != m_app->port)
        m_workbench.lookAtPort(port->number());
}

/// It may be free again when the app starts: that is no reason not to save.
void AppSettingsTab::tellPort(quint16 port, const QString &by)
{
    if (m_port->text().trimmed() != QString::number(port))
        return;
    m_portRow->setNote(by.isEmpty() ? tr("Nobody else has it") : tr("%1 has it now").arg(by));
}

void AppSettingsTab::takeReach()
{
    const int index = m_reach->currentIndex();
    if (index == 1)
        m_edited->address = kEveryone;
    else if (index == 0)
        m_edited->address = m_saved->address == kHere ? m_saved->address : QString();
    else
        m_edited->address = m_reach->currentText();
    m_reachRow->setNote(index == 0 ? tr("It listens on 127.0.0.1")
                                   : tr("Other machines may need no password"));
}

QString AppSettingsTab::problem() const
{
    const bool isWrong = !m_portRow->problem().isEmpty() || m_rows->isWrong()
        || m_options->isWrong() || m_environment->isWrong();
    if (isWrong)
        return tr("What is wrong is told beside it.");
    return runConflict(profile(), *m_edited);
}

int AppSettingsTab::changes() const
{
    const QMap<QString, QString> before = said(profile(), *m_saved);
    const QMap<QString, QString> after = said(profile(), *m_edited);
    const QStringList keys = keysOfEither(before, after);
    int count = 0;
    for (const QString &key : keys) {
        if (before.value(key) != after.value(key))
            ++count;
    }
    const QMap<QString, QString> typed = m_environment->typedSecrets();
    for (auto secret = typed.cbegin(); secret != typed.cend(); ++secret) {
        if (m_saved->run.secrets.contains(secret.key()))
            ++count;
    }
    return count;
}

void AppSettingsTab::showChanges()
{
    if (!m_app || !m_edited)
        return;
    m_preview->show(profile(), *m_saved, *m_edited);
    m_contained->show(m_workbench.contained(*m_edited));
    const QString wrong = problem();
    const int count = changes();
    m_changes->setVisible(count > 0 || !wrong.isEmpty());
    const bool restarts = isAlive(m_app->state);
    m_changes->tell(wrong.isEmpty() ? tr("%n changes not applied", nullptr, count)
                                    : tr("Something is not right yet"),
                    !wrong.isEmpty() ? wrong
                        : restarts
                        ? tr("%1 keeps its old settings until it restarts.").arg(m_app->name)
                        : tr("They count when %1 is started.").arg(m_app->name));
    m_save->setText(restarts ? tr("Save and restart") : tr("Save"));
    m_save->setIconName(restarts ? u"restart"_s : u"check"_s);
    m_save->setEnabled(wrong.isEmpty());
}

/// Secrets first: the app is started again when the keyring has them.
void AppSettingsTab::save(bool restarts)
{
    const QMap<QString, QString> typed = m_environment->typedSecrets();
    for (auto secret = typed.cbegin(); secret != typed.cend(); ++secret)
        emit wished({Wish::Kind::KeepSecret, m_app->id,
                     QVariantMap{{u"name"_s, secret.key()}, {u"value"_s, secret.value()}}});
    for (const QString &name : std::as_const(m_saved->run.secrets)) {
        if (!m_edited->run.secrets.contains(name))
            emit wished({Wish::Kind::ForgetSecret, m_app->id, name});
    }
    emit wished({restarts ? Wish::Kind::SaveAndRestart : Wish::Kind::SaveSettings, m_app->id,
                 QVariant::fromValue(m_edited)});
    if (m_edited == m_saved) // only a secret has another value, which is not seen
        fill();
}

/// The side stands beside the rows, or over them where there is no room for both.
void AppSettingsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() - 64 - 16 - m_side->maximumWidth() >= sized(kLeastRows);
    m_columns->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

} // namespace slipway
