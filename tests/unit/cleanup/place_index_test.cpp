// The index gives what asking every document gives.
#include "cleanup/place_index.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "dossier/titles.h"

using namespace yigui;

BOOST_AUTO_TEST_CASE(the_index_of_places_agrees_with_asking_each) {
    const std::vector<std::string> places{
        "",       "广东省",           "江门市",       "广东省江门市", "江门市新会区", "新会区",
        "云水县", "广东省云水县",     "云水县云水县", "水县",         "江门市",       "",
        "江",     "江门市新会区某镇", "某镇",         "广东省"};
    cleaning::place_index index;
    for (std::size_t i = 0; i < places.size(); ++i) index.add(places[i], i);
    index.finish();
    std::vector<std::string> asked = places;
    asked.insert(asked.end(), {"门市", "广东省江门市新会区", "北山市", "县"});
    for (const std::string& place : asked) {
        joining::title_core one;
        one.place = place;
        std::vector<std::size_t> want, got;
        for (std::size_t i = 0; i < places.size(); ++i) {
            joining::title_core other;
            other.place = places[i];
            if (joining::is_of_one_place(one, other)) want.push_back(i);
        }
        index.each_of_place(place, [&](std::size_t i) { got.push_back(i); });
        std::sort(got.begin(), got.end());
        BOOST_TEST(got == want, place);
    }
}
