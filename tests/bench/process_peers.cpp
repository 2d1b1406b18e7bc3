// Other tools as whole processes, files in and (document, rule) pairs out, on every fifth
// distinct document; what one document takes alone counts as their start-up. Yigui does the same
// work in `bench --scan`.
#include <cmath>
#include <sstream>

#include "session.h"

namespace fs = std::filesystem;

namespace bench {
namespace {

constexpr std::size_t every = 5;  // of the distinct documents, for the slow peers

/// The files that all peers read, below the session's temporary folder.
struct inputs {
    fs::path folder;
    std::vector<std::size_t> chosen;  ///< numbers of the documents; the first one alone is start-up
    std::size_t words = 0;            ///< how many of the rules are words; they come first

    std::string text(std::size_t i) const {
        return (folder / (std::to_string(i) + ".txt")).string();
    }
    std::string xml(std::size_t i) const {
        return (folder / (std::to_string(i) + ".xml")).string();
    }
    std::string path(const char* name) const { return (folder / name).string(); }
};

struct peer {
    std::string name;
    bool reads_xml = false;
    /// The command for the files given.
    std::function<std::vector<std::string>(const std::vector<std::string>&)> command;
    /// Pairs of its output, as "document rule" lines by default; null: it can't name the rule.
    std::function<fired(const session&, const std::string&)> pairs;
    bool words_only = false;
    std::string remark = {};
};

std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

fired of_lines(const session& s, const std::string& output) {
    fired out(s.papers.distinct());
    std::istringstream in(output);
    for (std::size_t document = 0, rule = 0; in >> document >> rule;)
        if (document < out.size() && rule < rule_count) out[document].set(rule);
    return out;
}

/// ripgrep's file names below a line "= rule".
fired of_names(const session& s, const std::string& output) {
    std::istringstream in(output);
    std::string pairs, rule;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("= "))
            rule = line.substr(2);
        else
            pairs += fs::path(line).stem().string() + " " + rule + "\n";
    }
    return of_lines(s, pairs);
}

/// textlint's JSON: messages "… => R17", then the path of their file.
fired of_messages(const session& s, const std::string& output) {
    constexpr std::string_view path_mark = "\"filePath\":\"", rule_mark = " => R";
    std::string pairs;
    std::vector<std::string> rules;
    for (std::size_t i = 0; i < output.size(); ++i) {
        const std::string_view rest = std::string_view(output).substr(i);
        if (rest.starts_with(rule_mark)) {
            rules.emplace_back(rest.substr(rule_mark.size(), 4));
        } else if (rest.starts_with(path_mark)) {
            const auto path =
                rest.substr(path_mark.size(), rest.find('"', path_mark.size()) - path_mark.size());
            for (const auto& r : rules)
                pairs +=
                    fs::path(path).stem().string() + " " + std::to_string(std::stoul(r)) + "\n";
            rules.clear();
        }
    }
    return of_lines(s, pairs);
}

/// A style sheet that prints "document rule" lines: XSLT 1.0 for the document given, words only,
/// or XSLT 3.0 for a list of documents.
std::string style_sheet(const session& s, bool is_newer) {
    std::string out = std::string("<xsl:stylesheet version=\"") + (is_newer ? "3.0" : "1.0") +
                      "\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">\n"
                      "<xsl:output method=\"text\"/>\n";
    out += is_newer ? "<xsl:param name=\"list\"/>\n<xsl:template name=\"main\">\n"
                      "<xsl:for-each select=\"unparsed-text-lines($list) ! doc(.)\">\n"
                    : "<xsl:template match=\"/\">\n";
    out +=
        "<xsl:variable name=\"n\" select=\"/doc/@n\"/>\n"
        "<xsl:variable name=\"t\" select=\"string(/)\"/>\n";
    for (std::size_t i = 0; i < s.rules.size(); ++i) {
        const rule& r = s.rules[i];
        if (!r.is_word() && !is_newer) continue;
        out += "<xsl:if test=\"" + std::string(r.is_word() ? "contains" : "matches") + "($t,'" +
               r.regex() + "')\"><xsl:value-of select=\"concat($n,' " + std::to_string(i) +
               "')\"/><xsl:text>&#10;</xsl:text></xsl:if>\n";
    }
    return out + (is_newer ? "</xsl:for-each>\n" : "") + "</xsl:template>\n</xsl:stylesheet>\n";
}

std::string prh_rules(const session& s) {
    std::string out = "version: 1\nrules:\n";
    for (std::size_t i = 0; i < s.rules.size(); ++i)
        out += "  - expected: R" + std::to_string(i) + "\n    pattern: '/" + s.rules[i].regex() +
               "/'\n";
    return out;
}

inputs write_inputs(const session& s) {
    inputs in{s.temp.path() / "peers", {}, 0};
    fs::create_directories(in.folder);
    for (std::size_t i = 0; i < s.papers.distinct(); ++i) {
        write_file(in.text(i), s.papers.folded[i]);
        write_file(in.xml(i), as_xml(s.papers.folded[i], i));
        if (i % every == 0) in.chosen.push_back(i);
    }
    std::string regexes;
    for (const rule& r : s.rules) {
        regexes += r.regex() + "\n";
        in.words += r.is_word();
    }
    write_file(in.path("rules.txt"), regexes);
    write_file(in.path("rules.词"), phrase_file(s.rules));
    write_file(in.path("words.xsl"), style_sheet(s, false));
    write_file(in.path("rules.xsl"), style_sheet(s, true));
    write_file(in.path("prh.yml"), prh_rules(s));
    write_file(in.path("textlint.json"),
               "{\"rules\":{\"prh\":{\"rulePaths\":[\"" + in.path("prh.yml") + "\"]}}}");
    return in;
}

