// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/build_view.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace slipway {

class Button;
class LogPane;
class ProseLabel;
class StepView;
class TextLabel;

/// Why a build failed, in words, in its own lines, and what can be done about it; and what is still
/// safe.
class BuildFailedView : public QWidget
{
    Q_OBJECT
public:
    explicit BuildFailedView(QWidget *parent = nullptr);
    void setBuild(BuildView *build); ///< Null: none.
    /// @p mended: causes that a line of the recipe mends, which is not offered again.
    void refresh(const QStringList &mended);

signals:
    void fixPressed(const QString &id); ///< "log" too, from the button over the lines
    void startLastGoodPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    QWidget *makeSteps();
    QWidget *makeSafe();
    QWidget *makeCause();
    QWidget *makeLines();
    QWidget *makeFixes();
    void showFixes(const QList<BuildFailure::Fix> &fixes);

    QPointer<BuildView> m_build;
    QBoxLayout *m_columns;
    QWidget *m_right;
    QWidget *m_stepCard;
    StepView *m_steps;
    QWidget *m_safeBox;
    ProseLabel *m_safe;
    Button *m_lastGood;
    TextLabel *m_step;
    TextLabel *m_title;
    ProseLabel *m_text;
    QWidget *m_lineCard;
    Button *m_fullLog;
    LogPane *m_lines;
    QWidget *m_fixCard;
    QVBoxLayout *m_fixes;
    QString m_fixesSaid;
};

/// The lines that an excerpt shows, at most `most`: the first ones, those before and with the
/// error, and the last.
QList<qint64> excerptLines(qint64 first, qint64 last, qint64 error, int most = 9);

} // namespace slipway
