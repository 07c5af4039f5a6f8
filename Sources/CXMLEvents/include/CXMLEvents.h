/* XML events with byte offsets. No type of the parser behind them shows here. */
#ifndef CXML_EVENTS_H
#define CXML_EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How deep elements may nest; the root has depth 1. */
#define CXML_MAXIMUM_DEPTH 256
/* How many bytes one document may have. */
#define CXML_MAXIMUM_LENGTH 67108864 /* 64 MiB */

/* An attribute of a start tag. All offsets count bytes from the start of the document. */
typedef struct {
  uint32_t name_start;   /* the qualified name, prefix included */
  uint32_t local_start;  /* the name behind the prefix */
  uint32_t name_end;
  uint32_t value_start;  /* the raw value between the quotes */
  uint32_t value_end;
  uint32_t value_length; /* length of `value` */
  const uint8_t *_Nonnull value;              /* the decoded value; valid during the call only */
  const char *_Nullable namespace_uri;        /* as for CXMLStartTag */
} CXMLAttribute;

/* A start tag, or an empty-element tag. Namespace declarations are not among the attributes. */
typedef struct {
  uint32_t start;       /* the '<' */
  uint32_t local_start; /* the name behind the prefix */
  uint32_t name_end;
  uint32_t end;         /* behind the '>' */
  bool is_empty;        /* written <a/> */
  uint32_t attribute_count;
  const CXMLAttribute *_Nullable attributes;
  /* NUL-terminated; within one document equal URIs have equal addresses. */
  const char *_Nullable namespace_uri;
} CXMLStartTag;

typedef enum {
  CXMLProblemSyntax,    /* not well-formed: nothing more is reported behind it */
  CXMLProblemNamespace, /* an undeclared prefix and the like: reading goes on */
  CXMLProblemDoctype,   /* a DOCTYPE: reading stopped before its content */
  CXMLProblemDepth,     /* nested deeper than CXML_MAXIMUM_DEPTH: reading stopped */
} CXMLProblemKind;

/* Something wrong with the document. */
typedef struct {
  CXMLProblemKind kind;
  int32_t code;       /* the parser's number for it */
  int32_t line;       /* from 1 */
  int32_t column;     /* from 1, in code points */
  uint32_t offset;    /* where the parser stood */
  const char *_Nonnull message;   /* in English; valid during the call only */
  const char *_Nullable subject;  /* the name it is about, if any; valid during the call only */
} CXMLProblem;

/* Receives the events of one document. */
typedef struct {
  void *_Nullable context;
  void (*_Nonnull start)(void *_Nullable context, const CXMLStartTag *_Nonnull tag);
  /* `start` is the '<' of the end tag and `end` lies behind its '>'; for an empty-element tag both are its end. */
  void (*_Nonnull end)(void *_Nullable context, uint32_t start, uint32_t end);
  /* Decoded text, entities and CDATA resolved; one text may come in several parts. */
  void (*_Nonnull text)(void *_Nullable context, const uint8_t *_Nonnull bytes, size_t length);
  void (*_Nonnull problem)(void *_Nullable context, const CXMLProblem *_Nonnull problem);
} CXMLHandler;

/* A parser that reads one document after another, on one thread at a time. */
typedef struct CXMLParser CXMLParser;

/* A parser; NULL when memory is short. */
CXMLParser *_Nullable cxml_parser_create(void);

/* Frees a parser. */
void cxml_parser_free(CXMLParser *_Nullable parser);

/*
 * Reads a document of valid UTF-8 without byte order mark; a declared encoding is ignored. Loads nothing from
 * file or network and expands no entity but the five of XML itself. Gives false when it could not begin.
 */
bool cxml_parser_read(CXMLParser *_Nonnull parser, const uint8_t *_Nonnull bytes, size_t length,
                      const CXMLHandler *_Nonnull handler);

#endif
