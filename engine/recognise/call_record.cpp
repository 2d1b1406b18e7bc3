// A file may hold several notes, one below the other, with a chat behind them; so each is read by its
// fields: the one that names who was called, and the lines up to the next head. What was only asked,
// with no answer told, is no hearing.
#include "recognise/call_record.h"

#include <algorithm>
#include <optional>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_head = 90;  // bytes of the line that heads a note

bool heads_note(string_view line) {
    return line.size() <= longest_head && !has_one_of(line, {"。", ","}) &&
           has_one_of(line, {"电话记录", "通话记录", "走访记录", "访谈记录", "来电记录", "截图",
                             "会议记录", "会议纪要", "群聊"});
}

bool names_whom(string_view line) {
    const std::size_t colon = line.find(':');
    return colon != string_view::npos &&
           is_one_of(line.substr(0, colon),
                     {"受话单位", "受话人", "受话方", "通话单位", "通话对象", "对方单位",
                      "受访单位", "受访企业", "受访人", "走访单位", "走访对象", "走访企业",
                      "访谈对象", "访谈单位", "被访单位", "听取对象", "去电对象"}) &&
           has_one_of(line.substr(colon), {"公司", "协会", "商会", "企业", "合作社", "经营户",
                                           "商户", "门店", "集团", "连锁", "工商联", "厂"});
}

/// 就《…》听取意见。对方意见:…: they were asked about a draft, and answered.
std::optional<stretch> hearing_in(const reading& r, stretch note) {
    if (has_one_of(r.at(note), {"无人接听", "未接通", "没有接通", "没接通", "占线", "关机"}))
        return std::nullopt;
    for (std::size_t at = note.begin; at < note.end;) {
        const stretch s = r.sentence_at(at);
        at = std::max(s.end, at + 1);
        const string_view said = r.at(s);
        if (!has_one_of(said, {"听取意见", "征求意见", "听取对", "征求对", "征询意见", "听意见"}) ||
            !has_one_of(said, {"《", "稿", "草案"}) ||
            has_one_of(said, {"拟", "将于", "届时", "下周", "邀请", "通知"}))
            continue;
        const string_view answer = r.at({s.end, std::max(s.end, note.end)});
        if (has_one_of(answer, {"意见:", "意见为", "对方", "建议", "希望", "认为", "表示", "提出",
                                "答复"}) ||
            has_one_of(said, {"对方", "认为", "表示", "提出"}))
            return s;
    }
    return std::nullopt;
}

/// The first exact day of the note.
std::optional<period> day_of(const reading& r, stretch note) {
    for (std::size_t i = r.first_token(note.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= note.end) break;
        if (t.kind == token_kind::date && t.when.from && t.when.from->is_exact() &&
            !t.when.is_interval)
            return t.when;
    }
    return std::nullopt;
}

void add_call(const reading& r, stretch note, std::vector<mention>& evidence) {
    const auto said = hearing_in(r, note);
    if (!said) return;
    mention m;
    m.step = step::enterprise_consultation;
    m.polarity = polarity::done;
    m.phase = phase::closed;
    m.at = r.original(*said);
    m.when = day_of(r, note);
    m.because.push_back("电话、走访记录写明听取的是企业、协会的意见");
    std::erase_if(evidence, [&](const mention& o) {
        return o.step == m.step && o.at.begin < m.at.end && m.at.begin < o.at.end;
    });
    const auto behind = std::find_if(evidence.begin(), evidence.end(),
                                     [&](const mention& o) { return o.at.begin > m.at.begin; });
    evidence.insert(behind, std::move(m));
}

}  // namespace

void read_calls(const reading& r, std::vector<mention>& evidence) {
    if (!has_one_of(r.text(), {"电话记录", "通话记录", "走访记录", "访谈记录"})) return;
    std::optional<std::size_t> begin;
    bool is_with_firm = false;
    for (std::size_t at = 0; at < r.text().size();) {
        const stretch line = r.line_at(at);
        const string_view said = r.at(line);
        at = line.end + 1;
        const bool is_head = heads_note(said);
        if ((is_head || at >= r.text().size()) && begin && is_with_firm)
            add_call(r, {*begin, is_head ? line.begin : line.end}, evidence);
        if (is_head) {
            begin = line.begin;
            is_with_firm = false;
        }
        is_with_firm |= names_whom(said);
    }
}

}  // namespace yigui::recognising
