#include "report/worker_json.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "report/json_text.h"

namespace yigui {
namespace {

/// Line feeds in JSON stand between its values only, with the indentation behind them.
std::string on_one_line(std::string_view json) {
    std::string out;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] != '\n') {
            out += json[i];
            continue;
        }
        while (i + 1 < json.size() && json[i + 1] == ' ') ++i;
    }
    return out;
}

std::string opening(const std::string& id, int status, std::string_view key) {
    return "{\"id\":" + id + ",\"status\":" + std::to_string(status) + ",\"" + std::string(key) +
           "\":";
}

}  // namespace

std::string worker_answer(const std::string& id, int status, std::string_view key,
                          const std::vector<std::string>& values) {
    std::string out = opening(id, status, key) + "[";
    for (std::size_t i = 0; i < values.size(); ++i) out += (i ? "," : "") + on_one_line(values[i]);
    return out + "]}";
}

std::string worker_report(const std::string& id, int status, std::string_view report) {
    return opening(id, status, "report") + on_one_line(report) + "}";
}

std::string worker_error(const std::string& id, int status, const std::string& what,
                         const std::string& remedy) {
    const boost::json::object why{{"what", report::text_of(what)},
                                  {"remedy", report::text_of(remedy)}};
    return opening(id, status, "error") + boost::json::serialize(why) + "}";
}

}  // namespace yigui
