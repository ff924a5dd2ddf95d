// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/source_tab.h"

#include "ui/pages/commit_card.h"
#include "ui/pages/commit_panel.h"
#include "ui/pages/search_side.h"
#include "ui/pages/sign_in_dialog.h"
#include "ui/pages/source_dialogs.h"
#include "ui/pages/source_strip.h"
#include "ui/theme/measures.h"
#include "ui/widgets/banner_widget.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/commit_view.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/question.h"
#include "ui/widgets/scrolled.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kReadingWidth = 992;
constexpr int kSideWidth = 320;
constexpr int kLeastList = 420; ///< Narrower than this the chosen commit goes under the list.
constexpr int kGap = 16;
constexpr int kSideHead = 32;
constexpr int kHeadGap = 10;
constexpr int kSearchGap = 6; ///< where rows are lower, too

} // namespace

SourceTab::SourceTab(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyWidget(u"branch"_s))
    , m_emptyAct(m_empty->addAction(tr("Check for updates"), u"refresh"_s))
{
    m_scroll = scrolled(makeContent());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connectParts();
}

QWidget *SourceTab::makeContent()
{
    m_choices = new QWidget;
    m_choice = new QButtonGroup(this);
    auto *chips = new QHBoxLayout(m_choices);
    chips->setContentsMargins({});
    chips->setSpacing(8);
    chips->addStretch(1);
    m_banner = new BannerWidget(BannerWidget::Place::Page);
    m_remedy = m_banner->addAction({});
    m_strip = new SourceStrip;
    m_search = new SearchStrip;
    m_panel = new CommitPanel;
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(kGap);
    m_parts->addWidget(m_panel, 1);
    m_parts->addWidget(makeSide());

    auto *column = new QWidget;
    column->setMaximumWidth(kReadingWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(kGap);
    for (QWidget *row : std::initializer_list<QWidget *>{m_choices, m_banner, m_strip, m_search})
        rows->addWidget(row);
    rows->addLayout(m_parts, 1);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *around = new QHBoxLayout(content);
    around->setContentsMargins(32, 20, 32, 20);
    around->addWidget(column, 1);
    around->addStretch(0); // It stays at the left.
    return content;
}

QWidget *SourceTab::makeSide()
{
    m_side = new QWidget;
    m_sideTitle = new TextLabel({}, Face::Strong);
    auto *head = new QWidget;
    keepHeight(head, kSideHead, Face::Strong);
    auto *said = new QHBoxLayout(head);
    said->setContentsMargins({});
    said->addWidget(m_sideTitle);
    m_card = new CommitCard;
    m_steps = new SearchSteps;
    m_promise = new SearchPromise;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_sideGap = new QSpacerItem(0, kHeadGap);
    column->addWidget(head);
    column->addItem(m_sideGap);
    column->addWidget(m_card);
    column->addWidget(m_steps);
    column->addSpacing(kGap);
    column->addWidget(m_promise);
    column->addStretch(1);
    return m_side;
}

void SourceTab::connectParts()
{
    const auto choose = [this](const QString &hash) {
        SourceLook next = m_looks.value(*m_app);
        next.commit = hash;
        look(next);
    };
    const auto compare = [this](const QString &hash) { m_workbench.compareCommit(*m_app, hash); };
    const auto stop = [this] { wish(Wish::Kind::StopCheck); };
    connect(m_emptyAct, &Button::clicked, this,
            [this] { m_emptyServer.isEmpty() ? check() : signIn(m_emptyServer); });
    connect(m_remedy, &Button::clicked, this, &SourceTab::heedNotice);
    connect(m_strip, &SourceStrip::commitChosen, this, choose);
    connect(m_strip, &SourceStrip::checkWished, this, &SourceTab::check);
    connect(m_strip, &SourceStrip::stopWished, this, stop);
    connect(m_strip, &SourceStrip::updateWished, this, [this] { wish(Wish::Kind::UpdateSource); });
    connect(m_strip, &SourceStrip::rebuildWished, this, [this] { wish(Wish::Kind::Rebuild); });
    connect(m_panel, &CommitPanel::commitChosen, this, choose);
    connect(m_panel, &CommitPanel::branchChosen, this, [this](const QString &branch) {
        SourceLook next = m_looks.value(*m_app);
        next.branch = branch;
        look(next);
    });
    connect(m_panel, &CommitPanel::tagsChosen, this, [this](bool only) {
        SourceLook next = m_looks.value(*m_app);
        next.onlyTags = only;
        look(next);
    });
    connect(m_panel, &CommitPanel::refWished, this, &SourceTab::askForName);
    connect(m_panel, &CommitPanel::checkWished, this, &SourceTab::check);
    connect(m_panel, &CommitPanel::searchWished, this, &SourceTab::beginSearch);
    connect(m_panel, &CommitPanel::pinWished, this, &SourceTab::pinTo);
    connect(m_panel, &CommitPanel::compareWished, this, compare);
    connect(m_card, &CommitCard::pinWished, this, &SourceTab::pinTo);
    connect(m_card, &CommitCard::compareWished, this, compare);
    connect(m_card, &CommitCard::linkPressed, this,
            [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
    connect(m_search, &SearchStrip::answered, this, [this](SearchStrip::Answer answer) {
        const QStringList words{u"works"_s, u"broken"_s, u"skip"_s};
        wish(Wish::Kind::AnswerSearch, {{u"answer"_s, words[int(answer)]}});
    });
    connect(m_search, &SearchStrip::openWished, this, [this] { wish(Wish::Kind::OpenTrial); });
    connect(m_search, &SearchStrip::pinWished, this, &SourceTab::pinTo);
    connect(m_search, &SearchStrip::compareWished, this, compare);
    connect(m_search, &SearchStrip::closeWished, this, [this] { wish(Wish::Kind::EndSearch); });
    connect(&m_workbench, &Workbench::sourceChanged, this, [this](const AppId &id) {
        if (id == m_app && isVisible())
            showSource();
    });
    connect(&m_workbench, &Workbench::compared, this,
            [this](const AppId &id, const QString &title, const QString &text) {
                if (id == m_app && isVisible())
                    (new Reading(title, text, window()))->open();
            });
}

void SourceTab::show(const AppId &app, const QString &name)
{
    const bool isOther = m_app != app;
    m_app = app;
    m_name = name;
    if (isOther)
        m_workbench.lookAtSource(app, m_looks.value(app));
    showSource();
}

void SourceTab::showSource()
{
    const SourceView source = m_workbench.source(*m_app);
    const SearchView search = m_workbench.search(*m_app);
    const bool isSearch = search.isOn();
    const bool isThere = isSearch || source.state == SourceView::State::Ready;
    m_stack->setCurrentIndex(isThere ? 0 : 1);
    if (!isThere)
        return showEmpty(source);
    showChoices(isSearch ? SourceView() : source);
    showNotice(isSearch ? SourceNotice() : source.notice);
    m_strip->setVisible(!isSearch);
    m_search->setVisible(isSearch);
    m_steps->setVisible(isSearch);
    m_promise->setVisible(isSearch);
    m_sideGap->changeSize(0, isSearch ? kSearchGap : kHeadGap);
    if (isSearch) {
        showSearch(search);
    } else {
        m_strip->show(source);
        m_panel->show(source);
        m_sideTitle->setText(tr("Selected commit"));
        m_card->show(source.detail);
    }
    m_card->setVisible(!isSearch && !source.detail.hash.isEmpty());
    m_sideTitle->setVisible(isSearch || !source.detail.hash.isEmpty());
    fit();
}

void SourceTab::showSearch(const SearchView &search)
{
    m_search->show(search, m_name);
    m_panel->show(search);
    m_sideTitle->setText(tr("So far"));
    m_steps->show(search.steps, search.state == SearchView::State::Asking);
    m_promise->setVisible(search.isAtWork() || search.state == SearchView::State::Asking);
}

void SourceTab::showChoices(const SourceView &source)
{
    m_choices->setVisible(source.choices.size() > 1);
    if (m_shownChoices != source.choices && source.choices.size() > 1) {
        m_shownChoices = source.choices;
        qDeleteAll(m_choice->buttons());
        auto *row = static_cast<QHBoxLayout *>(m_choices->layout());
        for (const SourceView::Choice &choice : source.choices) {
            auto *chip = new Chip(choice.name);
            chip->setCheckable(true);
            chip->setCounting(choice.behind > 0);
            chip->setCount(choice.behind);
            chip->setToolTip(choice.path);
            m_choice->addButton(chip);
            row->insertWidget(row->count() - 1, chip);
            connect(chip, &Chip::clicked, this, [this, path = choice.path] {
                SourceLook other;
                other.path = path;
                look(other);
            });
        }
    }
    const QList<QAbstractButton *> chips = m_choice->buttons();
    for (qsizetype i = 0; i < chips.size() && i < m_shownChoices.size(); ++i)
        chips[i]->setChecked(m_shownChoices[i].path == source.path);
}

void SourceTab::showNotice(const SourceNotice &notice)
{
    m_banner->setVisible(!notice.title.isEmpty());
    m_remedy->setVisible(!notice.button.isEmpty());
    if (m_notice == notice)
        return;
    m_notice = notice;
    m_remedy->setText(notice.button);
    m_remedy->updateGeometry();
    m_banner->tell(notice.isError ? BannerWidget::Kind::Error : BannerWidget::Kind::Warning,
                   notice.title, notice.text);
}

void SourceTab::showEmpty(const SourceView &source)
{
    using State = SourceView::State;
    const bool isChecking = !source.checking.isEmpty();
    const bool wantsSignIn = source.notice.remedy == SourceNotice::Remedy::SignIn;
    m_emptyServer = wantsSignIn ? source.notice.server : QString();
    m_emptyAct->setVisible(source.state == State::Unread);
    m_emptyAct->setBusy(isChecking);
    m_emptyAct->setText(wantsSignIn ? source.notice.button : tr("Check for updates"));
    m_emptyAct->setIconName(wantsSignIn ? u"key"_s : u"refresh"_s);
    if (source.state == State::Reading)
        m_empty->setWords(tr("Reading the source"),
                          tr("The commits are read from Slipway’s copy."));
    else if (source.state == State::None)
        m_empty->setWords(
            tr("%1 has no source to pin").arg(m_name),
            tr("It is made from a ready image, which its recipe holds by its digest."));
    else if (isChecking)
        m_empty->setWords(tr("Checking for updates"), source.checking);
    else if (source.notice.title.isEmpty())
        m_empty->setWords(tr("There is no copy of this source yet"),
                          tr("A check brings its commits here. The pin and the image stay as they "
                             "are."));
    else
        m_empty->setWords(source.notice.title, source.notice.text);
}

void SourceTab::look(const SourceLook &look)
{
    if (!m_app || m_looks.value(*m_app) == look)
        return;
    m_looks.insert(*m_app, look);
    m_workbench.lookAtSource(*m_app, look);
}

void SourceTab::wish(Wish::Kind kind, QVariantMap detail)
{
    if (!detail.contains(u"path"_s))
        detail.insert(u"path"_s, m_workbench.source(*m_app).path);
    emit wished({kind, m_app, detail});
}

void SourceTab::check()
{
    wish(Wish::Kind::CheckUpdates);
}

void SourceTab::pinTo(const QString &ref)
{
    wish(Wish::Kind::PinTo, {{u"ref"_s, ref}});
}

void SourceTab::askForName()
{
    askForRef(m_workbench, *m_app, window(), [this](const QString &ref) { pinTo(ref); });
}

void SourceTab::beginSearch()
{
    const auto begin = [this](const QVariantMap &detail) { wish(Wish::Kind::BeginSearch, detail); };
    askToSearch(m_workbench.source(*m_app), m_workbench.besideSearch(*m_app),
                m_panel->view()->currentHash(), m_name, window(), begin);
}

/// What could not be fetched is asked for again once there is a sign-in.
void SourceTab::signIn(const QString &server)
{
    askToSignIn(
        m_workbench, server, window(), [this](const Wish &kept) { emit wished(kept); },
        [tab = QPointer(this), app = m_app] {
            if (tab && tab->m_app == app)
                tab->check();
        });
}

void SourceTab::heedNotice()
{
    switch (m_notice.remedy) {
    case SourceNotice::Remedy::Check:
        return check();
    case SourceNotice::Remedy::Rebuild:
        return wish(Wish::Kind::Rebuild);
    case SourceNotice::Remedy::GoOnSearching:
        return wish(Wish::Kind::GoOnSearching);
    case SourceNotice::Remedy::SignIn:
        return signIn(m_notice.server);
    case SourceNotice::Remedy::ChooseCommit:
        return m_panel->view()->setFocus(Qt::ShortcutFocusReason);
    case SourceNotice::Remedy::None:
        break;
    }
}

void SourceTab::fit()
{
    const int side = sized(kSideWidth);
    const int room = qMin(kReadingWidth, width() - 64);
    const bool isBeside = room - kGap - side >= kLeastList;
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setFixedWidth(isBeside ? side : qMin(room, 2 * side));
}

void SourceTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace slipway
