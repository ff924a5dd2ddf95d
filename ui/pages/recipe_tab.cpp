// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recipe_tab.h"

#include "ui/pages/fact_card.h"
#include "ui/pages/own_lines_box.h"
#include "ui/theme/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/directed.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/well.h"
#include "ui/widgets/wrap_layout.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kSideWidth = 320;
constexpr int kKeyWidth = 116;
constexpr int kRowHeight = 39;

QWidget *ingredientLine(const Fact &fact)
{
    auto *line = new QWidget;
    keepRowHeight(line, kRowHeight);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(directed({17, 0, 12, 0}));
    row->setSpacing(0);
    auto *key = new ElidedLabel(fact.key, Face::Small, Role::TextTertiary);
    keepWidth(key, kKeyWidth);
    row->addWidget(key);
    auto *value = new ElidedLabel(fact.value, fact.mono ? Face::MonoSmall : Face::Body);
    row->addWidget(value, 1);
    line->setAccessibleName(u"%1: %2"_s.arg(fact.key, fact.value));
    return line;
}

} // namespace

RecipeTab::RecipeTab(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyWidget(u"recipe"_s))
{
    auto *recipe = new QWidget;
    auto *row = new QHBoxLayout(recipe);
    row->setContentsMargins(32, 20, 32, 24);
    row->setSpacing(16);
    row->addWidget(makeIngredients());
    row->addWidget(makeDockerfile(), 1);
    m_stack->addWidget(recipe);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *RecipeTab::makeIngredients()
{
    auto *side = new QWidget;
    side->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(cardTitle(tr("Ingredients")));
    column->addSpacing(8);
    auto *card = new Card;
    card->setAccessibleName(tr("Ingredients"));
    m_ingredients = new QVBoxLayout(card);
    m_ingredients->setContentsMargins(0, 0, 0, 0);
    m_ingredients->setSpacing(0);
    column->addWidget(card);
    m_lines = new OwnLinesBox;
    m_lines->setContentsMargins(0, 20, 0, 0);
    connect(m_lines, &OwnLinesBox::changed, this, [this](const QList<OwnLine> &lines) {
        AppSettings settings = *m_app;
        settings.lines = lines;
        emit wished(
            {Wish::Kind::SaveSettings, settings.id, QVariant::fromValue(std::optional(settings))});
    });
    column->addWidget(m_lines);
    m_notes = new TextLabel({}, Face::Small, Role::TextSecondary);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(4, 12, 4, 0);
    column->addWidget(m_notes);
    column->addStretch();
    QScrollArea *scroll = scrolled(side);
    scroll->setFixedWidth(kSideWidth);
    return scroll;
}

QWidget *RecipeTab::makeDockerfile()
{
    auto *copyButton = new Button(tr("Copy"), Button::Kind::Quiet, Button::Size::Compact);
    copyButton->setIconName(u"copy"_s);
    copyButton->setAccessibleName(tr("Copy the Dockerfile"));
    connect(copyButton, &Button::clicked, this, &RecipeTab::copy);
    auto *save = new Button(tr("Save as…"), Button::Kind::Quiet, Button::Size::Compact);
    save->setIconName(u"download"_s);
    save->setAccessibleName(tr("Save the recipe as…"));
    connect(save, &Button::clicked, this, &RecipeTab::saveAs);

    auto *headRow = new QWidget;
    auto *head = new WrapLayout(headRow);
    head->setContentsMargins(directed({16, 8, 8, 8}));
    head->addWidget(new TextLabel(tr("Dockerfile"), Face::Strong));
    head->addWidget(
        new ElidedLabel(tr("made by Slipway, read only"), Face::Small, Role::TextTertiary));
    head->addGap();
    head->addWidget(copyButton);
    head->addWidget(save);

    m_code = new CodeView;
    m_code->setAccessibleName(tr("Dockerfile"));
    m_footMark = new Mark(14);
    m_foot = new ElidedLabel({}, Face::Small, Role::TextTertiary);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 9, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_footMark);
    foot->addWidget(m_foot, 1);

    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addWidget(headRow);
    column->addWidget(new Hairline);
    column->addWidget(new Well(Well::Place::Middle, m_code), 1);
    column->addWidget(new Hairline);
    column->addLayout(foot);
    return card;
}

void RecipeTab::show(const AppSettings &app, const QString &name, const RecipeView &recipe)
{
    m_app = app;
    const bool hasRecipe = recipe.problem.isEmpty() && !recipe.dockerfile.isEmpty();
    m_stack->setCurrentIndex(hasRecipe ? 0 : 1);
    m_empty->setWords(tr("No recipe for %1").arg(name),
                      recipe.problem.isEmpty()
                          ? tr("Its image is made elsewhere and taken as it is.")
                          : recipe.problem);
    m_dockerfile = QString::fromUtf8(recipe.dockerfile);
    m_code->setCode(m_dockerfile, recipe.ownLines);
    m_lines->show(name, app.lines, recipe.places);
    showIngredients(recipe.ingredients);
    m_notes->setText(recipe.notes.join(u'\n'));
    m_notes->setVisible(!recipe.notes.isEmpty());
    showFoot(recipe);
}

void RecipeTab::showIngredients(const QList<Fact> &ingredients)
{
    while (QLayoutItem *item = m_ingredients->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Fact &fact : ingredients) {
        if (m_ingredients->count() > 0)
            m_ingredients->addWidget(new Hairline);
        m_ingredients->addWidget(ingredientLine(fact));
    }
    m_ingredients->parentWidget()->setVisible(!ingredients.isEmpty());
}

void RecipeTab::showFoot(const RecipeView &recipe)
{
    if (!recipe.hasImage) {
        m_footMark->setIcon(u"info"_s, Role::TextTertiary);
        m_foot->setText(tr("No image was made from it yet"));
    } else if (recipe.matchesImage) {
        m_footMark->setIcon(u"check"_s, Role::SuccessMark);
        m_foot->setText(tr("Matches the running image"));
    } else {
        m_footMark->setIcon(u"info"_s, Role::AccentText);
        m_foot->setText(tr("Differs from the image: a rebuild applies it"));
    }
}

void RecipeTab::copy()
{
    QGuiApplication::clipboard()->setText(m_dockerfile);
}

void RecipeTab::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save the recipe"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"%1.Dockerfile"_s.arg(m_app->id.text()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        emit wished({Wish::Kind::SaveRecipe, m_app->id, path});
    });
    dialog->open();
}

} // namespace slipway
