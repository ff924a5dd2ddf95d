// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mount_dialog.h"

#include "profiles/mount_edits.h"
#include "ui/pages/mount_checks_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/question.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDir>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum Way { ReadOnly, ReadWrite };

constexpr int kLongestName = 60; ///< As settings are read.

FieldDialog::Words wordsOf(const MountDialog::Subject &subject)
{
    const QString app = subject.app;
    if (subject.isNew)
        return {MountDialog::tr("Add a folder to %1").arg(app),
                MountDialog::tr("%1 sees it at a path of its own. Nothing is moved or copied.")
                    .arg(app),
                MountDialog::tr("Add folder")};
    const QString name = subject.row.name.isEmpty() ? subject.row.container : subject.row.name;
    return {MountDialog::tr("Change the folder %1").arg(name),
            MountDialog::tr("%1 sees it as %2. What is in the folder of before stays there.")
                .arg(app, subject.row.container),
            MountDialog::tr("Change folder")};
}

/// Whether what is wrong is where the app would see it.
bool isOfItsPlace(const MountRow &row)
{
    return std::any_of(row.checks.begin(), row.checks.end(), [](const Check &check) {
        return check.level == Check::Level::Fail
            && (check.id.endsWith(":container"_L1) || check.id.endsWith(":nested"_L1));
    });
}

} // namespace

QString usualPlace(const QString &host)
{
    const QString last = host.section(u'/', -1);
    return last.isEmpty() ? QString() : u"/mnt/"_s + last;
}

MountDialog::MountDialog(Workbench &workbench, const AppSettings &settings, const Subject &subject,
                         QWidget *window)
    : FieldDialog(wordsOf(subject), window)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_subject(subject)
    , m_hasOwnPlace(!subject.isNew)
{
    addFields();
    m_checks = new MountChecksView;
    addWidget(m_checks);
    connect(this, &FieldDialog::verbPressed, this, &MountDialog::press);
    connect(&m_workbench, &Workbench::mountsChanged, this, [this](const AppId &id) {
        if (id == m_settings.id)
            showChecks();
    });
    m_host->setFocus(Qt::OtherFocusReason);
    look();
}

void MountDialog::addFields()
{
    const MountRow &row = m_subject.row;
    if (row.isFurther) {
        m_name = addField(tr("Purpose"), row.name, tr("Films"));
        m_name->setMaxLength(kLongestName);
    }
    m_host = addField(row.isFurther ? tr("Folder on this computer, or the name of a volume")
                                    : tr("Folder on this computer"),
                      row.host, row.usualHost.isEmpty() ? u"/srv/films"_s : row.usualHost);
    auto *choose = new Button(tr("Choose…"), Button::Kind::Plain, Button::Size::Compact);
    choose->setIconName(u"folder-open"_s);
    choose->setAutoDefault(false);
    choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(choose, &Button::clicked, this, &MountDialog::chooseFolder);
    addWidget(choose);
    if (row.isFurther)
        m_container = addField(tr("Path in the app"), row.container, u"/mnt/films"_s);
    m_access = addChoice(tr("What %1 may do there").arg(m_subject.app),
                         {tr("Read only"), tr("Read and write")});
    m_access->button(row.isReadOnly ? ReadOnly : ReadWrite)->setChecked(true);
    connect(m_host, &QLineEdit::textChanged, this, [this] {
        if (m_container && !m_hasOwnPlace)
            m_container->setText(usualPlace(host()));
        look();
    });
    if (m_container)
        connect(m_container, &QLineEdit::textEdited, this, [this] {
            m_hasOwnPlace = true;
            look();
        });
    connect(m_access, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            look();
    });
}

void MountDialog::setHost(const QString &host)
{
    m_host->setText(host);
}

QString MountDialog::host() const
{
    QString text = m_host->text().trimmed();
    if (text == "~"_L1 || text.startsWith("~/"_L1))
        text = m_subject.home + text.mid(1);
    return text.startsWith(u'/') ? QDir::cleanPath(text) : text;
}

QString MountDialog::container() const
{
    if (!m_container)
        return m_subject.row.container;
    const QString text = m_container->text().trimmed();
    return text.startsWith(u'/') ? QDir::cleanPath(text) : text;
}

Mount::Access MountDialog::access() const
{
    return m_access->checkedId() == ReadOnly ? Mount::Access::ReadOnly : Mount::Access::ReadWrite;
}

