#include "CICUShims.h"

#include <stdlib.h>
#include <unicode/ucsdet.h>

/* A detector and the guesses of its last run, which belong to it. */
struct minsheng_detector {
  UCharsetDetector *detector;
  const UCharsetMatch **matches;
  int32_t count;
};

minsheng_detector *minsheng_detector_open(int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  minsheng_detector *opened = calloc(1, sizeof *opened);
  if (opened == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  opened->detector = ucsdet_open(&code);
  *status = code;
  if (U_FAILURE(code)) {
    free(opened);
    return NULL;
  }
  return opened;
}

void minsheng_detector_close(minsheng_detector *detector) {
  if (detector == NULL) return;
  ucsdet_close(detector->detector);
  free(detector);
}

int32_t minsheng_detector_run(
    minsheng_detector *detector, const uint8_t *bytes, int32_t length, int32_t *status) {
  UErrorCode code = (UErrorCode)*status;
  int32_t found = 0;
  ucsdet_setText(detector->detector, (const char *)bytes, length, &code);
  detector->matches = ucsdet_detectAll(detector->detector, &found, &code);
  detector->count = U_SUCCESS(code) && detector->matches != NULL ? found : 0;
  *status = code;
  return detector->count;
}

const char *minsheng_detector_name(minsheng_detector *detector, int32_t index, int32_t *status) {
  if (index < 0 || index >= detector->count) return NULL;
  UErrorCode code = (UErrorCode)*status;
  const char *name = ucsdet_getName(detector->matches[index], &code);
  *status = code;
  return name;
}

int32_t minsheng_detector_confidence(minsheng_detector *detector, int32_t index, int32_t *status) {
  if (index < 0 || index >= detector->count) return 0;
  UErrorCode code = (UErrorCode)*status;
  int32_t confidence = ucsdet_getConfidence(detector->matches[index], &code);
  *status = code;
  return confidence;
}
