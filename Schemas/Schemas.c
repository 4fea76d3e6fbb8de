#include "Schemas.h"

// #embed is C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t dataset[] = {
#embed "dataset.schema.json"
};

size_t minsheng_schema_size(int32_t schema) { return schema == MINSHENG_SCHEMA_DATASET ? sizeof dataset : 0; }

uint8_t minsheng_schema_byte(int32_t schema, size_t index) {
  return index < minsheng_schema_size(schema) ? dataset[index] : 0;
}
