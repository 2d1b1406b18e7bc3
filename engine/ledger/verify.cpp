// First the digests alone are grown into a tree and held against every signed checkpoint; the same
// is done with digests computed from the entries. Where an entry and its digest disagree, the tree
// that fits the signatures tells which of the two was changed; where both agree and the signature
// does not, the entries between the last fitting checkpoint and this one are forged. An entry that
// stands at another place than its own number is moved when its digest is the right one for that
// number, and changed when not.
#include "ledger/verify.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "ledger/record.h"
#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

struct kind_name {
    std::string_view id, zh, en;
};
constexpr std::array<kind_name, 17> names{{
    {"container", "文件损坏", "the file itself is broken"},
    {"unknown_format", "不认识的格式版本", "unknown format version"},
    {"wrong_key", "公钥不符", "not the trusted public key"},
    {"entry_changed", "记录被改动", "entry changed"},
    {"entry_missing", "缺少记录", "entry missing"},
    {"entry_doubled", "记录重复", "entry doubled"},
    {"entries_swapped", "记录次序被调换", "entries swapped"},
    {"leaf_changed", "记录的摘要被改动", "digest of an entry changed"},
    {"peaks_changed", "树的工作数据被改动", "working data of the tree changed"},
    {"forged", "与签名不符(伪造)", "not what was signed (forged)"},
    {"not_signed", "签名之后添加的记录", "entries added after the last signature"},
    {"tail_cut", "尾部被截去", "end cut off"},
    {"checkpoint_changed", "检查点被改动或签名不成立", "checkpoint changed or badly signed"},
    {"head_missing", "没有外存的头,看不出尾部是否被截去", "no head: a cut end could not be seen"},
    {"head_changed", "外存的头损坏或不是这本台账的", "head damaged or another ledger's"},
    {"rolled_back", "退回了旧状态(比外存的头少)", "rolled back (behind the head)"},
    {"forked", "与外存的头分叉", "forked from the head"},
}};

struct read_entry {
    std::uint64_t place = 0;    ///< from 1, in the order of the container
    std::uint64_t claimed = 0;  ///< the number it gives itself, else that of its place
    digest computed{};
    bool fits = false;     ///< its digest is the one kept for that number
    bool is_told = false;  ///< its change is already among the damages
};

class examination {
 public:
    examination(entry_source& s, const verify_options& o) : source_(s), options_(o) {}

    verification run() {
        try {
            const reading_hold one_state(source_);
            if (const auto key = trusted()) {
                read_rows(*key);
                read_checkpoints(*key);
                compare_places();
                compare_trees(*key);
                compare_head(*key);
            }
            if (const auto flaw = source_.flaw()) add(damage_kind::container, 0, 0, *flaw);
        } catch (const trouble& t) {
            if (t.kind != trouble_kind::damaged) throw;
            add(damage_kind::container, 0, 0, t.zh);
        }
        std::stable_sort(v_.damages.begin(), v_.damages.end(), [](const auto& a, const auto& b) {
            return a.sequence - 1 < b.sequence - 1;  // 0 becomes the largest
        });
        return std::move(v_);
    }

 private:
    void add(damage_kind k, std::uint64_t first = 0, std::uint64_t last = 0,
             std::string detail = "") {
        // After a hundred the rest says nothing more.
        if (v_.damages.size() < 100) v_.damages.push_back({k, first, last, std::move(detail)});
    }

    std::optional<verifier> trusted() {
        v_.key = source_.identity();
        if (v_.key.empty()) {
            bool has_entries = false;
            source_.each_row([&](const row&) { has_entries = true; });
            if (has_entries)
                add(damage_kind::wrong_key);
            else if (options_.head)
                add(damage_kind::rolled_back, 1);
            return std::nullopt;
        }
        bool is_other_version = false;
        const auto own = verifier::from_text(v_.key, &is_other_version);
        if (!own || (options_.trusted_key && *options_.trusted_key != own->text())) {
            add(is_other_version ? damage_kind::unknown_format : damage_kind::wrong_key, 0, 0,
                v_.key);
            return std::nullopt;
        }
        return own;
    }

