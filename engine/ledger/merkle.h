// The Merkle tree of the log: what an entry and a pair of nodes hash to, the root of a growing
// tree, and the two proofs with their checks. It knows nothing of records, keys or stores.
//
// @par Source
// RFC 9162, 2.1 (the same tree as RFC 6962, 2.1).
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "ledger/digest.h"

namespace yigui::ledger {

/// 2.1.1: H(0x00 || entry).
digest leaf_of(hash_kind, std::string_view entry);
/// 2.1.1: H(0x01 || left || right).
digest parent_of(hash_kind, const digest& left, const digest& right);

/// A tree that only grows: the roots of its perfect subtrees, the largest first.
class growing_tree {
 public:
    explicit growing_tree(hash_kind h) : hash_(h) {}
    /// Goes on from what peaks() gave for a tree of that size; nothing when their number is wrong.
    static std::optional<growing_tree> resume(hash_kind, std::uint64_t size,
                                              std::string_view peaks);

    void add(const digest& leaf);
    std::uint64_t size() const { return size_; }
    /// Of an empty tree: the digest of nothing.
    digest root() const;
    std::string peaks() const;

 private:
    hash_kind hash_;
    std::uint64_t size_ = 0;
    std::vector<digest> peaks_;
};

using leaves = std::vector<digest>;
using hash_path = std::vector<digest>;

/// 2.1.3.1: the proof that leaf `index` is in the tree of all these leaves; index < leaves.size().
hash_path inclusion_path(hash_kind, const leaves&, std::uint64_t index);
/// 2.1.4.1: the proof that the tree of the first `old_size` leaves is the beginning of the tree of
/// all of them; 0 < old_size <= leaves.size().
hash_path consistency_path(hash_kind, const leaves&, std::uint64_t old_size);

/// 2.1.3.2.
bool includes(hash_kind, const digest& leaf, std::uint64_t index, std::uint64_t size,
              const hash_path&, const digest& root);
/// 2.1.4.2.
bool continues(hash_kind, std::uint64_t old_size, const digest& old_root, std::uint64_t new_size,
               const digest& new_root, const hash_path&);

}  // namespace yigui::ledger
