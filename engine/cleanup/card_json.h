// A card as JSON and back, for logs of cards and for cards that come from other machines. A promise
// only between equal programs: logs name the program that made them.
#pragma once

#include <boost/json/object.hpp>

#include "cleanup/card.h"

namespace yigui::cleaning {

/// Fields without a value are left out.
boost::json::object json_of(const card&);
/// @throws std::exception when it is no card
card card_of(const boost::json::object&);

}  // namespace yigui::cleaning
