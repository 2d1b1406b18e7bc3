// The names come from the libraries that were there when the program was built, as a linker takes
// them. A handle is not kept: dlopen of a library that is loaded finds it.
#include "base/late_library.h"

#include <dlfcn.h>

#include <stdexcept>

namespace yigui {

constinit const late_library libcrypto{YIGUI_LIBCRYPTO}, libxlsxwriter{YIGUI_LIBXLSXWRITER},
    libzip{YIGUI_LIBZIP};

void* late_library::function(const char* name) const {
    void* const library = dlopen(name_, RTLD_NOW | RTLD_LOCAL);
    void* const at = library ? dlsym(library, name) : nullptr;
    if (!at) throw std::runtime_error(std::string(name_) + " is missing, or " + name + " in it");
    return at;
}

void late_library::load() const { (void)dlopen(name_, RTLD_NOW | RTLD_LOCAL); }

}  // namespace yigui
