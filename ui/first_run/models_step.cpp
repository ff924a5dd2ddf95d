// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/models_step.h"

#include "lists/workbench.h"
#include "ui/first_run/store_card.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLongName = 28; // of a folder on a button

} // namespace

ModelsStep::ModelsStep(Workbench &workbench, QWidget *parent)
    : FirstRunPage(
        {.leading = tr("Back"), .leadingIcon = u"chevron-left"_s, .skip = tr("Skip for now")},
        parent)
    , m_workbench(workbench)
    , m_group(new QWidget)
    , m_problem(new TextLabel({}, Face::Small, Role::Danger))
    , m_pick(addAction(tr("Choose another…"), u"folder-open"_s))
{
    m_group->setAccessibleName(tr("Folders for models"));
    m_cards = new QVBoxLayout(m_group);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(12);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body().addWidget(m_group);
    body().addWidget(m_problem);
    body().addStretch();
    connect(&leading(), &QPushButton::clicked, this, &ModelsStep::backWished);
    connect(&skip(), &QPushButton::clicked, this, &ModelsStep::nextWished);
    connect(&main(), &QPushButton::clicked, this, &ModelsStep::use);
    connect(m_pick, &QPushButton::clicked, this, &ModelsStep::pickFolder);
    connect(&workbench, &Workbench::storesChanged, this, &ModelsStep::showStores);
    connect(&workbench, &Workbench::modelsChosen, this, &ModelsStep::hearChosen);
    showStores();
}

void ModelsStep::showStores()
{
    const StoresView stores = m_workbench.foundStores();
    showRows(stores.rows);
    const int found =
        int(std::count_if(stores.rows.begin(), stores.rows.end(),
                          [](const auto &row) { return row.kind == StoreRow::Kind::Found; }));
    if (stores.isSearching && found == 0)
        setTitle(tr("Looking for folders with models"));
    else if (found == 0)
        setTitle(tr("No folder with models was found"));
    else
        setTitle(tr("%n folders with models were found", nullptr, found));
    setNote(stores.isSearching && found > 0 ? tr("Looking for more") : QString());
    const bool isThere = std::any_of(stores.rows.begin(), stores.rows.end(),
                                     [this](const auto &row) { return isPicked(row); });
    if (isThere)
        m_picked.clear();
    m_pick->setBusy(!m_picked.isEmpty());
    showChosen();
}

void ModelsStep::showRows(const QList<StoreRow> &rows)
{
    const QString before = chosen() ? chosen()->row().path : QString();
    while (m_all.size() > rows.size())
        delete m_all.takeLast();
    while (m_all.size() < rows.size()) {
        auto *card = new StoreCard(m_group);
        m_cards->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this] { m_isChosen = true; });
        connect(card, &QAbstractButton::toggled, this, &ModelsStep::showChosen);
        m_all << card;
    }
    QString wanted = m_isChosen ? before : QString();
    for (const StoreRow &row : rows) {
        if (isPicked(row))
            wanted = row.path; // Whoever names a folder means it.
    }
    m_isChosen = m_isChosen || !wanted.isEmpty();
    const auto suggested =
        std::find_if(rows.begin(), rows.end(), [](const StoreRow &row) { return row.isSuggested; });
    if (wanted.isEmpty() && suggested != rows.end())
        wanted = suggested->path;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_all[i]->setRow(rows[i]);
        m_all[i]->setChecked(rows[i].path == wanted);
    }
    if (!chosen() && !m_all.isEmpty())
        m_all.first()->setChecked(true);
    orderTabs();
}

bool ModelsStep::isPicked(const StoreRow &row) const
{
    return !m_picked.isEmpty() && (row.path == m_picked || row.named == m_picked);
}

StoreCard *ModelsStep::chosen() const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [](const StoreCard *card) { return card->isChecked(); });
    return found == m_all.end() ? nullptr : *found;
}

void ModelsStep::showChosen()
{
    const StoreCard *card = chosen();
    main().setEnabled(card && m_wished.isEmpty());
    main().setBusy(!m_wished.isEmpty());
    if (!card)
        return main().setText(tr("Use this folder"));
    const QString path = card->row().shownPath;
    if (card->row().kind == StoreRow::Kind::New)
        main().setText(tr("Make this folder…"));
    else
        main().setText(path.size() > kLongName ? tr("Use this folder") : tr("Use %1").arg(path));
    main().updateGeometry();
}

void ModelsStep::pickFolder()
{
    const StoreCard *card = chosen();
    askForFolder(this, tr("Choose the folder of models"),
                 card ? card->row().path : QDir::homePath(), [this](const QString &path) {
                     m_picked = QDir::cleanPath(path);
                     m_pick->setBusy(true);
                     m_workbench.lookAtStore(m_picked);
                 });
}

void ModelsStep::use()
{
    const StoreCard *card = chosen();
    if (!card)
        return;
    if (card->row().kind != StoreRow::Kind::New)
        return choose(false);
    auto *question = new Question(
        {.title = tr("Make the folder %1?").arg(card->row().shownPath),
         .consequence = tr("Models go there, sorted by kind. On that disk: %1.", "412 GB free")
                            .arg(card->row().size),
         .verb = tr("Make it"),
         .safe = tr("Leave it"),
         .isLoss = false},
        window());
    connect(question, &QDialog::accepted, this, [this] { choose(true); });
    question->open();
}

void ModelsStep::choose(bool make)
{
    const StoreCard *card = chosen();
    if (!card)
        return;
    m_problem->hide();
    m_wished = card->row().path;
    showChosen();
    emit wished(
        {Wish::Kind::ChooseModels, {}, QVariantMap{{u"path"_s, m_wished}, {u"make"_s, make}}});
}

void ModelsStep::hearChosen(const QString &path, const QString &problem)
{
    if (m_wished != path)
        return;
    m_wished.clear();
    showChosen();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        emit nextWished();
}

} // namespace slipway
