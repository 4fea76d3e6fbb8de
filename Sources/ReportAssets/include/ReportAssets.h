#ifndef MINSHENG_REPORT_ASSETS_H
#define MINSHENG_REPORT_ASSETS_H

#include <stddef.h>
#include <stdint.h>

/// The length of `report.css` in bytes. The compiler embeds it, so that a page is made without any file.
size_t minsheng_report_css_size(void);

/// One byte of it; 0 past its end. Bytes, not a pointer, so that Swift needs nothing unsafe.
uint8_t minsheng_report_css_byte(size_t index);

#endif
