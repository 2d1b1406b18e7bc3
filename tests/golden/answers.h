// What the program says of a dossier, for tests that compare answers.
#pragma once

#include <boost/json.hpp>
#include <filesystem>
#include <map>
#include <string>

#include "run_program.h"

struct answer {
    std::string title;
    std::map<std::string, std::string> results;  ///< of each step
};

/// `expected` is the dossier's expect.json: its day and its stage are asked for.
inline answer asked(const std::string& program, const std::filesystem::path& dossier,
                    const boost::json::object& expected) {
    namespace json = boost::json;
    const auto text = [&](const char* key) {
        const json::value* v = expected.if_contains(key);
        return v && v->is_string() ? std::string(v->as_string()) : std::string();
    };
    std::string command =
        "'" + program + "' check '" + dossier.string() + "' --format json --as-of " + text("as_of");
    if (const std::string stage = text("stage"); !stage.empty()) command += " --stage " + stage;
    boost::system::error_code error;
    const json::value report = json::parse(run_program(command).printed, error);
    answer out;
    if (error) return out;
    if (const json::value& s = report.at("subject"); s.is_object())
        if (const json::value* t = s.as_object().if_contains("title"); t && t->is_string())
            out.title = t->as_string();
    for (const json::value& s : report.at("steps").as_array())
        out.results[std::string(s.at("step").as_string())] = s.at("result").as_string();
    return out;
}
