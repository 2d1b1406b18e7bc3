// Appending to a SQLite ledger, going on from it, the head, proofs, export and import.
#include <sys/stat.h>

#include <boost/test/unit_test.hpp>

#include "ledger/export.h"
#include "ledger/files.h"
#include "ledger/trouble.h"
#include "ledger/verify.h"
#include "sample.h"

using namespace yigui::ledger;

namespace {

verification verified(entry_source& s, const std::optional<std::string>& head = {},
                      bool wants_head = false) {
    return verify(s, {std::nullopt, head, wants_head});
}

trouble_kind trouble_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const trouble& t) {
        return t.kind;
    }
    BOOST_ERROR("no trouble");
    return trouble_kind::busy;
}

std::vector<std::string> entries_of(entry_source& s) {
    std::vector<std::string> all;
    s.each_row([&](const row& r) { all.push_back(r.entry); });
    return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(what_was_appended_is_read_numbered_and_sound) {
    for (const auto hash : {hash_kind::sha256, hash_kind::sm3}) {
        const sample_ledger l(hash, sign_kind::sm2);
        l.fill(3);
        append(*l.writable(), l.key, l.head,
               {sample_record(4), sample_record(5), sample_record(6)});
        const auto s = l.readable();
        const auto all = entries_of(*s);
        BOOST_REQUIRE(all.size() == 6u);
        for (std::size_t i = 0; i < all.size(); ++i)
            BOOST_TEST(read_record(all[i])->sequence == i + 1);
        const auto v = verified(*s, l.head.text(), true);
        BOOST_TEST(v.is_sound());
        BOOST_TEST(v.size == 6u);
        BOOST_TEST(v.checkpoints == 4u);
        BOOST_TEST(v.key == l.key.who().text());
    }
}

BOOST_AUTO_TEST_CASE(a_clock_that_went_back_is_noted_and_changes_no_order) {
    const sample_ledger l;
    const auto s = l.writable();
    append(*s, l.key, l.head, {sample_record(1, "2026-01-31T08:30:00Z")});
    append(*s, l.key, l.head, {sample_record(2, "2001-01-01T00:00:00Z")});
    append(*s, l.key, l.head, {sample_record(3, "2001-01-01T00:00:01Z")});
    const auto v = verified(*s);
    BOOST_TEST(v.is_sound());
    BOOST_TEST((v.clock_went_back == std::vector<std::uint64_t>{2}));
}

BOOST_AUTO_TEST_CASE(the_store_is_in_the_mode_that_a_full_disk_cannot_break) {
    const sample_ledger l;
    l.fill(1);
    const std::string file = content(l.path);
    // Bytes 18 and 19 of the header: 1 is a rollback journal, 2 a write-ahead log.
    BOOST_TEST(static_cast<int>(file[18]) == 1);
    BOOST_TEST(static_cast<int>(file[19]) == 1);
    struct stat journal {};
    BOOST_REQUIRE(::stat((l.path + "-journal").c_str(), &journal) == 0);
    BOOST_TEST(journal.st_size == 0);
}

BOOST_AUTO_TEST_CASE(a_failed_append_leaves_the_store_as_it_was) {
    const sample_ledger l;
    l.fill(2);
    const std::string before = content(l.path);
    const auto s = l.writable();
    BOOST_CHECK_THROW(s->append([](const store_end&) -> addition {
        throw std::runtime_error("no record after all");
    }),
                      std::runtime_error);
    BOOST_TEST((entries_of(*s).size() == 2u));
    BOOST_TEST((content(l.path) == before));
}

namespace {

/// Commits and dies before its writer can put the head forward.
class dying_store : public store {
 public:
    explicit dying_store(store& s) : s_(s) {}
    std::string identity() override { return s_.identity(); }
    void each_row(const std::function<void(const row&)>& f) override { s_.each_row(f); }
    void each_checkpoint(const std::function<void(const std::string&)>& f) override {
        s_.each_checkpoint(f);
    }
    void append(const std::function<addition(const store_end&)>& make) override {
        s_.append(make);
        throw std::runtime_error("killed");
    }
    std::optional<row> at(std::uint64_t n) override { return s_.at(n); }
    store_end end() override { return s_.end(); }

 private:
    store& s_;
};

}  // namespace

BOOST_AUTO_TEST_CASE(a_writer_killed_before_its_first_head_leaves_a_sound_ledger) {
    const sample_ledger l;
    const auto s = l.writable();
    dying_store dying(*s);
    BOOST_CHECK_THROW(append(dying, l.key, l.head, {sample_record(1)}), std::runtime_error);
    BOOST_TEST(verified(*s, l.head.text(), true).is_sound());
    BOOST_TEST(verified(*s, l.head.text(), true).size == 1u);
    l.fill(1);
    BOOST_TEST(verified(*s, l.head.text(), true).size == 2u);
}

BOOST_AUTO_TEST_CASE(nobody_goes_on_with_another_key_or_from_a_wrong_end) {
    const sample_ledger l, other;
    l.fill(3);
    other.fill(2);
    BOOST_TEST((trouble_of([&] {
                    open_sqlite(l.path, open_for::writing, other.key.who().text());
                }) == trouble_kind::refused));
    // The head of a longer ledger: this one was cut or put back.
    const std::string head = *l.head.text();
    const std::string kept = content(l.path);
    l.fill(1);
    replace_file(l.path, kept);
    BOOST_TEST((trouble_of([&] { append(*l.writable(), l.key, l.head, {sample_record(9)}); }) ==
                trouble_kind::damaged));
    l.head.replace(head);
    append(*l.writable(), l.key, l.head, {sample_record(9)});
    l.head.replace("nonsense");
    BOOST_TEST((trouble_of([&] { append(*l.writable(), l.key, l.head, {sample_record(9)}); }) ==
                trouble_kind::damaged));
    l.head.replace(*other.head.text());
    BOOST_TEST((trouble_of([&] { append(*l.writable(), l.key, l.head, {sample_record(9)}); }) ==
                trouble_kind::damaged));
}

BOOST_AUTO_TEST_CASE(the_head_never_goes_back) {
    const sample_ledger l;
    l.fill(1);
    const std::string first = *l.head.text();
    l.fill(1);
    const std::string second = *l.head.text();
    l.head.advance(first, 1, l.key.who());
    BOOST_TEST(*l.head.text() == second);
    // A head that lags, as after a crash between commit and head, is caught up.
    l.head.replace(first);
    BOOST_TEST(verified(*l.readable(), l.head.text(), true).is_sound());
    l.fill(1);
    BOOST_TEST(read_checkpoint(*l.head.text(), l.key.who())->size == 3u);
}

BOOST_AUTO_TEST_CASE(every_entry_has_a_proof_that_holds_and_breaks) {
    const sample_ledger l;
    l.fill(7);
    const auto s = l.readable();
    for (std::uint64_t n = 1; n <= 7; ++n) {
        const auto p = prove(*s, n);
        BOOST_REQUIRE(p);
        const std::string text = written(*p);
        BOOST_TEST(!refute_proof(*read_proof(text), l.key.who()));
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string bad = text;
            bad[i] = static_cast<char>(bad[i] ^ 2);
            const auto read = read_proof(bad);
            BOOST_TEST((!read || refute_proof(*read, l.key.who())), "byte " << i);
        }
    }
    BOOST_TEST(!prove(*s, 0));
    BOOST_TEST(!prove(*s, 8));
    const sample_ledger other;
    BOOST_TEST((refute_proof(*prove(*s, 1), other.key.who()) == damage_kind::wrong_key));
}

