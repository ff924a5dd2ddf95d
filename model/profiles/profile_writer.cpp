// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profile_yaml.h"
#include "profiles/yaml_document.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

// A field that has its default is left out, so that a written profile reads like one that a person
// wrote.
void putText(YamlNode &map, const QString &key, const QString &text, const QString &usual = {})
{
    if (text != usual)
        map.put(key, YamlNode::ofText(text));
}

void putTexts(YamlNode &map, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        map.put(key, YamlNode::ofTexts(texts));
}

void putTruth(YamlNode &map, const QString &key, bool truth)
{
    if (truth)
        map.put(key, YamlNode::ofTruth(true));
}

void putMap(YamlNode &map, const QString &key, const QMap<QString, QString> &texts)
{
    YamlNode node = YamlNode::map();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        node.put(text.key(), YamlNode::ofText(text.value()));
    if (!texts.isEmpty())
        map.put(key, std::move(node));
}

void putNode(YamlNode &map, const QString &key, YamlNode node)
{
    if (!node.entries.empty() || !node.items.empty())
        map.put(key, std::move(node));
}

template <typename T, typename Make>
void putList(YamlNode &map, const QString &key, const QList<T> &values, Make make)
{
    YamlNode list = YamlNode::list();
    for (const T &value : values)
        list.items.push_back(make(value));
    putNode(map, key, std::move(list));
}

YamlNode sourceNode(const Source &source)
{
    YamlNode node = YamlNode::map();
    putText(node, u"path"_s, source.path);
    putText(node, u"git"_s, source.git);
    putText(node, u"branch"_s, source.branch);
    if (source.commit)
        putText(node, u"commit"_s, source.commit->text());
    putTruth(node, u"submodules"_s, source.submodules);
    putText(node, u"ask"_s, source.ask);
    return node;
}

YamlNode pythonNode(const Python &python)
{
    YamlNode node = YamlNode::map();
    putText(node, u"manager"_s, managerWords().at(int(python.manager)));
    putText(node, u"version"_s, python.version);
    if (python.installer) {
        YamlNode installer = YamlNode::map();
        putText(installer, u"url"_s, python.installer->url);
        putText(installer, u"sha256"_s, python.installer->sha256);
        node.put(u"installer"_s, std::move(installer));
    }
    YamlNode torch = YamlNode::map();
    putTexts(torch, u"packages"_s, python.torch);
    putText(torch, u"index"_s, python.torchIndex);
    putNode(node, u"torch"_s, std::move(torch));
    putTexts(node, u"packages"_s, python.packages);
    putTexts(node, u"requirements"_s, python.requirements);
    putTexts(node, u"constraints"_s, python.constraints);
    return node;
}

YamlNode stepNode(const Step &step)
{
    YamlNode node = YamlNode::map();
    putText(node, u"name"_s, step.name);
    putTruth(node, u"as-root"_s, step.asRoot);
    putText(node, u"when"_s, whenWords().at(int(step.when)),
            whenWords().at(int(Step::When::AfterRequirements)));
    node.put(u"run"_s, YamlNode::ofText(step.run));
    return node;
}

YamlNode serviceNode(const Service &service)
{
    YamlNode node = YamlNode::map();
    putText(node, u"name"_s, service.name);
    putTexts(node, u"command"_s, service.command);
    putTruth(node, u"as-root"_s, service.asRoot);
    putTexts(node, u"after"_s, service.after);
    putTruth(node, u"oneshot"_s, service.oneshot);
    return node;
}

YamlNode fileNode(const ImageFile &file)
{
    YamlNode node = YamlNode::map();
    putText(node, u"path"_s, file.path);
    putTruth(node, u"executable"_s, file.executable);
    node.put(u"content"_s, YamlNode::ofText(file.content));
    return node;
}

YamlNode webNode(const Web &web)
{
    const Web usual;
    YamlNode node = YamlNode::map();
    node.put(u"port"_s, YamlNode::ofNumber(web.port.number()));
    if (web.preferred)
        node.put(u"host-port"_s, YamlNode::ofNumber(web.preferred->number()));
    putText(node, u"path"_s, web.path, usual.path);
    YamlNode ready = YamlNode::map();
    putText(ready, u"http"_s, web.ready.path, usual.ready.path);
    putText(ready, u"within"_s, durationText(web.ready.within), durationText(usual.ready.within));
    putNode(node, u"ready"_s, std::move(ready));
    return node;
}

YamlNode portNode(const ExtraPort &extra)
{
    YamlNode node = YamlNode::map();
    putText(node, u"name"_s, extra.name);
    node.put(u"port"_s, YamlNode::ofNumber(extra.port.number()));
    putTruth(node, u"udp"_s, extra.udp);
    return node;
}

