#ifndef MINSHENG_METASCHEMAS_H
#define MINSHENG_METASCHEMAS_H

#include <stddef.h>
#include <stdint.h>

/// The metaschemas of JSON Schema 2020-12, embedded by the compiler: the keywords of each vocabulary and what
/// their values must be, after the core and validation specifications.

/// How many there are.
int32_t minsheng_metaschema_count(void);

/// The length of one in bytes; 0 for one that does not exist.
size_t minsheng_metaschema_size(int32_t index);

/// One byte of one; 0 past its end.
uint8_t minsheng_metaschema_byte(int32_t index, size_t place);

#endif
