#include "CICUShims.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uset.h>

/* ICU finds names loosely (`lower case`, `LOWERCASE`); these find them letter for letter. */

static int32_t is_value_name(UProperty property, int32_t value, const char *name) {
  const char *known;
  for (int32_t choice = U_SHORT_PROPERTY_NAME; choice < 8; choice++) {
    known = u_getPropertyValueName(property, value, (UPropertyNameChoice)choice);
    if (known != NULL && strcmp(known, name) == 0) return 1;
    if (known == NULL && choice > U_LONG_PROPERTY_NAME) return 0;
  }
  return 0;
}

int32_t minsheng_property_value(int32_t property, const char *name) {
  int32_t value = u_getPropertyValueEnum((UProperty)property, name);
  if (value == UCHAR_INVALID_CODE) return -1;
  return is_value_name((UProperty)property, value, name) ? value : -1;
}

int32_t minsheng_binary_property(const char *name) {
  int32_t property = u_getPropertyEnum(name);
  if (property < UCHAR_BINARY_START || property >= UCHAR_BINARY_LIMIT) return -1;
  for (int32_t choice = U_SHORT_PROPERTY_NAME; choice <= U_LONG_PROPERTY_NAME; choice++) {
    const char *known = u_getPropertyName((UProperty)property, (UPropertyNameChoice)choice);
    if (known != NULL && strcmp(known, name) == 0) return property;
  }
  return -1;
}

const char *minsheng_property_name(int32_t property) {
  return u_getPropertyName((UProperty)property, U_LONG_PROPERTY_NAME);
}

int32_t minsheng_property_ranges(
    int32_t property, int32_t value, int32_t *bounds, int32_t capacity, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  USet *set = uset_openEmpty();
  uset_applyIntPropertyValue(set, (UProperty)property, value, &code);
  int32_t needed = 0;
  int32_t count = U_SUCCESS(code) ? uset_getItemCount(set) : 0;
  for (int32_t item = 0; item < count && U_SUCCESS(code); item++) {
    UChar32 first, last;
    if (uset_getItem(set, item, &first, &last, NULL, 0, &code) != 0) continue;
    if (needed + 2 <= capacity) {
      bounds[needed] = first;
      bounds[needed + 1] = last;
    }
    needed += 2;
  }
  if (U_SUCCESS(code) && needed > capacity) code = U_BUFFER_OVERFLOW_ERROR;
  uset_close(set);
  *status = code;
  return needed;
}

int32_t minsheng_simple_fold(int32_t scalar) { return u_foldCase(scalar, U_FOLD_CASE_DEFAULT); }

int32_t minsheng_property_of(int32_t scalar, int32_t property) {
  return u_getIntPropertyValue(scalar, (UProperty)property);
}
