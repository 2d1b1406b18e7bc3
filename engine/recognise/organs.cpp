// Organs that sign together stand apart by gaps or lines, and the same gaps stand between the characters
// of one name (国 务 院) or in front of its last word (某市人民政府 办公室). What tells is whether both sides
// are names by themselves. Copies lose the gaps: there the place that begins the first name begins the
// next one too.
#include "recognise/organs.h"

#include <algorithm>

#include "base/utf8.h"
#include "recognise/find.h"
#include "recognise/identity.h"
#include "recognise/variants.h"

namespace yigui::recognising {
namespace {

constexpr std::size_t shortest_name = 9;  // bytes: 公安部

bool is_of_state(string_view name) {
    return begins_with_one_of(name, {"国家", "国务院", "中国", "中华", "中共", "中央", "最高人民"});
}

/// What the name of a place ends with.
constexpr word_list levels = {"省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "街道"};

/// Where the place that begins the name ends, and its office begins; 0 when none tells.
std::size_t end_of_place(string_view name) {
    if (name.starts_with("住房和城乡")) return 0;
    constexpr std::size_t longest = 36;  // bytes of the place
    const string_view head = name.substr(0, longest);
    const std::size_t at = first_place_of(head, levels);
    return at == string_view::npos || at == 0 ? 0 : at + std::string_view("省").size();
}

/// 办公室, 管理委员会: the last word of the name that stands in front.
bool is_rest_of_name(string_view piece) {
    return begins_with_one_of(piece, {"办公", "委员会", "管理局", "管理委员会", "发展局"});
}

/// 政策法规科, 征信中心: an office within the organ that signs.
bool is_inner_office(string_view name) {
    return ends_with_one_of(name, {"科", "股", "室", "处", "司", "组", "中心"}) &&
           !is_whole_organ(name);
}

/// 甲市绿化局甲市林业局: where the second begins; 0 when one name stands there.
std::size_t begin_of_next(string_view names) {
    string_view place = which_begins(names, {"中国", "国家", "最高人民"});
    if (place.empty()) place = names.substr(0, end_of_place(names));
    if (place.empty()) return 0;
    const std::size_t end = place.size();
    for (std::size_t at = names.find(place, end); at != string_view::npos;
         at = names.find(place, at + end))
        if (is_whole_organ(names.substr(0, at)) && is_whole_organ(names.substr(at))) return at;
    return 0;
}

/// 某局(盖章), 某局(印)
void take_seal_off(std::string& name) {
    const std::size_t open = std::min(name.find("（"), name.find('('));
    if (open != std::string::npos && open > 0 &&
        has_one_of(name, {"章）", "章)", "（印）", "(印)"}))
        name.resize(open);
}

void add_names(std::string& out, std::string_view printed) {
    const folded_text name = fold_variants(printed);
    const std::size_t next = begin_of_next(name.text);
    const std::size_t cut = next == 0 ? printed.size() : name.source[next];
    if (!out.empty()) out += ' ';
    out += printed.substr(0, cut);
    if (next > 0) add_names(out, printed.substr(cut));
}

std::vector<std::string> parts_of(const std::string& text, std::string_view mark) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(mark, at), text.size());
        if (end > at) out.push_back(text.substr(at, end - at));
        at = end + mark.size();
    }
    return out;
}

/// Puts the pieces of the names together again.
std::string names_of(const std::vector<std::string>& pieces) {
    std::string out, name;
    std::size_t characters = 0;  // set apart one by one since the name's begin
    const auto close = [&] {
        take_seal_off(name);
        if (!name.empty()) add_names(out, name);
        name.clear();
        characters = 0;
    };
    for (const std::string& piece : pieces) {
        const bool is_character = count_code_points(piece) == 1;
        const std::string whole = fold_variants(name).text;
        // 中国人民银行 财 政 部
        const bool is_set_otherwise = is_character && characters == 0 && !name.empty();
        if (begins_another(whole, fold_variants(piece).text) ||
            (is_set_otherwise && ends_like_organ(whole) && whole.size() > shortest_name))
            close();
        name += piece;
        characters += is_character;
    }
    close();
    return out;
}

}  // namespace

