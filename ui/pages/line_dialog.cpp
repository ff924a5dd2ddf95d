// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/line_dialog.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

FieldDialog::Words lineWords(const QString &app, bool isNew)
{
    const QString text = LineDialog::tr(
        "A command for the shell, run while the image is built. The profile and your "
        "folders stay as they are.");
    return isNew ? FieldDialog::Words{LineDialog::tr("Add a line to %1’s recipe").arg(app), text,
                                      LineDialog::tr("Add the line")}
                 : FieldDialog::Words{LineDialog::tr("Change a line of %1’s recipe").arg(app), text,
                                      LineDialog::tr("Change the line")};
}

QString choiceOf(OwnLine::Place place)
{
    switch (place) {
    case OwnLine::Place::AfterPackages:
        return LineDialog::tr("After the system packages, as root");
    case OwnLine::Place::BeforeTorch:
        return LineDialog::tr("Before PyTorch");
    case OwnLine::Place::BeforeRequirements:
        return LineDialog::tr("Before the app’s own requirements");
    case OwnLine::Place::Last:
        break;
    }
    return LineDialog::tr("Last");
}

} // namespace

LineDialog::LineDialog(const QString &app, const std::optional<OwnLine> &line,
                       const QList<OwnLine::Place> &places, QWidget *window)
    : FieldDialog(lineWords(app, !line), window)
    , m_line(line.value_or(OwnLine{}))
    , m_places(places)
    , m_run(addField(tr("Command"), m_line.run, u"pip install \"setuptools<81\""_s))
{
    if (line && !m_places.contains(m_line.place))
        m_places.prepend(m_line.place); // of a profile of before
    if (m_places.size() > 1) {
        QStringList ways;
        for (const OwnLine::Place place : std::as_const(m_places))
            ways << choiceOf(place);
        m_place = addChoice(tr("Where it stands"), ways);
        if (const qsizetype at = m_places.indexOf(m_line.place); at >= 0)
            m_place->button(int(at))->setChecked(true);
    }
    connect(m_run, &QLineEdit::textChanged, this, [this] { setProblem(m_run, {}); });
    connect(this, &FieldDialog::verbPressed, this, &LineDialog::press);
    m_run->setFocus(Qt::OtherFocusReason);
}

void LineDialog::press()
{
    const QString run = m_run->text().trimmed();
    if (const QString problem = checkOwnLine(run); !problem.isEmpty())
        return setProblem(m_run, problem);
    OwnLine line = m_line;
    line.place = m_place ? m_places.at(m_place->checkedId()) : m_places.value(0, m_line.place);
    if (line.run != run || !line.added.isValid()) {
        line.run = run;
        line.added = QDate::currentDate();
        line.fix.clear(); // it is the person's now
    }
    emit decided(line);
    accept();
}

} // namespace slipway
