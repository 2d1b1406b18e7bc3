// Shared libraries that most runs never call: libcrypto alone takes longer to load and bind than a
// paper takes to read. Each is loaded when the first of its functions is called, and its functions
// keep their names and types:
//
//     const late<decltype(::zip_fread)> zip_fread{libzip, "zip_fread"};
#pragma once

#include <atomic>
#include <string>

namespace yigui {

class late_library {
 public:
    explicit constexpr late_library(const char* name) : name_(name) {}
    /// Where one of its functions begins; several threads may ask. Loaded once, never closed.
    /// @throws std::runtime_error where the library or the function is missing
    void* function(const char* name) const;
    /// Loads it now, for a process that soon may open no file. Nothing where it is missing.
    void load() const;

 private:
    const char* name_;  ///< as the loader knows it: libzip.so.4
};

extern const late_library libcrypto, libxlsxwriter, libzip;

/// A function of such a library, called as if it were linked.
template <class Function>
class late {
 public:
    constexpr late(const late_library& library, const char* name)
        : library_(library), name_(name) {}
    operator Function*() const {
        void* at = at_.load(std::memory_order_acquire);
        if (!at) at_.store(at = library_.function(name_), std::memory_order_release);
        return reinterpret_cast<Function*>(at);
    }

 private:
    const late_library& library_;
    const char* name_;
    mutable std::atomic<void*> at_ = nullptr;
};

/// Deletes with such a function: std::unique_ptr<BIO, deleter<BIO_free>>.
template <auto& Function>
struct deleter {
    template <class T>
    void operator()(T* p) const {
        Function(p);
    }
};

}  // namespace yigui
