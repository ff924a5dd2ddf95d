// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "base/settings.h"
#include "lists/workbench.h"
#include "ui/activity_voice.h"
#include "ui/first_run/first_run.h"
#include "ui/main_window_p.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/app_page.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/build_page.h"
#include "ui/pages/settings_page.h"
#include "ui/palette.h"
#include "ui/sidebar.h"
#include "ui/stop_undo.h"
#include "ui/widgets/banner_widget.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/question.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kRailBelow = 1000;

} // namespace

MainWindow::MainWindow(Workbench &workbench, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, workbench, settings))
{
    setWindowTitle(tr("Slipway"));
    setMinimumSize(960, 640);
    resize(1280, 800);
    d->showEngine();
    showApps();
    d->restoreSession();
    d->beginFirstRun();
}

MainWindow::~MainWindow() = default;

MainWindow::Private::Private(MainWindow &window, Workbench &workbench, Settings &settings)
    : m_window(window)
    , m_workbench(workbench)
    , m_settings(settings)
{
    auto *central = new QWidget(&window);
    window.setCentralWidget(central);
    m_frame = new QWidget(central);
    m_sidebar = new Sidebar(workbench, m_frame);
    m_banner = new BannerWidget(BannerWidget::Place::Window, m_frame);
    m_bannerDetails = m_banner->addAction(tr("Details"), Button::Kind::Quiet);
    m_bannerAction = m_banner->addAction({});
    m_stack = new QStackedWidget(m_frame);
    m_apps = new AppsPage(workbench, m_stack);
    m_app = new AppPage(workbench, m_stack);
    m_build = new BuildPage(workbench, m_stack);
    m_activity = new ActivityPage(workbench, m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_apps, m_app, m_build, m_activity})
        m_stack->addWidget(page);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    auto *all = new QHBoxLayout(central);
    all->setContentsMargins({});
    all->addWidget(m_frame);

    m_toast = new Toast(central);
    new ActivityVoice(*workbench.activity(), central);
    m_palette = new Palette(central);
    m_stopUndo = new StopUndo(*workbench.apps(), *m_toast, this);
    m_apps->setLook(AppsPage::Look::of(settings.appsLook.get()));
    new FocusRing(&window);
    connectParts();
    addKeys();
}

void MainWindow::Private::connectParts()
{
    connect(m_sidebar, &Sidebar::appsWished, &m_window, &MainWindow::showApps);
    connect(m_sidebar, &Sidebar::activityWished, &m_window, &MainWindow::showActivity);
    connect(m_sidebar, &Sidebar::pageWished, this,
            [this](const AppId &id) { m_window.showApp(id); });
    connect(m_sidebar, &Sidebar::openWished, this, [this](const AppId &id) {
        emit m_window.wished({Wish::Kind::Open, id, {}});
    });
    connect(m_sidebar, &Sidebar::runningWished, this, [this] {
        m_window.showApps();
        m_apps->showChip(AppsFilter::Chip::Running);
    });
    connect(&m_window, &MainWindow::wished, m_stopUndo, &StopUndo::hear);
    connect(&m_window, &MainWindow::wished, this, &Private::hear);
    connect(m_stopUndo, &StopUndo::startWished, this, [this](const AppId &id) {
        emit m_window.wished({Wish::Kind::Start, id, {}});
    });
    connect(m_apps, &AppsPage::lookChanged, this,
            [this] { m_settings.appsLook.set(m_apps->look().text()); });
    connect(m_apps, &AppsPage::wished, &m_window, &MainWindow::wished);
    connect(m_apps, &AppsPage::pageWished, &m_window, &MainWindow::showApp);
    connect(m_apps, &AppsPage::buildWished, &m_window, &MainWindow::showBuild);
    connect(m_app, &AppPage::wished, &m_window, &MainWindow::wished);
    connect(m_app, &AppPage::buildWished, &m_window, &MainWindow::showBuild);
    connect(m_app, &AppPage::pastBuildWished, &m_window, &MainWindow::showPastBuild);
    connect(m_activity, &ActivityPage::wished, &m_window, &MainWindow::wished);
    connect(m_activity, &ActivityPage::appsWished, &m_window, &MainWindow::showApps);
    connect(m_activity, &ActivityPage::appWished, this,
            [this](const AppId &id) { m_window.showApp(id); });
    connect(m_activity, &ActivityPage::buildWished, &m_window, &MainWindow::showPastBuild);
    connect(m_app, &AppPage::backWished, this, &Private::back);
    connect(m_app, &AppPage::settingsWished, &m_window, &MainWindow::showSettings);
    connect(m_app, &AppPage::activityWished, &m_window, &MainWindow::showActivity);
    connect(m_build, &BuildPage::wished, &m_window, &MainWindow::wished);
    connect(m_build, &BuildPage::backWished, this, &Private::back);
    connect(m_build, &BuildPage::sourceWished, this,
            [this](const AppId &id) { m_window.showApp(id, u"source"_s); });
    connect(m_sidebar, &Sidebar::engineWished, &m_window, &MainWindow::showEnginePage);
    connect(m_sidebar, &Sidebar::settingsWished, &m_window, &MainWindow::showSettings);
    connect(&m_settings, &Settings::notWritten, this,
            [this](const QString &why) { tell(why, {}, true); });
    connect(m_bannerDetails, &QPushButton::clicked, this, &Private::explainEngine);
    connect(m_bannerAction, &QPushButton::clicked, this, &Private::helpEngine);
    connect(&m_workbench, &Workbench::engineChanged, this, &Private::showEngine);
    connect(&m_workbench, &Workbench::told, this, &Private::tell);
}

