#ifndef MINSHENG_DATA_FILES_H
#define MINSHENG_DATA_FILES_H

#include <stddef.h>
#include <stdint.h>

/// The tables of this folder. The compiler embeds their bytes, so that the command is one file and
/// nothing is looked up on disk at run time.
enum {
  MINSHENG_DATA_DIVISIONS = 0,
  MINSHENG_DATA_HEADER_WORDS = 1,
  MINSHENG_DATA_ORGANISATION_SUFFIXES = 2,
  MINSHENG_DATA_SURNAMES = 3,
  MINSHENG_DATA_UNITS = 4,
  MINSHENG_DATA_ZONES = 5,
  MINSHENG_DATA_ORGANISATION_ALIASES = 6,
  MINSHENG_DATA_CELL_SHAPES = 7,
};

/// The length of a table in bytes; 0 for a table that does not exist.
size_t minsheng_data_size(int32_t table);

/// One byte of a table; 0 past its end. Bytes, not a pointer, so that Swift needs nothing unsafe.
uint8_t minsheng_data_byte(int32_t table, size_t index);

#endif