    void read_rows(const verifier& key) {
        source_.each_row([&](const row& r) {
            record_fault why{};
            const auto read = read_record(r.entry, &why);
            read_entry e;
            e.place = entries_.size() + 1;
            e.claimed = read ? read->sequence : r.sequence;
            e.computed = leaf_of(key.hash(), r.entry);
            e.fits = !r.leaf || *r.leaf == e.computed;
            if (r.leaf) kept_.emplace(e.claimed, *r.leaf);
            if (!read && e.fits) {
                add(why == record_fault::unknown_version ? damage_kind::unknown_format
                                                         : damage_kind::entry_changed,
                    e.place);
                e.is_told = true;
            }
            if (e.claimed == e.place && r.sequence != e.place)
                add(damage_kind::container, e.place, 0, std::to_string(r.sequence));
            if (read && read->clock_went_back) v_.clock_went_back.push_back(e.place);
            peaks_.push_back(r.peaks);
            entries_.push_back(e);
        });
        v_.size = entries_.size();
    }

    void read_checkpoints(const verifier& key) {
        std::uint64_t number = 0, before = 0;
        source_.each_checkpoint([&](const std::string& note) {
            ++number;
            const auto c = read_checkpoint(note, key);
            if (c && c->size > before) {
                signed_.push_back(*c);
                before = c->size;
            } else {
                // Its entries are those after the checkpoint before.
                add(damage_kind::checkpoint_changed, before + 1, 0, std::to_string(number));
            }
        });
        v_.checkpoints = number;
    }

    /// Missing, doubled and swapped entries, told by the numbers they give themselves.
    void compare_places() {
        std::set<std::uint64_t> seen, met;
        for (const auto& e : entries_) seen.insert(e.claimed);
        std::uint64_t expected = 1;
        for (auto& e : entries_) {
            if (e.claimed == expected) {
                met.insert(expected++);
                continue;
            }
            is_moved_ = true;
            if (!e.fits) {
                add(damage_kind::entry_changed, expected);
                e.is_told = true;
                met.insert(expected++);
            } else if (!met.insert(e.claimed).second) {
                add(damage_kind::entry_doubled, e.claimed);
            } else if (e.claimed > expected) {
                if (!tell_missing(seen, expected, e.claimed))
                    add(damage_kind::entries_swapped, expected, e.claimed);
                expected = e.claimed + 1;
            }
        }
    }

    bool tell_missing(const std::set<std::uint64_t>& seen, std::uint64_t from, std::uint64_t to) {
        bool some = false;
        for (auto n = from; n < to && n < from + 100; ++n) {
            if (seen.count(n) != 0) continue;
            add(damage_kind::entry_missing, n);
            some = true;
        }
        return some;
    }

    /// The last checkpoint up to which the digests give the signed roots.
    template <class Leaf>
    std::uint64_t fitting(const verifier& key, const Leaf& leaf) const {
        growing_tree t(key.hash());
        std::uint64_t good = 0;
        std::size_t next = 0;
        for (const auto& e : entries_) {
            t.add(leaf(e));
            if (next == signed_.size() || signed_[next].size != t.size()) continue;
            if (signed_[next].root != t.root()) return good;
            good = signed_[next++].size;
        }
        return good;
    }

    digest kept(const read_entry& e) const {
        const auto at = kept_.find(e.place);
        return at == kept_.end() ? e.computed : at->second;
    }

