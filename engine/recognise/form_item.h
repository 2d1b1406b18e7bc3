// The item of a form that names a step: where it begins, the words in front of the step's, and the
// box or mark that belongs to it. What the field holds is form_value.h's.
#pragma once

#include "recognise/form_value.h"

namespace yigui::recognising {

class form_item : protected form_value {
 protected:
    using form_value::form_value;

    /// Finds where the item of the hit begins; false when it is no label.
    bool find_item();

    string_view prefix_;       ///< between the item's begin and the hit
    std::size_t option_ = 0;   ///< behind the own box
    box own_box_ = box::none;  ///< the box that belongs to the hit
    bool is_caption_ = false;  ///< a bracket opens in front of it

 private:
    std::size_t begin_of_item();
    /// Whose a box in front of the hit is; gives where the item then begins.
    std::size_t take_box(box b, std::size_t before, std::size_t size, std::size_t at);
    void take_brackets(std::size_t close);
    bool is_answered(std::size_t at) const;
    void find_option(std::size_t at);
    bool is_box_first(std::size_t at) const;
    bool touches_hit(std::size_t at, std::size_t size) const;
    bool is_label(stretch s) const;
};

}  // namespace yigui::recognising
