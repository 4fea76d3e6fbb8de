#include "CICUShims.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

/* The longest NFKC of one code point has 18 units; folding triples that at most. */
enum { room = 128 };

int32_t minsheng_is_stable_when_folded(int32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCInstance(&code);
  UChar source[2], first[room], folded[room], last[room];
  int32_t length = 0;
  UBool overflow = 0;
  U16_APPEND(source, length, 2, scalar, overflow);
  if (U_FAILURE(code) || overflow) return 0;
  int32_t first_length = unorm2_normalize(normalizer, source, length, first, room, &code);
  int32_t folded_length =
      u_strFoldCase(folded, room, first, first_length, U_FOLD_CASE_DEFAULT, &code);
  int32_t last_length = unorm2_normalize(normalizer, folded, folded_length, last, room, &code);
  return U_SUCCESS(code) && u_strCompare(source, length, last, last_length, 0) == 0;
}

int32_t minsheng_is_nfc(const uint16_t *text, int32_t length, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  int32_t answer = unorm2_isNormalized(unorm2_getNFCInstance(&code), text, length, &code) != 0;
  *status = code;
  return answer;
}
