#include "CYAMLShims.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct minsheng_yaml_parser {
  yaml_parser_t parser;
  yaml_event_t event;
  uint8_t *bytes;
  size_t length;
  int failed;
};

minsheng_yaml_parser *minsheng_yaml_open(const uint8_t *bytes, size_t length) {
  minsheng_yaml_parser *opened = calloc(1, sizeof *opened);
  if (opened == NULL) return NULL;
  // An empty text has an address too.
  opened->bytes = malloc(length + (length < SIZE_MAX));
  if (opened->bytes == NULL || !yaml_parser_initialize(&opened->parser)) {
    free(opened->bytes);
    free(opened);
    return NULL;
  }
  if (length > 0) memcpy(opened->bytes, bytes, length);
  opened->length = length;
  yaml_parser_set_encoding(&opened->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&opened->parser, opened->bytes, length);
  return opened;
}

void minsheng_yaml_close(minsheng_yaml_parser *parser) {
  if (parser == NULL) return;
  yaml_event_delete(&parser->event);
  yaml_parser_delete(&parser->parser);
  free(parser->bytes);
  free(parser);
}

int32_t minsheng_yaml_next(minsheng_yaml_parser *parser) {
  // Deleting an event leaves all of it zero, and nothing is deleted twice.
  yaml_event_delete(&parser->event);
  if (parser->failed || !yaml_parser_parse(&parser->parser, &parser->event)) {
    parser->failed = 1;
    return MINSHENG_YAML_FAULT;
  }
  switch (parser->event.type) {
    case YAML_STREAM_START_EVENT: return MINSHENG_YAML_STREAM_START;
    case YAML_DOCUMENT_START_EVENT: return MINSHENG_YAML_DOCUMENT_START;
    case YAML_DOCUMENT_END_EVENT: return MINSHENG_YAML_DOCUMENT_END;
    case YAML_ALIAS_EVENT: return MINSHENG_YAML_ALIAS;
    case YAML_SCALAR_EVENT: return MINSHENG_YAML_SCALAR;
    case YAML_SEQUENCE_START_EVENT: return MINSHENG_YAML_SEQUENCE_START;
    case YAML_SEQUENCE_END_EVENT: return MINSHENG_YAML_SEQUENCE_END;
    case YAML_MAPPING_START_EVENT: return MINSHENG_YAML_MAPPING_START;
    case YAML_MAPPING_END_EVENT: return MINSHENG_YAML_MAPPING_END;
    // No event is what libyaml gives after the last.
    case YAML_STREAM_END_EVENT:
    case YAML_NO_EVENT: return MINSHENG_YAML_STREAM_END;
  }
  return MINSHENG_YAML_STREAM_END;
}

/* Where the event or the fault is. A fault of the encoding has an offset instead of a mark. */
static void place(const minsheng_yaml_parser *parser, size_t *line, size_t *column) {
  const yaml_mark_t *mark = parser->failed ? &parser->parser.problem_mark : &parser->event.start_mark;
  *line = mark->line + 1;
  *column = mark->column + 1;
  if (!parser->failed || parser->parser.error != YAML_READER_ERROR) return;
  size_t end = parser->parser.problem_offset;
  if (end > parser->length) end = parser->length;
  *line = 1;
  *column = 1;
  for (size_t index = 0; index < end; index++) {
    uint8_t byte = parser->bytes[index];
    int is_break = byte == '\n' || (byte == '\r' && (index + 1 == end || parser->bytes[index + 1] != '\n'));
    if (is_break) {
      *line += 1;
      *column = 1;
    } else if ((byte & 0xC0) != 0x80) {
      *column += 1;
    }
  }
}

size_t minsheng_yaml_line(const minsheng_yaml_parser *parser) {
  size_t line, column;
  place(parser, &line, &column);
  return line;
}

size_t minsheng_yaml_column(const minsheng_yaml_parser *parser) {
  size_t line, column;
  place(parser, &line, &column);
  return column;
}

const char *minsheng_yaml_problem(const minsheng_yaml_parser *parser) {
  return parser->failed ? parser->parser.problem : NULL;
}

const uint8_t *minsheng_yaml_text(const minsheng_yaml_parser *parser, size_t *length) {
  int is_scalar = parser->event.type == YAML_SCALAR_EVENT;
  *length = is_scalar ? parser->event.data.scalar.length : 0;
  return is_scalar ? parser->event.data.scalar.value : NULL;
}

int32_t minsheng_yaml_is_plain(const minsheng_yaml_parser *parser) {
  return parser->event.type == YAML_SCALAR_EVENT
      && parser->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
}

const char *minsheng_yaml_tag(const minsheng_yaml_parser *parser) {
  switch (parser->event.type) {
    case YAML_SCALAR_EVENT: return (const char *)parser->event.data.scalar.tag;
    case YAML_SEQUENCE_START_EVENT: return (const char *)parser->event.data.sequence_start.tag;
    case YAML_MAPPING_START_EVENT: return (const char *)parser->event.data.mapping_start.tag;
    default: return NULL;
  }
}

const char *minsheng_yaml_anchor(const minsheng_yaml_parser *parser) {
  switch (parser->event.type) {
    case YAML_ALIAS_EVENT: return (const char *)parser->event.data.alias.anchor;
    case YAML_SCALAR_EVENT: return (const char *)parser->event.data.scalar.anchor;
    case YAML_SEQUENCE_START_EVENT: return (const char *)parser->event.data.sequence_start.anchor;
    case YAML_MAPPING_START_EVENT: return (const char *)parser->event.data.mapping_start.anchor;
    default: return NULL;
  }
}
