#include "Schemas.h"

// #embed is C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t dataset[] = {
#embed "dataset.schema.json"
};

static const uint8_t corrections[] = {
#embed "corrections.schema.json"
};

static const uint8_t report[] = {
#embed "report.schema.json"
};

static const uint8_t baseline[] = {
#embed "baseline.schema.json"
};

static const uint8_t links[] = {
#embed "links.schema.json"
};

static const uint8_t diff[] = {
#embed "diff.schema.json"
};

static const uint8_t history[] = {
#embed "history.schema.json"
};

size_t minsheng_schema_size(int32_t schema) {
  switch (schema) {
    case MINSHENG_SCHEMA_DATASET: return sizeof dataset;
    case MINSHENG_SCHEMA_CORRECTIONS: return sizeof corrections;
    case MINSHENG_SCHEMA_REPORT: return sizeof report;
    case MINSHENG_SCHEMA_BASELINE: return sizeof baseline;
    case MINSHENG_SCHEMA_LINKS: return sizeof links;
    case MINSHENG_SCHEMA_DIFF: return sizeof diff;
    case MINSHENG_SCHEMA_HISTORY: return sizeof history;
    default: return 0;
  }
}

uint8_t minsheng_schema_byte(int32_t schema, size_t index) {
  if (index >= minsheng_schema_size(schema)) return 0;
  switch (schema) {
    case MINSHENG_SCHEMA_DATASET: return dataset[index];
    case MINSHENG_SCHEMA_CORRECTIONS: return corrections[index];
    case MINSHENG_SCHEMA_REPORT: return report[index];
    case MINSHENG_SCHEMA_LINKS: return links[index];
    case MINSHENG_SCHEMA_BASELINE: return baseline[index];
    case MINSHENG_SCHEMA_DIFF: return diff[index];
    default: return history[index];
  }
}
