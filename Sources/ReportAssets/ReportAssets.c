#include "ReportAssets.h"

// #embed is C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t report_css[] = {
#embed "report.css"
};

size_t minsheng_report_css_size(void) { return sizeof report_css; }

uint8_t minsheng_report_css_byte(size_t index) { return index < sizeof report_css ? report_css[index] : 0; }
