// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_preview.h"

#include "profiles/launch_options.h"
#include "ui/pages/fact_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/well.h"

#include <QBoxLayout>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QVBoxLayout *columnOf(Card *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    return column;
}

TextLabel *wrapped(Role role)
{
    auto *label = new TextLabel({}, Face::Small, role);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void put(TextLabel *label, const QStringList &sentences)
{
    label->setText(sentences.join(u'\n'));
    label->setVisible(!sentences.isEmpty());
}

} // namespace

QList<QStringList> commandLines(const QStringList &words)
{
    QList<QStringList> lines{{}};
    bool hasProgram = false;
    for (const QString &word : words) {
        if (word.startsWith(u"--") && hasProgram)
            lines.append(QStringList());
        hasProgram = true;
        lines.last() << word;
    }
    return lines;
}

RunPreview::RunPreview(QWidget *parent)
    : Card(parent)
    , m_text(new TextLabel({}, Face::Mono, Role::TextSecondary))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("What will run"));
    m_text->setContentsMargins(12, 10, 12, 10);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(cardTitle(tr("What will run")));
    column->addWidget(new Well(Well::Place::Alone, m_text));
    auto *note =
        new TextLabel(tr("Needs a restart, not a rebuild."), Face::Small, Role::TextTertiary);
    note->setWordWrap(true);
    column->addWidget(note);
}

void RunPreview::show(const Profile &profile, const AppSettings &saved, const AppSettings &edited)
{
    const QStringList own = profile.run.command;
    const QStringList before = launchWords(profile, saved);
    const QStringList words = launchWords(profile, edited);
    // The commands of s6's services are in the image; an image's own command is not known here.
    setVisible(!own.isEmpty() || !words.isEmpty());
    QStringList lines;
    qsizetype at = 0;
    for (const QStringList &line : commandLines(own + words)) {
        QString html;
        for (const QString &word : line) {
            const QString shown = lineOf({word}).toHtmlEscaped();
            const bool isNew = at >= own.size() && !before.contains(word);
            html += (html.isEmpty() ? QString() : u" "_s)
                + (isNew ? u"<span style=\"color:%1\">%2</span>"_s.arg(ink(Role::AccentText).name(),
                                                                       shown)
                         : shown);
            ++at;
        }
        lines << (lines.isEmpty() ? html : u"&nbsp;&nbsp;"_s + html);
    }
    m_text->setText(lines.join(u"<br>"_s));
}

QString RunPreview::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

ContainedCard::ContainedCard(QWidget *parent)
    : Card(parent)
    , m_line(wrapped(Role::Text))
    , m_looser(wrapped(Role::Warning))
    , m_stricter(wrapped(Role::Success))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(cardTitle(tr("What it may do")));
    column->addWidget(m_line);
    column->addWidget(m_looser);
    column->addWidget(m_stricter);
}

void ContainedCard::show(const ContainedView &view)
{
    setVisible(!view.line.isEmpty());
    put(m_line, view.line.isEmpty() ? QStringList() : QStringList{view.line});
    put(m_looser, view.looser);
    put(m_stricter, view.stricter);
}

} // namespace slipway
