// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextEdit>

namespace slipway {

/// A Dockerfile to read: numbered lines, its words coloured by what they are.
class CodeView : public QTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    /// Keeps the place scrolled to when it is the same. @p added: lines, from 1, that are marked.
    void setCode(const QString &code, const QList<int> &added = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class CodeNumbers;
    void dress();
    void setLines();
    void paintNumbers(QPaintEvent *event);
    void paintAdded(QPainter &painter, int width) const;
    QWidget *m_numbers;
    QList<int> m_added;
    class DockerfileHighlighter *m_highlighter;
};

} // namespace slipway
