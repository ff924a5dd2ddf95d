// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in for NVIDIA's libnvidia-ml.so.1: two cards, of which the second tells almost nothing.
// FAKE_NVML_INIT is the code that nvmlInit_v2() returns.
#include <cstdlib>
#include <cstring>

namespace {

constexpr int kSuccess = 0;
constexpr int kNotSupported = 3;
constexpr int kInsufficientSize = 7;

struct Memory {
    unsigned long long total, free, used;
};
struct Utilization {
    unsigned gpu, memory;
};
struct Process {
    unsigned pid;
    unsigned long long usedMemory;
    unsigned gpuInstance, computeInstance;
};

char first, second; // their addresses are the handles

int say(char *into, unsigned size, const char *text)
{
    if (std::strlen(text) >= size)
        return kInsufficientSize;
    std::strcpy(into, text);
    return kSuccess;
}

template <unsigned count>
int list(const Process (&processes)[count], unsigned *size, Process *into)
{
    const bool fits = *size >= count;
    *size = count;
    if (!fits)
        return kInsufficientSize;
    std::memcpy(into, processes, sizeof processes);
    return kSuccess;
}

} // namespace

extern "C" {

int nvmlInit_v2()
{
    const char *code = std::getenv("FAKE_NVML_INIT");
    return code ? std::atoi(code) : kSuccess;
}
int nvmlShutdown()
{
    return kSuccess;
}
const char *nvmlErrorString(int code)
{
    return code == 18 ? "Driver/library version mismatch" : "Driver Not Loaded";
}
int nvmlSystemGetDriverVersion(char *into, unsigned size)
{
    return say(into, size, "580.159.04");
}
int nvmlSystemGetCudaDriverVersion_v2(int *version)
{
    *version = 13000;
    return kSuccess;
}
int nvmlDeviceGetCount_v2(unsigned *count)
{
    *count = 3;
    return kSuccess;
}
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **device)
{
    if (index > 1)
        return 15; // fell off the bus
    *device = index == 0 ? &first : &second;
    return kSuccess;
}
int nvmlDeviceGetName(void *device, char *into, unsigned size)
{
    return say(into, size, device == &first ? "NVIDIA GeForce RTX 4090" : "NVIDIA Old");
}
int nvmlDeviceGetUUID(void *device, char *into, unsigned size)
{
    return say(into, size, device == &first ? "GPU-1111" : "GPU-2222");
}
int nvmlDeviceGetMemoryInfo(void *device, Memory *memory)
{
    if (device != &first)
        return kNotSupported;
    *memory = {24'000'000'000, 14'000'000'000, 10'000'000'000};
    return kSuccess;
}
int nvmlDeviceGetUtilizationRates(void *device, Utilization *busy)
{
    if (device != &first)
        return kNotSupported;
    *busy = {97, 40};
    return kSuccess;
}
int nvmlDeviceGetCudaComputeCapability(void *device, int *major, int *minor)
{
    if (device != &first)
        return kNotSupported;
    *major = 8;
    *minor = 9;
    return kSuccess;
}
int nvmlDeviceGetComputeRunningProcesses_v3(void *device, unsigned *size, Process *into)
{
    if (device != &first)
        return kNotSupported;
    return list({{4711, 8'000'000'000, 0, 0}, {4712, ~0ULL, 0, 0}}, size, into);
}
int nvmlDeviceGetGraphicsRunningProcesses_v3(void *device, unsigned *size, Process *into)
{
    if (device != &first)
        return kNotSupported;
    return list({{4711, 9'000'000'000, 0, 0}}, size, into);
}

} // extern "C"
