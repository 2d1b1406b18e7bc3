// The tree against the standard: the test computes leaves, roots and both kinds of proof itself,
// by the definitions of RFC 9162, 2.1, over the inputs that public test vectors use.
#include "ledger/merkle.h"

#include <boost/test/unit_test.hpp>

#include "base/hash.h"

using namespace yigui::ledger;

namespace {

std::string raw(std::string_view hexadecimal) { return *from_hex(hexadecimal); }
std::string sha(const std::string& bytes) { return raw(yigui::sha256_hex(bytes)); }

const std::vector<std::string> inputs{"",
                                      raw("00"),
                                      raw("10"),
                                      raw("2021"),
                                      raw("3031"),
                                      raw("40414243"),
                                      raw("5051525354555657"),
                                      raw("606162636465666768696a6b6c6d6e6f")};

/// MTH(D[first, last)), straight from 2.1.1.
std::string mth(const std::vector<std::string>& d, std::size_t first, std::size_t last) {
    if (first == last) return sha("");
    if (last - first == 1) return sha(std::string(1, '\0') + d[first]);
    std::size_t k = 1;
    while (2 * k < last - first) k *= 2;
    return sha("\1" + mth(d, first, first + k) + mth(d, first + k, last));
}

/// The root that a proof leads to, by position: which side the sibling stands on is told by the
/// tree's shape, from the top down. Independent of the loops of 2.1.3.2.
std::string climb(const std::string& leaf, std::size_t m, std::size_t n,
                  const std::vector<std::string>& path, std::size_t used) {
    if (n == 1) return used == 0 ? leaf : "";
    if (used == 0) return "";
    std::size_t k = 1;
    while (2 * k < n) k *= 2;
    if (m < k) return sha("\1" + climb(leaf, m, k, path, used - 1) + path[used - 1]);
    return sha("\1" + path[used - 1] + climb(leaf, m - k, n - k, path, used - 1));
}

std::vector<std::string> entries(std::size_t n) {
    std::vector<std::string> all = inputs;
    while (all.size() < n) all.push_back("entry " + std::to_string(all.size()));
    all.resize(n);
    return all;
}

leaves leaves_of(const std::vector<std::string>& d, std::size_t n) {
    leaves all;
    for (std::size_t i = 0; i < n; ++i) all.push_back(leaf_of(hash_kind::sha256, d[i]));
    return all;
}

digest as_digest(const std::string& bytes) { return *digest_from_bytes(bytes); }

struct inclusion {
    digest leaf;
    std::uint64_t index, size;
    hash_path path;
    digest root;
    bool holds() const { return includes(hash_kind::sha256, leaf, index, size, path, root); }
};

/// Each way in which an inclusion proof may be broken.
template <class Case>
std::vector<Case> with_broken_path(const Case& good) {
    std::vector<Case> all;
    for (std::size_t i = 0; i < good.path.size(); ++i) {
        Case flipped = good, dropped = good, doubled = good;
        flipped.path[i][i % 32] ^= 1;
        dropped.path.erase(dropped.path.begin() + static_cast<std::ptrdiff_t>(i));
        doubled.path.insert(doubled.path.begin() + static_cast<std::ptrdiff_t>(i), good.path[i]);
        all.insert(all.end(), {flipped, dropped, doubled});
        if (i + 1 < good.path.size()) {
            Case swapped = good;
            std::swap(swapped.path[i], swapped.path[i + 1]);
            all.push_back(swapped);
        }
    }
    Case longer = good, before = good;
    longer.path.push_back(digest{});
    before.path.insert(before.path.begin(), digest{});
    all.insert(all.end(), {longer, before});
    return all;
}

struct growth {
    std::uint64_t old_size, new_size;
    digest old_root, new_root;
    hash_path path;
    bool holds() const {
        return continues(hash_kind::sha256, old_size, old_root, new_size, new_root, path);
    }
};

}  // namespace

