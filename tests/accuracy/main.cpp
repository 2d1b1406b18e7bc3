// accuracy [--errors] [--required] [--only ID] [--garbled] [FILE.tsv…]: figures of recognition on
// labelled data, on damaged copies of it, or on the sentences of the files alone. Run in the
// repository root; data that is absent is skipped.
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "measure.h"

namespace yigui::accuracy {

std::string percent(int part, int whole) {
    if (whole == 0) return "-";
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%5.1f %% (%d/%d)", 100.0 * part / whole, part, whole);
    return buffer;
}

retrieval& retrieval::operator+=(const retrieval& o) {
    right += o.right;
    wrong += o.wrong;
    missed += o.missed;
    return *this;
}

std::string retrieval::text() const {
    if (right + wrong + missed == 0) return "-";
    const auto share = [](int part, int whole) { return whole == 0 ? 0.0 : 100.0 * part / whole; };
    char buffer[80];
    std::snprintf(buffer, sizeof buffer, "P %5.1f  R %5.1f  F1 %5.1f %%",
                  share(right, right + wrong), share(right, right + missed),
                  share(2 * right, 2 * right + wrong + missed));
    return buffer;
}

}  // namespace yigui::accuracy

int main(int argc, char** argv) {
    using namespace yigui;
    accuracy::options o;
    std::vector<std::string> files;
    bool is_garbled = false;
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--errors")) o.show_errors = true;
        if (!std::strcmp(argv[i], "--required")) o.show_required = true;
        if (!std::strcmp(argv[i], "--garbled")) is_garbled = true;
        if (!std::strcmp(argv[i], "--only") && i + 1 < argc) o.only = argv[++i];
        if (std::string(argv[i]).ends_with(".tsv")) files.emplace_back(argv[i]);
    }
    diagnostics report;
    const auto book = phrase_book::load("rules/recognise", report);
    if (!book) {
        std::fputs(report.render().c_str(), stderr);
        return 2;
    }
    accuracy::step_scores total;
    for (const auto& file : files)
        for (const auto& [step, polarities] : accuracy::measure_phrase_file(file, *book, o))
            for (const auto& [how, s] : polarities) total[step][how] += s;
    if (!files.empty()) {
        accuracy::print_by_step(total);
        return 0;
    }
    if (is_garbled) {
        for (const char* folder : {"../shared/real/labelled", "corpus/pages"})
            if (!accuracy::measure_garbled(folder, *book, o))
                std::printf("%s: skipped, data absent\n", folder);
        return 0;
    }
    std::puts("labelled papers");
    if (!accuracy::measure_labelled("../shared/real/labelled", *book, o))
        std::puts("labelled: skipped, data absent");
    std::puts("pages");
    accuracy::measure_labelled("corpus/pages", *book, o);
    std::puts("the same pages, each on one line");
    o.damage = &accuracy::on_one_line();
    accuracy::measure_labelled("corpus/pages", *book, o);
    o.damage = nullptr;
    if (!accuracy::measure_laws("../shared/real/laws", *book, o))
        std::puts("laws: skipped, data absent");
    if (!accuracy::measure_phrases("corpus/phrases", *book, o))
        std::puts("phrases: skipped, data absent");
}
