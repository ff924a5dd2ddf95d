// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_grade.h"

#include "base/map_keys.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Holds = BuildGrade::Holds;
using Difference = BuildGrade::Difference;
using Part = BuildGrade::Difference::Part;

constexpr qsizetype kMostKept = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuildGrade)
};

/// Compares two locks part by part.
class Comparison
{
public:
    Comparison(const BuildRecord &lock, const BuildRecord &built)
        : m_lock(lock)
        , m_built(built)
    {
        m_grade.beside = lock.number;
    }
    BuildGrade make()
    {
        m_grade.inputs = inputs();
        m_grade.packages = packages();
        m_grade.layers = layers();
        return m_grade;
    }

private:
    Holds inputs();
    Holds packages();
    Holds layers();
    void differ(Part part, const QString &what, const QString &from, const QString &to)
    {
        if (from != to)
            m_grade.differences.append({part, what, from, to});
    }
    void differ(Part part, const QString &prefix, const QMap<QString, QString> &from,
                const QMap<QString, QString> &to);

    const BuildRecord &m_lock;
    const BuildRecord &m_built;
    BuildGrade m_grade;
};

void Comparison::differ(Part part, const QString &prefix, const QMap<QString, QString> &from,
                        const QMap<QString, QString> &to)
{
    const QStringList keys = keysOfEither(from, to);
    for (const QString &key : keys)
        differ(part, prefix + u' ' + key, from.value(key), to.value(key));
}

QMap<QString, QString> asMap(const QStringList &packages)
{
    QMap<QString, QString> map;
    for (const QString &package : packages)
        map.insert(package.section(u' ', 0, 0), package.section(u' ', 1));
    return map;
}

/// Whether a lock tells which base image it was: by a digest, or by what our own is made from.
bool isBaseHeld(const BuildRecord &record)
{
    return !record.baseDigest.isEmpty() || !record.sums.isEmpty()
        || record.base.contains("@sha256:"_L1);
}

Holds Comparison::inputs()
{
    const qsizetype before = m_grade.differences.size();
    differ(Part::Input, u"base"_s, m_lock.base, m_built.base);
    differ(Part::Input, u"base-digest"_s, m_lock.baseDigest, m_built.baseDigest);
    differ(Part::Input, u"recipe"_s, m_lock.inputs(), m_built.inputs());
    differ(Part::Input, u"commit"_s, m_lock.commits, m_built.commits);
    differ(Part::Input, u"argument"_s, m_lock.arguments, m_built.arguments);
    differ(Part::Input, u"sum"_s, m_lock.sums, m_built.sums);
    differ(Part::Input, u"base-package"_s, asMap(m_lock.packages), asMap(m_built.packages));
    if (m_grade.differences.size() != before)
        return Holds::No;
    const bool isTold = !m_lock.inputs().isEmpty() && isBaseHeld(m_lock) && isBaseHeld(m_built);
    return isTold ? Holds::Yes : Holds::Unknown;
}

Holds Comparison::packages()
{
    const auto &from = m_lock.contents.by;
    const auto &to = m_built.contents.by;
    if (!m_lock.isListed() || !m_built.isListed())
        return Holds::Unknown;
    const qsizetype before = m_grade.differences.size();
    const QStringList keepers = keysOfEither(from, to);
    for (const QString &keeper : keepers)
        differ(Part::Package, keeper, from.value(keeper), to.value(keeper));
    return m_grade.differences.size() == before ? Holds::Yes : Holds::No;
}

Holds Comparison::layers()
{
    const QStringList &from = m_lock.layers;
    const QStringList &to = m_built.layers;
    if (from.isEmpty() || to.isEmpty())
        return Holds::Unknown;
    for (qsizetype i = 0; i < std::max(from.size(), to.size()); ++i)
        differ(Part::Layer, u"layer %1"_s.arg(i + 1), from.value(i), to.value(i));
    return from == to ? Holds::Yes : Holds::No;
}

QString brief(const QString &text)
{
    const QString value = text.section(u"sha256:"_s, -1);
    const bool isDigest = value.size() >= 40 && !value.contains(u' ');
    return isDigest ? value.left(12) : text;
}

} // namespace

qsizetype BuildGrade::count(Difference::Part part) const
{
    return std::count_if(differences.begin(), differences.end(),
                         [part](const Difference &one) { return one.part == part; });
}

BuildGrade gradeOf(const BuildRecord &lock, const BuildRecord &built)
{
    return Comparison(lock, built).make();
}

QString nameOf(BuildGrade::Holds holds)
{
    switch (holds) {
    case Holds::No:
        return u"no"_s;
    case Holds::Yes:
        return u"yes"_s;
    case Holds::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString nameOf(const BuildGrade &grade)
{
    if (grade.layers == Holds::Yes)
        return u"same layers"_s;
    if (grade.packages == Holds::Yes)
        return u"same packages"_s;
    return grade.inputs == Holds::Yes ? u"same inputs"_s : u"none"_s;
}

QString told(const BuildGrade &grade)
{
    const int number = grade.beside;
    const int packages = int(grade.count(Part::Package));
    if (grade.layers == Holds::Yes)
        return Text::tr("The same layers as build %1.").arg(number);
    QString first;
    if (grade.packages == Holds::Yes)
        first = grade.inputs == Holds::Yes
            ? Text::tr("The same inputs and the same packages as build %1.").arg(number)
            : Text::tr("The same packages as build %1, from other inputs.").arg(number);
    else if (grade.inputs == Holds::Yes)
        first = Text::tr("The same inputs as build %1.").arg(number);
    else if (grade.inputs == Holds::No)
        first = Text::tr("Not the same inputs as build %1.").arg(number);
    else
        first =
            Text::tr("What went into build %1 is not known well enough to compare.").arg(number);
    QStringList sentences{first};
    if (grade.packages == Holds::No)
        sentences += Text::tr("%n packages differ.", nullptr, packages);
    else if (grade.packages == Holds::Unknown)
        sentences += Text::tr("The packages of one of them are not known.");
    if (grade.layers == Holds::No)
        sentences += Text::tr("%n layers differ.", nullptr, int(grade.count(Part::Layer)));
    return sentences.join(u' ');
}

QStringList toldDifferences(const BuildGrade &grade, qsizetype most)
{
    QStringList lines;
    for (const Difference &one : grade.differences) {
        if (one.part == Part::Layer)
            continue; // they tell nobody anything beyond their count
        if (lines.size() == most) {
            lines += Text::tr("… and %n more", nullptr,
                              int(grade.differences.size() - grade.count(Part::Layer) - most));
            break;
        }
        const QString none = Text::tr("none", "a version, a digest");
        lines += u"%1: %2 → %3"_s.arg(one.what, one.from.isEmpty() ? none : brief(one.from),
                                      one.to.isEmpty() ? none : brief(one.to));
    }
    return lines;
}

QMap<QString, QString> kept(const BuildGrade &grade)
{
    return {{u"beside"_s, QString::number(grade.beside)},
            {u"grade"_s, nameOf(grade)},
            {u"same-inputs"_s, nameOf(grade.inputs)},
            {u"same-packages"_s, nameOf(grade.packages)},
            {u"same-layers"_s, nameOf(grade.layers)},
            {u"differences"_s, QString::number(grade.differences.size())}};
}

QMap<QString, QString> keptDifferences(const BuildGrade &grade)
{
    QMap<QString, QString> kept;
    for (const Difference &one : grade.differences.mid(0, kMostKept))
        kept.insert(one.what, one.from + u" -> "_s + one.to);
    return kept;
}

} // namespace slipway