void MainWindow::Private::showEngine()
{
    const EngineRow engine = m_workbench.engine();
    m_banner->setVisible(!engine.bannerTitle.isEmpty());
    m_banner->tell(engine.state == EngineRow::State::Lost ? BannerWidget::Kind::Error
                                                          : BannerWidget::Kind::Warning,
                   engine.bannerTitle, engine.bannerText);
    m_bannerDetails->setVisible(!engine.bannerDetail.isEmpty()
                                && engine.remedy != EngineRow::Remedy::Explain);
    m_bannerAction->setVisible(!engine.bannerButton.isEmpty());
    m_bannerAction->setText(engine.bannerButton);
    m_bannerAction->setIconName(engine.remedy == EngineRow::Remedy::Start     ? u"play"_s
                                    : engine.remedy == EngineRow::Remedy::Try ? u"refresh"_s
                                                                              : QString());
}

void MainWindow::Private::helpEngine()
{
    switch (m_workbench.engine().remedy) {
    case EngineRow::Remedy::Start:
        emit m_window.wished({Wish::Kind::StartEngine, {}, {}});
        break;
    case EngineRow::Remedy::Try:
        emit m_window.wished({Wish::Kind::TryEngine, {}, {}});
        break;
    case EngineRow::Remedy::Explain:
        explainEngine();
        break;
    }
}

void MainWindow::Private::explainEngine()
{
    const EngineRow engine = m_workbench.engine();
    (new Reading(engine.bannerTitle, engine.bannerDetail, &m_window))->open();
}

void MainWindow::Private::tell(const QString &title, const QString &text, bool isError)
{
    const QString icon = isError ? u"error"_s : u"check"_s;
    if (text.isEmpty()) {
        m_toast->tell(icon, title);
    } else {
        m_toast->tell(icon, title, tr("Details"),
                      [this, title, text] { (new Reading(title, text, &m_window))->open(); });
    }
}

void MainWindow::Private::showApps()
{
    showPage(m_apps);
    m_sidebar->setPage(Sidebar::Page::Apps);
}

void MainWindow::Private::showActivity()
{
    showPage(m_activity);
    m_sidebar->setPage(Sidebar::Page::Activity);
}

void MainWindow::Private::showApp(const AppId &id, const QString &tab)
{
    m_app->show(id, tab);
    showPage(m_app);
    m_sidebar->setPage(Sidebar::Page::Apps);
}

void MainWindow::Private::showBuild(const AppId &id, int number)
{
    m_isFromActivity = m_stack->currentWidget() == m_activity;
    m_buildTab = m_stack->currentWidget() == m_app ? m_app->tab() : u"overview"_s;
    m_build->setBack(m_isFromActivity ? tr("Activity") : QString());
    m_build->show(id, number);
    showPage(m_build);
    m_sidebar->setPage(m_isFromActivity ? Sidebar::Page::Activity : Sidebar::Page::Apps);
}