    void compare_trees(const verifier& key) {
        const auto by_entry = [](const read_entry& e) { return e.computed; };
        const std::uint64_t good = fitting(key, by_entry);
        const std::uint64_t good_digests = fitting(key, [&](const auto& e) { return kept(e); });
        growing_tree t(key.hash());
        for (const auto& e : entries_) {
            t.add(e.computed);
            at_size_.push_back(t.root());
            if (!e.fits && !e.is_told)
                add(e.place <= good && e.place > good_digests ? damage_kind::leaf_changed
                                                              : damage_kind::entry_changed,
                    e.place);
            if (!is_moved_ && e.fits && v_.damages.empty() && !peaks_[e.place - 1].empty() &&
                peaks_[e.place - 1] != t.peaks())
                add(damage_kind::peaks_changed, e.place);
        }
        v_.root = t.root();
        compare_sizes(good);
    }

    void compare_sizes(std::uint64_t good) {
        const std::uint64_t last = signed_.empty() ? 0 : signed_.back().size;
        if (v_.damages.empty())
            for (const auto& c : signed_)
                if (c.size > good && c.size <= v_.size)
                    return add(damage_kind::forged, good + 1, c.size);
        if (v_.size < last && !has_missing()) add(damage_kind::tail_cut, v_.size + 1, last);
        if (v_.size > last && v_.damages.empty()) add(damage_kind::not_signed, last + 1, v_.size);
    }

    bool has_missing() const {
        return std::any_of(v_.damages.begin(), v_.damages.end(),
                           [](const damage& d) { return d.kind == damage_kind::entry_missing; });
    }

    void compare_head(const verifier& key) {
        if (!options_.head) {
            if (options_.wants_head && v_.size > 0) add(damage_kind::head_missing);
            return;
        }
        const auto h = read_checkpoint(*options_.head, key, cosignatures::ignored);
        if (!h) return add(damage_kind::head_changed);
        if (h->size > v_.size)
            add(damage_kind::rolled_back, v_.size + 1, h->size);
        else if (h->size > 0 && at_size_[h->size - 1] != h->root && v_.damages.empty())
            add(damage_kind::forked, 1, h->size);
    }

    entry_source& source_;
    const verify_options& options_;
    verification v_;
    std::vector<read_entry> entries_;
    std::vector<std::string> peaks_;
    std::map<std::uint64_t, digest> kept_;
    std::vector<checkpoint> signed_;
    std::vector<digest> at_size_;
    bool is_moved_ = false;
};

}  // namespace

std::string_view id_of(damage_kind k) { return names[static_cast<std::size_t>(k)].id; }
std::string_view name_of(damage_kind k) { return names[static_cast<std::size_t>(k)].zh; }
std::string_view english_of(damage_kind k) { return names[static_cast<std::size_t>(k)].en; }

verification verify(entry_source& s, const verify_options& o) { return examination(s, o).run(); }

std::optional<damage_kind> refute_proof(const proof_file& p, const verifier& key) {
    if (p.key != key.text()) return damage_kind::wrong_key;
    const auto c = read_checkpoint(p.checkpoint, key, cosignatures::ignored);
    if (!c) return damage_kind::checkpoint_changed;
    record_fault why{};
    const auto r = read_record(p.entry, &why);
    if (why == record_fault::unknown_version) return damage_kind::unknown_format;
    if (!r || r->sequence != p.index + 1 ||
        !includes(key.hash(), leaf_of(key.hash(), p.entry), p.index, c->size, p.path, c->root))
        return damage_kind::entry_changed;
    return std::nullopt;
}

std::optional<damage_kind> refute_growth(const growth_file& g, const std::string& old_checkpoint,
                                         const verifier& key) {
    const auto old = read_checkpoint(old_checkpoint, key, cosignatures::ignored);
    if (!old) return damage_kind::head_changed;
    const auto now = read_checkpoint(g.checkpoint, key, cosignatures::ignored);
    if (!now) return damage_kind::checkpoint_changed;
    if (old->size > now->size) return damage_kind::rolled_back;
    if (old->size != g.old_size || old->size == 0 ||
        !continues(key.hash(), old->size, old->root, now->size, now->root, g.path))
        return damage_kind::forked;
    return std::nullopt;
}

}  // namespace yigui::ledger
