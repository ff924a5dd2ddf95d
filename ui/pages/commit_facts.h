// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/source_view.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class CommitFact;

/// What is known of a commit beside its message, a line each; what is not known has no line.
class CommitFacts : public QWidget
{
    Q_OBJECT
public:
    explicit CommitFacts(QWidget *parent = nullptr);
    void show(const CommitDetail &commit);

private:
    CommitFact *add(const QString &key);
    QVBoxLayout *m_rows;
    CommitFact *m_author;
    CommitFact *m_files;
    CommitFact *m_position;
    CommitFact *m_image;
    CommitFact *m_rebuild;
    CommitFact *m_cached;
};

} // namespace slipway
