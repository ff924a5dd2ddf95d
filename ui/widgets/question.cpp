// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command_strip.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kWidth = 480;
constexpr int kReadingWidth = 640;
constexpr int kReadingHeight = 220;

/// A sunken row that holds one option.
class OptionRow : public QWidget
{
public:
    OptionRow(QCheckBox *box, QWidget *parent)
        : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 8, 12, 8);
        row->addWidget(box);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), 8, ink(Role::Sunken), {});
    }
};

TextLabel *paragraph(const QString &text, Face face, Role role, QWidget *parent)
{
    auto *label = new TextLabel(text, face, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

Question::Question(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_safe(new Button(words.safe, Button::Kind::Plain, Button::Size::Regular, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.consequence);
    new FocusRing(this);

    m_body->setSpacing(8);
    auto *verb =
        new Button(words.verb, words.isLoss ? Button::Kind::DangerFill : Button::Kind::Primary,
                   Button::Size::Regular, this);
    m_safe->setDefault(true);
    connect(m_safe, &QPushButton::clicked, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, &QDialog::accept);

    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addStretch();
    verbs->addWidget(m_safe);
    verbs->addWidget(verb);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addStrut(kWidth - 40);
    column->addWidget(paragraph(words.title, Face::Heading, Role::Text, this));
    column->addSpacing(4);
    column->addWidget(paragraph(words.consequence, Face::Body, Role::TextSecondary, this));
    column->addSpacing(12);
    column->addLayout(m_body);
    column->addSpacing(16);
    column->addLayout(verbs);
}

void Question::addList(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_body->addWidget(paragraph(heading, Face::Label, Role::Text, this));
    for (const QString &line : lines)
        m_body->addWidget(paragraph(tr("•  %1", "a line of a list").arg(line), Face::Small,
                                    Role::TextSecondary, this));
}

QCheckBox *Question::addOption(const QString &text, bool checked)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(checked);
    m_body->addWidget(new OptionRow(box, this));
    return box;
}

void Question::addNote(const QString &text)
{
    m_body->addWidget(paragraph(text, Face::Small, Role::TextTertiary, this));
}

void Question::addCommand(const QString &command)
{
    auto *strip = new CommandStrip(this);
    strip->setCommand(command);
    m_body->addWidget(strip);
}

void Question::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_safe->setFocus(Qt::OtherFocusReason);
}

Reading::Reading(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    new FocusRing(this);
    auto *words = new QPlainTextEdit(text, this);
    words->setReadOnly(true);
    keepFont(words, [] { return face(Face::Mono); });
    words->setAccessibleName(title);
    words->setMinimumSize(kReadingWidth - 40, kReadingHeight);
    words->document()->setDocumentMargin(12);
    auto *copy = new Button(tr("Copy"), Button::Kind::Plain, Button::Size::Regular, this);
    auto *close = new Button(tr("Close"), Button::Kind::Plain, Button::Size::Regular, this);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addStretch();
    verbs->addWidget(copy);
    verbs->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->addWidget(paragraph(title, Face::Heading, Role::Text, this));
    column->addSpacing(4);
    column->addWidget(words, 1);
    column->addSpacing(8);
    column->addLayout(verbs);
    close->setFocus(Qt::OtherFocusReason);
}

} // namespace slipway
