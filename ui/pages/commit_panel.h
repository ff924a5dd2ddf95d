// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/source_view.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace slipway {

class Button;
class CommitView;
class ElidedLabel;
class Menu;
class Segments;
class TextLabel;

/// The commits of a source on their rail, under a line that says how many they are, of which
/// branch, and whether commits or tags are shown.
class CommitPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CommitPanel(QWidget *parent = nullptr);
    void show(const SourceView &source);
    void show(const SearchView &search);
    const CommitList &list() const { return m_list; }
    CommitView *view() const { return m_view; }

signals:
    void commitChosen(const QString &hash);
    void branchChosen(const QString &branch);
    void tagsChosen(bool only);
    void refWished(); ///< To pin to something by its name.
    void checkWished();
    void searchWished();
    void pinWished(const QString &hash);
    void compareWished(const QString &hash);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    void setCommits(const QList<CommitRow> &commits, const QString &of);
    void openBranches();
    void openMenu(const QPoint &at);
    void fit();
    CommitList m_list;
    QString m_of; ///< What the list holds: a source, or a search.
    SourceView m_source;
    QVBoxLayout *m_column;
    QBoxLayout *m_head;
    ElidedLabel *m_title;
    TextLabel *m_note;
    QWidget *m_tools = nullptr;
    Button *m_branch = nullptr;
    Segments *m_kinds = nullptr;
    Button *m_find = nullptr;
    CommitView *m_view;
};

} // namespace slipway