BOOST_AUTO_TEST_CASE(an_export_is_sound_and_becomes_the_same_ledger_again) {
    const sample_ledger l;
    l.fill(5);
    const std::string folder = l.folder / "out";
    write_export(*l.readable(), folder);
    const auto e = open_export(folder);
    BOOST_TEST(verified(*e, l.head.text()).is_sound());
    BOOST_TEST(
        (trouble_of([&] { write_export(*l.readable(), folder); }) == trouble_kind::cannot_write));
    const std::string copy = l.folder / "copy.db";
    const auto to = open_sqlite(copy, open_for::writing, e->identity());
    BOOST_TEST(import_into(*to, *e) == *l.head.text());
    BOOST_TEST((entries_of(*to) == entries_of(*l.readable())));
    BOOST_TEST(verified(*to, l.head.text(), true).is_sound());
    append(*to, l.key, head_file(copy + ".head"), {sample_record(6)});
    BOOST_TEST(verified(*to).size == 6u);
}

BOOST_AUTO_TEST_CASE(an_import_goes_on_from_the_beginning_it_finds_and_refuses_another) {
    const sample_ledger l;
    l.fill(2);
    write_export(*l.readable(), l.folder / "two");
    l.fill(3);
    write_export(*l.readable(), l.folder / "five");
    const auto two = open_export(l.folder / "two"), five = open_export(l.folder / "five");
    const auto to = open_sqlite(l.folder / "copy.db", open_for::writing, two->identity());
    import_into(*to, *two);
    import_into(*to, *five);
    BOOST_TEST((entries_of(*to) == entries_of(*five)));
    BOOST_TEST(verified(*to).is_sound());
    BOOST_TEST((trouble_of([&] { import_into(*to, *two); }) == trouble_kind::refused));
}

BOOST_AUTO_TEST_CASE(an_empty_ledger_is_sound_and_knows_no_key) {
    const sample_ledger l;
    BOOST_TEST(identity_at({l.path, ""}).empty());
    const auto s = l.writable();
    BOOST_TEST(verified(*s, {}, true).is_sound());
    BOOST_TEST(identity_at({l.path, ""}) == l.key.who().text());
    BOOST_TEST((trouble_of([&] { open_sqlite(l.folder / "none", open_for::reading); }) ==
                trouble_kind::cannot_write));
}
