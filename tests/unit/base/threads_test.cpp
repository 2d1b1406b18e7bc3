#include "base/threads.h"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <vector>

using namespace yigui;

BOOST_AUTO_TEST_CASE(each_index_is_worked_on_once_whatever_the_threads) {
    for (const unsigned threads : {1u, 2u, 7u, 64u})
        for (const std::size_t count : {0u, 1u, 5u, 1000u}) {
            std::vector<std::atomic<int>> met(count);
            each_index(count, threads, [&](std::size_t i) { ++met[i]; });
            for (const auto& n : met) BOOST_TEST(n == 1);
        }
}

BOOST_AUTO_TEST_CASE(a_failure_of_any_thread_reaches_the_caller) {
    for (const unsigned threads : {1u, 4u})
        BOOST_CHECK_THROW(each_index(100, threads,
                                     [](std::size_t i) {
                                         if (i == 57) throw std::runtime_error("57");
                                     }),
                          std::runtime_error);
}
