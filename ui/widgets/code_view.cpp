// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_view.h"

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dockerfile_highlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
constexpr int kPad = 12;
constexpr int kNumberGap = 16;
// Qt sets a line of fixed height four fifths down; the design centres it.
constexpr int kRaise = 3;

int codeLineHeight()
{
    return grown(24, Face::MonoSmall);
}

int numberWidth()
{
    return sized(44);
}
} // namespace

/// The column of line numbers, scrolled with the text.
class CodeNumbers : public QWidget
{
public:
    explicit CodeNumbers(CodeView *view)
        : QWidget(view)
        , m_view(view)
    {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintNumbers(event); }

private:
    CodeView *m_view;
};

CodeView::CodeView(QWidget *parent)
    : QTextEdit(parent)
    , m_numbers(new CodeNumbers(this))
    , m_highlighter(new DockerfileHighlighter(document()))
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false); // The well under it is the ground.
    setCornerWidget(new QWidget);
    dress();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_numbers,
            qOverload<>(&QWidget::update));
    connect(document(), &QTextDocument::contentsChanged, m_numbers, qOverload<>(&QWidget::update));
}

void CodeView::dress()
{
    document()->setDefaultFont(face(Face::MonoSmall));
    setViewportMargins(numberWidth(), 0, 0, 0);
    setLines();
    m_highlighter->rehighlight();
}

void CodeView::setLines()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat line;
    line.setLineHeight(codeLineHeight(), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(line);
}

/// The ground of added lines, over @p width. The document is raised in its lines, their ground is
/// not.
void CodeView::paintAdded(QPainter &painter, int width) const
{
    const int scrolled = verticalScrollBar()->value();
    for (const int line : m_added) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        const QRectF box = document()->documentLayout()->blockBoundingRect(block);
        painter.fillRect(QRectF(0, box.top() - scrolled + kRaise, width, codeLineHeight()),
                         ink(Role::SuccessTint));
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    if (!m_added.isEmpty()) {
        QPainter painter(viewport());
        paintAdded(painter, viewport()->width());
    }
    QTextEdit::paintEvent(event);
}

void CodeView::setCode(const QString &code, const QList<int> &added)
{
    if (toPlainText() == code && m_added == added)
        return;
    m_added = added;
    setPlainText(code);
    setLines();
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setTopMargin(kPad - kRaise);
    frame.setBottomMargin(kPad);
    document()->rootFrame()->setFrameFormat(frame);
    moveCursor(QTextCursor::Start);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    m_numbers->setGeometry(0, 0, numberWidth(), viewport()->height());
}

void CodeView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void CodeView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    paintAdded(painter, m_numbers->width());
    painter.setFont(face(Face::MonoSmall));
    const int scrolled = verticalScrollBar()->value();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF box =
            document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        if (box.top() > event->rect().bottom())
            break;
        if (box.bottom() < event->rect().top() || block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const bool isAdded = m_added.contains(block.blockNumber() + 1);
        painter.setPen(ink(isAdded ? Role::Success : Role::TextTertiary));
        const QString number = isAdded ? u"+"_s : QString::number(block.blockNumber() + 1);
        const int width = painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(
            QPointF(numberWidth() - kNumberGap - width, box.top() + line.y() + line.ascent()),
            number);
    }
}

} // namespace slipway
