#ifndef MINSHENG_CICU_H
#define MINSHENG_CICU_H

/* The ICU calls that CICUShims makes. No Swift file imports this module: ICU's own types would clash
   with the ICU that Foundation carries on Linux. The target is here for pkg-config and the package
   hint that SwiftPM prints when libicu-dev is missing. */
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucol.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/uregex.h>
#include <unicode/uset.h>
#include <unicode/utf16.h>
#include <unicode/utrans.h>
#include <unicode/utypes.h>

#endif
