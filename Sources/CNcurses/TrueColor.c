/* Terminals that say COLORTERM=truecolor take any colour, but their entry in terminfo knows 256. ncurses can be handed an
   entry as a text in $TERMINFO: here the terminal's own entry is taken as it stands, and its two strings for colours are
   put in place by strings that know more. Nothing of the terminal's palette is changed, so nothing has to be put back.

   Colours 0 to 255 stay what they are; from 256 to 32767 five bits each of red, green and blue. */
#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Places in the compiled format (term(5)). */
enum { HEADER = 12, MOST_BYTES = 32768, MAX_COLORS = 13, SET_A_FOREGROUND = 359, SET_A_BACKGROUND = 360 };

#define CHANNELS "%p1%{1024}%/%{8}%*%d;%p1%{32}%/%{31}%&%{8}%*%d;%p1%{31}%&%{8}%*%dm"
static const char foreground[] =
    "\033[%?%p1%{8}%<%t3%p1%dm%e%p1%{16}%<%t9%p1%{8}%-%dm%e%p1%{256}%<%t38;5;%p1%dm%e38;2;" CHANNELS "%;";
static const char background[] =
    "\033[%?%p1%{8}%<%t4%p1%dm%e%p1%{16}%<%t10%p1%{8}%-%dm%e%p1%{256}%<%t48;5;%p1%dm%e48;2;" CHANNELS "%;";

static size_t read_entry(const char *name, unsigned char *bytes) {
  const char *home = getenv("HOME"), *set = getenv("TERMINFO");
  char own[512] = "";
  if (home) snprintf(own, sizeof own, "%s/.terminfo", home);
  const char *folders[] = {set && set[0] == '/' ? set : "", own, "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo",
                           "/usr/lib/terminfo"};
  if (!name[0] || strchr(name, '/')) return 0;
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
    char path[1024];
    if (!folders[i][0]) continue;
    snprintf(path, sizeof path, "%s/%c/%s", folders[i], name[0], name);
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) continue;
    ssize_t count = read(descriptor, bytes, MOST_BYTES);
    close(descriptor);
    return count > 0 && count < MOST_BYTES ? (size_t)count : 0;
  }
  return 0;
}

static int number(const unsigned char *at) { return at[0] | at[1] << 8; }
static void set_number(unsigned char *at, int value) {
  at[0] = (unsigned char)(value & 0xFF);
  at[1] = (unsigned char)(value >> 8 & 0xFF);
}

/* Appends the strings to the entry's table of strings; gives the new length, 0 if the entry is not as expected. */
static size_t patch(unsigned char *bytes, size_t count) {
  if (count < HEADER) return 0;
  int magic = number(bytes), width = magic == 0432 ? 2 : magic == 01036 ? 4 : 0;
  if (!width) return 0;
  int names = number(bytes + 2), flags = number(bytes + 4), numbers = number(bytes + 6), offsets = number(bytes + 8),
      table = number(bytes + 10);
  if (numbers <= MAX_COLORS || offsets <= SET_A_BACKGROUND) return 0;
  size_t at = HEADER + (size_t)names + (size_t)flags;
  at += at & 1;
  size_t first_number = at, first_offset = at + (size_t)numbers * (size_t)width,
         first_string = first_offset + 2 * (size_t)offsets, end = first_string + (size_t)table;
  size_t room = sizeof foreground + sizeof background;
  if (end > count || (size_t)table + room + 1 > 32767) return 0;
  /* What follows, the extended part, begins at an even place. */
  size_t old_rest = end + (end & 1), rest = old_rest < count ? count - old_rest : 0;
  size_t new_end = end + room, new_rest = new_end + (new_end & 1);
  if (new_rest + rest > MOST_BYTES) return 0;
  memmove(bytes + new_rest, bytes + old_rest, rest);
  memcpy(bytes + end, foreground, sizeof foreground);
  memcpy(bytes + end + sizeof foreground, background, sizeof background);
  if (new_rest > new_end) bytes[new_end] = 0;
  set_number(bytes + first_offset + 2 * SET_A_FOREGROUND, table);
  set_number(bytes + first_offset + 2 * SET_A_BACKGROUND, table + (int)sizeof foreground);
  set_number(bytes + 10, table + (int)room);
  unsigned char *colors = bytes + first_number + MAX_COLORS * (size_t)width;
  set_number(colors, 32767);
  if (width == 4) set_number(colors + 2, 0);
  return new_rest + rest;
}

bool ct_add_true_color(const char *name) {
  static unsigned char bytes[MOST_BYTES];
  static char text[2 * MOST_BYTES + 8];
  size_t count = read_entry(name, bytes);
  if (count) count = patch(bytes, count);
  if (!count) return false;
  char *to = stpcpy(text, "hex:");
  for (size_t i = 0; i < count; i++) to += sprintf(to, "%02X", bytes[i]);
  setenv("TERMINFO", text, 1);
  return true;
}
