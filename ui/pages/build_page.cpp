// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/build_page.h"

#include "profiles/mended_causes.h"
#include "ui/pages/build_failed_view.h"
#include "ui/pages/build_running_view.h"
#include "ui/pages/page_header.h"
#include "ui/pages/sign_in_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

PillLook endPill(BuildView::State state)
{
    PillLook look;
    switch (state) {
    case BuildView::State::Failed:
        look.mark = PillLook::Mark::Octagon;
        look.text = BuildPage::tr("Failed");
        look.fill = Role::DangerTint;
        look.ink = Role::Danger;
        break;
    case BuildView::State::Succeeded:
        look.mark = PillLook::Mark::Dot;
        look.text = BuildPage::tr("Built");
        look.fill = Role::SuccessTint;
        look.ink = Role::Success;
        break;
    case BuildView::State::Cancelled:
    case BuildView::State::Running:
        look.mark = PillLook::Mark::Square;
        look.text = BuildPage::tr("Cancelled");
        break;
    }
    return look;
}

} // namespace

BuildPage::BuildPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PageHeader)
    , m_hide(new Button(tr("Hide, keep building"), Button::Kind::Quiet))
    , m_close(new Button(tr("Close"), Button::Kind::Quiet))
    , m_cancel(new Button(tr("Cancel build")))
    , m_cause(new Button(tr("See why")))
    , m_again(new Button(tr("Build again")))
    , m_open(new Button(tr("Open web UI"), Button::Kind::Primary))
    , m_stack(new QStackedWidget)
    , m_running(new BuildRunningView)
    , m_failed(new BuildFailedView)
{
    m_cancel->setIconName(u"close"_s);
    m_cause->setIconName(u"error"_s);
    m_again->setIconName(u"rebuild"_s);
    m_open->setIconName(u"open"_s);
    for (Button *button : {m_hide, m_close, m_cause, m_cancel, m_again, m_open})
        m_header->actions()->addWidget(button);
    m_stack->addWidget(m_running);
    m_stack->addWidget(m_failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    connect(m_header, &PageHeader::backPressed, this, &BuildPage::backWished);
    connect(m_hide, &Button::clicked, this, &BuildPage::backWished);
    connect(m_close, &Button::clicked, this, &BuildPage::backWished);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_cancel->setBusy(true); // Until the build says that it has ended.
        wish(Wish::Kind::Cancel);
    });
    connect(m_cause, &Button::clicked, this, [this] { pressFix(u"cause"_s); });
    connect(m_again, &Button::clicked, this, &BuildPage::buildAgain);
    connect(m_open, &Button::clicked, this, [this] { wish(Wish::Kind::Open); });
    connect(m_running, &BuildRunningView::told, &workbench, &Workbench::told);
    connect(m_failed, &BuildFailedView::fixPressed, this, &BuildPage::pressFix);
    connect(m_failed, &BuildFailedView::startLastGoodPressed, this,
            [this] { wish(Wish::Kind::StartLastGood); });
    connect(&workbench, &Workbench::buildChanged, this, [this](const AppId &id) {
        if (id == m_app)
            follow();
    });
    connect(workbench.apps(), &QAbstractItemModel::dataChanged, this, [this] {
        if (m_build)
            showButtons();
    });
}

void BuildPage::show(const AppId &id, int number)
{
    m_app = id;
    m_number = number;
    follow();
}

void BuildPage::setBack(const QString &name)
{
    m_back = name;
}

void BuildPage::follow()
{
    if (m_build && m_number > 0 && m_build->app == *m_app && m_build->number == m_number)
        return refresh(); // What is over stays as it is.
    BuildView *build =
        m_number > 0 ? m_workbench.pastBuild(*m_app, m_number) : m_workbench.build(*m_app);
    if (build != m_build) {
        if (m_build)
            m_build->disconnect(this);
        m_build = build;
        m_showsLog = false;
        m_running->setBuild(build);
        m_failed->setBuild(build);
        if (build)
            connect(build, &BuildView::changed, this, &BuildPage::refresh);
    }
    refresh();
}

void BuildPage::refresh()
{
    if (!m_build)
        return;
    const bool isCause =
        m_build->state == BuildView::State::Failed && m_build->failure && !m_showsLog;
    m_stack->setCurrentIndex(isCause ? 1 : 0);
    m_running->refresh();
    if (isCause) {
        const std::optional<AppSettings> settings = m_workbench.appSettings(*m_app);
        m_failed->refresh(settings ? causesMendedBy(settings->lines) : QStringList());
    }
    showHeader();
    showButtons();
}

void BuildPage::showHeader()
{
    const bool isRunning = m_build->state == BuildView::State::Running;
    m_header->setBack(m_back.isEmpty() ? m_build->name : m_back);
    m_header->setTile(m_build->icon, m_build->tint, m_build->name);
    m_header->setTitle(isRunning ? tr("Building %1").arg(m_build->name) : m_build->name);
    m_header->setSubtitle(m_build->subtitle);
    m_header->pill()->setVisible(!isRunning);
    if (!isRunning)
        m_header->pill()->setLook(endPill(m_build->state));
}

void BuildPage::showButtons()
{
    using State = BuildView::State;
    const State state = m_build->state;
    const auto app = m_workbench.apps()->find(m_build->app);
    m_hide->setVisible(state == State::Running);
    m_cancel->setVisible(state == State::Running);
    if (state != State::Running)
        m_cancel->setBusy(false);
    m_close->setVisible(state != State::Running);
    m_cause->setVisible(state == State::Failed && m_build->failure && m_showsLog);
    m_again->setVisible(state == State::Failed || state == State::Cancelled);
    m_open->setVisible(state == State::Succeeded && app && app->canOpen);
}

void BuildPage::pressFix(const QString &id)
{
    if (id == "log"_L1 || id == "cause"_L1) {
        m_showsLog = id == "log"_L1;
        refresh();
    } else if (id == "report"_L1) {
        emit wished({Wish::Kind::CopyReport, m_app, m_number});
    } else if (id == "commits"_L1) {
        emit sourceWished(*m_app);
    } else if (id == "start-engine"_L1) {
        wish(Wish::Kind::StartEngine);
    } else if (id.startsWith("apply "_L1)) {
        m_number = 0; // The page then shows the new build.
        emit wished({Wish::Kind::ApplyLine, m_app, id.section(u' ', 1)});
    } else if (id.startsWith("sign-in "_L1)) {
        askToSignIn(
            m_workbench, id.section(u' ', 1), window(),
            [this](const Wish &kept) { emit wished(kept); },
            [page = QPointer(this), app = m_app] {
                if (page && page->m_app == app)
                    page->buildAgain();
            });
    } else {
        buildAgain();
    }
}

void BuildPage::wish(Wish::Kind kind)
{
    emit wished({kind, m_app, {}});
}

/// Beside what is there, or anew.
void BuildPage::buildAgain()
{
    const auto app = m_workbench.apps()->find(*m_app);
    m_number = 0; // The page then shows the new build.
    const bool hasOld = app && app->isInstalled && app->state != AppState::NotInstalled;
    wish(hasOld ? Wish::Kind::Rebuild : Wish::Kind::Install);
}

} // namespace slipway
