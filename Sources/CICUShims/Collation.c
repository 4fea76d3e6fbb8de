#include "CICUShims.h"

#include <unicode/ucol.h>

minsheng_collator *minsheng_collator_open(const char *locale, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  UCollator *collator = ucol_open(locale, &code);
  *status = code;
  return (minsheng_collator *)collator;
}

void minsheng_collator_close(minsheng_collator *collator) { ucol_close((UCollator *)collator); }

int32_t minsheng_collator_compare(
    const minsheng_collator *collator, const uint8_t *left, int32_t left_length, const uint8_t *right,
    int32_t right_length, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  UCollationResult result = ucol_strcollUTF8(
      (const UCollator *)collator, left == NULL ? "" : (const char *)left, left_length,
      right == NULL ? "" : (const char *)right, right_length, &code);
  *status = code;
  return result;
}

int32_t minsheng_collator_sort_key(
    const minsheng_collator *collator, const uint16_t *text, int32_t length, uint8_t *key,
    int32_t capacity) {
  return ucol_getSortKey(
      (const UCollator *)collator, text == NULL ? u"" : (const UChar *)text, length, key, capacity);
}
