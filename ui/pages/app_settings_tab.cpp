// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_settings_tab.h"

#include "profiles/text_checks.h"
#include "ui/pages/settings_parts.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kReadingWidth = 992;
constexpr int kSideWidth = 320;
constexpr int kLeastRows = 440; // narrower than this the card of changes goes over the rows
constexpr int kLines = 5; // of the environment that are seen at once

const auto kEveryone = u"0.0.0.0"_s;

QString linesOf(const QMap<QString, QString> &environment)
{
    QString lines;
    for (auto value = environment.cbegin(); value != environment.cend(); ++value)
        lines += value.key() + u'=' + value.value() + u'\n';
    return lines.trimmed();
}

int countChanges(const AppSettings &a, const AppSettings &b)
{
    return int(a.port != b.port) + int(a.address != b.address) + int(a.gpu != b.gpu)
        + int(a.environment != b.environment);
}

} // namespace

Result<QMap<QString, QString>> environmentOf(const QString &lines)
{
    QMap<QString, QString> environment;
    const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &each : all) {
        const QString line = each.trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0)
            return failure(Error::Kind::Malformed,
                           AppSettingsTab::tr("“%1” has no value. Write NAME=value.").arg(line));
        const QString key = line.left(equals);
        if (const QString problem = checkEnvironmentName(key); !problem.isEmpty())
            return failure(Error::Kind::Malformed, problem);
        environment.insert(key, line.mid(equals + 1));
    }
    return environment;
}

AppSettingsTab::AppSettingsTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_port(new QLineEdit)
    , m_reach(makeChoice({tr("Only this computer"), tr("Everyone in the network")}, 196))
    , m_gpu(makeChoice({tr("As the app wants"), tr("On"), tr("Off")}, 196))
    , m_environment(new QPlainTextEdit)
    , m_environmentProblem(new TextLabel({}, Face::Small, Role::Danger))
    , m_run(makeRun())
    , m_changes(makeChanges())
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(20);
    rows->addWidget(m_run);
    rows->addWidget(makeEnvironment());
    rows->addStretch();
    auto *column = new QWidget;
    column->setMaximumWidth(kReadingWidth);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, column);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(16);
    m_columns->addLayout(rows, 1);
    // How high the card must be is asked for as wide as it is, not for the whole column.
    auto *changes = new QHBoxLayout;
    changes->addWidget(m_changes, 0, Qt::AlignTop);
    changes->addStretch(1);
    m_columns->addLayout(changes);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *around = new QHBoxLayout(content);
    around->setContentsMargins(32, 20, 32, 24);
    around->addWidget(column, kReadingWidth, Qt::AlignTop);
    around->addStretch(1);
    QScrollArea *scroll = scrolled(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);

    connect(m_port, &QLineEdit::textChanged, this, &AppSettingsTab::take);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &AppSettingsTab::take);
    connect(m_gpu, &QComboBox::currentIndexChanged, this, &AppSettingsTab::take);
    connect(m_environment, &QPlainTextEdit::textChanged, this, &AppSettingsTab::take);
}

SettingsGroup *AppSettingsTab::makeRun()
{
    auto *group = new SettingsGroup(tr("Run"));
    m_port->setAccessibleName(tr("Port"));
    keepFont(m_port, [] { return face(Face::Mono); });
    keepWidth(m_port, 88);
    m_portRow = group->addRow(tr("Port"), tr("Empty: the app’s own, or a free one"), m_port);
    m_reachRow = group->addRow(tr("Who may open it"), {}, m_reach);
    group->addRow(tr("Graphics card"), {}, m_gpu);
    return group;
}

SettingsGroup *AppSettingsTab::makeEnvironment()
{
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setAccessibleDescription(tr("One NAME=value on each line"));
    m_environment->setPlaceholderText(u"HF_HOME=/config/huggingface"_s);
    m_environment->setTabChangesFocus(true);
    m_environment->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_environment->setProperty("field", true);
    keepFont(m_environment, [] { return face(Face::Mono); });
    keepHeight(m_environment, kLines * 20 + 12, Face::Mono);
    m_environmentProblem->setWordWrap(true);
    m_environmentProblem->hide();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_environment);
    column->addWidget(m_environmentProblem);
    auto *group = new SettingsGroup(tr("Environment"));
    group->addWide(box);
    return group;
}

