#include "CFormats.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// GMime is loaded when the first e-mail is met and not before: with GLib, GObject and GIO it would make every start of the
// program half as long again. What is used of it, with its types left opaque; see the reference manual of GMime 3.0.
static struct {
  bool loaded;
  void (*init)(void);
  void *(*stream_new)(const char *, size_t);
  void *(*stream_mem)(void);
  struct byte_array { unsigned char *data; unsigned len; } *(*stream_bytes)(void *);
  void *(*parser_new)(void *);
  void *(*parse)(void *, void *);
  const char *(*subject)(void *);
  const char *(*message_id)(void *);
  void *(*date)(void *);
  char *(*date_format)(void *, const char *);
  void *(*from)(void *);
  int (*list_length)(void *);
  void *(*list_get)(void *, int);
  const char *(*address_name)(void *);
  char *(*address_string)(void *, void *, int);
  void *(*iter_new)(void *);
  void *(*iter_current)(void *);
  int (*iter_next)(void *);
  void (*iter_free)(void *);
  void *(*body)(void *);
  void *(*content_type)(void *);
  int (*is_type)(void *, const char *, const char *);
  const char *(*parameter)(void *, const char *);
  int (*is_attachment)(void *);
  void *(*content)(void *);
  ptrdiff_t (*write)(void *, void *);
  void (*unref)(void *);
  void (*free)(void *);
} gmime;

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  bool all = true;
#define FIND(field, name) \
  do { \
    void *found = dlsym(library, name); \
    memcpy(&gmime.field, &found, sizeof found); \
    if (!found) all = false; \
  } while (0)
  FIND(init, "g_mime_init");
  FIND(stream_new, "g_mime_stream_mem_new_with_buffer");
  FIND(stream_mem, "g_mime_stream_mem_new");
  FIND(stream_bytes, "g_mime_stream_mem_get_byte_array");
  FIND(parser_new, "g_mime_parser_new_with_stream");
  FIND(parse, "g_mime_parser_construct_message");
  FIND(subject, "g_mime_message_get_subject");
  FIND(message_id, "g_mime_message_get_message_id");
  FIND(date, "g_mime_message_get_date");
  FIND(date_format, "g_date_time_format");
  FIND(from, "g_mime_message_get_from");
  FIND(list_length, "internet_address_list_length");
  FIND(list_get, "internet_address_list_get_address");
  FIND(address_name, "internet_address_get_name");
  FIND(address_string, "internet_address_to_string");
  FIND(iter_new, "g_mime_part_iter_new");
  FIND(iter_current, "g_mime_part_iter_get_current");
  FIND(iter_next, "g_mime_part_iter_next");
  FIND(iter_free, "g_mime_part_iter_free");
  FIND(body, "g_mime_message_get_mime_part");
  FIND(content_type, "g_mime_object_get_content_type");
  FIND(is_type, "g_mime_content_type_is_type");
  FIND(parameter, "g_mime_content_type_get_parameter");
  FIND(is_attachment, "g_mime_part_is_attachment");
  FIND(content, "g_mime_part_get_content");
  FIND(write, "g_mime_data_wrapper_write_to_stream");
  FIND(unref, "g_object_unref");
  FIND(free, "g_free");
#undef FIND
  if (!all) return;
  gmime.init();
  gmime.loaded = true;
}

bool fmt_mail_is_available(void) {
  pthread_once(&once, load);
  return gmime.loaded;
}

static char *copy(const char *text) { return text && *text ? strdup(text) : NULL; }

// The decoded bytes of a text part, if it is the first of its kind.
static void take(void *part, void *type, fmt_mail_text *into) {
  if (into->bytes) return;
  void *content = gmime.content(part);
  if (!content) return;
  void *stream = gmime.stream_mem();
  gmime.write(content, stream);
  struct byte_array *bytes = gmime.stream_bytes(stream);
  if (bytes && bytes->len > 0 && (into->bytes = malloc(bytes->len))) {
    memcpy(into->bytes, bytes->data, bytes->len);
    into->count = bytes->len;
    into->charset = copy(gmime.parameter(type, "charset"));
  }
  gmime.unref(stream);
}

bool fmt_parse_mail(const unsigned char *bytes, size_t count, fmt_mail *mail) {
  memset(mail, 0, sizeof *mail);
  if (!fmt_mail_is_available()) return false;
  void *stream = gmime.stream_new((const char *)bytes, count);
  void *parser = gmime.parser_new(stream);
  gmime.unref(stream);
  void *message = gmime.parse(parser, NULL);
  gmime.unref(parser);
  if (!message) return true;
  mail->subject = copy(gmime.subject(message));
  mail->message_id = copy(gmime.message_id(message));
  void *date = gmime.date(message);
  if (date) {
    char *text = gmime.date_format(date, "%Y-%m-%dT%H:%M:%S%:z");
    mail->date = copy(text);
    gmime.free(text);
  }
  void *from = gmime.from(message);
  if (from && gmime.list_length(from) > 0) {
    void *address = gmime.list_get(from, 0);
    mail->from = copy(gmime.address_name(address));
    if (!mail->from) {
      char *text = gmime.address_string(address, NULL, 0);
      mail->from = copy(text);
      gmime.free(text);
    }
  }
  void *body = gmime.body(message);
  if (body) {
    void *iter = gmime.iter_new(body);
    for (int parts = 0; parts < 1000; parts++) {
      void *part = gmime.iter_current(iter);
      void *type = part ? gmime.content_type(part) : NULL;
      if (type && gmime.is_type(type, "text", "*") && !gmime.is_attachment(part)) {
        if (gmime.is_type(type, "text", "html")) take(part, type, &mail->html);
        if (gmime.is_type(type, "text", "plain")) take(part, type, &mail->plain);
      }
      if (!gmime.iter_next(iter)) break;
    }
    gmime.iter_free(iter);
  }
  gmime.unref(message);
  return true;
}

void fmt_free_mail(fmt_mail *mail) {
  free(mail->subject);
  free(mail->message_id);
  free(mail->date);
  free(mail->from);
  free(mail->plain.bytes);
  free(mail->plain.charset);
  free(mail->html.bytes);
  free(mail->html.charset);
  memset(mail, 0, sizeof *mail);
}
