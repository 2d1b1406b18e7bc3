// Three-valued logic, exhaustively: the tables, and the laws that follow from them.
#include <boost/test/unit_test.hpp>

#include "judge/recalculate.h"
#include "judge/value.h"

using namespace yigui;
using namespace yigui::judging;

namespace {

constexpr truth all[] = {truth::no, truth::unknown, truth::yes};

}  // namespace

BOOST_AUTO_TEST_SUITE(kleene)

BOOST_AUTO_TEST_CASE(tables) {
    const truth n = truth::no, u = truth::unknown, y = truth::yes;
    const truth conjunction[3][3] = {{n, n, n}, {n, u, u}, {n, u, y}};
    const truth disjunction[3][3] = {{n, u, y}, {u, u, y}, {y, y, y}};
    const truth denial[3] = {y, u, n};
    for (int a = 0; a < 3; ++a) {
        BOOST_TEST((negation(all[a]) == denial[a]));
        for (int b = 0; b < 3; ++b) {
            BOOST_TEST((both(all[a], all[b]) == conjunction[a][b]));
            BOOST_TEST((either(all[a], all[b]) == disjunction[a][b]));
        }
    }
}

BOOST_AUTO_TEST_CASE(laws) {
    for (truth a : all)
        for (truth b : all)
            for (truth c : all) {
                BOOST_TEST((negation(both(a, b)) == either(negation(a), negation(b))));
                BOOST_TEST((both(a, either(b, c)) == either(both(a, b), both(a, c))));
                BOOST_TEST((both(a, both(b, c)) == both(both(a, b), c)));
            }
}

/// More knowledge never turns one known answer into the other.
BOOST_AUTO_TEST_CASE(knowledge_is_monotone) {
    for (truth b : all)
        for (truth sharper : {truth::no, truth::yes}) {
            const truth open = both(truth::unknown, b), closed = both(sharper, b);
            BOOST_TEST((open == truth::unknown || open == closed));
            const truth open2 = either(truth::unknown, b), closed2 = either(sharper, b);
            BOOST_TEST((open2 == truth::unknown || open2 == closed2));
        }
}

BOOST_AUTO_TEST_CASE(the_checker_has_the_same_tables) {
    const calendar none;
    for (truth a : all) {
        BOOST_TEST(recalculate("非", {canonical(a)}, none) == canonical(negation(a)));
        for (truth b : all) {
            BOOST_TEST(recalculate("且", {canonical(a), canonical(b)}, none) ==
                       canonical(both(a, b)));
            BOOST_TEST(recalculate("或", {canonical(a), canonical(b)}, none) ==
                       canonical(either(a, b)));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