BOOST_AUTO_TEST_CASE(roots_are_those_of_the_definition_and_of_the_public_vectors) {
    BOOST_TEST(hex(bytes_of(growing_tree(hash_kind::sha256).root())) ==
               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(hex(bytes_of(leaf_of(hash_kind::sha256, ""))) ==
               "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    const auto d = entries(70);
    growing_tree tree(hash_kind::sha256);
    for (std::size_t n = 1; n <= d.size(); ++n) {
        tree.add(leaf_of(hash_kind::sha256, d[n - 1]));
        BOOST_TEST(hex(bytes_of(tree.root())) == hex(mth(d, 0, n)));
        const auto again = growing_tree::resume(hash_kind::sha256, n, tree.peaks());
        BOOST_TEST(again.has_value());
        BOOST_TEST(hex(bytes_of(again->root())) == hex(bytes_of(tree.root())));
        BOOST_TEST(!growing_tree::resume(hash_kind::sha256, n, tree.peaks() + "x"));
    }
    BOOST_TEST(hex(mth(d, 0, 8)) ==
               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

BOOST_AUTO_TEST_CASE(inclusion_proofs_lead_to_the_root_by_another_road) {
    const auto d = entries(33);
    for (std::size_t n = 1; n <= d.size(); ++n)
        for (std::size_t m = 0; m < n; ++m) {
            const auto path = inclusion_path(hash_kind::sha256, leaves_of(d, n), m);
            std::vector<std::string> plain;
            for (const auto& p : path) plain.emplace_back(bytes_of(p));
            const std::string root = mth(d, 0, n);
            BOOST_REQUIRE(climb(sha(std::string(1, '\0') + d[m]), m, n, plain, plain.size()) ==
                          root);
            BOOST_REQUIRE(includes(hash_kind::sha256, leaf_of(hash_kind::sha256, d[m]), m, n, path,
                                   as_digest(root)));
        }
}

BOOST_AUTO_TEST_CASE(broken_inclusion_proofs_are_refused) {
    const auto d = entries(13);
    int refused = 0;
    for (const auto& [m, n] : std::vector<std::pair<std::size_t, std::size_t>>{
             {0, 1}, {0, 8}, {5, 8}, {2, 3}, {1, 5}, {4, 5}, {6, 7}, {12, 13}, {3, 13}}) {
        const inclusion good{leaf_of(hash_kind::sha256, d[m]), m, n,
                             inclusion_path(hash_kind::sha256, leaves_of(d, n), m),
                             as_digest(mth(d, 0, n))};
        BOOST_REQUIRE(good.holds());
        auto bad = with_broken_path(good);
        for (const std::uint64_t other : {m + 1, m + n, m ^ 1, n, ~std::uint64_t{0}}) {
            inclusion moved = good;
            moved.index = other;
            if (moved.index != good.index) bad.push_back(moved);
        }
        for (const std::uint64_t other :
             {std::uint64_t{0}, std::uint64_t{m}, std::uint64_t{2 * n}}) {
            inclusion resized = good;
            resized.size = other;
            bad.push_back(resized);
        }
        inclusion leaf = good, root = good, empty_root = good;
        leaf.leaf[0] ^= 0x80;
        root.root[31] ^= 1;
        empty_root.root = digest{};
        bad.insert(bad.end(), {leaf, root, empty_root});
        for (const auto& b : bad) {
            BOOST_TEST(!b.holds());
            ++refused;
        }
    }
    BOOST_TEST_MESSAGE(refused << " broken inclusion proofs refused");
    BOOST_TEST(refused >= 180);
}

BOOST_AUTO_TEST_CASE(consistency_proofs_hold_for_every_pair_of_sizes) {
    const auto d = entries(33);
    for (std::size_t n = 1; n <= d.size(); ++n)
        for (std::size_t m = 1; m <= n; ++m) {
            const auto path = consistency_path(hash_kind::sha256, leaves_of(d, n), m);
            BOOST_REQUIRE(continues(hash_kind::sha256, m, as_digest(mth(d, 0, m)), n,
                                    as_digest(mth(d, 0, n)), path));
        }
    // The standard's own examples, 2.1.5: sizes 3, 4 and 6 against 7, told by their subtrees.
    const auto all = leaves_of(d, 7);
    const auto node = [&](std::size_t a, std::size_t b) { return as_digest(mth(d, a, b)); };
    BOOST_TEST((consistency_path(hash_kind::sha256, all, 3) ==
                hash_path{node(2, 3), node(3, 4), node(0, 2), node(4, 7)}));
    BOOST_TEST((consistency_path(hash_kind::sha256, all, 4) == hash_path{node(4, 7)}));
    BOOST_TEST((consistency_path(hash_kind::sha256, all, 6) ==
                hash_path{node(4, 6), node(6, 7), node(0, 4)}));
    BOOST_TEST((inclusion_path(hash_kind::sha256, all, 0) ==
                hash_path{node(1, 2), node(2, 4), node(4, 7)}));
    BOOST_TEST((inclusion_path(hash_kind::sha256, all, 6) == hash_path{node(4, 6), node(0, 4)}));
}

BOOST_AUTO_TEST_CASE(broken_consistency_proofs_are_refused) {
    const auto d = entries(13);
    int refused = 0;
    for (const auto& [m, n] : std::vector<std::pair<std::size_t, std::size_t>>{
             {1, 1}, {1, 8}, {6, 8}, {2, 5}, {4, 7}, {7, 13}, {12, 13}, {3, 4}, {8, 13}}) {
        const growth good{m, n, as_digest(mth(d, 0, m)), as_digest(mth(d, 0, n)),
                          consistency_path(hash_kind::sha256, leaves_of(d, n), m)};
        BOOST_REQUIRE(good.holds());
        auto bad = with_broken_path(good);
        growth none = good, back = good, more = good, old_root = good, new_root = good,
               other = good;
        none.old_size = 0;
        std::swap(back.old_size, back.new_size);
        std::swap(back.old_root, back.new_root);
        if (m == n) back.new_root[0] ^= 1;
        more.old_size = n + 1;
        old_root.old_root[3] ^= 4;
        new_root.new_root[3] ^= 4;
        other.old_root = as_digest(sha("another log"));
        bad.insert(bad.end(), {none, back, more, old_root, new_root, other});
        for (const auto& b : bad) {
            BOOST_TEST(!b.holds());
            ++refused;
        }
    }
    BOOST_TEST_MESSAGE(refused << " broken consistency proofs refused");
    BOOST_TEST(refused >= 100);
}

BOOST_AUTO_TEST_CASE(sm3_is_the_digest_of_the_standard) {
    // GB/T 32905-2016, appendix A, the first example.
    BOOST_TEST(hex(bytes_of(digest_of(hash_kind::sm3, {"abc"}))) ==
               "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    growing_tree tree(hash_kind::sm3);
    leaves all;
    for (int i = 0; i < 5; ++i) {
        all.push_back(leaf_of(hash_kind::sm3, std::to_string(i)));
        tree.add(all.back());
    }
    BOOST_TEST(includes(hash_kind::sm3, all[3], 3, 5, inclusion_path(hash_kind::sm3, all, 3),
                        tree.root()));
    BOOST_TEST(!includes(hash_kind::sha256, all[3], 3, 5, inclusion_path(hash_kind::sm3, all, 3),
                         tree.root()));
}

BOOST_AUTO_TEST_CASE(two_texts_never_stand_for_the_same_bytes) {
    for (const std::string bytes : {"", "a", "ab", "abc", "abcd"})
        BOOST_TEST(*from_base64(base64(bytes)) == bytes);
    for (const char* wrong : {"YQ", "YQ=", "YR==", "YQ==\n", " YQ==", "Y Q=", "YQ==YQ==", "====",
                              "YWI=YWI=", "=", "Y===", "YWJj\n"})
        BOOST_TEST(!from_base64(wrong), wrong);
    for (const char* wrong : {"A0", "0", "0g", "0 "}) BOOST_TEST(!from_hex(wrong), wrong);
}
