#include "CICUShims.h"

#include <unicode/uregex.h>

minsheng_regex *minsheng_regex_open(const uint16_t *pattern, int32_t length, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  URegularExpression *regex = uregex_open(pattern, length, 0, NULL, &code);
  *status = code;
  return (minsheng_regex *)regex;
}

void minsheng_regex_close(minsheng_regex *regex) { uregex_close((URegularExpression *)regex); }

int32_t minsheng_regex_find(
    minsheng_regex *regex, const uint16_t *text, int32_t length, int32_t time_limit, int32_t stack_limit,
    int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  URegularExpression *expression = (URegularExpression *)regex;
  uregex_setTimeLimit(expression, time_limit, &code);
  uregex_setStackLimit(expression, stack_limit, &code);
  uregex_setText(expression, text, length, &code);
  int32_t found = uregex_find(expression, 0, &code);
  *status = code;
  return found != 0;
}
