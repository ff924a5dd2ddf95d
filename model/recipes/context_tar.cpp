// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/context_tar.h"

#include "recipes/bounded_pipe.h"
#include "recipes/context_walk.h"
#include "recipes/tar_writer.h"

#include <QCoreApplication>

#include <thread>

namespace slipway {
namespace {

class ContextTar : public QIODevice
{
public:
    explicit ContextTar(const Recipe &recipe)
        : m_pipe([this] {
            QMetaObject::invokeMethod(
                this, [this] { tell(); }, Qt::QueuedConnection);
        })
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_worker = std::thread([this, recipe] { pack(recipe); });
    }
    ~ContextTar() override { stop(); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_pipe.isAtEnd(); }
    qint64 bytesAvailable() const override
    {
        return m_pipe.available() + QIODevice::bytesAvailable();
    }
    void close() override
    {
        stop();
        QIODevice::close();
    }

protected:
    qint64 readData(char *data, qint64 limit) override
    {
        const qint64 got = m_pipe.read(data, limit);
        if (got < 0) {
            if (const std::optional<Error> error = m_pipe.error())
                setErrorString(error->summary);
        }
        if (m_pipe.isAtEnd() && !m_hasToldEnd)
            QMetaObject::invokeMethod(
                this, [this] { tell(); }, Qt::QueuedConnection);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void pack(const Recipe &recipe)
    {
        TarWriter writer([this](QByteArray block) { return m_pipe.write(std::move(block)); });
        Result<> done =
            walkContext(recipe, [&writer](const ContextItem &item) { return writer.add(item); });
        if (done)
            done = writer.finish();
        m_pipe.end(done ? std::nullopt : std::optional<Error>(done.error()));
    }
    void tell()
    {
        if (!isOpen())
            return;
        if (const std::optional<Error> error = m_pipe.error())
            setErrorString(error->summary);
        emit readyRead();
        if (m_pipe.isAtEnd() && !std::exchange(m_hasToldEnd, true))
            emit readChannelFinished();
    }
    void stop()
    {
        m_pipe.abandon();
        if (m_worker.joinable())
            m_worker.join();
    }

    BoundedPipe m_pipe;
    std::thread m_worker;
    bool m_hasToldEnd = false;
};

} // namespace

std::unique_ptr<QIODevice> openContextTar(const Recipe &recipe)
{
    return std::make_unique<ContextTar>(recipe);
}

Result<qint64> contextSize(const Recipe &recipe)
{
    qint64 size = TarWriter::endSize;
    const Result<> done = walkContext(recipe, [&size](const ContextItem &item) -> Result<> {
        size += TarWriter::sizeOf(item);
        return {};
    });
    if (!done)
        return failure(done.error());
    return size;
}

} // namespace slipway
