// 卷宗.xml: what an office itself says of its dossier. This reads its form; what the words mean
// (kinds, steps, days) is told where papers are joined.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"

namespace yigui {

struct manifest_entry {
    bool is_event = false;         ///< 事项; else 材料
    std::string file, kind, step;  ///< 文件 (材料), 类别, 步骤
    std::string date, from, to;    ///< 日期, 开始, 截止; as written
    std::size_t line = 0;          ///< in 卷宗.xml, from 1
    std::string words;             ///< the entry as people would say it, for quoting
};

struct manifest {
    std::string title;        ///< of the document that the dossier is about; empty when not given
    std::string file;         ///< of the paper that is that document; empty when not given
    bool is_ledger = false;   ///< 年度台账: an organ's year instead of one document's dossier
    std::string organ, year;  ///< of a 年度台账, as written; empty when not given
    std::vector<manifest_entry> entries;
};

/// A fault for what is not the form that README describes: an element or attribute not known.
result<manifest> read_manifest(const std::string& path, std::string_view text,
                               const read_limits& limits = {});

}  // namespace yigui