bool is_whole_organ(std::string_view name) {
    constexpr std::size_t shortest = 12, longest = 36;  // bytes: of the name, of its place
    if (name.size() < shortest || !ends_like_organ(name) || name.starts_with("市场")) return false;
    return is_of_state(name) || has_one_of(string_view(name).substr(0, longest), levels);
}

bool goes_on_to_order(string_view behind) {
    constexpr std::size_t longest = 60;  // bytes of the rest of a name
    const std::size_t at = behind.find("令");
    if (at == string_view::npos || at > longest) return false;
    const string_view name = behind.substr(0, at),
                      number = behind.substr(at + string_view("令").size());
    if (name.find_first_of(",:;()\n") != string_view::npos ||
        has_one_of(name, {"、", "。", "《", "》", "的"}))
        return false;
    const bool is_numbered = begins_with_one_of(number, {"第", "(", "〔", "["}) ||
                             (!number.empty() && number[0] >= '0' && number[0] <= '9');
    return is_numbered &&
           ends_with_one_of(name, {"局", "会", "部", "厅", "署", "政府", "院", "办公室"});
}

std::size_t before_seal(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 60;  // bytes
    const std::string_view before = text.substr(0, at);
    if (!ends_with_one_of(before, {"章)", "(印)"})) return at;
    const std::size_t open = before.rfind('(');
    return open != before.npos && open > 0 && at - open < longest ? open : at;
}

bool begins_another(std::string_view name, std::string_view piece) {
    if (name.size() < shortest_name || piece.size() < shortest_name || !ends_like_organ(name) ||
        is_rest_of_name(piece) || is_inner_office(piece))
        return false;
    // 某区人民政府 金融工作办公室 is one; 农业农村部 公安部 are two.
    return is_whole_organ(piece) || end_of_place(name) == 0;
}

namespace {

constexpr std::size_t character = 3;  // bytes

/// Do these words stand once more in the text, with no gap in front of the character at `within`?
bool is_written_elsewhere(const reading& r, stretch words, std::size_t within) {
    constexpr int most = 12;
    const string_view text = r.text(), said = r.at(words);
    std::size_t at = text.find(said);
    for (int i = 0; i < most && at != string_view::npos; ++i, at = text.find(said, at + 1))
        if (at != words.begin && !r.has_gap_before(at + (within - words.begin))) return true;
    return false;
}

/// Does it stand between two characters that other gaps set apart, as in 国 务 院?
bool is_set_apart(const reading& r, std::size_t at) {
    const std::size_t before = at - character, behind = at + character;
    if (is_ideograph_at(r.text(), behind)) return r.has_gap_before(behind);
    return before >= character && is_ideograph_at(r.text(), before - character) &&
           r.has_gap_before(before);
}

/// What stands there up to the next gap or the matter of a title.
string_view piece_from(const reading& r, std::size_t at) {
    const string_view rest = r.at({at, r.line_at(at).end});
    std::size_t end = std::min(rest.size(), first_place_of(rest, {"关于", "印发", "转发"}));
    for (std::size_t next = character; next < end; ++next)
        if (!is_continuation(rest[next]) && r.has_gap_before(at + next)) end = next;
    return rest.substr(0, end);
}

/// Does the name of an organ begin there, with its place?
bool begins_name(const reading& r, std::size_t at) {
    const string_view name = piece_from(r, at);
    return is_whole_organ(name) && (is_of_state(name) || end_of_place(name) > 2 * character);
}

/// 县府办 公安局, 财政局 民政局: an organ by its short name behind another; a committee's own office, such as
/// 县委 宣传部, goes on with its name.
bool begins_short_name(const reading& r, std::size_t at) {
    constexpr std::size_t longest = 36;  // bytes
    const string_view before = r.at({r.line_at(at).begin, at});
    if (!ends_like_organ(before) ||
        ends_with_one_of(
            before, {"省委", "市委", "县委", "区委", "党委", "工委", "中央", "政府", "国务院"}))
        return false;
    const string_view name = piece_from(r, at);
    return name.size() >= shortest_name && name.size() <= longest && !is_rest_of_name(name) &&
           ends_with_one_of(name, {"局", "委", "部", "厅", "办"});
}

/// Words that names of organs are made of, by their two characters.
constexpr word_list words_of_names = {
    "人民", "政府", "办公", "公厅", "公室", "委员", "员会", "管理", "理局", "监督", "督管", "市场",
    "场监", "行政", "国务", "务院", "国家", "自然", "资源", "生态", "环境", "住房", "城乡", "乡建",
    "建设", "交通", "运输", "农业", "农村", "卫生", "健康", "应急", "财政", "发展", "改革", "教育",
    "公安", "民政", "司法", "水利", "税务", "文化", "旅游", "医疗", "保障", "社会", "人力", "力资",
    "统计", "审计", "工业", "信息", "科学", "技术", "规划", "综合", "执法", "实验", "验区", "开发",
    "发区", "街道", "自治", "治区", "总局", "中华", "共和", "和国"};

}  // namespace

