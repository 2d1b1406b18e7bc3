// The checkpoint is signed inside the store's transaction, so what is in the store is always
// covered by a signature; the head follows after the commit. A crash between the two leaves a head
// that is behind, which is sound: nobody was told of the entries it does not cover. A new ledger
// gets the head of nothing first, so that such a crash does not look like a head that was removed.
#include "ledger/log.h"

#include "ledger/files.h"
#include "ledger/trouble.h"

namespace yigui::ledger {
namespace {

[[noreturn]] void not_as_signed(const std::string& zh, const std::string& en) {
    throw trouble(trouble_kind::damaged, zh, en,
                  "先用 audit verify 查明,不要续写;有备份或导出件的用它恢复",
                  "run audit verify first, do not go on writing; restore from a copy or an export");
}

/// The tree to go on from, held against the last signature and the head, whose text was read before
/// the end was.
growing_tree resumed(const store_end& e, const verifier& key, const head_file& head,
                     const std::optional<std::string>& text) {
    auto tree = growing_tree::resume(key.hash(), e.size, e.peaks);
    if (e.size > 0) {
        const auto last = read_checkpoint(e.checkpoint, key);
        if (!last || !tree || last->size != e.size || last->root != tree->root())
            not_as_signed("台账末尾与最近的签名不符",
                          "the end of the ledger is not what was last signed");
    }
    if (!text) return *tree;
    const auto h = read_checkpoint(*text, key, cosignatures::ignored);
    if (!h)
        not_as_signed(head.path() + ": 外存的头损坏,或者是别的台账的",
                      head.path() + ": the head is damaged or another ledger's");
    if (h->size > e.size || (h->size == e.size && h->root != tree->root()))
        not_as_signed("台账比外存的头少或不同:尾部被截去、退回或分叉(" + head.path() + ")",
                      "the ledger is behind its head or differs from it: cut, rolled back or "
                      "forked (" +
                          head.path() + ")");
    return *tree;
}

addition made(const store_end& e, growing_tree tree, const signer& s,
              std::vector<record>& records) {
    addition a;
    const auto before = e.size > 0 ? read_record(e.entry) : std::nullopt;
    std::string time = before ? before->time : "";
    for (auto& r : records) {
        r.sequence = tree.size() + 1;
        r.clock_went_back = r.time < time;
        time = r.time;
        row added;
        added.sequence = r.sequence;
        added.entry = written(r);
        added.leaf = leaf_of(s.who().hash(), added.entry);
        tree.add(*added.leaf);
        added.peaks = tree.peaks();
        a.rows.push_back(std::move(added));
    }
    a.size = tree.size();
    a.checkpoint = signed_checkpoint(s, {a.size, tree.root()});
    return a;
}

struct signed_leaves {
    std::string note;
    leaves all;
};

/// The last signed checkpoint and the leaves under it, which must be those that were signed.
signed_leaves last_signed(store& from, const verifier& key) {
    signed_leaves last{from.end().checkpoint, {}};
    const auto c = read_checkpoint(last.note, key);
    if (!c) not_as_signed("台账最近的签名不成立", "the ledger's last signature does not hold");
    growing_tree tree(key.hash());
    from.each_row([&](const row& r) {
        if (last.all.size() == c->size) return;
        last.all.push_back(leaf_of(key.hash(), r.entry));
        tree.add(last.all.back());
    });
    if (last.all.size() != c->size || tree.root() != c->root)
        not_as_signed("台账的记录与最近的签名不符", "the entries are not what was last signed");
    return last;
}

}  // namespace

std::optional<std::string> head_file::text() const { return content_of(path_); }

void head_file::advance(const std::string& note, std::uint64_t size, const verifier& key) const {
    const file_lock lock(path_ + ".lock");
    if (const auto now = text()) {
        const auto h = read_checkpoint(*now, key, cosignatures::ignored);
        if (!h)
            not_as_signed(path_ + ": 外存的头损坏,或者是别的台账的",
                          path_ + ": the head is damaged or another ledger's");
        if (h->size >= size) return;
    }
    replace_file(path_, note);
}

void head_file::replace(const std::string& note) const {
    const file_lock lock(path_ + ".lock");
    replace_file(path_, note);
}

std::string append(store& to, const signer& s, const head_file& head, std::vector<record> records) {
    if (!head.text() && to.end().size == 0)
        head.advance(signed_checkpoint(s, {0, growing_tree(s.who().hash()).root()}), 0, s.who());
    // A connection that breaks sets the lock free: read later, the head may already be of another
    // writer's entries, behind which this end is, and nothing was cut.
    const auto known = head.text();
    std::string note;
    std::uint64_t size = 0;
    to.append([&](const store_end& e) {
        addition a = made(e, resumed(e, s.who(), head, known), s, records);
        note = a.checkpoint;
        size = a.size;
        return a;
    });
    head.advance(note, size, s.who());
    return note;
}

std::optional<proof_file> prove(store& from, std::uint64_t sequence) {
    const auto key = verifier::from_text(from.identity());
    const auto wanted = from.at(sequence);
    if (!key || !wanted) return std::nullopt;
    const signed_leaves last = last_signed(from, *key);
    if (sequence > last.all.size()) return std::nullopt;
    return proof_file{key->text(), wanted->entry, sequence - 1,
                      inclusion_path(key->hash(), last.all, sequence - 1), last.note};
}

std::optional<growth_file> prove_growth(store& from, const std::string& old_checkpoint) {
    const auto key = verifier::from_text(from.identity());
    const auto old =
        key ? read_checkpoint(old_checkpoint, *key, cosignatures::ignored) : std::nullopt;
    if (!old) return std::nullopt;
    const signed_leaves last = last_signed(from, *key);
    if (old->size == 0 || old->size > last.all.size()) return std::nullopt;
    growth_file g{old->size, consistency_path(key->hash(), last.all, old->size), last.note};
    const auto now = read_checkpoint(last.note, *key);
    if (!continues(key->hash(), old->size, old->root, now->size, now->root, g.path))
        return std::nullopt;
    return g;
}

}  // namespace yigui::ledger
