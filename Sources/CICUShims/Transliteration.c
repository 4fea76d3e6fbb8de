#include "CICUShims.h"

#include <string.h>
#include <unicode/uset.h>
#include <unicode/utrans.h>

enum { LONGEST_ID = 64 };

minsheng_transliterator *minsheng_transliterator_open(const char *id, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  UChar units[LONGEST_ID];
  size_t length = strlen(id);
  if (length > LONGEST_ID) {
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
  }
  for (size_t index = 0; index < length; index++) units[index] = (UChar)(uint8_t)id[index];
  UTransliterator *opened =
      utrans_openU(units, (int32_t)length, UTRANS_FORWARD, NULL, 0, NULL, &code);
  *status = code;
  return (minsheng_transliterator *)opened;
}

void minsheng_transliterator_close(minsheng_transliterator *transliterator) {
  utrans_close((UTransliterator *)transliterator);
}

void minsheng_transliterator_apply(
    const minsheng_transliterator *transliterator, uint16_t *text, int32_t *length, int32_t capacity,
    int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  int32_t limit = *length;
  utrans_transUChars(
      (const UTransliterator *)transliterator, (UChar *)text, length, capacity, 0, &limit, &code);
  *status = code;
}

void minsheng_transliterator_sources(
    const minsheng_transliterator *transliterator, uint8_t *bits, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  USet *set = utrans_getSourceSet((const UTransliterator *)transliterator, 0, NULL, &code);
  *status = code;
  if (U_FAILURE(code)) return;
  for (int32_t scalar = 0; scalar < 0x10000; scalar++) {
    if (uset_contains(set, scalar)) bits[scalar / 8] |= (uint8_t)(1 << (scalar % 8));
  }
  uset_close(set);
}
