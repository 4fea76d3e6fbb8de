#ifndef MINSHENG_SCHEMAS_H
#define MINSHENG_SCHEMAS_H

#include <stddef.h>
#include <stdint.h>

/// The schemas of this folder, embedded by the compiler.
enum {
  MINSHENG_SCHEMA_DATASET = 0,
  MINSHENG_SCHEMA_CORRECTIONS = 1,
  MINSHENG_SCHEMA_REPORT = 2,
  MINSHENG_SCHEMA_BASELINE = 3,
  MINSHENG_SCHEMA_DIFF = 4,
  MINSHENG_SCHEMA_HISTORY = 5,
  MINSHENG_SCHEMA_LINKS = 6
};

/// The length of a schema in bytes; 0 for one that does not exist.
size_t minsheng_schema_size(int32_t schema);

/// One byte of a schema; 0 past its end.
uint8_t minsheng_schema_byte(int32_t schema, size_t index);

#endif
