// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/source_view.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace slipway {

class Button;
class ElidedLabel;
class TextLabel;
class TrackWidget;

/// One end of the track in words: what it is and when, its hash and its subject.
class TrackLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TrackLabel(Qt::Alignment side, QWidget *parent = nullptr);
    void setEnd(const QString &what, const TrackEnd &end);

private:
    TextLabel *m_what;
    ElidedLabel *m_day;
    TextLabel *m_hash;
    ElidedLabel *m_subject;
};

/// From the pin to what is newest, with the one step that leads on: update, rebuild, or check for
/// updates.
class SourceStrip : public Card
{
    Q_OBJECT
public:
    explicit SourceStrip(QWidget *parent = nullptr);
    void show(const SourceView &source);

signals:
    void commitChosen(const QString &hash);
    void updateWished();
    void rebuildWished();
    void checkWished();
    void stopWished(); ///< the check that runs

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Step { Update, Rebuild, Check, Stop };
    void fit();
    void showStep(const SourceView &source);
    void press();
    TrackLabel *m_pinned;
    TrackLabel *m_newest;
    TrackWidget *m_track;
    Button *m_button;
    TextLabel *m_note;
    QBoxLayout *m_row;
    QWidget *m_stepBox = nullptr;
    Step m_step = Step::Check;
};

} // namespace slipway
