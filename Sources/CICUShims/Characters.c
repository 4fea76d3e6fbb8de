#include "CICUShims.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

int32_t minsheng_east_asian_width(int32_t scalar) {
  return u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
}

int32_t minsheng_general_category(int32_t scalar) { return u_charType(scalar); }

int32_t minsheng_is_default_ignorable(int32_t scalar) {
  return u_hasBinaryProperty(scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

int32_t minsheng_is_emoji(int32_t scalar) { return u_hasBinaryProperty(scalar, UCHAR_EMOJI); }

int32_t minsheng_canonical_singleton(int32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  UChar units[4];
  const UNormalizer2 *normalizer = unorm2_getNFCInstance(&code);
  int32_t length = unorm2_getDecomposition(normalizer, scalar, units, 4, &code);
  if (U_FAILURE(code) || length < 1) return scalar;
  int32_t index = 0;
  UChar32 first;
  U16_NEXT(units, index, length, first);
  return index == length ? first : scalar;
}
