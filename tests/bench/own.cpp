// Our own rows: reading, recognising and scanning in this process, `yigui` as whole processes,
// single documents and growth.
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <sstream>
#include <thread>

#include "read/read.h"
#include "session.h"

namespace fs = std::filesystem;

namespace bench {
namespace {

void recognise_one(const session& s, const char* name, const std::string& text) {
    const auto document = yigui::read_bytes(name, text);
    if (document) (void)yigui::recognise(*document, *s.book);
}

std::uint64_t sum_of(const std::vector<std::string>& texts) {
    std::uint64_t sum = 0;
    for (const auto& text : texts)
        for (std::size_t i = 0; i + sizeof sum <= text.size(); i += sizeof sum) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + i, sizeof word);
            sum += word;
        }
    return sum;
}

/// Hard links to the distinct files, in folders of 1,000: the same bytes as `count` documents.
class linked_folder {
 public:
    linked_folder(const session& s, std::size_t count) : root_(s.temp.path() / "growth") {
        const fs::path originals = s.temp.path() / "originals";
        fs::create_directories(originals);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t n = s.papers.distinct();
            const std::size_t k = count < n ? i * n / count : i % n;
            const fs::path original = originals / (std::to_string(k) + ".md");
            if (!fs::exists(original)) write_file(original, s.papers.raw[k]);
            const fs::path folder = root_ / std::to_string(i / 1000);
            if (i % 1000 == 0) fs::create_directories(folder);
            fs::create_hard_link(original, folder / (std::to_string(i) + ".md"));
            bytes_ += s.papers.raw[k].size();
        }
    }
    ~linked_folder() {
        std::error_code ignored;
        fs::remove_all(root_, ignored);
    }
    linked_folder(const linked_folder&) = delete;
    linked_folder& operator=(const linked_folder&) = delete;
    std::string path() const { return root_.string(); }
    std::size_t bytes() const { return bytes_; }

 private:
    fs::path root_;
    std::size_t bytes_ = 0;
};

struct growth_point {
    double documents = 0, wall = 0;
};

/// Runs `yigui facts`; compares with fewer documents and with one thread where these are given.
growth_point measure_facts(session& s, std::size_t documents, unsigned threads, int rounds,
                           const growth_point& fewer = {}, const growth_point& one_thread = {}) {
    const linked_folder folder(s, documents);
    const measured m = s.measure(rounds, [&] {
        return run_process(
            {YIGUI_PROGRAM, "facts", folder.path(), "--threads", std::to_string(threads)},
            s.temp.path());
    });
    row r = s.row_of("yigui facts, " + std::to_string(documents) + " documents, " +
                         std::to_string(threads) + (threads == 1 ? " thread" : " threads"),
                     m, true);
    r.documents = static_cast<double>(documents);
    r.multiple *= static_cast<double>(bytes_of(s.raw)) / static_cast<double>(folder.bytes());
    char text[64];
    if (fewer.documents > 0) {
        std::snprintf(
            text, sizeof text, "exponent %.3f ",
            std::log(m.median.wall / fewer.wall) / std::log(r.documents / fewer.documents));
        r.remark += text;
    }
    if (one_thread.documents > 0) {
        std::snprintf(text, sizeof text, "%.2fx of one thread", one_thread.wall / m.median.wall);
        r.remark += text;
    }
    if (m.median.status != 0) r.remark += "exit status " + std::to_string(m.median.status);
    s.rows.add(r);
    return {r.documents, m.median.wall};
}

/// A single document or dossier; P is then what its share of all bytes takes.
void add_single(session& s, const std::string& name, const measured& m, std::size_t bytes,
                const std::string& remark) {
    row r = s.row_of(name, m, true);
    r.documents = 0;
    r.multiple *= static_cast<double>(bytes_of(s.raw)) / static_cast<double>(bytes);
    r.remark = remark;
    s.rows.add(r);
}

void measure_resident(session& s) {
    std::vector<double> times;
    const measured m = s.measure_inside(3, [&] {
        for (const auto& text : s.papers.raw)
            times.push_back(seconds_of([&] { recognise_one(s, "a.md", text); }));
    });
    std::sort(times.begin(), times.end());
    measured one = m;
    one.median.wall = times[times.size() / 2];
    char remark[64];
    std::snprintf(remark, sizeof remark, "95 %% of documents within %.2f ms",
                  times[times.size() * 95 / 100] * 1000);
    add_single(s, "one document, resident", one, bytes_of(s.raw) / s.count(), remark);
}

}  // namespace

