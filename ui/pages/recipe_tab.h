// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class CodeView;
class EmptyWidget;
class Mark;
class OwnLinesBox;
class TextLabel;

/// The Recipe tab of an app: what goes into its image, and the Dockerfile that says so.
class RecipeTab : public QWidget
{
    Q_OBJECT
public:
    explicit RecipeTab(QWidget *parent = nullptr);
    using QWidget::show;
    void show(const AppSettings &app, const QString &name, const RecipeView &recipe);

signals:
    void wished(const slipway::Wish &wish);

private:
    QWidget *makeIngredients();
    QWidget *makeDockerfile();
    void showIngredients(const QList<Fact> &ingredients);
    void showFoot(const RecipeView &recipe);
    void copy();
    void saveAs();

    std::optional<AppSettings> m_app;
    QString m_dockerfile;
    QStackedWidget *m_stack;
    EmptyWidget *m_empty;
    QVBoxLayout *m_ingredients;
    OwnLinesBox *m_lines;
    TextLabel *m_notes;
    CodeView *m_code;
    Mark *m_footMark;
    TextLabel *m_foot;
};

} // namespace slipway
