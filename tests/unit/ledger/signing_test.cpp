// Keys and the signed texts: written once, read once, every changed byte refused.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "ledger/note.h"
#include "ledger/trouble.h"
#include "scratch.h"

using namespace yigui::ledger;
namespace fs = std::filesystem;

namespace {

std::optional<std::string> no_passphrase() { return std::nullopt; }

bool refuses(const std::function<void()>& work, trouble_kind kind) {
    try {
        work();
    } catch (const trouble& t) {
        BOOST_TEST(!t.zh.empty());
        BOOST_TEST(!t.remedy_en.empty());
        return t.kind == kind;
    }
    return false;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_checkpoint_is_signed_and_each_changed_byte_is_refused) {
    for (const auto kind : {sign_kind::ed25519, sign_kind::sm2})
        for (const auto hash : {hash_kind::sha256, hash_kind::sm3}) {
            const signer s = signer::generate(kind, hash);
            const auto key = verifier::from_text(s.who().text());
            BOOST_REQUIRE(key);
            BOOST_TEST((*key == s.who()));
            BOOST_TEST((key->hash() == hash));
            const std::string note = signed_checkpoint(s, {5, leaf_of(hash, "x")});
            const auto c = read_checkpoint(note, *key);
            BOOST_REQUIRE(c);
            BOOST_TEST(c->size == 5u);
            for (std::size_t i = 0; i < note.size(); ++i)
                for (const char bit : {1, 4, 32}) {
                    std::string bad = note;
                    bad[i] = static_cast<char>(bad[i] ^ bit);
                    BOOST_TEST(!read_checkpoint(bad, *key), "byte " << i << " of " << note);
                }
            for (std::size_t i = 0; i < note.size(); ++i)
                BOOST_TEST(!read_checkpoint(note.substr(0, i), *key));
            BOOST_TEST(!read_checkpoint(note + "\n", *key));
            BOOST_TEST(!read_checkpoint(note, signer::generate(kind, hash).who()));
        }
}

BOOST_AUTO_TEST_CASE(signatures_of_witnesses_are_ignored_where_they_may_stand) {
    const signer s = signer::generate(sign_kind::ed25519, hash_kind::sha256);
    const std::string note = signed_checkpoint(s, {1, leaf_of(hash_kind::sha256, "x")});
    const std::string cosigned = note + "\xe2\x80\x94 witness.example AAAAAQIDBAU=\n";
    BOOST_TEST(!read_checkpoint(cosigned, s.who()));
    BOOST_TEST(read_checkpoint(cosigned, s.who(), cosignatures::ignored).has_value());
    const auto line = note.substr(note.find("\n\n") + 2);
    BOOST_TEST(!read_checkpoint(note + line, s.who(), cosignatures::ignored));
}

BOOST_AUTO_TEST_CASE(a_public_key_of_another_version_is_told_from_a_wrong_one) {
    const std::string text = signer::generate(sign_kind::ed25519, hash_kind::sha256).who().text();
    bool is_other = true;
    BOOST_TEST(verifier::from_text(text + "\n", &is_other).has_value());
    BOOST_TEST(!is_other);
    std::string newer = text;
    newer.replace(newer.find("/1/"), 3, "/2/");
    BOOST_TEST(!verifier::from_text(newer, &is_other));
    BOOST_TEST(is_other);
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string bad = text;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        BOOST_TEST(!verifier::from_text(bad), bad);
    }
    BOOST_TEST(!verifier::from_text(""));
    BOOST_TEST(!verifier::from_text("++"));
}

BOOST_AUTO_TEST_CASE(the_key_file_is_its_owners_alone) {
    const scratch_folder folder;
    const std::string path = folder / "l.key";
    const signer s =
        signer::open_or_create(path, sign_kind::ed25519, hash_kind::sha256, no_passphrase);
    BOOST_TEST(((fs::status(path).permissions() & fs::perms::all) ==
                (fs::perms::owner_read | fs::perms::owner_write)));
    BOOST_TEST((signer::open(path, hash_kind::sha256, no_passphrase).who() == s.who()));
    BOOST_TEST(
        (signer::open_or_create(path, sign_kind::sm2, hash_kind::sha256, no_passphrase).who() ==
         s.who()));
    BOOST_TEST((*verifier::from_text(content(path + ".pub")) == s.who()));
    fs::permissions(path, fs::perms::group_read, fs::perm_options::add);
    BOOST_TEST(refuses([&] { signer::open(path, hash_kind::sha256, no_passphrase); },
                       trouble_kind::refused));
    BOOST_TEST(refuses([&] { signer::open(folder / "none", hash_kind::sha256, no_passphrase); },
                       trouble_kind::refused));
}

BOOST_AUTO_TEST_CASE(a_passphrase_closes_the_key_file) {
    const scratch_folder folder;
    const std::string path = folder / "l.key";
    const auto right = [] { return std::optional<std::string>("一个口令"); };
    const auto wrong = [] { return std::optional<std::string>("另一个"); };
    const signer s = signer::open_or_create(path, sign_kind::sm2, hash_kind::sm3, right);
    BOOST_TEST(content(path).find("ENCRYPTED") != std::string::npos);
    BOOST_TEST((signer::open(path, hash_kind::sm3, right).who() == s.who()));
    for (const auto& given :
         {signer::passphrase(wrong), signer::passphrase(no_passphrase), signer::passphrase()})
        BOOST_TEST(
            refuses([&] { signer::open(path, hash_kind::sm3, given); }, trouble_kind::refused));
    std::ofstream(path, std::ios::trunc) << "no key\n";
    BOOST_TEST(refuses([&] { signer::open(path, hash_kind::sm3, right); }, trouble_kind::refused));
}

BOOST_AUTO_TEST_CASE(a_proof_file_has_one_form) {
    proof_file p{"key", "{\"a\":1}", 12, {leaf_of(hash_kind::sha256, "x")}, "checkpoint\n"};
    const std::string text = written(p);
    const auto back = read_proof(text);
    BOOST_REQUIRE(back);
    BOOST_TEST(back->key == p.key);
    BOOST_TEST(back->entry == p.entry);
    BOOST_TEST(back->index == p.index);
    BOOST_TEST((back->path == p.path));
    BOOST_TEST(back->checkpoint == p.checkpoint);
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string bad = text;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        const auto other = read_proof(bad);
        BOOST_TEST((!other || written(*other) == bad), "byte " << i);
    }
    BOOST_TEST(!read_proof(""));
    BOOST_TEST(!read_proof(text.substr(0, 30)));
}