Result<AppSettings> MountDialog::entered() const
{
    const QString written = host();
    const MountRow &row = m_subject.row;
    AppSettings settings = m_settings;
    if (written.isEmpty() && (row.isFurther || row.usualHost.isEmpty()))
        return failure(Error::Kind::Malformed, tr("Nothing is written here yet."), u"host"_s);
    if (!row.isFurther) {
        if (!written.isEmpty() && !isPlainAbsolutePath(written))
            return failure(Error::Kind::Malformed, tr("Write the whole path, from the first “/”."),
                           u"host"_s);
        slipway::chooseFolder(settings, row.key, written == row.usualHost ? QString() : written);
        const bool isUsual = (access() == Mount::Access::ReadOnly) == row.isUsuallyReadOnly;
        chooseAccess(settings, row.key, isUsual ? std::nullopt : std::optional(access()));
        return settings;
    }
    if (!isPlainAbsolutePath(written) && !isVolumeName(written))
        return failure(Error::Kind::Malformed,
                       tr("Write a whole path, from the first “/”, or the name of a volume."),
                       u"host"_s);
    const Result<Mount> mount = Mount::make(written, container(), access());
    if (!mount)
        return failure(Error::Kind::Malformed, mount.error().summary, u"container"_s);
    putMount(settings, *mount, m_name->text().trimmed(),
             m_subject.isNew ? QString() : row.container);
    return settings;
}

QLineEdit *MountDialog::fieldOf(const Error &error) const
{
    return error.detail == "container"_L1 && m_container ? m_container : m_host;
}

std::optional<MountRow> MountDialog::looked() const
{
    const Result<AppSettings> settings = entered();
    if (!settings)
        return std::nullopt;
    const QString key = m_subject.row.isFurther ? container() : m_subject.row.key;
    const QList<MountRow> rows = m_workbench.mounts(*settings).rows;
    // Two may be there at one place; the new one is the last.
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        if (row->key == key)
            return *row;
    }
    return std::nullopt;
}

void MountDialog::look()
{
    m_isWaiting = false;
    setBusy(false);
    for (QLineEdit *field : {m_host, m_container}) {
        if (field && !problem(field).isEmpty())
            setProblem(field, {});
    }
    if (const Result<AppSettings> settings = entered())
        m_workbench.lookAtMounts(*settings);
    showChecks();
}

void MountDialog::showChecks()
{
    const std::optional<MountRow> row = looked();
    if (!row)
        return m_checks->clear();
    m_checks->setRow(*row);
    if (m_isWaiting && row->isLooked()) {
        m_isWaiting = false;
        setBusy(false);
        decide(*row);
    }
}

void MountDialog::press()
{
    const Result<AppSettings> settings = entered();
    if (!settings)
        return setProblem(fieldOf(settings.error()), settings.error().summary);
    const std::optional<MountRow> row = looked();
    if (!row)
        return finish(); // Its profile is gone: nothing can be said of it.
    if (row->isLooked())
        return decide(*row);
    m_isWaiting = true;
    setBusy(true);
    m_workbench.lookAtMounts(*settings);
}

void MountDialog::decide(const MountRow &row)
{
    if (row.asks == MountRow::Asks::Refused)
        return setProblem(m_container && isOfItsPlace(row) ? m_container : m_host, row.risk);
    if (!row.isMissing)
        return askAgain(row);
    if (!row.canBeMade)
        return setProblem(m_host, tr("It is not there, and you may not make it."));
    askToMake(row);
}

void MountDialog::askToMake(const MountRow &row)
{
    auto *question = new Question({tr("Make the folder %1?").arg(row.shownHost),
                                   tr("It is not there. If it is on another disk, connect that "
                                      "disk instead."),
                                   tr("Make the folder"), tr("Leave it"), false},
                                  this);
    connect(question, &QDialog::accepted, this, [this, row] {
        emit makeWished(row.host);
        askAgain(row);
    });
    question->open();
}

void MountDialog::askAgain(const MountRow &row)
{
    if (row.asks != MountRow::Asks::Again)
        return finish();
    auto *question =
        new Question({tr("Give %1 to %2?").arg(row.shownHost, m_subject.app), row.risk,
                      tr("Give it to %1").arg(m_subject.app), tr("Choose another folder"), true},
                     this);
    connect(question, &QDialog::accepted, this, &MountDialog::finish);
    question->open();
}

void MountDialog::finish()
{
    if (const Result<AppSettings> settings = entered())
        emit decided(*settings);
    accept();
}

void MountDialog::chooseFolder()
{
    askForFolder(this, tr("Choose a folder"), host(),
                 [this](const QString &path) { setHost(path); });
}

} // namespace slipway
