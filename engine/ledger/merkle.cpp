// The proofs are made by the standard's recursion (PATH and SUBPROOF) and checked by its loops,
// so a mistake in one shows against the other. Making a proof hashes every leaf once a level; a
// store of inner nodes was left out, being a second copy that could disagree with the first.
#include "ledger/merkle.h"

#include <bit>
#include <cassert>
#include <span>

namespace yigui::ledger {
namespace {

using some = std::span<const digest>;

/// The largest power of two below n; n > 1.
std::size_t split(std::size_t n) { return std::bit_floor(n - 1); }

digest root_of(hash_kind h, some d) {
    if (d.size() == 1) return d.front();
    const std::size_t k = split(d.size());
    return parent_of(h, root_of(h, d.first(k)), root_of(h, d.subspan(k)));
}

void add_inclusion(hash_kind h, some d, std::size_t m, hash_path& path) {
    if (d.size() <= 1) return;
    const std::size_t k = split(d.size());
    if (m < k) {
        add_inclusion(h, d.first(k), m, path);
        path.push_back(root_of(h, d.subspan(k)));
    } else {
        add_inclusion(h, d.subspan(k), m - k, path);
        path.push_back(root_of(h, d.first(k)));
    }
}

void add_consistency(hash_kind h, some d, std::size_t m, bool is_whole, hash_path& path) {
    if (m == d.size()) {
        if (!is_whole) path.push_back(root_of(h, d));
        return;
    }
    const std::size_t k = split(d.size());
    if (m <= k) {
        add_consistency(h, d.first(k), m, is_whole, path);
        path.push_back(root_of(h, d.subspan(k)));
    } else {
        add_consistency(h, d.subspan(k), m - k, false, path);
        path.push_back(root_of(h, d.first(k)));
    }
}

}  // namespace

digest leaf_of(hash_kind h, std::string_view entry) {
    return digest_of(h, {std::string_view("\0", 1), entry});
}

digest parent_of(hash_kind h, const digest& left, const digest& right) {
    return digest_of(h, {std::string_view("\1", 1), bytes_of(left), bytes_of(right)});
}

std::optional<growing_tree> growing_tree::resume(hash_kind h, std::uint64_t size,
                                                 std::string_view peaks) {
    growing_tree t(h);
    if (peaks.size() != sizeof(digest) * static_cast<std::size_t>(std::popcount(size)))
        return std::nullopt;
    for (std::size_t at = 0; at < peaks.size(); at += sizeof(digest))
        t.peaks_.push_back(*digest_from_bytes(peaks.substr(at, sizeof(digest))));
    t.size_ = size;
    return t;
}

void growing_tree::add(const digest& leaf) {
    digest top = leaf;
    // Each trailing one bit of the old size is a subtree as large as the one that just filled up.
    for (std::uint64_t full = size_; (full & 1) != 0; full >>= 1) {
        top = parent_of(hash_, peaks_.back(), top);
        peaks_.pop_back();
    }
    peaks_.push_back(top);
    ++size_;
}

digest growing_tree::root() const {
    if (peaks_.empty()) return digest_of(hash_, {});
    digest top = peaks_.back();
    for (std::size_t i = peaks_.size() - 1; i-- > 0;) top = parent_of(hash_, peaks_[i], top);
    return top;
}

std::string growing_tree::peaks() const {
    std::string all;
    for (const auto& p : peaks_) all += bytes_of(p);
    return all;
}

hash_path inclusion_path(hash_kind h, const leaves& all, std::uint64_t index) {
    assert(index < all.size());
    hash_path path;
    add_inclusion(h, all, index, path);
    return path;
}

hash_path consistency_path(hash_kind h, const leaves& all, std::uint64_t old_size) {
    assert(old_size > 0 && old_size <= all.size());
    hash_path path;
    add_consistency(h, all, old_size, true, path);
    return path;
}

bool includes(hash_kind h, const digest& leaf, std::uint64_t index, std::uint64_t size,
              const hash_path& path, const digest& root) {
    if (index >= size) return false;
    std::uint64_t fn = index, sn = size - 1;
    digest r = leaf;
    for (const auto& p : path) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            r = parent_of(h, p, r);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = parent_of(h, r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root;
}

bool continues(hash_kind h, std::uint64_t old_size, const digest& old_root, std::uint64_t new_size,
               const digest& new_root, const hash_path& given) {
    if (old_size == 0 || old_size > new_size) return false;
    if (old_size == new_size) return given.empty() && old_root == new_root;
    if (given.empty()) return false;
    hash_path path = given;
    if (std::has_single_bit(old_size)) path.insert(path.begin(), old_root);
    std::uint64_t fn = old_size - 1, sn = new_size - 1;
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    digest fr = path.front(), sr = path.front();
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            fr = parent_of(h, path[i], fr);
            sr = parent_of(h, path[i], sr);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = parent_of(h, sr, path[i]);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == old_root && sr == new_root;
}

}  // namespace yigui::ledger
