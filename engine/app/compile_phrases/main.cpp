// Run by the build: writes the phrase data of a folder as the program needs it; done at each start,
// that took longer than reading a paper. Wrong data gives an empty file: the program, which then
// reads the folder itself, tells what is wrong.
#include <cstdio>
#include <fstream>

#include "recognise/recognise.h"

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("compile_phrases FOLDER OUTPUT\n", stderr);
        return 2;
    }
    yigui::diagnostics report;
    const std::string bytes = yigui::phrase_book::compiled(argv[1], report);
    std::ofstream out(argv[2], std::ios::binary);
    if (!report.has_errors()) out << bytes;
    out.close();
    return out ? 0 : 1;
}
