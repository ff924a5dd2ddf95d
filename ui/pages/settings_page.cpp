// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "base/settings.h"
#include "lists/workbench.h"
#include "ui/pages/settings_editor.h"
#include "ui/pages/settings_engine.h"
#include "ui/pages/settings_groups.h"
#include "ui/pages/settings_sources.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 32;
constexpr int kNavWidth = 184;
constexpr int kMostNavWidth = 208;
constexpr int kReadingWidth = 656; // two thirds of the twelve columns

/// One of the groups, in the list at the left.
class CategoryItem : public QAbstractButton
{
public:
    CategoryItem(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        keepRowHeight(this, 34, Face::Label);
    }
    QSize sizeHint() const override { return {kNavWidth, rowHeight(34, Face::Label)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isOn = isChecked();
        if (isOn || underMouse())
            drawBox(painter, rect(), 7, ink(isOn ? Role::Selected : Role::HoverOnSidebar), {});
        QFont font = face(Face::Label);
        font.setWeight(isOn ? QFont::DemiBold : QFont::Medium);
        drawText(painter, rect().adjusted(12, 0, -8, 0), text(), font,
                 ink(isOn               ? Role::AccentText
                         : underMouse() ? Role::Text
                                        : Role::TextSecondary),
                 isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

SettingsPage::SettingsPage(Workbench &workbench, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_editor(new SettingsEditor(settings, this))
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyWidget(u"search"_s))
{
    auto *nav = new QWidget;
    nav->setAccessibleName(tr("Groups of settings"));
    nav->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    keepWidth(nav, kNavWidth, kMostNavWidth);
    m_nav = new QVBoxLayout(nav);
    m_nav->setContentsMargins({});
    m_nav->setSpacing(2);

    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(kReadingWidth);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins({});
    m_column->setSpacing(20);
    auto *around = new QHBoxLayout(content);
    around->setContentsMargins(directed({0, 0, kMargin, 24}));
    around->addWidget(column, kReadingWidth, Qt::AlignTop);
    around->addStretch(1); // A reading column stays at the left.
    m_scroll = scrolled(content);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_nothing);

    const DeskFacts desk = workbench.desk();
    const SayWish say = [this](const Wish &wish) { emit wished(wish); };
    auto *engine = new EngineGroup(workbench, *m_editor);
    connect(engine, &EngineGroup::wished, this, &SettingsPage::wished);
    auto *sources = new SourcesGroup(workbench, *m_editor);
    connect(sources, &SourcesGroup::wished, this, &SettingsPage::wished);
    addGroup(makeGeneralGroup(*m_editor, desk));
    addGroup(makeAppearanceGroup(*m_editor));
    addGroup(engine);
    addGroup(sources);
    addGroup(makeFoldersGroup(*m_editor, desk, say));
    addGroup(makeKeyboardGroup());
    addGroup(makeAboutGroup(desk, say));
    m_column->addStretch();
    m_nav->addStretch();

    auto *body = new QHBoxLayout;
    body->setContentsMargins(directed({kMargin - 8, 20, 0, 0}));
    body->setSpacing(32);
    body->addWidget(nav);
    body->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(body, 1);

    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SettingsPage::markCategory);
    auto *showAll = m_nothing->addAction(tr("Show all settings"), {});
    connect(showAll, &QPushButton::clicked, this, &SettingsPage::clearSearch);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }
    filter({});
    markCategory();
}

QWidget *SettingsPage::makeHead()
{
    auto *head = new QWidget;
    auto *restore = new Button(tr("Restore defaults"), Button::Kind::Quiet);
    restore->setIconName(u"rollback"_s);
    m_search = new SearchField(tr("Search settings"), u"/"_s);
    keepWidth(m_search, 256, 320);
    auto *row = new WrapLayout(head);
    row->setContentsMargins(kMargin, 20, kMargin, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(tr("Settings"), Face::Title));
    row->addGap();
    row->addWidget(restore);
    row->addWidget(m_search);
    const auto showRestore = [this, restore] {
        restore->setEnabled(m_editor->value() != Preferences());
    };
    showRestore();
    connect(m_editor, &SettingsEditor::changed, restore, showRestore);
    connect(restore, &QPushButton::clicked, this, &SettingsPage::restoreDefaults);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_search, &SearchField::left, this, [this] {
        if (QAbstractButton *current = m_categories.checkedButton())
            current->setFocus(Qt::ShortcutFocusReason);
    });
    return head;
}

void SettingsPage::addGroup(SettingsGroup *group)
{
    auto *item = new CategoryItem(group->title(), this);
    m_categories.addButton(item, int(m_groups.size()));
    m_nav->addWidget(item);
    m_groups << group;
    m_column->addWidget(group);
    connect(item, &QAbstractButton::clicked, this, [this, group] { showGroup(group->title()); });
    // The arrow keys choose without a click.
    connect(item, &QAbstractButton::toggled, this, [this, group, item](bool isOn) {
        if (isOn && item->hasFocus())
            showGroup(group->title());
    });
}

void SettingsPage::showGroup(const QString &title)
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i]->title() != title || m_groups[i]->isHidden())
            continue;
        m_goesThere = true;
        m_scroll->verticalScrollBar()->setValue(m_groups[i]->y());
        m_goesThere = false;
        m_categories.button(int(i))->setChecked(true);
    }
}

bool SettingsPage::clearSearch()
{
    const bool had = !m_search->text().isEmpty();
    m_search->clear();
    return had;
}

void SettingsPage::put(const Preferences &before)
{
    m_editor->put(before);
}

void SettingsPage::restoreDefaults()
{
    const Preferences before = m_editor->value();
    m_editor->put({});
    emit restored(before);
}

void SettingsPage::filter(const QString &words)
{
    bool any = false;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const bool shown = m_groups[i]->filter(words.trimmed());
        m_categories.button(int(i))->setVisible(shown);
        any = any || shown;
    }
    m_nothing->setWords(tr("No setting is called “%1”").arg(words),
                        tr("Try another word, or look through all settings."));
    m_stack->setCurrentIndex(any ? 0 : 1);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Where the groups lie is known once they are laid out.
    QMetaObject::invokeMethod(this, &SettingsPage::markCategory, Qt::QueuedConnection);
}

/// The group at the top of what is seen.
void SettingsPage::markCategory()
{
    if (m_goesThere)
        return;
    constexpr int kNearTop = 24;
    const int top = m_scroll->verticalScrollBar()->value() + kNearTop;
    int shown = -1;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (!m_groups[i]->isHidden() && (shown < 0 || m_groups[i]->y() <= top))
            shown = int(i);
    }
    if (shown >= 0)
        m_categories.button(shown)->setChecked(true);
}

} // namespace slipway
