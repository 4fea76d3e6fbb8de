#include "CICUShims.h"

#include <unicode/unum.h>
#include <unicode/ustring.h>

minsheng_speller *minsheng_speller_open(const char *locale, const char *rules, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  UNumberFormat *speller = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
  if (U_SUCCESS(code)) {
    UChar name[64];
    int32_t length = 0;
    u_strFromUTF8(name, 64, &length, rules, -1, &code);
    unum_setTextAttribute(speller, UNUM_DEFAULT_RULESET, name, length, &code);
  }
  *status = code;
  return (minsheng_speller *)speller;
}

void minsheng_speller_close(minsheng_speller *speller) { unum_close((UNumberFormat *)speller); }

int32_t minsheng_speller_spell(
    const minsheng_speller *speller, int64_t number, uint16_t *text, int32_t capacity, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  int32_t length = unum_formatInt64((const UNumberFormat *)speller, number, text, capacity, NULL, &code);
  *status = code;
  return length;
}