YamlNode runNode(const Run &run)
{
    const Run usual;
    YamlNode node = YamlNode::map();
    putTexts(node, u"command"_s, run.command);
    putText(node, u"workdir"_s, run.workdir);
    putMap(node, u"env"_s, run.environment);
    putText(node, u"gpu"_s, gpuWords().at(int(run.gpu)), gpuWords().at(int(usual.gpu)));
    if (run.shmBytes > 0)
        putText(node, u"shm"_s, sizeText(run.shmBytes));
    putText(node, u"stop-signal"_s, run.stopSignal);
    putText(node, u"stop-grace"_s, durationText(run.stopGrace), durationText(usual.stopGrace));
    putTexts(node, u"capabilities"_s, run.capabilities);
    if (run.memoryBytes > 0)
        putText(node, u"memory"_s, sizeText(run.memoryBytes));
    if (run.pids != usual.pids)
        node.put(u"pids"_s, YamlNode::ofNumber(run.pids));
    putTruth(node, u"read-only"_s, run.readOnlyRoot);
    putTexts(node, u"tmpfs"_s, run.tmpfs);
    putTexts(node, u"option-files"_s, run.optionFiles);
    return node;
}

YamlNode folderNode(const Folder &folder)
{
    YamlNode node = YamlNode::map();
    putText(node, u"path"_s, folder.path);
    putText(node, u"label"_s, folder.label);
    if (folder.purpose != purposeOf(folder.name))
        putText(node, u"purpose"_s, purposeWords().at(int(folder.purpose)));
    if (folder.readOnly)
        putText(node, u"access"_s, accessWords().at(1));
    putTruth(node, u"ask"_s, folder.ask);
    return node;
}

YamlNode placeNode(const ModelPlace &place)
{
    if (place.way == ModelPlace::Way::Bind && !place.readOnly)
        return YamlNode::ofText(place.path);
    YamlNode node = YamlNode::map();
    putText(node, u"path"_s, place.path);
    if (place.way == ModelPlace::Way::Register)
        putTruth(node, u"register"_s, true);
    else if (place.way != ModelPlace::Way::Bind)
        putText(node, wayWords().at(int(place.way)), place.key);
    if (place.readOnly)
        putText(node, u"access"_s, accessWords().at(1));
    return node;
}

} // namespace

QByteArray writeProfile(const Profile &profile)
{
    YamlNode root = YamlNode::map();
    root.put(u"slipway"_s, YamlNode::ofNumber(1));
    putText(root, u"id"_s, profile.id.text());
    putText(root, u"name"_s, profile.name);
    putText(root, u"summary"_s, profile.summary);
    putText(root, u"description"_s, profile.description);
    putText(root, u"homepage"_s, profile.homepage);
    putText(root, u"licence"_s, profile.licence);
    putText(root, u"icon"_s, profile.icon);
    putText(root, u"tint"_s, profile.tint);
    putText(root, u"kind"_s, kindWords().at(int(profile.kind)));
    putText(root, u"lineage"_s, lineageWords().at(int(profile.lineage)));
    putText(root, u"version"_s, profile.version);
    if (profile.base)
        putText(root, u"base"_s, profile.base->text());
    putList(root, u"sources"_s, profile.sources, sourceNode);
    if (profile.python)
        root.put(u"python"_s, pythonNode(*profile.python));
    YamlNode packages = YamlNode::map();
    putTexts(packages, u"apt"_s, profile.aptPackages);
    putTexts(packages, u"npm"_s, profile.npmPackages);
    putNode(root, u"packages"_s, std::move(packages));
    putList(root, u"steps"_s, profile.steps, stepNode);
    putList(root, u"services"_s, profile.services, serviceNode);
    putList(root, u"files"_s, profile.files, fileNode);
    if (profile.web)
        root.put(u"web"_s, webNode(*profile.web));
    putList(root, u"ports"_s, profile.ports, portNode);
    putNode(root, u"run"_s, runNode(profile.run));
    putNode(root, u"options"_s, optionsNode(profile.options));
    YamlNode folders = YamlNode::map();
    for (const Folder &folder : profile.folders)
        folders.put(folder.name, folderNode(folder));
    putNode(root, u"folders"_s, std::move(folders));
    YamlNode layout = YamlNode::map();
    for (auto place = profile.layout.begin(); place != profile.layout.end(); ++place)
        layout.put(place.key(), placeNode(place.value()));
    putNode(root, u"layout"_s, std::move(layout));
    putText(root, u"layout-file"_s, profile.layoutFile);
    putMap(root, u"links"_s, profile.links);
    return writeYaml(root);
}

} // namespace slipway