void measure_own_reading(session& s) {
    s.rows.section("in this process, one thread");
    std::uint64_t sum = 0;
    s.rows.add(s.row_of("memory read of the XML",
                        s.measure_inside(5, [&] { sum += sum_of(s.p.xml()); }), false));
    if (sum == 1) std::puts("");  // the sum is wanted
    const measured p = s.measure_inside(5, [] {});
    s.rows.add(s.row_of("pugixml parse_default in place (P)", {{p.p, 0, 0, 0}, p.p}, false));
    const auto add = [&](const std::string& name, int rounds, const auto& work) {
        s.rows.add(s.row_of(name, s.measure_inside(rounds, work), true));
    };
    add("read text, find structure, SHA-256", 5, [&] {
        for (const auto& text : s.raw) (void)yigui::read_bytes("a.md", text);
    });
    add("read and recognise, text", 3, [&] {
        for (const auto& text : s.raw) recognise_one(s, "a.md", text);
    });
    add("read and recognise, XML", 3, [&] {
        for (const auto& text : s.p.xml()) recognise_one(s, "a.xml", text);
    });
}

double measure_own_scan(session& s) {
    fired found, judged, short_found, short_judged;
    for (const auto& text : s.papers.folded) {
        found.push_back(scan(s.chosen, text));
        judged.push_back(scan_plainly(s.rules, text));
        const std::string shortened = with_short_titles(text);
        short_found.push_back(scan(s.chosen, shortened));
        short_judged.push_back(scan_plainly(s.rules, shortened));
    }
    const auto& all = yigui::recognising::data_of(*s.book);
    std::size_t hits = 0;
    row r = s.row_of("scan of all phrases",
                     s.measure_inside(5,
                                      [&] {
                                          for (const auto& text : s.folded)
                                              hits += all.scan(text).size();
                                      }),
                     true);
    r.remark = std::to_string(all.phrases().size()) + " phrases";
    s.rows.add(r);
    const measured m = s.measure_inside(5, [&] {
        for (const auto& text : s.folded) hits += scan(s.chosen, text).count();
    });
    r = s.row_of("scan of the 200 rules", m, true);
    r.remark = agreement(found, judged) + " (a cited title is one character of our gaps; with " +
               "titles so shortened " +
               std::to_string(count_differences(short_found, short_judged)) + " differ)";
    s.rows.add(r);
    return hits == 0 ? 0 : r.multiple;
}

void measure_single_documents(session& s) {
    s.rows.section("one document");
    std::vector<std::size_t> by_size(s.papers.distinct());
    for (std::size_t i = 0; i < by_size.size(); ++i) by_size[i] = i;
    std::sort(by_size.begin(), by_size.end(), [&](std::size_t a, std::size_t b) {
        return s.papers.raw[a].size() < s.papers.raw[b].size();
    });
    const std::size_t middle = by_size[by_size.size() / 2];
    const auto process = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), YIGUI_PROGRAM);
        return s.measure(7, [&] { return run_process(arguments, s.temp.path()); });
    };
    const std::size_t size = s.papers.raw[middle].size();
    add_single(s, "yigui facts, cold process, one document",
               process({"facts", s.papers.files[middle].string()}), size,
               std::to_string(size / 1000) + " KB, the median size");
    const fs::path dossier = "corpus/dossiers/shenhe-houyu-huiyi";
    std::size_t papers = 0, bytes = 0;
    for (const auto& e : fs::directory_iterator(dossier)) {
        ++papers;
        bytes += e.file_size();
    }
    add_single(s, "yigui check, cold process, one dossier",
               process({"check", dossier.string(), "--as-of", "2026-01-01"}), bytes,
               std::to_string(papers) + " papers");
    measure_resident(s);
}

void measure_growth(session& s) {
    s.rows.section("whole processes, growth");
    const growth_point few = measure_facts(s, 100, 2, 5);
    const growth_point one_thread = measure_facts(s, 3500, 1, 3);
    const growth_point middle = measure_facts(s, 3500, 2, 3, few, one_thread);
    const growth_point slow = s.is_scaled ? measure_facts(s, 35000, 1, 1) : growth_point{};
    const growth_point many = measure_facts(s, 35000, 2, 1, middle, slow);
    if (s.is_scaled) measure_facts(s, 350000, 2, 1, many);
}

int scan_files(const std::string& rules, const std::string& list, unsigned threads) {
    const auto data = load_rules(content_of(rules));
    std::vector<std::string> files;
    std::istringstream lines(content_of(list));
    for (std::string line; std::getline(lines, line);) files.push_back(line);
    std::atomic<std::size_t> next{0};
    std::vector<std::string> outputs(std::max(threads, 1u));
    const auto work = [&](std::string& out) {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            const auto found = scan(data, content_of(files[i]));
            for (std::size_t k = 0; k < rule_count; ++k)
                if (found[k]) out += std::to_string(i) + " " + std::to_string(k) + "\n";
        }
    };
    std::vector<std::thread> pool;
    for (std::size_t t = 1; t < outputs.size(); ++t) pool.emplace_back(work, std::ref(outputs[t]));
    work(outputs[0]);
    for (auto& t : pool) t.join();
    for (const auto& out : outputs) std::fputs(out.c_str(), stdout);
    return 0;
}

}  // namespace bench
