// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engine_page.h"

#include "lists/workbench.h"
#include "ui/pages/check_card.h"
#include "ui/pages/disk_card.h"
#include "ui/pages/fact_card.h"
#include "ui/pages/gpu_card.h"
#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMargin = 32;
constexpr int kTwoColumns = 860; ///< Of room; narrower, the cards stand under each other.

QList<Fact> factsOf(const QList<EngineFactLine> &lines)
{
    QList<Fact> facts;
    for (const EngineFactLine &line : lines)
        facts << Fact{.key = line.key, .value = line.value, .mono = line.isTyped};
    return facts;
}

} // namespace

EnginePage::EnginePage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    setAccessibleName(tr("Engine"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(scrolled(makeContent()), 1);
    connect(&workbench, &Workbench::engineDeskChanged, this, &EnginePage::refresh);
    connect(&workbench, &Workbench::engineChanged, this, [this] {
        if (isVisible())
            checkAgain();
    });
    refresh();
}

QWidget *EnginePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 20, kMargin, 20);
    row->setSpacing(12);
    m_version = new ElidedLabel({}, Face::Body, Role::TextTertiary, Qt::ElideRight, head);
    m_again = new Button(tr("Check again"), Button::Kind::Plain, Button::Size::Regular, head);
    m_again->setIconName(u"refresh"_s);
    connect(m_again, &QPushButton::clicked, this, &EnginePage::checkAgain);
    row->addWidget(new TextLabel(tr("Engine"), Face::Title, Role::Text, head));
    row->addWidget(m_version, 1);
    row->addWidget(m_again);
    return head;
}

QWidget *EnginePage::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(u"content"_s);
    m_disk = new DiskCard(content);
    m_facts = new FactCard(tr("Where apps run"), content);
    m_gpus = new GpuCard(content);
    m_checks = new CheckCard(content);
    auto *left = new QVBoxLayout;
    left->setSpacing(gutter());
    left->addWidget(m_facts);
    left->addWidget(m_gpus);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(m_checks);
    right->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gutter());
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kMargin, 0, kMargin, 24);
    column->setSpacing(gutter());
    column->addWidget(m_disk);
    column->addLayout(m_columns);
    column->addStretch();
    connect(m_checks, &CheckCard::fixWished, this, [this](const QString &id) {
        emit wished({Wish::Kind::RunRemedy, {}, id});
    });
    return content;
}

void EnginePage::checkAgain()
{
    m_workbench.lookAtEngine();
}

void EnginePage::refresh()
{
    const EngineDeskView view = m_workbench.engineDesk();
    m_version->setText(view.title);
    m_again->setBusy(view.isLooking);
    m_disk->setDisk(view.disk);
    m_facts->setFacts(factsOf(view.facts));
    m_gpus->setGpus(view.driver, view.gpus);
    m_checks->setView(view);
}

/// What was looked at when the page was shown last may be long ago.
void EnginePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    checkAgain();
}

void EnginePage::fit()
{
    m_columns->setDirection(width() - 2 * kMargin >= sized(kTwoColumns) ? QBoxLayout::LeftToRight
                                                                        : QBoxLayout::TopToBottom);
}

void EnginePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace slipway
