// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/source_view.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

class Button;
class CommitFacts;
class CopyLabel;
class ProseLabel;
class TextLabel;

/// Which packages the requirements name in another version, in the colours of a warning.
class PackageBox : public QWidget
{
    Q_OBJECT
public:
    explicit PackageBox(QWidget *parent = nullptr);
    void show(CommitRow::Changes changes, const QList<CommitRow::Package> &packages);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    QStringList m_said;
};

/// The chosen commit: its message, what it changes, what it costs, and the pin.
class CommitCard : public Card
{
    Q_OBJECT
public:
    explicit CommitCard(QWidget *parent = nullptr);
    void show(const CommitDetail &commit);
    const CommitDetail &commit() const { return m_commit; }
    Button *pinButton() const { return m_pin; }

signals:
    void pinWished(const QString &hash);
    void compareWished(const QString &hash);
    void linkPressed(const QString &link);

private:
    CommitDetail m_commit;
    ProseLabel *m_subject;
    CopyLabel *m_hash;
    TextLabel *m_day;
    PackageBox *m_packages;
    TextLabel *m_body;
    CommitFacts *m_facts;
    Button *m_pin;
    Button *m_compare;
    Button *m_link;
};

} // namespace slipway
