#define _GNU_SOURCE /* memrchr */
#include "CXMLEvents.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

struct CXMLParser {
  xmlParserCtxtPtr context;
  CXMLHandler handler;
  const uint8_t *bytes;
  size_t length;
  uint32_t depth;
  bool is_over;
  CXMLAttribute *attributes;
  size_t attribute_capacity;
};

static pthread_once_t initialised = PTHREAD_ONCE_INIT;

/* Where the parser stands. The document needs no conversion, so its buffer's offsets are the file's. */
static size_t offset_of_cursor(const CXMLParser *parser) {
  const xmlParserInputPtr input = parser->context->input;
  if (input == NULL || input->base == NULL || input->cur < input->base) return parser->length;
  size_t offset = (size_t)input->consumed + (size_t)(input->cur - input->base);
  return offset < parser->length ? offset : parser->length;
}

/* The last '<' before an offset. A well-formed tag has none inside. */
static size_t opening_before(const CXMLParser *parser, size_t offset) {
  const uint8_t *found = memrchr(parser->bytes, '<', offset);
  return found != NULL ? (size_t)(found - parser->bytes) : 0;
}

static void stop(CXMLParser *parser, CXMLProblemKind kind, size_t offset, const char *message) {
  if (parser->is_over) return;
  parser->is_over = true;
  CXMLProblem problem = {
      .kind = kind,
      .line = parser->context->input != NULL ? parser->context->input->line : 0,
      .offset = (uint32_t)offset,
      .message = message,
  };
  parser->handler.problem(parser->handler.context, &problem);
  xmlStopParser(parser->context);
}

static bool is_space(uint8_t byte) { return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r'; }

static size_t skip_space(const uint8_t *bytes, size_t at, size_t end) {
  while (at < end && is_space(bytes[at])) at++;
  return at;
}

/* Behind a qualified name; `local` is set behind its prefix. */
static size_t skip_name(const uint8_t *bytes, size_t at, size_t end, uint32_t *local) {
  *local = (uint32_t)at;
  while (at < end && !is_space(bytes[at]) && bytes[at] != '=' && bytes[at] != '/' && bytes[at] != '>') {
    if (bytes[at] == ':') *local = (uint32_t)(at + 1);
    at++;
  }
  return at;
}

static bool is_namespace_declaration(const uint8_t *bytes, const CXMLAttribute *attribute) {
  size_t start = attribute->name_start;
  size_t length = attribute->name_end - start;
  if (length < 5 || memcmp(bytes + start, "xmlns", 5) != 0) return false;
  return length == 5 || bytes[start + 5] == ':';
}

/* Takes the raw attribute at `at`; false when there is none. */
static bool scan_attribute(const uint8_t *bytes, size_t *at, size_t end, CXMLAttribute *attribute) {
  size_t cursor = skip_space(bytes, *at, end);
  attribute->name_start = (uint32_t)cursor;
  cursor = skip_name(bytes, cursor, end, &attribute->local_start);
  attribute->name_end = (uint32_t)cursor;
  cursor = skip_space(bytes, cursor, end);
  if (cursor >= end || bytes[cursor] != '=') return false;
  cursor = skip_space(bytes, cursor + 1, end);
  if (cursor >= end || (bytes[cursor] != '"' && bytes[cursor] != '\'')) return false;
  const uint8_t *closing = memchr(bytes + cursor + 1, bytes[cursor], end - cursor - 1);
  if (closing == NULL) return false;
  attribute->value_start = (uint32_t)(cursor + 1);
  attribute->value_end = (uint32_t)(closing - bytes);
  *at = attribute->value_end + 1;
  return true;
}

static bool reserve_attributes(CXMLParser *parser, size_t count) {
  if (count <= parser->attribute_capacity) return true;
  CXMLAttribute *grown = realloc(parser->attributes, count * 2 * sizeof *grown);
  if (grown == NULL) return false;
  parser->attributes = grown;
  parser->attribute_capacity = count * 2;
  return true;
}

static void start_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                          int namespace_count, const xmlChar **namespaces, int attribute_count,
                          int default_count, const xmlChar **values) {
  (void)name, (void)prefix, (void)namespace_count, (void)namespaces, (void)default_count;
  CXMLParser *parser = user;
  if (parser->is_over) return;
  /* Called before the tag's end is consumed: the cursor is at '>' or '/>'. */
  size_t close = offset_of_cursor(parser);
  size_t open = opening_before(parser, close);
  if (parser->depth == CXML_MAXIMUM_DEPTH) {
    stop(parser, CXMLProblemDepth, open, "nesting too deep");
    return;
  }
  parser->depth++;
  CXMLStartTag tag = {.start = (uint32_t)open, .namespace_uri = (const char *)uri};
  size_t at = skip_name(parser->bytes, open + 1, close, &tag.local_start);
  tag.name_end = (uint32_t)at;
  tag.is_empty = close < parser->length && parser->bytes[close] == '/';
  size_t end = close + (tag.is_empty ? 2 : 1);
  tag.end = (uint32_t)(end < parser->length ? end : parser->length);
  if (!reserve_attributes(parser, (size_t)attribute_count)) {
    stop(parser, CXMLProblemSyntax, open, "out of memory");
    return;
  }
  /* libxml2 gives local name, prefix, URI, value and value end for each attribute, in the order of the tag. */
  int taken = 0;
  while (taken < attribute_count) {
    CXMLAttribute *attribute = &parser->attributes[taken];
    if (!scan_attribute(parser->bytes, &at, close, attribute)) break;
    if (is_namespace_declaration(parser->bytes, attribute)) continue;
    const xmlChar **parts = values + (size_t)taken * 5;
    attribute->namespace_uri = (const char *)parts[2];
    attribute->value = parts[3];
    attribute->value_length = (uint32_t)(parts[4] - parts[3]);
    taken++;
  }
  tag.attribute_count = (uint32_t)taken;
  tag.attributes = parser->attributes;
  parser->handler.start(parser->handler.context, &tag);
}

