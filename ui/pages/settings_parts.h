// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace slipway {

class ElidedLabel;
class TextLabel;

/// One thing that can be set: its name, a note, and the control at the right, or under them where
/// there is no room. The control is called by the name to a screen reader, unless it has one.
class SettingsRow : public QWidget
{
    Q_OBJECT
public:
    SettingsRow(const QString &name, const QString &note, QWidget *control,
                QWidget *parent = nullptr);
    void setNote(const QString &note);
    /// What is wrong with what was entered, under the control; empty: nothing. It is also the
    /// description of `field`.
    void setProblem(const QString &problem, QLineEdit *field);
    QString problem() const;
    bool holds(const QString &words) const; ///< Its name or its note does.
    void setFirst(bool isFirst); ///< Without a line above it.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    int leastHeight() const;
    QString m_name;
    ElidedLabel *m_note;
    QWidget *m_control;
    TextLabel *m_problem;
    QBoxLayout *m_box;
    bool m_isFirst = false;
};

/// A heading and a card of rows.
class SettingsGroup : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsGroup(const QString &title, QWidget *parent = nullptr);
    const QString &title() const { return m_title; }
    SettingsRow *addRow(const QString &name, const QString &note, QWidget *control);
    void addWide(QWidget *content); ///< As wide as the card.
    void removeRow(SettingsRow *row); ///< And its control.
    /// Shows the rows that hold `words`, or all when the title does; answers whether any is shown.
    bool filter(const QString &words);
    void setRowShown(SettingsRow *row, bool shown); ///< Whether it has anything to set.

private:
    void lineUp();
    QString m_title;
    QString m_words;
    QVBoxLayout *m_rows;
    QList<SettingsRow *> m_all;
    QList<SettingsRow *> m_left; ///< not shown, whatever is searched
};

/// A drop-down list that is as wide as the design's, or as its words.
QComboBox *makeChoice(const QStringList &words, int width = 160);

/// Controls side by side.
QWidget *besides(const QList<QWidget *> &controls);

} // namespace slipway