bool is_narrow_gap(const reading& r, std::size_t at) {
    if (at < character || !is_ideograph_at(r.text(), at) ||
        !is_ideograph_at(r.text(), at - character) || !r.has_gap_before(at))
        return false;
    const span before = r.original({at - character, at}), behind = r.original({at, at + character});
    return behind.begin == before.end + 1;
}

bool is_stray_gap(const reading& r, std::size_t at) {
    const string_view text = r.text();
    if (at < 2 * character || !is_narrow_gap(r, at) || is_set_apart(r, at)) return false;
    if (begins_short_name(r, at)) return false;
    if (has_one_at(text, at - character, words_of_names)) return true;
    const stretch pair{at - character, at + character}, more{at - 2 * character, at + character};
    if (!ends_like_organ(r.at({more.begin, at}))) return is_written_elsewhere(r, pair, at);
    return is_ideograph_at(text, more.begin) && !begins_name(r, at) &&
           is_written_elsewhere(r, more, at);
}

std::string organs_in(const reading& r, stretch s) {
    std::vector<std::string> pieces(1);
    const string_view text = r.text();
    for (std::size_t at = s.begin; at < s.end;) {
        std::size_t next = at;
        code_point_at(text, next);
        const bool is_blank = text[at] == ' ' || text[at] == '\n';
        if (!pieces.back().empty() && (is_blank || has_parting_gap(r, at))) pieces.emplace_back();
        if (!is_blank) pieces.back() += r.doc().at(r.original({at, next}));
        at = next;
    }
    return names_of(pieces);
}

std::string organs_in(const std::string& printed) { return names_of(parts_of(printed, " ")); }

std::vector<std::string> organs_of(const std::string& joined) {
    std::vector<std::string> out;
    for (const std::string& one : parts_of(joined, " "))
        for (std::string& name : parts_of(one, "、")) out.push_back(std::move(name));
    return out;
}

std::string organs_on_lines(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) {
        const std::string name = fold_variants(line).text;
        if (is_one_of(name, {"办公室", "办公厅", "委员会"}))
            out += line;
        else if (out.empty() || !is_inner_office(name))
            out += (out.empty() ? "" : " ") + line;
    }
    return out;
}

bool lists_organs(const reading& r, stretch line) {
    constexpr std::size_t longest = 600, fewest = 3;  // bytes of the line, names
    // Asked of most long lines of a text; what is no name is told by its marks and its end.
    const string_view said = r.at(line);
    if (line.size() > longest || !ends_like_organ(said) ||
        said.find_first_of(",;:") != string_view::npos || has_word(said, "。"))
        return false;
    const std::vector<std::string> names = organs_of(organs_in(r, line));
    return names.size() >= fewest &&
           std::all_of(names.begin(), names.end(), [](const std::string& one) {
               return ends_like_organ(fold_variants(one).text);
           });
}

}  // namespace yigui::recognising
