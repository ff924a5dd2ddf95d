// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prose_label.h"

#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

QList<ProsePart> proseParts(const QString &sentence)
{
    // A commit has a digit among its letters, unlike a word; a path begins at the root or at home;
    // names_like_this and files with an ending are somebody's code.
    static const QRegularExpression typed(
        uR"((?<![\w/.~-])(?:(?=[a-f]*\d)[0-9a-f]{8,64}|~?/[\w.+@/-]*[\w/]|\w+(?:_\w+)+(?:\.\w+)*|\w[\w-]*\.(?:py|txt|yaml|json|toml|whl|safetensors|ckpt|gguf))(?![\w-]))"_s);
    QList<ProsePart> parts;
    qsizetype from = 0;
    for (auto it = typed.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart() > from)
            parts << ProsePart{sentence.mid(from, match.capturedStart() - from), false};
        parts << ProsePart{match.captured(), true};
        from = match.capturedEnd();
    }
    if (from < sentence.size())
        parts << ProsePart{sentence.mid(from), false};
    return parts;
}

namespace {
Face typedFace(Face face)
{
    return face == Face::Body || face == Face::Heading ? Face::Mono : Face::MonoSmall;
}

int typedSize(Face face)
{
    return sized(face == Face::Heading ? 15 : face == Face::Body ? 12 : 11);
}
} // namespace

ProseLine::ProseLine(const QString &text, Face asFace, Role role, QWidget *parent)
    : ElidedLabel(text, asFace, role, Qt::ElideRight, parent)
{}

void ProseLine::paintEvent(QPaintEvent *event)
{
    const QList<ProsePart> parts = proseParts(text());
    if (parts.size() < 2 || isRightToLeft())
        return ElidedLabel::paintEvent(event);
    QPainter painter(this);
    qreal x = 0;
    for (const ProsePart &part : parts) {
        const QFont font = part.isTyped ? face(Face::MonoSmall) : this->font();
        if (x >= width())
            break;
        drawText(painter, QRectF(x, 0, width() - x, height()), part.text, font, ink(role()));
        x += QFontMetricsF(font).horizontalAdvance(part.text);
    }
}

ProseLabel::ProseLabel(const QString &text, Face asFace, Role role, QWidget *parent)
    : TextLabel({}, asFace, role, parent)
    , m_face(asFace)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setProse(text);
}

void ProseLabel::setProse(const QString &text)
{
    m_prose = text;
    const QFont typed = face(typedFace(m_face));
    QString html;
    for (const ProsePart &part : proseParts(text)) {
        if (part.isTyped)
            html += u"<span style=\"font-family:'%1';font-size:%2px\">%3</span>"_s.arg(
                typed.families().value(0), QString::number(typedSize(m_face)),
                part.text.toHtmlEscaped());
        else
            html += part.text.toHtmlEscaped();
    }
    setTextFormat(Qt::RichText);
    setText(u"<div style=\"line-height:%1px\">%2</div>"_s.arg(lineHeight(m_face)).arg(html));
    setAccessibleName(text);
}

void ProseLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setProse(m_prose);
}

} // namespace slipway
