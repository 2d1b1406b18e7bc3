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

/// An issued document with its notice.
inline const std::string issued_rules_on_dogs =
    "云溪县人民政府关于印发《云溪县犬只管理办法》的通知\n云政规〔2024〕5号\n各乡镇：\n"
    "现印发给你们。\n云溪县人民政府\n2024年8月20日\n云溪县犬只管理办法\n第一条　为规范养犬，制定本"
    "办法。\n第二条　本办法自2024年10月1日起施行。\n";