Card *AppSettingsTab::makeChanges()
{
    auto *card = new Card;
    keepWidth(card, kSideWidth, 480);
    auto *mark = new Mark(16);
    mark->setIcon(u"edit"_s, Role::AccentText);
    m_count = new TextLabel({}, Face::Label);
    m_count->setWordWrap(true);
    m_note = new TextLabel({}, Face::Small, Role::TextSecondary);
    m_note->setWordWrap(true);
    m_discard = new Button(tr("Discard"), Button::Kind::Plain, Button::Size::Compact);
    m_save = new Button({}, Button::Kind::Tinted, Button::Size::Compact);
    connect(m_discard, &Button::clicked, this, [this] {
        m_edited = m_saved;
        fill();
    });
    connect(m_save, &Button::clicked, this, [this] { save(m_app && isAlive(m_app->state)); });
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(m_count, 1);
    auto *verbs = new WrapLayout;
    verbs->addWidget(m_discard);
    verbs->addWidget(m_save);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_note);
    column->addSpacing(12);
    column->addLayout(verbs);
    return card;
}

void AppSettingsTab::show(const AppRow &app)
{
    const bool isOther = !m_app || m_app->id != app.id;
    const AppSettings now = m_workbench.appSettings(app.id).value_or(AppSettings(app.id));
    m_app = app;
    if (isOther || m_saved != now) {
        m_saved = now;
        m_edited = now;
        fill();
    }
    showChanges();
}

void AppSettingsTab::fill()
{
    m_isFilling = true;
    m_port->setText(m_edited->port ? m_edited->port->text() : QString());
    m_port->setPlaceholderText(m_app->port > 0 ? QString::number(m_app->port) : QString());
    while (m_reach->count() > 2)
        m_reach->removeItem(2);
    const QString &address = m_edited->address;
    if (address.isEmpty() || address == "127.0.0.1"_L1) {
        m_reach->setCurrentIndex(0);
    } else if (address == kEveryone) {
        m_reach->setCurrentIndex(1);
    } else {
        m_reach->addItem(address);
        m_reach->setCurrentIndex(2);
    }
    m_gpu->setCurrentIndex(!m_edited->gpu ? 0 : *m_edited->gpu ? 1 : 2);
    m_environment->setPlainText(linesOf(m_edited->environment));
    m_isFilling = false;
    take();
}

void AppSettingsTab::take()
{
    if (m_isFilling || !m_edited)
        return;
    takePort();
    takeEnvironment();
    if (m_reach->currentIndex() == 1)
        m_edited->address = kEveryone;
    else if (m_reach->currentIndex() == 0)
        m_edited->address = m_saved->address == "127.0.0.1"_L1 ? m_saved->address : QString();
    else
        m_edited->address = m_reach->currentText();
    m_reachRow->setNote(m_reach->currentIndex() == 0 ? tr("It listens on 127.0.0.1")
                                                     : tr("Other machines may need no password"));
    m_edited->gpu =
        m_gpu->currentIndex() == 0 ? std::nullopt : std::optional(m_gpu->currentIndex() == 1);
    showChanges();
}

void AppSettingsTab::takePort()
{
    const QString text = m_port->text().trimmed();
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
}

void AppSettingsTab::takeEnvironment()
{
    const Result<QMap<QString, QString>> environment = environmentOf(m_environment->toPlainText());
    if (environment)
        m_edited->environment = *environment;
    const QString problem = environment ? QString() : environment.error().summary;
    m_environmentProblem->setText(problem);
    m_environmentProblem->setVisible(!problem.isEmpty());
    m_environment->setProperty("wrong", !problem.isEmpty());
    m_environment->style()->unpolish(m_environment);
    m_environment->style()->polish(m_environment);
    m_environment->setAccessibleDescription(problem.isEmpty() ? tr("One NAME=value on each line")
                                                              : problem);
}

void AppSettingsTab::showChanges()
{
    if (!m_app || !m_edited)
        return;
    const bool isWrong = !m_portRow->problem().isEmpty() || !m_environmentProblem->text().isEmpty();
    const int changes = countChanges(*m_saved, *m_edited);
    m_changes->setVisible(changes > 0 || isWrong);
    const bool restarts = isAlive(m_app->state);
    m_count->setText(isWrong ? tr("Something is not right yet")
                             : tr("%n changes not applied", nullptr, changes));
    m_note->setText(restarts ? tr("%1 keeps its old settings until it restarts.").arg(m_app->name)
                             : tr("They count when %1 is started.").arg(m_app->name));
    m_save->setText(restarts ? tr("Save and restart") : tr("Save"));
    m_save->setIconName(restarts ? u"restart"_s : u"check"_s);
    m_save->setEnabled(!isWrong);
}

void AppSettingsTab::save(bool restarts)
{
    emit wished({restarts ? Wish::Kind::SaveAndRestart : Wish::Kind::SaveSettings, m_app->id,
                 QVariant::fromValue(m_edited)});
}

/// The changes stand beside the rows, or over them where there is no room for both.
void AppSettingsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() - 64 - 16 - m_changes->maximumWidth() >= sized(kLeastRows);
    m_columns->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

} // namespace slipway
