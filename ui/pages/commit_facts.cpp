// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commit_facts.h"

#include "ui/theme/measures.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kKeyWidth = 72;
constexpr int kRowHeight = 32;

} // namespace

/// A key and its value, and how many lines came and went.
class CommitFact : public QWidget
{
public:
    explicit CommitFact(const QString &key)
        : m_key(new ElidedLabel(key, Face::Small, Role::TextTertiary))
        , m_value(new ElidedLabel({}))
        , m_added(new TextLabel({}, Face::Body, Role::Success))
        , m_removed(new TextLabel({}, Face::Body, Role::Danger))
    {
        keepRowHeight(this, kRowHeight);
        keepWidth(m_key, kKeyWidth);
        m_value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(8);
        row->addWidget(m_key);
        row->addWidget(m_value);
        row->addWidget(m_added);
        row->addWidget(m_removed);
        row->addStretch(1);
    }
    void set(const QString &value, const QString &added = {}, const QString &removed = {})
    {
        setVisible(!value.isEmpty());
        m_value->setText(value);
        m_added->setText(added);
        m_added->setVisible(!added.isEmpty());
        m_removed->setText(removed);
        m_removed->setVisible(!removed.isEmpty());
        setAccessibleName(u"%1: %2 %3 %4"_s.arg(m_key->text(), value, added, removed).simplified());
    }
    ElidedLabel *value() const { return m_value; }

private:
    ElidedLabel *m_key;
    ElidedLabel *m_value;
    TextLabel *m_added;
    TextLabel *m_removed;
};

CommitFacts::CommitFacts(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_author(add(tr("Author")))
    , m_files(add(tr("Files")))
    , m_position(add(tr("Position")))
    , m_image(add(tr("Image")))
    , m_rebuild(add(tr("Rebuild")))
    , m_cached(add(tr("Cached")))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_image->value()->setRole(Role::TextSecondary);
}

CommitFact *CommitFacts::add(const QString &key)
{
    auto *fact = new CommitFact(key);
    m_rows->addWidget(fact);
    return fact;
}

void CommitFacts::show(const CommitDetail &commit)
{
    m_author->set(commit.author);
    m_files->set(commit.files < 0 ? QString() : tr("%n changed", "files", commit.files),
                 commit.added > 0 ? u"+%1"_s.arg(commit.added) : QString(),
                 commit.removed > 0 ? u"−%1"_s.arg(commit.removed) : QString());
    m_position->set(commit.position);
    m_image->set(commit.image);
    m_rebuild->set(commit.rebuild);
    m_cached->set(commit.cached);
}

} // namespace slipway
