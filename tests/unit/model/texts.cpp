#include "texts.h"

#include <algorithm>

#include "model/builder.h"

using namespace yigui;

namespace {

void row(document_builder& out, std::string_view line, block& at, std::size_t from) {
    ++at.row;
    at.column = 0;
    for (std::size_t k = 1; k < line.size();) {
        const std::size_t end = std::min(line.find('|', k), line.size());
        ++at.column;
        out.begin_block(at);
        out.append(line.substr(k, end - k), from + k, end - k);
        out.end_block();
        k = end + 1;
    }
}

}  // namespace

document document_of(std::string_view lines) {
    document_builder out("test", "text", "UTF-8");
    out.begin_part("");
    block cell;
    cell.kind = block_kind::cell;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        const std::string_view line = lines.substr(at, end - at);
        if (line.starts_with("|")) {
            if (cell.row == 0) ++cell.table;
            row(out, line, cell, at);
        } else {
            cell.row = 0;
            block b;
            b.right = line.starts_with(">");
            b.centred = line.starts_with("^");
            if (line.starts_with("#")) {
                b.kind = block_kind::heading;
                b.level = 1;
            }
            const std::size_t mark = b.right || b.centred || b.level > 0 ? 1 : 0;
            out.begin_block(b);
            out.append(line.substr(mark), at + mark, line.size() - mark);
            out.end_block();
        }
        at = end + 1;
    }
    return out.finish("");
}
