// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/nvml.h"

#include <QCoreApplication>
#include <QLibrary>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

// As nvml.h has them. Not in the namespace below: GCC 14 breaks off at a type with members of these
// where several files are compiled as one.
struct NvmlMemory {
    unsigned long long total, free, used;
};
struct NvmlUtilization {
    unsigned gpu, memory;
};
/// nvmlProcessInfo_t of the functions that end in _v3.
struct NvmlProcess {
    unsigned pid;
    unsigned long long usedMemory;
    unsigned gpuInstance, computeInstance;
};

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Nvml)
};

// nvmlReturn_t
constexpr int kSuccess = 0;
constexpr int kNoPermission = 4;
constexpr int kInsufficientSize = 7;
constexpr int kVersionMismatch = 18;

constexpr quint64 kNotAvailable = ~quint64(0); // NVML_VALUE_NOT_AVAILABLE
constexpr unsigned kMostProcesses = 4096; ///< More is a driver that talks nonsense.

using Device = void *;

template <typename Call>
QString textOf(const Call &call)
{
    std::array<char, 128> text{};
    return call(text.data(), unsigned(text.size())) == kSuccess
        ? QString::fromUtf8(text.data(), qsizetype(qstrnlen(text.data(), text.size())))
        : QString();
}

} // namespace

struct Nvml::Functions {
    QLibrary library;
    int (*init)() = nullptr;
    int (*shutdown)() = nullptr;
    const char *(*errorString)(int) = nullptr;
    int (*driverVersion)(char *, unsigned) = nullptr;
    int (*cudaVersion)(int *) = nullptr;
    int (*count)(unsigned *) = nullptr;
    int (*handle)(unsigned, Device *) = nullptr;
    int (*name)(Device, char *, unsigned) = nullptr;
    int (*uuid)(Device, char *, unsigned) = nullptr;
    int (*memory)(Device, NvmlMemory *) = nullptr;
    int (*utilization)(Device, NvmlUtilization *) = nullptr;
    int (*capability)(Device, int *, int *) = nullptr;
    int (*computeProcesses)(Device, unsigned *, NvmlProcess *) = nullptr;
    int (*graphicsProcesses)(Device, unsigned *, NvmlProcess *) = nullptr;

    QString missing; ///< The first function that the library lacks.

    bool resolve();
    Gpu gpu(Device device) const;
    void addProcesses(Gpu &gpu, Device device,
                      int (*list)(Device, unsigned *, NvmlProcess *)) const;
};

bool Nvml::Functions::resolve()
{
    const auto find = [this](auto &function, const char *symbol) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(symbol));
        if (!function && missing.isEmpty())
            missing = QString::fromLatin1(symbol);
        return function != nullptr;
    };
    // Drivers before 510 have no lists in the newest form: their cards are told without processes.
    find(computeProcesses, "nvmlDeviceGetComputeRunningProcesses_v3");
    find(graphicsProcesses, "nvmlDeviceGetGraphicsRunningProcesses_v3");
    missing.clear();
    return find(init, "nvmlInit_v2") && find(shutdown, "nvmlShutdown")
        && find(errorString, "nvmlErrorString") && find(driverVersion, "nvmlSystemGetDriverVersion")
        && find(cudaVersion, "nvmlSystemGetCudaDriverVersion_v2")
        && find(count, "nvmlDeviceGetCount_v2") && find(handle, "nvmlDeviceGetHandleByIndex_v2")
        && find(name, "nvmlDeviceGetName") && find(uuid, "nvmlDeviceGetUUID")
        && find(memory, "nvmlDeviceGetMemoryInfo")
        && find(utilization, "nvmlDeviceGetUtilizationRates")
        && find(capability, "nvmlDeviceGetCudaComputeCapability");
}