const char* const saxon_jar = "/usr/share/java/Saxon-HE.jar";
const char* const textlint = "build/bench/node_modules/.bin/textlint";

std::vector<peer> known_peers(const inputs& in) {
    const std::string python = fs::exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
    const auto prefixed = [](std::vector<std::string> command) {
        return [command](const std::vector<std::string>& files) { return command + files; };
    };
    const std::string one_by_one =
        "n=0; rules=$1; shift; while IFS= read -r r; do echo \"= $n\"; "
        "rg --no-config -l -e \"$r\" -- \"$@\"; n=$((n+1)); done <\"$rules\"; :";
    const std::string list = in.path("list.txt");
    const auto saxon = [=](const std::vector<std::string>& files) {
        std::string lines;
        for (const auto& f : files) lines += f + "\n";
        write_file(list, lines);
        return std::vector<std::string>{"java",        "-cp",
                                        saxon_jar,     "net.sf.saxon.Transform",
                                        "-it:main",    "-xsl:" + in.path("rules.xsl"),
                                        "list=" + list};
    };
    return {
        {"python re, one by one", false,
         prefixed({python, BENCH_FOLDER "/python_re.py", in.path("rules.txt")}), of_lines},
        {"ripgrep -l, one run a rule", false,
         prefixed({"sh", "-c", one_by_one, "sh", in.path("rules.txt")}), of_names},
        {"ripgrep -o, all rules at once",
         false,
         prefixed({"rg", "--no-config", "-o", "-f", in.path("rules.txt"), "--"}),
         {},
         false,
         "places without the rule, no overlaps"},
        {"xsltproc, contains()", true, prefixed({"xsltproc", in.path("words.xsl")}), of_lines, true,
         "the words only"},
        {"Saxon-HE, contains() and matches()", true, saxon, of_lines},
        {"textlint with prh", false,
         prefixed({textlint, "--config", in.path("textlint.json"), "--rules-base-directory",
                   fs::absolute("build/bench/node_modules").string(), "-f", "json"}),
         of_messages, false, "it gives one rule a place"},
    };
}

/// Why a peer can't run; empty when it can.
std::string missing(const peer& p) {
    const std::string program = p.command({}).front();
    if (p.name.starts_with("ripgrep") && !is_in_path("rg")) return "not installed";
    if (program == "java" && !fs::exists(saxon_jar)) return "not installed";
    const bool is_there =
        program.find('/') != std::string::npos ? fs::exists(program) : is_in_path(program);
    return is_there ? "" : "not installed";
}

/// What fired is held against, for the peer's documents and rules.
fired judged_for(const session& s, const inputs& in, const peer& p) {
    fired out(s.papers.distinct());
    for (const std::size_t i : in.chosen) {
        out[i] = scan_plainly(s.rules, s.papers.folded[i]);
        for (std::size_t k = in.words; p.words_only && k < rule_count; ++k) out[i].reset(k);
    }
    return out;
}

void measure_peer(session& s, const inputs& in, const peer& p, double own) {
    if (const std::string why = missing(p); !why.empty()) return s.rows.left_out(p.name, why);
    const fs::path output = in.folder / "output";
    std::vector<std::string> files;
    std::size_t bytes = 0;
    for (const std::size_t i : in.chosen) {
        files.push_back(p.reads_xml ? in.xml(i) : in.text(i));
        bytes += s.papers.folded[i].size();
    }
    const auto one_command = p.command({files.front()});
    const measured one =
        s.measure(3, [&] { return run_process(one_command, s.temp.path(), output); });
    const auto command = p.command(files);
    measured m = s.measure(3, [&] { return run_process(command, s.temp.path(), output); });
    const std::string printed = content_of(output);
    if (m.median.status == 127 || printed.empty())
        return s.rows.left_out(p.name, "failed, exit status " + std::to_string(m.median.status));
    const std::size_t first = s.papers.folded[in.chosen.front()].size();
    const double scale =
        static_cast<double>(bytes_of(s.folded) - first) / static_cast<double>(bytes - first);
    m.median.wall = one.median.wall + (m.median.wall - one.median.wall) * scale;
    m.median.cpu = one.median.cpu + (m.median.cpu - one.median.cpu) * scale;
    row r = s.row_of("~ " + p.name, m, false);
    r.slower = r.multiple / own;
    if (p.pairs) r.remark = agreement(p.pairs(s, printed), judged_for(s, in, p));
    if (!p.remark.empty()) r.remark += (r.remark.empty() ? "" : ", ") + p.remark;
    r.remark += "; start-up " + std::to_string(std::lround(one.median.wall * 1000)) + " ms";
    s.rows.add(r);
}

double measure_own(session& s, const inputs& in, unsigned threads) {
    std::string list;
    for (std::size_t i = 0; i < s.count(); ++i) list += in.text(i % s.papers.distinct()) + "\n";
    write_file(in.path("own.txt"), list);
    const std::string self = fs::read_symlink("/proc/self/exe").string();
    const measured m = s.measure(5, [&] {
        return run_process(
            {self, "--scan", in.path("rules.词"), in.path("own.txt"), std::to_string(threads)},
            s.temp.path());
    });
    const row r = s.row_of("Yigui, the same work, " + std::to_string(threads) +
                               (threads == 1 ? " thread" : " threads"),
                           m, true);
    s.rows.add(r);
    return r.multiple;
}

}  // namespace

void measure_process_peers(session& s) {
    s.rows.section(
        "whole processes, the 200 rules, files in and pairs out (slower: than 2 threads)");
    const inputs in = write_inputs(s);
    measure_own(s, in, 1);
    const double own = measure_own(s, in, 2);
    for (const peer& p : known_peers(in)) measure_peer(s, in, p, own);
}

}  // namespace bench
