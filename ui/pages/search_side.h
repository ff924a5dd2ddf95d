// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/source_view.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace slipway {

/// What was tried in a search so far, newest first.
class SearchSteps : public Card
{
    Q_OBJECT
public:
    explicit SearchSteps(QWidget *parent = nullptr);
    /// @p isRunning: the commit that is tried is, and the person looks at it.
    void show(const QList<SearchView::Step> &steps, bool isRunning);

private:
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    QList<SearchView::Step> m_steps;
    bool m_isRunning = false;
};

/// That a search leaves everything as it is.
class SearchPromise : public Card
{
    Q_OBJECT
public:
    explicit SearchPromise(QWidget *parent = nullptr);
};

} // namespace slipway