static void end_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  CXMLParser *parser = user;
  if (parser->is_over) return;
  parser->depth--;
  size_t end = offset_of_cursor(parser);
  size_t start = opening_before(parser, end);
  bool is_end_tag = start + 1 < parser->length && parser->bytes[start + 1] == '/';
  parser->handler.end(parser->handler.context, (uint32_t)(is_end_tag ? start : end), (uint32_t)end);
}

static void characters(void *user, const xmlChar *bytes, int length) {
  CXMLParser *parser = user;
  if (parser->is_over || length <= 0) return;
  parser->handler.text(parser->handler.context, bytes, (size_t)length);
}

/* Called behind the DOCTYPE's name and identifiers and before its content. */
static void doctype(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  CXMLParser *parser = user;
  size_t offset = offset_of_cursor(parser);
  while (offset > 0 && strncmp((const char *)parser->bytes + offset, "<!DOCTYPE",
                               parser->length - offset < 9 ? parser->length - offset : 9) != 0) {
    offset--;
  }
  stop(parser, CXMLProblemDoctype, offset, "document type declaration");
}

static void structured_error(void *user, xmlErrorPtr error) {
  CXMLParser *parser = user;
  if (parser->is_over || error == NULL || error->level < XML_ERR_ERROR) return;
  bool is_fatal = error->level == XML_ERR_FATAL;
  parser->is_over = is_fatal;
  CXMLProblem problem = {
      .kind = is_fatal ? CXMLProblemSyntax : CXMLProblemNamespace,
      .code = error->code,
      .line = error->line,
      .column = error->int2,
      .offset = (uint32_t)offset_of_cursor(parser),
      .message = error->message != NULL ? error->message : "",
      .subject = error->str1,
  };
  parser->handler.problem(parser->handler.context, &problem);
}

CXMLParser *cxml_parser_create(void) {
  pthread_once(&initialised, xmlInitParser);
  CXMLParser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) return NULL;
  parser->context = xmlNewParserCtxt();
  if (parser->context == NULL) {
    free(parser);
    return NULL;
  }
  xmlSAXHandler *sax = parser->context->sax;
  memset(sax, 0, sizeof *sax);
  sax->initialized = XML_SAX2_MAGIC;
  sax->startElementNs = start_element;
  sax->endElementNs = end_element;
  sax->characters = characters;
  sax->ignorableWhitespace = characters;
  sax->internalSubset = doctype;
  sax->serror = structured_error;
  parser->context->userData = parser;
  return parser;
}

void cxml_parser_free(CXMLParser *parser) {
  if (parser == NULL) return;
  xmlFreeParserCtxt(parser->context);
  free(parser->attributes);
  free(parser);
}

bool cxml_parser_read(CXMLParser *parser, const uint8_t *bytes, size_t length, const CXMLHandler *handler) {
  if (length > CXML_MAXIMUM_LENGTH) return false;
  parser->handler = *handler;
  parser->bytes = bytes;
  parser->length = length;
  parser->depth = 0;
  parser->is_over = false;
  /* Neither XML_PARSE_NOENT, which reads local files, nor XML_PARSE_HUGE, which lifts the parser's limits. */
  int options = XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT;
  xmlDocPtr document =
      xmlCtxtReadMemory(parser->context, (const char *)bytes, (int)length, NULL, NULL, options);
  if (document != NULL) xmlFreeDoc(document);
  parser->bytes = NULL;
  return true;
}
