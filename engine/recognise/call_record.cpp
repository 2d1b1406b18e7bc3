// A file may hold several notes, one below the other, with a chat behind them; so each is read by its
// fields: the one that names who was called, and the lines up to the next head. What was only asked,
// with no answer told, is no hearing.
#include "recognise/call_record.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "recognise/find.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t longest_head = 90;  // bytes of the line that heads a note

bool heads_note(string_view line) {
    return line.size() <= longest_head && !has_one_of(line, {"。", ","}) &&
           has_one_of(line, {"电话记录", "通话记录", "走访记录", "访谈记录", "来电记录", "截图",
                             "会议记录", "会议纪要", "群聊"});
}

/// 受话人:工业和信息化局企业科: an office, and its name holds a word for firms.
bool is_office(string_view whom) {
    return has_one_of(whom, {"局", "厅", "委", "政府"}) &&
           (has_one_of(whom, {"科", "处", "股", "室"}) ||
            !has_one_of(whom, {"公司", "协会", "商会", "合作社"}));
}

bool names_whom(string_view line) {
    const std::size_t colon = line.find(':');
    return colon != string_view::npos &&
           is_one_of(line.substr(0, colon),
                     {"受话单位", "受话人", "受话方", "通话单位", "通话对象", "对方单位",
                      "受访单位", "受访企业", "受访人", "走访单位", "走访对象", "走访企业",
                      "访谈对象", "访谈单位", "被访单位", "听取对象", "去电对象"}) &&
           !is_office(line.substr(colon)) &&
           has_one_of(line.substr(colon), {"公司", "协会", "商会", "企业", "合作社", "经营户",
                                           "商户", "门店", "集团", "连锁", "工商联", "厂"});
}

/// 对方意见:验收期限太短: what they think of the draft. 没看过,过几天再答复 puts it off, and 表示, 答复
/// alone may tell anything.
bool tells_opinion(string_view answer) {
    if (has_one_of(answer, {"没看",   "未看",   "没有看", "没收到", "未收到", "没有收到", "再答复",
                            "再回复", "再反馈", "再报",   "再提",   "报来",   "尚未",     "还没",
                            "稍后",   "研究后", "待补",   "待反馈", "待回复", "面谈",     "另约",
                            "改天",   "发来",   "寄来",   "派人",   "再联系"}))
        return false;
    if (has_one_of(answer, {"无意见", "没有意见", "无异议", "同意", "建议", "希望", "认为"}))
        return true;
    const std::size_t mark = answer.find("意见:");
    if (mark == string_view::npos) return false;
    constexpr std::size_t shortest = 12;  // bytes: four characters
    const string_view told = answer.substr(mark + string_view("意见:").size());
    return told.substr(0, told.find('\n')).size() >= shortest;
}

/// 2. 某会展中心有限公司 张某:建议允许…: the answer of one of several firms that were called in turn.
bool is_answer_of_firm(string_view line) {
    constexpr std::size_t longest_name = 120;  // bytes of who was called, and with whom one spoke
    const std::size_t colon = line.find(':');
    if (line.empty() || line.find_first_not_of("0123456789") == 0 || colon > longest_name)
        return false;
    const string_view whom = line.substr(0, colon);
    return has_one_of(whom, {"公司", "协会", "商会", "合作社", "企业", "厂"}) && !is_office(whom) &&
           !has_one_of(whom, {",", "。", ";"}) && tells_opinion(line.substr(colon));
}

struct hearing {
    stretch at;
    std::string about;  ///< the draft
};

/// The first document named in the sentence; a short name (《办法》) tells nothing.
std::string draft_in(const reading& r, stretch said) {
    constexpr std::size_t shortest = 18;  // bytes, with the brackets
    for (std::size_t i = r.first_token(said.begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= said.end) break;
        if (t.kind == token_kind::citation && t.end >= t.begin + shortest)
            return std::string(r.at({t.begin, t.end}));
    }
    return {};
}

