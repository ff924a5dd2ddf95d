// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace slipway {

/// A Dockerfile to read: numbered lines, its words coloured by what they are.
class CodeView : public QTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    void setCode(const QString &code); ///< Keeps the place scrolled to when it is the same.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class CodeNumbers;
    void dress();
    void setLines();
    void paintNumbers(QPaintEvent *event);
    QWidget *m_numbers;
    class DockerfileHighlighter *m_highlighter;
};

} // namespace slipway
