// What Formats needs of libraries written in C: gumbo's tree as flat arrays, zlib's inflate, iconv. Nothing here knows a document.
#ifndef CFORMATS_H
#define CFORMATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Elements as far as the program tells them apart.
typedef enum {
  FMT_OTHER, FMT_INLINE, FMT_ROOT, FMT_HEAD, FMT_TITLE, FMT_META, FMT_LINK, FMT_BODY,
  FMT_P, FMT_DIV, FMT_H1, FMT_HEADING, FMT_LIST, FMT_ITEM, FMT_QUOTE, FMT_PRE, FMT_TABLE, FMT_ROW, FMT_CELL,
  FMT_ARTICLE, FMT_SECTION, FMT_MAIN, FMT_HEADER, FMT_FOOTER, FMT_NAV, FMT_ASIDE, FMT_FIGURE, FMT_CAPTION, FMT_FORM,
  FMT_BUTTON, FMT_BREAK, FMT_RULE, FMT_A, FMT_TIME, FMT_ADDRESS, FMT_SKIPPED, FMT_Q, FMT_CITE
} fmt_tag;

// Attributes that are kept; all others are left out.
typedef enum {
  FMT_CLASS, FMT_ID, FMT_ROLE, FMT_ITEMPROP, FMT_PROPERTY, FMT_NAME, FMT_CONTENT, FMT_DATETIME, FMT_HREF, FMT_REL,
  FMT_STYLE, FMT_HIDDEN, FMT_ARIA_HIDDEN, FMT_LANG, FMT_VALUE, FMT_ATTRIBUTES
} fmt_attribute;

// A node of the tree. Nodes stand in the order of the document, so the descendants of node i are those from i + 1 to its end.
typedef struct {
  int32_t parent;
  int32_t end;
  int32_t tag;        // a fmt_tag; -1 for text
  uint32_t start;     // of a text, or of the first attribute's value, in the pool
  uint32_t length;    // of a text, in bytes
  int32_t attribute;  // the first of its attributes; they go on to that of the next node
} fmt_node;

typedef struct {
  int32_t name;  // a fmt_attribute
  uint32_t start;
  uint32_t length;
} fmt_value;

typedef struct {
  fmt_node *nodes;
  size_t node_count;
  fmt_value *values;
  size_t value_count;
  unsigned char *pool;
  size_t pool_count;
} fmt_tree;

// Parses HTML (UTF-8) by the HTML5 rules; false when that took more than `limit` bytes of memory. No recursion.
bool fmt_parse_html(const unsigned char *bytes, size_t count, size_t limit, fmt_tree *tree);
void fmt_free_tree(fmt_tree *tree);

typedef enum { FMT_INFLATED, FMT_CUT, FMT_BROKEN, FMT_TOO_LARGE } fmt_inflate_result;

// Unpacks gzip (one or several members). `*out` is malloc'ed and holds what could be unpacked, at most `limit` bytes.
fmt_inflate_result fmt_gunzip(const unsigned char *bytes, size_t count, size_t limit, unsigned char **out, size_t *out_count);

// A gzip stream that is unpacked piece by piece.
typedef struct fmt_stream fmt_stream;
fmt_stream *fmt_stream_open(void);
void fmt_stream_close(fmt_stream *stream);
// Unpacks from `in` (all but *left bytes are taken) into `out`; gives the bytes written, or -1 when the data is broken
// (what stands before the break has been given then).
ptrdiff_t fmt_stream_take(
    fmt_stream *stream, const unsigned char *in, size_t in_count, size_t *left, unsigned char *out, size_t out_count);
// Whether what was taken ends with the end of a gzip member.
bool fmt_stream_is_at_end(const fmt_stream *stream);

// From an encoding that iconv knows into UTF-8, U+FFFD for what cannot be read; false when iconv does not know it.
// `*out` is malloc'ed.
bool fmt_to_utf8(const char *encoding, const unsigned char *bytes, size_t count, unsigned char **out, size_t *out_count);

void fmt_free(void *memory);

// A text of an e-mail: its transfer encoding undone, still in its character set (NULL if it states none).
typedef struct {
  unsigned char *bytes;
  size_t count;
  char *charset;
} fmt_mail_text;

// What an e-mail says; NULL where it says nothing. Strings are UTF-8, `date` is ISO 8601.
typedef struct {
  char *subject;
  char *message_id;
  char *date;
  char *from;
  fmt_mail_text plain;
  fmt_mail_text html;
} fmt_mail;

// Whether GMime is installed; it is loaded by the first call.
bool fmt_mail_is_available(void);
// The words of a PDF with their places, as `pdftotext -tsv` of poppler prints them, run in a child process within limits: 512 MB of
// memory, 20 s of its time and 30 s of ours, so many bytes of text, and where the kernel can, no network and no
// files but programs and fonts.
#define FMT_PDF_MOST ((size_t)64 << 20)
typedef enum { FMT_PDF_READ, FMT_PDF_NO_PROGRAM, FMT_PDF_LOCKED, FMT_PDF_TOO_MUCH, FMT_PDF_FAILED } fmt_pdf_result;
bool fmt_has_pdf(void);
// `*text` is malloc'ed, and nil unless the file was read.
fmt_pdf_result fmt_pdf(const unsigned char *bytes, size_t count, unsigned char **text, size_t *text_count);

// Parses an e-mail through GMime; false when GMime is not there.
bool fmt_parse_mail(const unsigned char *bytes, size_t count, fmt_mail *mail);
void fmt_free_mail(fmt_mail *mail);

#endif
