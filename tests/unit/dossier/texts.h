// Dossiers from the texts of their papers, read and joined as they are for a user.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "../recognise/book.h"
#include "dossier/assemble.h"
#include "papers.h"

/// Names and texts.
using files = std::vector<std::pair<std::string, std::string>>;

inline yigui::dossier read(const files& all) {
    std::vector<yigui::read_item> items;
    for (const auto& [path, text] : all)
        items.push_back({"卷宗/" + path, yigui::read_bytes("卷宗/" + path, text)});
    return yigui::assemble("卷宗", std::move(items), book());
}
