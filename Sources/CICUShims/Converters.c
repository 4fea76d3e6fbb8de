#include "CICUShims.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utypes.h>

const char *minsheng_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

int32_t minsheng_alias_count(const char *name, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  int32_t count = ucnv_countAliases(name, &code);
  *status = code;
  return count;
}

const char *minsheng_canonical_name(const char *name, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  const char *found = ucnv_getAlias(name, 0, &code);
  *status = code;
  return found;
}

const char *minsheng_standard_name(const char *name, const char *standard, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  const char *found = ucnv_getStandardName(name, standard, &code);
  *status = code;
  return found;
}

minsheng_converter *minsheng_converter_open(const char *name, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  UConverter *converter = ucnv_open(name, &code);
  *status = code;
  return (minsheng_converter *)converter;
}

void minsheng_converter_close(minsheng_converter *converter) { ucnv_close((UConverter *)converter); }

void minsheng_converter_be_strict(minsheng_converter *converter, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  ucnv_setToUCallBack(
      (UConverter *)converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  ucnv_setFromUCallBack(
      (UConverter *)converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
  ucnv_setFallback((UConverter *)converter, 0);
  *status = code;
}

void minsheng_converter_to_utf16(
    minsheng_converter *converter, const uint8_t *source, size_t length, size_t *consumed,
    uint16_t *target, size_t capacity, size_t *written, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  const char *from = (const char *)source;
  UChar *to = (UChar *)target;
  ucnv_toUnicode(
      (UConverter *)converter, &to, (UChar *)target + capacity, &from, (const char *)source + length,
      NULL, 1, &code);
  *consumed = (size_t)(from - (const char *)source);
  *written = (size_t)(to - (UChar *)target);
  *status = code;
}

void minsheng_converter_invalid_bytes(
    const minsheng_converter *converter, uint8_t *bytes, int8_t *length, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  ucnv_getInvalidChars((const UConverter *)converter, (char *)bytes, length, &code);
  *status = code;
}

int32_t minsheng_converter_from_utf16(
    minsheng_converter *converter, const uint16_t *source, int32_t length, uint8_t *target,
    int32_t capacity, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  int32_t needed = ucnv_fromUChars(
      (UConverter *)converter, (char *)target, capacity, (const UChar *)source, length, &code);
  *status = code;
  return needed;
}
