// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commit_card.h"

#include "ui/pages/commit_facts.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/prose_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kShownDigits = 12;
constexpr qsizetype kMostPackages = 8;

QString headline(CommitRow::Changes changes)
{
    if (changes == CommitRow::Requirements)
        return PackageBox::tr("Requirements change");
    return PackageBox::tr("Changes %1", "requirements, launch options")
        .arg(changeWords(changes).join(u", "_s));
}

QWidget *packageLine(const CommitRow::Package &package)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new ElidedLabel(package.name, Face::MonoSmall, Role::Text, Qt::ElideMiddle), 1);
    row->addWidget(new TextLabel(package.from.isEmpty() ? PackageBox::tr("new") : package.from,
                                 Face::MonoSmall));
    auto *arrow = new Mark(12);
    arrow->setIcon(u"arrow-right"_s, Role::Text);
    row->addWidget(arrow);
    auto *to =
        new TextLabel(package.to.isEmpty() ? PackageBox::tr("gone") : package.to, Face::MonoSmall);
    keepFont(to, [] {
        QFont font = face(Face::MonoSmall);
        font.setWeight(QFont::Bold);
        return font;
    });
    row->addWidget(to);
    line->setAccessibleName(packageWords(package));
    line->setToolTip(packageWords(package));
    return line;
}

} // namespace

PackageBox::PackageBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(12, 10, 12, 10);
    m_rows->setSpacing(6);
}

void PackageBox::show(CommitRow::Changes changes, const QList<CommitRow::Package> &packages)
{
    setVisible(changes != CommitRow::Nothing);
    QStringList says{headline(changes)};
    for (const CommitRow::Package &package : packages)
        says << packageWords(package);
    if (m_said == says)
        return;
    m_said = says;
    qDeleteAll(m_lines);
    m_lines.clear();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *mark = new Mark(14);
    mark->setIcon(u"diff"_s, Role::Warning);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new TextLabel(says.first(), Face::Small, Role::Warning);
    words->setWordWrap(true);
    keepFont(words, [] {
        QFont font = face(Face::Small);
        font.setWeight(QFont::Medium);
        return font;
    });
    row->addWidget(words, 1);
    m_lines << head;
    for (const CommitRow::Package &package : packages.first(qMin(packages.size(), kMostPackages)))
        m_lines << packageLine(package);
    if (const int more = int(packages.size() - kMostPackages); more > 0) {
        auto *rest = new TextLabel(tr("and %n more", "packages", more), Face::Small);
        rest->setToolTip(says.mid(1 + kMostPackages).join(u'\n'));
        m_lines << rest;
    }
    for (QWidget *line : std::as_const(m_lines))
        m_rows->addWidget(line);
    setAccessibleName(says.join(u", "_s));
}

void PackageBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 8, ink(Role::WarningTint), {});
}

CommitCard::CommitCard(QWidget *parent)
    : Card(parent)
    , m_subject(new ProseLabel({}, Face::Body))
    , m_hash(new CopyLabel({}, {}))
    , m_day(new TextLabel({}, Face::Small, Role::TextTertiary))
    , m_packages(new PackageBox)
    , m_body(new TextLabel({}, Face::Small, Role::TextSecondary))
    , m_facts(new CommitFacts)
    , m_pin(new Button(tr("Pin to this commit")))
    , m_compare(new Button(tr("Compare")))
    , m_link(new Button({}))
{
    keepFont(m_subject, [] {
        QFont font = face(Face::Body);
        font.setWeight(QFont::DemiBold);
        return font;
    });
    m_body->setWordWrap(true);
    m_hash->label()->setRole(Role::TextSecondary);
    m_pin->setIconName(u"pin"_s);
    m_compare->setIconName(u"diff"_s);
    m_link->setIconName(u"open"_s);
    for (Button *button : {m_pin, m_compare, m_link})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_hash);
    line->addStretch(1);
    line->addWidget(m_day);
    auto *further = new QHBoxLayout;
    further->setSpacing(8);
    further->addWidget(m_compare, 1);
    further->addWidget(m_link, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    column->addWidget(m_subject);
    column->addSpacing(1);
    column->addLayout(line);
    column->addSpacing(9);
    column->addWidget(m_body);
    column->addWidget(m_packages);
    column->addSpacing(14);
    column->addWidget(m_facts);
    column->addSpacing(10);
    column->addWidget(m_pin);
    column->addSpacing(8);
    column->addLayout(further);

    connect(m_pin, &Button::clicked, this, [this] { emit pinWished(m_commit.hash); });
    connect(m_compare, &Button::clicked, this, [this] { emit compareWished(m_commit.hash); });
    connect(m_link, &Button::clicked, this, [this] { emit linkPressed(m_commit.link); });
}

void CommitCard::show(const CommitDetail &commit)
{
    m_commit = commit;
    setAccessibleName(commit.subject);
    m_subject->setProse(commit.subject);
    m_hash->setValue(commit.hash.left(kShownDigits), commit.hash);
    m_hash->setWhat(tr("Copy the commit's hash"));
    m_day->setText(commit.day);
    m_body->setText(commit.body.left(600));
    m_body->setVisible(!commit.body.isEmpty());
    m_body->setContentsMargins(0, 0, 0, 8);
    m_packages->show(commit.changes, commit.packages);
    m_facts->show(commit);
    m_pin->setEnabled(!commit.isPinned);
    m_pin->setText(commit.isPinned ? tr("Pinned") : tr("Pin to this commit"));
    m_compare->setEnabled(!commit.isPinned);
    m_compare->setToolTip(tr("What is different from the pin"));
    m_link->setVisible(!commit.link.isEmpty());
    m_link->setText(commit.linkText);
    m_link->setToolTip(commit.link);
    m_link->updateGeometry();
}

} // namespace slipway
