// The main program of every unit test.
#define BOOST_TEST_MODULE yigui
#include <boost/test/unit_test.hpp>
