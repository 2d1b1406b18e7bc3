// CSV and calendar: line formats, written by hand because each is a dozen lines.
#include <algorithm>
#include <set>

#include "base/csv.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "report/cleanup_reports.h"
#include "report/cleanup_rows.h"
#include "report/printable.h"

namespace yigui {

using namespace report;

void cleanup_csv(const cleanup_report& r, language in, const text_sink& to) {
    const tongue t{in};
    piecewise pieces(to);
    std::string& out = pieces.text();
    out = "\xEF\xBB\xBF";
    const auto line = [&](const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            out += (i ? "," : "") + csv_field(repaired(cells[i]));
        out += "\r\n";
        pieces.may_spill();
    };
    std::vector<std::string> head;
    for (const auto& c : all_list_columns) head.push_back(t(c.name, c.english));
    line(head);
    for (std::size_t i = 0; i < r.documents.size(); ++i) line(cleanup_cells(r, i, t));
    pieces.spill();
}

namespace {

/// TEXT of RFC 5545, 3.3.11.
std::string calendar_text(const std::string& s) {
    std::string out;
    for (const char c : printable(s)) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        out += c;
    }
    return out;
}

/// A content line folded after 75 octets, never inside a character (RFC 5545, 3.1).
void content_line(std::string& out, const std::string& line) {
    std::size_t at = 0, room = 75;
    while (line.size() - at > room) {
        std::size_t cut = at + room;
        while ((static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
        out += line.substr(at, cut - at) + "\r\n ";
        at = cut;
        room = 74;
    }
    out += line.substr(at) + "\r\n";
}

/// The same next year, wherever the file stands then, so that a calendar replaces the event; by
/// path only where number and title don't tell two documents apart.
std::string identity_of(const cleanup_document& d, std::set<std::string>& seen) {
    std::string out = sha256_hex(d.doc_number + "\n" + d.title).substr(0, 32);
    if (d.doc_number.empty() || !seen.insert(out).second)
        out = sha256_hex(d.path + "\n" + std::to_string(d.part) + "\n" + d.title).substr(0, 32);
    return out;
}

std::string compact(day_point d) {
    std::string s = iso(d);
    s.erase(std::remove(s.begin(), s.end(), '-'), s.end());
    return s;
}

}  // namespace

void cleanup_ics(const cleanup_report& r, language in, const text_sink& to) {
    const tongue t{in};
    piecewise pieces(to);
    std::string& out = pieces.text();
    std::set<std::string> seen;
    content_line(out, "BEGIN:VCALENDAR");
    content_line(out, "VERSION:2.0");
    content_line(out, "PRODID:-//Yigui//cleanup//ZH");
    for (std::size_t i = 0; i < r.documents.size(); ++i) {
        const cleanup_document& d = r.documents[i];
        const bool is_over = d.proposal == disposition::repeal ||
                             d.proposal == disposition::lapsed ||
                             d.proposal == disposition::out_of_scope;
        if (!d.evaluate_by || is_over || d.same_text_as) continue;
        const std::string name = d.title.empty() ? d.path : d.title;
        content_line(out, "BEGIN:VEVENT");
        content_line(out, "UID:" + identity_of(d, seen) + "@yigui");
        // The day the list was made stands for the time of making: same input, same bytes.
        content_line(out, "DTSTAMP:" + compact(r.as_of) + "T000000Z");
        content_line(out, "DTSTART;VALUE=DATE:" + compact(*d.evaluate_by));
        content_line(out, "SUMMARY:" + calendar_text(t("评估期限:", "evaluate: ") + name));
        std::string about = d.doc_number;
        if (d.expires)
            about += (about.empty() ? "" : ",") + t("届满日 ", "expires ") + iso(*d.expires);
        if (d.decision) about += (about.empty() ? "" : "。") + decision_text(r, d, t);
        content_line(out, "DESCRIPTION:" + calendar_text(about));
        content_line(out, "END:VEVENT");
        pieces.may_spill();
    }
    content_line(out, "END:VCALENDAR");
    pieces.spill();
}

}  // namespace yigui
