// The kinds of damage have their names in ledger/verify.h; here they are only put into lines.
#include "app/verification_words.h"

#include <algorithm>

#include "app/console.h"
#include "report/printable.h"

namespace yigui::app {
namespace {

namespace json = boost::json;

std::string where_of(const ledger::damage& d) {
    if (d.sequence == 0) return {};
    const std::string first = std::to_string(d.sequence);
    if (d.last <= d.sequence) return say("第 ", "entry ") + first + say(" 项: ", ": ");
    return say("第 ", "entries ") + first + "–" + std::to_string(d.last) + say(" 项之间: ", ": ");
}

}  // namespace

std::string damages_text(const ledger::verification& v, const std::string& indent) {
    std::string text;
    for (const auto& d : v.damages)
        text += indent + where_of(d) +
                std::string(spoken() == language::english ? ledger::english_of(d.kind)
                                                          : ledger::name_of(d.kind)) +
                (d.detail.empty() ? "" : " (" + report::printable(d.detail) + ")") + "\n";
    return text;
}

std::string verification_text(const ledger::verification& v, bool has_head, bool is_trusted) {
    std::string text;
    if (v.is_sound()) {
        text = say("完好: ", "sound: ") + std::to_string(v.size) + say(" 项, ", " entries, ") +
               std::to_string(v.checkpoints) + say(" 个签名检查点\n", " signed checkpoints\n");
        if (!has_head && v.size > 0)
            text += say("没有与另存的检查点对照: 看不出是不是退回到旧状态(--head 指明检查点)\n",
                        "not held against a checkpoint kept elsewhere: an older state would not "
                        "be seen (--head)\n");
    } else {
        text = say("有损坏:\n", "damaged:\n") + damages_text(v, "  ");
    }
    if (!v.key.empty())
        text += (is_trusted ? say("公钥(可信): ", "public key (trusted): ")
                            : say("公钥(自带,请与公布的核对): ",
                                  "public key (its own, compare it with the published one): ")) +
                report::printable(v.key) + "\n";
    for (const auto n : v.clock_went_back)
        text += say("第 ", "entry ") + std::to_string(n) +
                say(" 项的时钟早于上一项\n", ": its clock was behind the entry before\n");
    return text;
}

json::object verification_json(const ledger::verification& v) {
    json::array damages, back;
    for (const auto& d : v.damages)
        damages.push_back(json::object{{"kind", ledger::id_of(d.kind)},
                                       {"sequence", d.sequence},
                                       {"last", std::max(d.last, d.sequence)},
                                       {"detail", report::text_or_null(d.detail)}});
    for (const auto n : v.clock_went_back) back.push_back(n);
    return {{"schema", "yigui-audit-1"},
            {"sound", v.is_sound()},
            {"size", v.size},
            {"root", ledger::base64(ledger::bytes_of(v.root))},
            {"checkpoints", v.checkpoints},
            {"key", report::text_or_null(v.key)},
            {"damages", damages},
            {"clock_went_back", back}};
}

ledger::verification unopened(const ledger::trouble& t) {
    ledger::verification v;
    v.damages.push_back({ledger::damage_kind::container, 0, 0, say(t.zh, t.en)});
    return v;
}

}  // namespace yigui::app
