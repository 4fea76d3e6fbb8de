#ifndef MINSHENG_CYAML_SHIMS_H
#define MINSHENG_CYAML_SHIMS_H

#include <stddef.h>
#include <stdint.h>

/// libyaml's events as plain numbers and bytes.
///
/// No type of libyaml is named here. A parser owns all that it hands out; what it hands out lasts until
/// the next event is asked for.

/// A parser over one text.
typedef struct minsheng_yaml_parser minsheng_yaml_parser;

/// What a parser has come to.
enum {
  MINSHENG_YAML_FAULT = -1,
  MINSHENG_YAML_STREAM_END = 0,
  MINSHENG_YAML_STREAM_START = 1,
  MINSHENG_YAML_DOCUMENT_START = 2,
  MINSHENG_YAML_DOCUMENT_END = 3,
  MINSHENG_YAML_ALIAS = 4,
  MINSHENG_YAML_SCALAR = 5,
  MINSHENG_YAML_SEQUENCE_START = 6,
  MINSHENG_YAML_SEQUENCE_END = 7,
  MINSHENG_YAML_MAPPING_START = 8,
  MINSHENG_YAML_MAPPING_END = 9
};

/// Opens a parser over a copy of `bytes`, which are UTF-8 and nothing else; null without memory
/// (`yaml_parser_initialize`, `yaml_parser_set_input_string`). Close it with `minsheng_yaml_close`.
minsheng_yaml_parser *minsheng_yaml_open(const uint8_t *bytes, size_t length);

/// Frees the parser and all that it handed out (`yaml_parser_delete`); null is allowed.
void minsheng_yaml_close(minsheng_yaml_parser *parser);

/// Goes to the next event and returns its number of the list above (`yaml_parser_parse`). After a fault
/// there is none.
int32_t minsheng_yaml_next(minsheng_yaml_parser *parser);

/// The line where the event starts or the fault lies, from 1.
size_t minsheng_yaml_line(const minsheng_yaml_parser *parser);

/// The column in characters where the event starts or the fault lies, from 1.
size_t minsheng_yaml_column(const minsheng_yaml_parser *parser);

/// libyaml's sentence on the fault, in English and without a full stop; null when there is none.
const char *minsheng_yaml_problem(const minsheng_yaml_parser *parser);

/// The bytes of a scalar, and their number; null and 0 for other events.
const uint8_t *minsheng_yaml_text(const minsheng_yaml_parser *parser, size_t *length);

/// 1 when the event is a scalar without quotation marks, `|` or `>`.
int32_t minsheng_yaml_is_plain(const minsheng_yaml_parser *parser);

/// The tag of a scalar, a sequence or a mapping, such as `tag:yaml.org,2002:str`; null for none.
const char *minsheng_yaml_tag(const minsheng_yaml_parser *parser);

/// The name of an alias, or the anchor of a scalar, a sequence or a mapping; null for none.
const char *minsheng_yaml_anchor(const minsheng_yaml_parser *parser);

#endif
