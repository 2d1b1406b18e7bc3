// What a SignedValue.dat or Seal.esl of an OFD says of its seal and signer, as far as it can be
// read without judging it: nothing here verifies a signature.
#pragma once

#include <string>
#include <string_view>

namespace yigui::reading {

struct seal_words {
    std::string seal;    ///< name of the seal, 某某市人民政府
    std::string signer;  ///< common name in the signer's certificate
};

/// Empty fields for what can't be found; any bytes are safe.
/// @par Source GB/T 38540-2020 (SES_Seal: header "ES", then esID, then property with type and name).
seal_words seal_words_of(std::string_view der);

}  // namespace yigui::reading
