// Ids and names of the two vocabularies that dossiers add: about and strength.
#include "yigui/dossier.h"

namespace yigui {

std::string_view id_of(about a) {
    switch (a) {
        case about::this_one:
            return "this";
        case about::other:
            return "other";
        case about::unknown:
            return "unknown";
    }
    return {};
}

std::string_view id_of(strength s) {
    switch (s) {
        case strength::paper_itself:
            return "paper_itself";
        case strength::dated_statement:
            return "dated_statement";
        case strength::undated_statement:
            return "undated_statement";
        case strength::manifest:
            return "manifest";
    }
    return {};
}

std::string_view name_of(strength s) {
    switch (s) {
        case strength::paper_itself:
            return "材料本身";
        case strength::dated_statement:
            return "注明日期的转述";
        case strength::undated_statement:
            return "未注明日期的转述";
        case strength::manifest:
            return "卷宗清单登记";
    }
    return {};
}

}  // namespace yigui
