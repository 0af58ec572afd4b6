#include "CFormats.h"

#include <errno.h>
#include <iconv.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

void fmt_free(void *memory) { free(memory); }

struct fmt_stream {
  z_stream z;
  bool is_at_end;
  bool is_broken;
};

fmt_stream *fmt_stream_open(void) {
  fmt_stream *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  // 15 bits of window, and 16 for the gzip header.
  if (inflateInit2(&stream->z, 15 + 16) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

void fmt_stream_close(fmt_stream *stream) {
  if (!stream) return;
  inflateEnd(&stream->z);
  free(stream);
}

bool fmt_stream_is_at_end(const fmt_stream *stream) { return stream->is_at_end; }

ptrdiff_t fmt_stream_take(
    fmt_stream *stream, const unsigned char *in, size_t in_count, size_t *left, unsigned char *out, size_t out_count) {
  z_stream *z = &stream->z;
  if (in_count > UINT_MAX || out_count > UINT_MAX || stream->is_broken) return -1;
  z->next_in = (unsigned char *)in;
  z->avail_in = (unsigned)in_count;
  z->next_out = out;
  z->avail_out = (unsigned)out_count;
  while (z->avail_out > 0) {
    if (stream->is_at_end) {
      // Another member may follow; zeros are padding.
      while (z->avail_in > 0 && *z->next_in == 0) {
        z->next_in++;
        z->avail_in--;
      }
      if (z->avail_in == 0) break;
      if (inflateReset(z) != Z_OK) goto broken;
      stream->is_at_end = false;
    }
    int result = inflate(z, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      stream->is_at_end = true;
    } else if (result == Z_BUF_ERROR || (result == Z_OK && z->avail_in == 0)) {
      break;
    } else if (result != Z_OK) {
      goto broken;
    }
  }
  *left = z->avail_in;
  return (ptrdiff_t)(out_count - z->avail_out);
broken:
  // What stands before the break is given first, and the break by the next call.
  stream->is_broken = true;
  *left = z->avail_in;
  return z->avail_out < out_count ? (ptrdiff_t)(out_count - z->avail_out) : -1;
}

fmt_inflate_result fmt_gunzip(
    const unsigned char *bytes, size_t count, size_t limit, unsigned char **out, size_t *out_count) {
  *out = NULL;
  *out_count = 0;
  fmt_stream *stream = fmt_stream_open();
  if (!stream) return FMT_BROKEN;
  size_t have = 0, used = 0, left = count;
  fmt_inflate_result result = FMT_INFLATED;
  for (;;) {
    if (used == have) {
      if (have == limit) {
        result = stream->is_at_end && left == 0 ? FMT_INFLATED : FMT_TOO_LARGE;
        break;
      }
      size_t more = have ? have * 2 : 1 << 16;
      if (more > limit) more = limit;
      unsigned char *grown = realloc(*out, more);
      if (!grown) {
        result = FMT_TOO_LARGE;
        break;
      }
      *out = grown;
      have = more;
    }
    size_t in_count = left > (1 << 30) ? (1 << 30) : left, rest = in_count;
    size_t room = have - used > (1 << 30) ? (1 << 30) : have - used;
    ptrdiff_t written = fmt_stream_take(stream, bytes + (count - left), in_count, &rest, *out + used, room);
    if (written < 0) {
      result = FMT_BROKEN;
      break;
    }
    used += (size_t)written;
    size_t taken = in_count - rest;
    left -= taken;
    if (left == 0 && used < have) {
      if (stream->is_broken) result = FMT_BROKEN;
      else if (!stream->is_at_end) result = FMT_CUT;
      break;
    }
    if (written == 0 && taken == 0) {
      result = FMT_CUT;
      break;
    }
  }
  fmt_stream_close(stream);
  *out_count = used;
  return result;
}

bool fmt_to_utf8(const char *encoding, const unsigned char *bytes, size_t count, unsigned char **out, size_t *out_count) {
  iconv_t conversion = iconv_open("UTF-8", encoding);
  if (conversion == (iconv_t)-1) return false;
  // A byte becomes four at most, and one that cannot be read three.
  size_t room = count * 4 + 16;
  unsigned char *text = malloc(room);
  if (!text) {
    iconv_close(conversion);
    return false;
  }
  char *from = (char *)bytes, *to = (char *)text;
  size_t left = count, space = room;
  while (left > 0 && iconv(conversion, &from, &left, &to, &space) == (size_t)-1) {
    if (errno == E2BIG) break;
    if (left == 0 || space < 3) break;
    memcpy(to, "\xEF\xBF\xBD", 3);
    to += 3;
    space -= 3;
    from += 1;
    left -= 1;
  }
  iconv_close(conversion);
  *out = text;
  *out_count = room - space;
  return true;
}
