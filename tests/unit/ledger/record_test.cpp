// Records: one way to write each, read back whole, everything else refused.
#include "ledger/record.h"

#include <boost/test/unit_test.hpp>

#include "ledger/canonical_json.h"

using namespace yigui::ledger;

namespace {

record full() {
    record r;
    r.kind = "check";
    r.sequence = 7;
    r.time = "2026-01-31T08:30:00Z";
    r.clock_went_back = true;
    r.office = "某市科技局";
    r.person = "经办一";
    r.as_of = "2026-01-30";
    r.stage = "issuance";
    r.dossier = "某办法";
    r.title = "某市\"创新券\"管理办法\n(试行)";
    r.doc_number = "某科规〔2026〕1号";
    r.text = "a\\b\x01";
    r.program = "yigui 0.1.0";
    r.program_digest = {{"sha256", "ab"}};
    r.packs = {{"plan", "1", "cd"}};
    r.papers = {{"送审稿.docx", {{"sha256", "01"}, {"sm3", "02"}}}};
    r.reports = {{"report.json", {{"sha256", "03"}}}};
    r.results = {{"recorded", 3}, {"not_recorded", 1}};
    r.status = 1;
    return r;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_record_is_read_back_as_it_was) {
    const record r = full();
    const auto back = read_record(written(r));
    BOOST_REQUIRE(back);
    BOOST_TEST((*back == r));
    record least;
    least.kind = "note";
    least.sequence = 1;
    least.time = "2026-01-31T08:30:00Z";
    const std::string text = written(least);
    BOOST_TEST(text == R"({"_type":"https://in-toto.io/Statement/v1","predicate":{"kind":"note",)"
                       R"("sequence":1,"time":"2026-01-31T08:30:00Z"},)"
                       R"("predicateType":"https://yigui.invalid/ledger/record/v1","subject":[]})");
    BOOST_TEST((*read_record(text) == least));
}

BOOST_AUTO_TEST_CASE(text_that_is_no_utf8_is_mended) {
    record r = full();
    r.title = "ab\xff";
    const auto back = read_record(written(r));
    BOOST_REQUIRE(back);
    BOOST_TEST(back->title == "ab\xef\xbf\xbd");
}

BOOST_AUTO_TEST_CASE(a_change_of_one_byte_is_another_record_or_none) {
    const std::string text = written(full());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string changed = text;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto back = read_record(changed);
        BOOST_TEST((!back || written(*back) == changed), "byte " << i);
    }
}

BOOST_AUTO_TEST_CASE(other_forms_are_refused_by_name) {
    const auto why = [](const std::string& text) {
        record_fault f{};
        BOOST_TEST(!read_record(text, &f), text);
        return f;
    };
    const std::string text = written(full());
    const auto with = [&](std::string_view a, std::string_view b) {
        std::string changed = text;
        changed.replace(changed.find(a), a.size(), b);
        return changed;
    };
    BOOST_TEST((why("") == record_fault::not_canonical));
    BOOST_TEST((why(text + "\n") == record_fault::not_canonical));
    BOOST_TEST((why(" " + text) == record_fault::not_canonical));
    BOOST_TEST((why(with("\"sequence\":7", "\"sequence\":7.5")) == record_fault::not_canonical));
    BOOST_TEST((why(with("\"sequence\":7", "\"sequence\":7,\"sequence\":8")) ==
                record_fault::not_canonical));
    BOOST_TEST((why(with("\"sequence\":7", "\"sequence\":\"7\"")) == record_fault::incomplete));
    BOOST_TEST((why(with("record/v1", "record/v2")) == record_fault::unknown_version));
    BOOST_TEST((why(with("Statement/v1", "Statement/v9")) == record_fault::unknown_version));
    BOOST_TEST(
        (why(with("\"kind\":\"check\"", "\"kind\":\"other\"")) == record_fault::unknown_version));
    BOOST_TEST((why(with("\"clock_went_back\":true", "\"clock_went_back\":false")) ==
                record_fault::incomplete));
    BOOST_TEST((why(with("\"kind\":\"check\",", "\"kind\":\"check\",\"more\":1,")) ==
                record_fault::incomplete));
    BOOST_TEST((why("[]") == record_fault::unknown_version));
    BOOST_TEST((why(std::string(20000, '[')) == record_fault::not_canonical));
}

BOOST_AUTO_TEST_CASE(canonical_text_sorts_and_escapes_by_the_standard) {
    const auto same = [](std::string_view text) {
        const auto v = read_canonical(text);
        return v && canonical(*v) == text;
    };
    BOOST_TEST(same(R"({"a":[1,-2,true,null,{}],"b":"\u001f\b\t\n\f\r\"\\/依规"})"));
    BOOST_TEST(!same(R"({"b":1,"a":2})"));
    BOOST_TEST(!same(R"({"a":"\u4f9d"})"));
    BOOST_TEST(!same(R"({"a":"\/"})"));
    BOOST_TEST(!same(R"({"a":1.0})"));
    BOOST_TEST(!same("{\"a\":\"\xff\"}"));
}
