#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

void ct_resize(int height, int width) {
  resizeterm(height, width);
}

void ct_redraw_all(void) {
  clearok(curscr, TRUE);
}

void ct_erase(void) {
  werase(stdscr);
}

void ct_redraw_row(int row) {
  wredrawln(stdscr, row, 1);
}

/* vid_puts hands over a byte at a time, and nothing to tell whose it is. */
static char *style_bytes;
static int style_room, style_count;

static int add_to_style(int byte) {
  if (style_count < style_room) style_bytes[style_count++] = (char)byte;
  return byte;
}

int ct_style(attr_t attributes, int pair, char *bytes, int room) {
  style_bytes = bytes;
  style_room = room;
  style_count = 0;
  vid_puts(attributes, (short)(pair < 255 ? pair : 255), &pair, add_to_style);
  return style_count;
}

void ct_put_row(int row, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, row, 0, cells, count);
}

void ct_update(int row, int column, bool shows_cursor) {
  wmove(stdscr, row, column);
  curs_set(shows_cursor ? 1 : 0);
  wrefresh(stdscr);
}

int ct_start_colors(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  use_default_colors();
  return COLORS;
}

int ct_pairs(void) {
  return COLOR_PAIRS;
}

const char *ct_string_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

bool ct_flag_capability(const char *name) {
  return tigetflag(name) == 1;
}

bool ct_choose_locale(bool may_replace) {
  /* Only the character set: numbers and sorting stay the program's own. */
  const char *chosen = setlocale(LC_CTYPE, "");
  if (chosen && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  if (may_replace) return setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8");
  return false;
}

int ct_width(wchar_t character) {
  return wcwidth(character);
}

bool ct_pipe(int ends[2]) {
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, fcntl(ends[i], F_GETFL) | O_NONBLOCK);
  }
  return true;
}
