// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/model_layout.h"

#include "profiles/profile_keys.h"
#include "profiles/yaml_document.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A name for one of several folders of a kind: "unet", "sdxl-lora".
QString nameFor(QString folder, const QStringList &taken)
{
    while (folder.startsWith(u"../"))
        folder.remove(0, 3);
    folder.replace(u'/', u'-');
    QString name = folder;
    for (int next = 2; taken.contains(name); ++next)
        name = u"%1-%2"_s.arg(folder).arg(next);
    return name;
}

} // namespace

QString wordOf(ModelPlace::Way way)
{
    return wayWords().at(int(way));
}

QList<LayoutRow> modelLayout(const Profile &profile, const AppId &app, const ModelsFolder &models,
                             const Paths &paths)
{
    QList<LayoutRow> rows;
    for (auto kind = profile.layout.cbegin(); kind != profile.layout.cend(); ++kind) {
        const ModelPlace &place = kind.value();
        LayoutRow row{.kind = kind.key(),
                      .host = {},
                      .path = place.path,
                      .way = place.way,
                      .key = place.key,
                      .readOnly = place.readOnly || models.readOnly};
        const QString own =
            row.readOnly ? QString() : paths.appData(app) + u"/models/"_s + row.kind;
        const QStringList folders = models.map.foldersFor(row.kind);
        if (folders.isEmpty()) {
            row.host = own;
            row.isOwn = !own.isEmpty();
            rows.append(row);
            continue;
        }
        QStringList names;
        for (const QString &folder : folders) {
            row.host = QDir::cleanPath(models.host + u'/' + folder);
            if (folders.size() > 1) {
                names += nameFor(folder, names);
                row.path = place.path + u'/' + names.constLast();
            } else {
                row.otherwise = own;
            }
            rows.append(row);
        }
    }
    return rows;
}

QList<LayoutRow> modelLayout(const Profile &profile, const AppSettings &settings,
                             const SharedFolders &shared, const Paths &paths)
{
    return modelLayout(profile, settings.id, modelsFolderOf(profile, settings, shared, paths),
                       paths);
}

QByteArray extraModelPaths(const Profile &profile)
{
    QMap<QString, QStringList> places;
    for (const ModelPlace &place : profile.layout) {
        if (place.way == ModelPlace::Way::Yaml)
            places[place.key] += place.path;
    }
    YamlNode kinds = YamlNode::map();
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        kinds.put(place.key(), YamlNode::ofText(place->join(u'\n')));
    YamlNode root = YamlNode::map();
    root.put(u"slipway"_s, std::move(kinds));
    return "# Slipway writes this file anew before each start.\n" + writeYaml(root);
}

} // namespace slipway