void MainWindow::Private::showSettings()
{
    // Its many controls are a fifth of the time to the first picture, and most starts do not need
    // them.
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage(m_workbench, m_settings, m_stack);
        m_stack->addWidget(m_settingsPage);
        connect(m_settingsPage, &SettingsPage::wished, &m_window, &MainWindow::wished);
        connect(m_settingsPage, &SettingsPage::restored, this, &Private::offerDefaultsUndone);
    }
    showPage(m_settingsPage);
    m_sidebar->setPage(Sidebar::Page::Settings);
}

void MainWindow::Private::offerDefaultsUndone(const Preferences &before)
{
    m_toast->tell(u"check"_s, tr("The defaults are back"), tr("Undo"),
                  [this, before] { m_settingsPage->put(before); });
}

void MainWindow::Private::offerUndo(const QString &icon, const QString &text, const Wish &undo)
{
    m_toast->offerUndo(icon, text, [this, undo] { emit m_window.wished(undo); });
}

/// From a build to its app, from an app to all of them.
void MainWindow::Private::back()
{
    if (isFirstRun()) {
        m_firstRun->back();
        return;
    }
    const QWidget *page = m_stack->currentWidget();
    if (page == m_apps)
        m_apps->clearFilters();
    else if (page == m_activity && m_activity->clearFilters())
        return;
    else if (page == m_settingsPage && m_settingsPage->clearSearch())
        return;
    else if (page == m_build && m_isFromActivity)
        showActivity();
    else if (page == m_build && m_build->app())
        showApp(*m_build->app(), m_buildTab);
    else
        showApps();
}

bool MainWindow::Private::mayClose()
{
    if (m_quits)
        return true;
    QStringList building;
    for (const AppRow &app : m_workbench.apps()->rows()) {
        if (app.state == AppState::Building)
            building << app.name;
    }
    if (building.isEmpty())
        return true;
    if (!m_window.isVisible())
        m_window.comeToFront({}); // The question is to be seen.
    if (m_question)
        return false;
    const QString title = building.size() == 1
        ? tr("%1 is still being built", nullptr).arg(building.first())
        : tr("%n apps are still being built", nullptr, int(building.size()));
    m_question = new Question(
        {.title = title,
         .consequence = tr("Quitting stops the build. What ran before keeps running, and the "
                           "steps that are done are kept for the next build."),
         .verb = tr("Quit and stop the build"),
         .safe = tr("Keep building")},
        &m_window);
    connect(m_question, &QDialog::accepted, this, [this] {
        m_quits = true;
        emit m_window.wished({Wish::Kind::Quit, {}, {}});
        m_window.close();
    });
    m_question->open();
    return false;
}

void MainWindow::showApps()
{
    d->showApps();
}

void MainWindow::showApp(const AppId &id, const QString &tab)
{
    d->showApp(id, tab);
}

void MainWindow::showBuild(const AppId &id)
{
    d->showBuild(id);
}

void MainWindow::showPastBuild(const AppId &id, int number)
{
    d->showBuild(id, number);
}

void MainWindow::showActivity()
{
    d->showActivity();
}

void MainWindow::keepUses(const QString &file)
{
    d->keepUses(file);
}

void MainWindow::offerUndo(const QString &icon, const QString &text, const Wish &undo)
{
    d->offerUndo(icon, text, undo);
}

void MainWindow::comeToFront(const QString &token)
{
    // Qt takes the token from here when it asks the desktop, on Wayland and on X11.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setStaying(bool stays)
{
    d->setStaying(stays);
}

void MainWindow::showSettings()
{
    d->showSettings();
}

void MainWindow::closeUnasked()
{
    d->leave();
    close();
}

void MainWindow::showFirstRun()
{
    d->showFirstRun();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->sidebar()->setRail(width() < kRailBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The end of the session closes it too, and is not held up.
    if (event->spontaneous() && d->stays() && !qApp->isSavingSession()) {
        d->saveSession();
        hide();
        emit stayed();
        return event->ignore();
    }
    if (!d->mayClose())
        return event->ignore();
    d->saveSession();
    d->leave();
    event->accept();
}

} // namespace slipway
