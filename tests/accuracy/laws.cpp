// Title and dates of laws against their own heads, read here by other means: the head is the
// Markdown above "<!-- INFO END -->", one event a line, "2019年10月8日 国务院第66次常务会议通过".
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "measure.h"
#include "read/read.h"

namespace yigui::accuracy {
namespace {

struct head {
    std::string title, adopted, published, effective;
};

bool has(const std::string& s, const char* what) { return s.find(what) != std::string::npos; }

/// "2019年10月8日 …" at the start of a line, as ISO.
std::string leading_date(const std::string& line) {
    int y = 0, m = 0, d = 0, used = 0;
    if (std::sscanf(line.c_str(), "%4d年%2d月%2d日%n", &y, &m, &d, &used) != 3 || !used) return "";
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", y, m, d);
    return buffer;
}

head read_head(const std::string& text) {
    head h;
    std::istringstream in(text.substr(0, text.find("<!-- INFO END -->")));
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("# ", 0) == 0) h.title = line.substr(2);
        const std::string date = leading_date(line);
        if (date.empty() || has(line, "修订") || has(line, "修正") || has(line, "批准") ||
            has(line, "废止") || has(line, "修改"))
            continue;
        if (has(line, "通过") && h.adopted.empty())
            h.adopted = date;
        else if ((has(line, "公布") || has(line, "发布")) && h.published.empty())
            h.published = date;
        else if (has(line, "施行") && h.effective.empty())
            h.effective = date;
    }
    while (!h.title.empty() && (h.title.back() == '\r' || h.title.back() == ' '))
        h.title.pop_back();
    return h;
}

struct score {
    int right = 0, all = 0;
    void take(const std::string& want, const std::string& got, const char* what,
              const std::string& file, bool show) {
        if (want.empty()) return;
        ++all;
        if (want == got) {
            ++right;
        } else if (show) {
            std::printf("%s %s: got “%s” want “%s”\n", file.c_str(), what, got.c_str(),
                        want.c_str());
        }
    }
};

std::string iso_of(const std::optional<stated<date>>& d) { return d ? d->value.iso() : ""; }

bool is_own(step s) { return s != step::collective_decision && s != step::publication; }

}  // namespace

bool measure_laws(const std::string& folder, const phrase_book& book, const options& o) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::exists(folder, error) || !o.only.empty()) return false;
    std::vector<std::string> files;
    for (const auto& e : fs::recursive_directory_iterator(folder))
        if (e.path().extension() == ".md") files.push_back(e.path().string());
    std::sort(files.begin(), files.end());
    score title, adopted, published, effective;
    int claims = 0, all = 0;
    for (const auto& file : files) {
        std::ifstream in(file);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const head want = read_head(text);
        const auto doc = read_file(file);
        if (doc.has_error()) continue;
        const facts got = recognise(*doc, book).front();
        ++all;
        title.take(want.title, got.title ? got.title->value : "", "title", file, o.show_errors);
        adopted.take(want.adopted, iso_of(got.date_adopted), "adopted", file, o.show_errors);
        published.take(want.published, iso_of(got.date_published), "published", file,
                       o.show_errors);
        effective.take(want.effective,
                       got.effective && got.effective->on ? got.effective->on->iso() : "",
                       "effective", file, o.show_errors);
        for (const auto& m : got.evidence) {
            if (m.polarity != polarity::done || !is_own(m.step)) continue;
            ++claims;
            if (o.show_errors)
                std::printf("%s claims %s “%.*s”\n", file.c_str(), id_of(m.step).data(),
                            static_cast<int>(std::min<std::size_t>(m.at.size(), 200)),
                            doc->at(m.at).data());
            break;
        }
    }
    std::printf(
        "laws\n  title %s\n  adopted %s\n  published %s\n  effective %s\n  claims a step of "
        "its own %s\n",
        percent(title.right, title.all).c_str(), percent(adopted.right, adopted.all).c_str(),
        percent(published.right, published.all).c_str(),
        percent(effective.right, effective.all).c_str(), percent(claims, all).c_str());
    return true;
}

}  // namespace yigui::accuracy
