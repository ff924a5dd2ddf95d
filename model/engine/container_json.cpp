// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/container_json.h"

#include "engine/json_values.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString withoutSlash(const QString &name)
{
    return name.startsWith(u'/') ? name.mid(1) : name;
}

quint16 portIn(qint64 number)
{
    return number > 0 && number <= 65535 ? static_cast<quint16>(number) : quint16(0);
}

/// Docker lists a port once for each address family: the same line is kept once.
void addPort(QList<PublishedPort> &ports, const PublishedPort &port)
{
    if (port.container != 0 && !ports.contains(port))
        ports.append(port);
}

ContainerSummary summaryOf(const QJsonObject &object)
{
    ContainerSummary container;
    container.id = textAt(object, "Id"_L1);
    const QStringList names = textsAt(object, "Names"_L1);
    container.name = withoutSlash(names.value(0));
    container.image = shortImageName(textAt(object, "Image"_L1));
    container.imageId = textAt(object, "ImageID"_L1);
    container.state = textAt(object, "State"_L1);
    container.status = textAt(object, "Status"_L1);
    container.created =
        QDateTime::fromSecsSinceEpoch(numberAt(object, "Created"_L1), QTimeZone::utc());
    container.labels = labelsAt(object, "Labels"_L1);
    const QJsonArray ports = arrayAt(object, "Ports"_L1);
    for (const QJsonValue &value : ports) {
        const QJsonObject port = value.toObject();
        addPort(container.ports,
                {portIn(numberAt(port, "PrivatePort"_L1)), portIn(numberAt(port, "PublicPort"_L1)),
                 textAt(port, "IP"_L1), textAt(port, "Type"_L1) == "udp"_L1});
    }
    return container;
}

/// {"80/tcp": [{"HostIp": "127.0.0.1", "HostPort": "8080"}], "90/udp": null}
QList<PublishedPort> portsOf(const QJsonObject &bindings)
{
    QList<PublishedPort> ports;
    for (auto entry = bindings.begin(); entry != bindings.end(); ++entry) {
        const quint16 inside = portIn(entry.key().section(u'/', 0, 0).toInt());
        const bool isUdp = entry.key().endsWith("/udp"_L1);
        const QJsonArray places = entry.value().toArray();
        if (places.isEmpty())
            addPort(ports, {inside, 0, {}, isUdp});
        for (const QJsonValue &place : places)
            addPort(ports,
                    {inside, portIn(textAt(place.toObject(), "HostPort"_L1).toInt()),
                     textAt(place.toObject(), "HostIp"_L1), isUdp});
    }
    return ports;
}

/// Up to API 1.51 the default network's address is also beside `Networks`; above only inside.
QMap<QString, QString> addressesOf(const QJsonObject &settings)
{
    QMap<QString, QString> addresses;
    const QJsonObject networks = objectAt(settings, "Networks"_L1);
    for (auto network = networks.begin(); network != networks.end(); ++network) {
        const QString address = textAt(network.value().toObject(), "IPAddress"_L1);
        if (!address.isEmpty())
            addresses.insert(network.key(), address);
    }
    const QString plain = textAt(settings, "IPAddress"_L1);
    if (addresses.isEmpty() && !plain.isEmpty())
        addresses.insert(u"bridge"_s, plain);
    return addresses;
}

QStringList bindsOf(const QJsonArray &mounts)
{
    QStringList binds;
    for (const QJsonValue &value : mounts) {
        const QJsonObject mount = value.toObject();
        if (textAt(mount, "Type"_L1) != "bind"_L1)
            continue;
        binds << textAt(mount, "Source"_L1) + u':' + textAt(mount, "Destination"_L1)
                + (flagAt(mount, "RW"_L1) ? QString() : u":ro"_s);
    }
    return binds;
}

/// "none" is how newer engines say that there is no health check.
QString healthOf(const QJsonObject &state)
{
    const QString health = textAt(objectAt(state, "Health"_L1), "Status"_L1);
    return health == "none"_L1 ? QString() : health;
}

} // namespace

Result<QList<ContainerSummary>> containersIn(const QByteArray &body)
{
    const Result<QJsonArray> array = jsonArrayIn(body);
    if (!array)
        return failure(array.error());
    QList<ContainerSummary> containers;
    for (const QJsonValue &value : *array)
        containers << summaryOf(value.toObject());
    return containers;
}

Result<ContainerDetails> containerIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    const QJsonObject state = objectAt(*answer, "State"_L1);
    const QJsonObject config = objectAt(*answer, "Config"_L1);
    const QJsonObject network = objectAt(*answer, "NetworkSettings"_L1);
    ContainerDetails container;
    container.id = textAt(*answer, "Id"_L1);
    container.name = withoutSlash(textAt(*answer, "Name"_L1));
    container.image = shortImageName(textAt(config, "Image"_L1));
    container.imageId = textAt(*answer, "Image"_L1);
    container.state = textAt(state, "Status"_L1);
    container.running = flagAt(state, "Running"_L1);
    container.oomKilled = flagAt(state, "OOMKilled"_L1);
    container.exitCode = static_cast<int>(numberAt(state, "ExitCode"_L1));
    container.error = textAt(state, "Error"_L1);
    container.health = healthOf(state);
    container.created = timeAt(*answer, "Created"_L1);
    container.started = timeAt(state, "StartedAt"_L1);
    container.ended = timeAt(state, "FinishedAt"_L1);
    container.restartCount = static_cast<int>(numberAt(*answer, "RestartCount"_L1));
    container.tty = flagAt(config, "Tty"_L1);
    container.labels = labelsAt(config, "Labels"_L1);
    container.ports = portsOf(objectAt(network, "Ports"_L1));
    if (container.ports
            .isEmpty()) // A container that does not run publishes nothing: what it will publish.
        container.ports = portsOf(objectAt(objectAt(*answer, "HostConfig"_L1), "PortBindings"_L1));
    container.addresses = addressesOf(network);
    container.binds = bindsOf(arrayAt(*answer, "Mounts"_L1));
    container.environment = textsAt(config, "Env"_L1);
    container.logPath = textAt(*answer, "LogPath"_L1);
    return container;
}

Result<WaitResult> waitResultIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    return WaitResult{static_cast<int>(numberAt(*answer, "StatusCode"_L1)),
                      textAt(objectAt(*answer, "Error"_L1), "Message"_L1)};
}

Result<QString> createdIdIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    const QString id = textAt(*answer, "Id"_L1);
    if (id.isEmpty())
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate("Engine", "The engine did not say what it made."),
            QString::fromUtf8(body.left(200)));
    return id;
}

} // namespace slipway
