#include "DataFiles.h"

// #embed is C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t divisions[] = {
#embed "divisions.tsv"
};
static const uint8_t header_words[] = {
#embed "header-words.tsv"
};
static const uint8_t organisation_suffixes[] = {
#embed "organisation-suffixes.tsv"
};
static const uint8_t organisation_aliases[] = {
#embed "organisation-aliases.tsv"
};
static const uint8_t cell_shapes[] = {
#embed "cell-shapes.tsv"
};
static const uint8_t surnames[] = {
#embed "surnames.tsv"
};
static const uint8_t units[] = {
#embed "units.tsv"
};
static const uint8_t zones[] = {
#embed "zones.tsv"
};

typedef struct {
  const uint8_t *bytes;
  size_t size;
} Table;

static Table table_at(int32_t table) {
  switch (table) {
  case MINSHENG_DATA_DIVISIONS: return (Table){divisions, sizeof divisions};
  case MINSHENG_DATA_HEADER_WORDS: return (Table){header_words, sizeof header_words};
  case MINSHENG_DATA_ORGANISATION_SUFFIXES: return (Table){organisation_suffixes, sizeof organisation_suffixes};
  case MINSHENG_DATA_ORGANISATION_ALIASES: return (Table){organisation_aliases, sizeof organisation_aliases};
  case MINSHENG_DATA_SURNAMES: return (Table){surnames, sizeof surnames};
  case MINSHENG_DATA_UNITS: return (Table){units, sizeof units};
  case MINSHENG_DATA_ZONES: return (Table){zones, sizeof zones};
  case MINSHENG_DATA_CELL_SHAPES: return (Table){cell_shapes, sizeof cell_shapes};
  default: return (Table){0, 0};
  }
}

size_t minsheng_data_size(int32_t table) { return table_at(table).size; }

uint8_t minsheng_data_byte(int32_t table, size_t index) {
  Table found = table_at(table);
  return index < found.size ? found.bytes[index] : 0;
}
