// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway {

class TextLabel;

/// A step of the first run, as the side lists it.
struct FirstRunStep {
    QString name; ///< "Check this computer"
    QString note; ///< "Docker, graphics, space"
    QString headline; ///< "Three steps, then your first app"
    QString text;
};
QList<FirstRunStep> firstRunSteps();

/// What is done, is being done and will come, beside the pages where there is room for it.
class FirstRunSide : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunSide(const QString &version, QWidget *parent);
    void setCurrent(int step); ///< From 0.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class StepDot;
    struct Line {
        QWidget *row = nullptr;
        StepDot *dot = nullptr;
        TextLabel *name = nullptr;
    };
    QWidget *addStep(const FirstRunStep &step, bool isLast);
    TextLabel *m_headline;
    TextLabel *m_text;
    QList<Line> m_lines;
};

/// The same as one line of dots, where there is no room beside the pages.
class FirstRunDots : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunDots(QWidget *parent);
    void setCurrent(int step);

private:
    class Dots;
    Dots *m_dots;
    TextLabel *m_words;
};

} // namespace slipway
