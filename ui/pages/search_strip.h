// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/source_view.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace slipway {

class Button;
class MeterWidget;
class ProseLabel;
class ProseLine;

class TrackWidget;

/// The search for the commit that broke an app: it asks one question at a time, says what it builds
/// in between, and at its end which commit it was.
class SearchStrip : public Card
{
    Q_OBJECT
public:
    enum class Answer { Works, Broken, Skip };
    Q_ENUM(Answer)
    explicit SearchStrip(QWidget *parent = nullptr);
    void show(const SearchView &search, const QString &app);

signals:
    void answered(slipway::SearchStrip::Answer answer);
    void openWished();
    void pinWished(const QString &hash);
    void compareWished(const QString &hash);
    void closeWished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeActs();
    void showWords(const QString &app);
    void showActs();
    void fit();
    SearchView m_search;
    ProseLabel *m_question;
    ProseLabel *m_text;
    MeterWidget *m_meter;
    QBoxLayout *m_head;
    Button *m_open;
    QWidget *m_line;
    Button *m_works;
    Button *m_broken;
    Button *m_skip;
    Button *m_pin;
    Button *m_compare;
    Button *m_close;
    TrackWidget *m_track;
    ProseLine *m_good;
    ProseLine *m_left;
    ProseLine *m_bad;
};

} // namespace slipway
