// Facts of an organ's year: the ends of the year, and whether tables are filled in. A cell that
// the reader left out may be empty or merged: that stays open.
#include <boost/test/unit_test.hpp>

#include "judge/case_facts.h"

using namespace yigui;
using namespace yigui::judging;

namespace {

using rows = std::vector<std::vector<const char*>>;  // a null cell is left out

/// A ledger of 2021 whose one paper is a power list with this table.
dossier list_with(const rows& table) {
    dossier d;
    document doc;
    doc.path = "清单.html";
    const auto add = [&](const std::string& text) {
        const std::size_t from = doc.text.size();
        doc.text += text + "\n";
        return span{from, from + text.size()};
    };
    const span title = add("权责清单");
    for (std::uint32_t r = 0; r < table.size(); ++r)
        for (std::uint32_t c = 0; c < table[r].size(); ++c) {
            if (!table[r][c]) continue;
            block b;
            b.kind = block_kind::cell;
            b.range = add(table[r][c]);
            b.table = 1;
            b.row = r + 1;
            b.column = c + 1;
            doc.blocks.push_back(b);
        }
    paper p;
    p.path = doc.path;
    p.facts.whole = {0, doc.text.size()};
    p.about = about::this_one;
    p.matter = step::power_list;
    event e;
    e.step = step::power_list;
    e.polarity = polarity::done;
    e.how = strength::paper_itself;
    e.paper = 0;
    e.at = title;
    d.documents.push_back(std::move(doc));
    d.papers.push_back(std::move(p));
    d.events.push_back(std::move(e));
    d.ledger = ledger_year{2021, "甲局", "示例"};
    return d;
}

const rows heads = {{"序号", "法律依据", "监督方式"}, {"1", "《甲条例》第三条", "复议"}};

fact filled(const rows& table) {
    static const calendar days;
    static const instrument_table known;
    const dossier d = list_with(table);
    return case_facts(d, days, known, make_date(2022, 5, 1)->first)
        .columns_filled(step::power_list, "依据/监督");
}

rows with(std::vector<const char*> row) {
    rows out = heads;
    out.push_back(std::move(row));
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ledger_facts)

BOOST_AUTO_TEST_CASE(a_full_table_is_filled) {
    BOOST_TEST((truth_of(filled(with({"2", "《乙条例》第四条", "复议"})).value) == truth::yes));
}

BOOST_AUTO_TEST_CASE(an_empty_cell_is_told_with_its_place) {
    for (const char* blank : {"", " ", "/", "——"}) {
        const fact f = filled(with({"2", "《乙条例》第四条", blank}));
        BOOST_TEST((truth_of(f.value) == truth::no));
        BOOST_TEST(f.because == "清单.html 的表格第2行“监督”栏没有填");
    }
}

BOOST_AUTO_TEST_CASE(a_cell_left_out_may_be_merged) {
    const fact f = filled(with({"2", "《乙条例》第四条", nullptr}));
    BOOST_TEST((truth_of(f.value) == truth::unknown));
}

BOOST_AUTO_TEST_CASE(nothing_to_merge_with_below_the_heads) {
    const fact f = filled({heads[0], {"1", "《甲条例》第三条", nullptr}});
    BOOST_TEST((truth_of(f.value) == truth::no));
}

BOOST_AUTO_TEST_CASE(no_table_with_these_heads) {
    BOOST_TEST((truth_of(filled({{"序号", "名称"}, {"1", "许可"}}).value) == truth::unknown));
}

BOOST_AUTO_TEST_CASE(the_ends_of_the_year) {
    const calendar days;
    const instrument_table known;
    dossier d = list_with(heads);
    const case_facts facts(d, days, known, make_date(2022, 5, 1)->first);
    BOOST_TEST(canonical(facts.get("台账.年末").value) == "2021-12-31");
    BOOST_TEST(canonical(facts.get("台账.次年初").value) == "2022-01-01");
    d.ledger->year = 0;
    const case_facts open(d, days, known, make_date(2022, 5, 1)->first);
    BOOST_TEST(!is_known(open.get("台账.年末").value));
}

BOOST_AUTO_TEST_SUITE_END()