void Nvml::Functions::addProcesses(Gpu &gpu, Device device,
                                   int (*list)(Device, unsigned *, NvmlProcess *)) const
{
    if (!list)
        return;
    QList<NvmlProcess> found;
    unsigned size = 0;
    int said = list(device, &size, nullptr);
    // Processes come while one asks: the list is asked for with some room, and again if need be.
    for (int attempt = 0; said == kInsufficientSize && size <= kMostProcesses && attempt < 3;
         ++attempt) {
        size += 8;
        found.resize(qsizetype(size));
        said = list(device, &size, found.data());
    }
    if (said != kSuccess)
        return;
    found.resize(qsizetype(size));
    for (const NvmlProcess &process : std::as_const(found)) {
        const qint64 bytes = process.usedMemory == kNotAvailable ? -1 : qint64(process.usedMemory);
        const auto same = std::find_if(
            gpu.processes.begin(), gpu.processes.end(),
            [&process](const GpuProcess &other) { return other.pid == qint64(process.pid); });
        if (same == gpu.processes.end())
            gpu.processes.append({qint64(process.pid), bytes});
        else
            same->bytes = std::max(same->bytes, bytes); // it computes and draws: told twice
    }
}

Gpu Nvml::Functions::gpu(Device device) const
{
    Gpu gpu;
    gpu.id = textOf([&](char *text, unsigned size) { return uuid(device, text, size); });
    gpu.name = textOf([&](char *text, unsigned size) { return name(device, text, size); });
    NvmlMemory bytes{};
    if (memory(device, &bytes) == kSuccess) {
        gpu.memoryBytes = qint64(bytes.total);
        gpu.usedBytes = qint64(bytes.used);
    }
    NvmlUtilization busy{};
    if (utilization(device, &busy) == kSuccess)
        gpu.busyPercent = int(std::min(busy.gpu, 100U));
    if (capability(device, &gpu.capability.major, &gpu.capability.minor) != kSuccess)
        gpu.capability = {};
    addProcesses(gpu, device, computeProcesses);
    addProcesses(gpu, device, graphicsProcesses);
    return gpu;
}

Nvml::Nvml(std::unique_ptr<Functions> functions)
    : m_functions(std::move(functions))
{}

Nvml::~Nvml()
{
    m_functions->shutdown();
    // The library stays loaded: NVIDIA's keeps threads of its own that outlive a shutdown.
}

Result<std::unique_ptr<Nvml>> Nvml::open(const QString &library)
{
    auto functions = std::make_unique<Functions>();
    functions->library.setFileName(library);
    functions->library.setLoadHints(QLibrary::PreventUnloadHint);
    if (!functions->library.load())
        return failure(Error::Kind::Missing, Text::tr("No NVIDIA driver is installed."),
                       functions->library.errorString());
    if (!functions->resolve())
        return failure(Error::Kind::Missing,
                       Text::tr("The NVIDIA driver is too old to be asked about its cards. Install "
                                "version 525 or newer."),
                       functions->missing);
    const int said = functions->init();
    if (said == kSuccess)
        return std::unique_ptr<Nvml>(new Nvml(std::move(functions)));
    const QString detail = QString::fromUtf8(functions->errorString(said));
    if (said == kVersionMismatch)
        return failure(
            Error::Kind::Conflict,
            Text::tr("The NVIDIA driver was updated and its old half still runs. Restart "
                     "the computer."),
            detail);
    if (said == kNoPermission)
        return failure(Error::Kind::NoPermission,
                       Text::tr("The NVIDIA driver does not let this user ask about its cards."),
                       detail);
    return failure(Error::Kind::Missing,
                   Text::tr("The NVIDIA driver is installed and runs no card."), detail);
}

Result<GpuFacts> Nvml::read() const
{
    GpuFacts facts;
    facts.driver = textOf(m_functions->driverVersion);
    int cuda = 0;
    if (m_functions->cudaVersion(&cuda) == kSuccess)
        facts.cuda = {cuda / 1000, cuda % 1000 / 10};
    unsigned count = 0;
    if (const int said = m_functions->count(&count); said != kSuccess)
        return failure(Error::Kind::Failed, Text::tr("The NVIDIA driver does not list its cards."),
                       QString::fromUtf8(m_functions->errorString(said)));
    for (unsigned index = 0; index < count; ++index) {
        Device device = nullptr;
        if (m_functions->handle(index, &device) == kSuccess)
            facts.gpus.append(m_functions->gpu(device));
    }
    return facts;
}

} // namespace slipway