/// 无人接听。下午再打,对方意见:…: where what was heard begins; behind the note when nobody was reached.
std::size_t reached_from(const reading& r, stretch note) {
    const string_view said = r.at(note);
    static constexpr word_list not_reached = {"无人接听", "未接通", "没有接通",
                                              "没接通",   "占线",   "关机"};
    // 对方建议降到10家。另打工商联,无人接听: who was asked had answered before.
    const std::size_t first = first_place_of(said, not_reached), answer = said.find("对方");
    if (first >= said.size()) return note.begin;
    if (answer < first && tells_opinion(said.substr(answer, first - answer))) return note.begin;
    std::size_t missed = first;
    for (const known_word& word : not_reached)
        if (const std::size_t at = said.rfind(word); at != said.npos) missed = std::max(missed, at);
    const string_view later = said.substr(missed);
    const bool is_reached =
        has_one_of(later, {"再打", "再次拨打", "再次联系", "再拨", "重拨", "回拨", "回电", "第二次",
                           "后接通", "再次致电", "再致电"});
    return is_reached && tells_opinion(later) ? note.begin + missed : note.end;
}

/// 就《…》听取意见。对方意见:…: they were asked about a draft, and answered.
std::optional<hearing> hearing_in(const reading& r, stretch note) {
    if (reached_from(r, note) == note.end) return std::nullopt;
    for (std::size_t at = note.begin; at < note.end;) {
        const stretch s = r.sentence_at(at);
        at = std::max(s.end, at + 1);
        const string_view said = r.at(s);
        if (!has_one_of(said, {"听取意见", "征求意见", "听取对", "征求对", "征询意见", "听意见"}) ||
            !has_one_of(said, {"《", "意见稿)", "草案)", "送审稿)"}) ||
            has_one_of(said,
                       {"拟", "将于", "届时", "下周", "邀请", "通知", "另行", "询问", "来电问",
                        "什么时候", "何时", "催", "一事", "人数", "尚未", "告知", "书面"}))
            continue;
        const std::size_t end = std::max(s.end, note.end);
        // The answer to a question about another draft stands behind that one's name.
        const std::size_t next = r.text().find("《", s.end);
        if (tells_opinion(r.at({s.begin, std::min(next, end)}))) return hearing{s, draft_in(r, s)};
    }
    return std::nullopt;
}

/// 9月30日稿, 根据9月2日局务会要求: the day of the draft, or of what asked for the call.
bool is_day_of_something_else(const reading& r, const token& t) {
    const string_view before = r.at({r.clause_at(t.begin).begin, t.begin});
    return r.text().substr(t.end).starts_with("稿") ||
           begins_with_one_of(before, {"根据", "按照", "按", "依据", "为落实", "为贯彻", "落实"});
}

/// The exact days between two places that may be the call's.
std::vector<const token*> days_between(const reading& r, std::size_t begin, std::size_t end) {
    std::vector<const token*> out;
    for (std::size_t i = r.first_token(begin); i < r.tokens().size(); ++i) {
        const token& t = r.tokens()[i];
        if (t.begin >= end) break;
        if (t.kind == token_kind::date && t.when.from && t.when.from->is_exact() &&
            !t.when.is_interval && !is_day_of_something_else(r, t))
            out.push_back(&t);
    }
    return out;
}

/// The day of the call in which somebody was reached, the one behind 时间, the last one before what was
/// asked; else the first one of the note.
std::optional<period> day_of(const reading& r, stretch note, stretch asked) {
    if (const std::size_t from = reached_from(r, note); from > note.begin)
        if (const auto later = days_between(r, from, note.end); !later.empty())
            return later.front()->when;
    const auto all = days_between(r, note.begin, note.end);
    for (const token* t : all)
        if (ends_with_one_of(r.at({r.line_at(t->begin).begin, t->begin}), {"时间:", "日期:"}))
            return t->when;
    const std::size_t name = r.text().find("《", asked.begin);
    if (const auto told = days_between(r, asked.begin, std::min(name, asked.end)); !told.empty())
        return told.back()->when;
    return all.empty() ? std::nullopt : std::optional<period>(all.front()->when);
}

void add_call(const reading& r, stretch note, std::vector<mention>& evidence) {
    const auto said = hearing_in(r, note);
    if (!said) return;
    mention m;
    m.step = step::enterprise_consultation;
    m.polarity = polarity::done;
    m.phase = phase::closed;
    m.at = r.original(said->at);
    m.when = day_of(r, note, said->at);
    m.about = said->about;
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
        is_with_firm |= names_whom(said) || (begin && is_answer_of_firm(said));
    }
}

}  // namespace yigui::recognising
