#include "Metaschemas.h"

// #embed is C23; clang has it in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t applicator[] = {
#embed "applicator.json"
};

static const uint8_t content[] = {
#embed "content.json"
};

static const uint8_t core[] = {
#embed "core.json"
};

static const uint8_t format_annotation[] = {
#embed "format-annotation.json"
};

static const uint8_t format_assertion[] = {
#embed "format-assertion.json"
};

static const uint8_t meta_data[] = {
#embed "meta-data.json"
};

static const uint8_t schema[] = {
#embed "schema.json"
};

static const uint8_t unevaluated[] = {
#embed "unevaluated.json"
};

static const uint8_t validation[] = {
#embed "validation.json"
};

static const struct {
  const uint8_t *bytes;
  size_t size;
} all[] = {
    {applicator, sizeof applicator},
    {content, sizeof content},
    {core, sizeof core},
    {format_annotation, sizeof format_annotation},
    {format_assertion, sizeof format_assertion},
    {meta_data, sizeof meta_data},
    {schema, sizeof schema},
    {unevaluated, sizeof unevaluated},
    {validation, sizeof validation},
};

int32_t minsheng_metaschema_count(void) { return (int32_t)(sizeof all / sizeof all[0]); }

size_t minsheng_metaschema_size(int32_t index) {
  return index >= 0 && index < minsheng_metaschema_count() ? all[index].size : 0;
}

uint8_t minsheng_metaschema_byte(int32_t index, size_t place) {
  return place < minsheng_metaschema_size(index) ? all[index].bytes[place] : 0;
}
