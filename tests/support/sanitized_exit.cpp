// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <thread>

namespace {

using namespace std::chrono_literals;

std::ptrdiff_t threadsNow()
{
    std::error_code problem;
    return std::distance(std::filesystem::directory_iterator("/proc/self/task", problem), {});
}

/// Part of sanitized programs alone. LeakSanitizer looks for what is lost when a program ends. A
/// thread that is ending at that moment has taken leave of the sanitizer, but libraries have not
/// yet freed what they keep for each thread (Qt's data of it, the C library's last dlerror()): that
/// would be told as lost. Nobody is told when a thread ends that cannot be joined, so the kernel's
/// list of threads is read until only this one is left, or those that stay.
class SanitizedExit
{
public:
    SanitizedExit() = default;
    SanitizedExit(const SanitizedExit &) = delete;
    SanitizedExit &operator=(const SanitizedExit &) = delete;
    ~SanitizedExit()
    {
        const auto end = std::chrono::steady_clock::now() + 500ms;
        while (threadsNow() > 1 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(1ms);
    }
};

const SanitizedExit last;

} // namespace
