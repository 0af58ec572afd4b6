#ifndef BRIEFINGS_CNCURSES_H
#define BRIEFINGS_CNCURSES_H
/* The define must stand here: without it the wide functions are not in scope for Swift. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* What ncurses, the C library and the kernel offer as macros, as variables or not to Swift at all. No rules of the
   program stand here, but for those that must hold inside a signal handler (Screen.c). */

/* --- Screen.c: the terminal taken and given back --------------------------------------------------------------- */

enum ct_failure { CT_OK, CT_NO_TERMINAL, CT_UNKNOWN_TERMINAL, CT_DUMB_TERMINAL };

/* Takes the terminal: signal handlers, raw mode, alternate screen, standard error kept aside when it is the terminal.
   `input` and `output` are descriptors of it, `name` is its name in terminfo. */
enum ct_failure ct_take(int input, int output, const char *name);
/* Gives the terminal back as it was found, with the handlers; prints what was kept of standard error. Harmless when it
   was given back already. `exit` calls it too. */
void ct_give_back(void);

/* Leaves the screen for another program or for the shell, and comes back. Between the two the keyboard's signals mean
   what they mean to a shell: INT and QUIT are for the other program, TSTP stops both. */
void ct_leave(void);
void ct_return(void);
/* Leaves, stops the process group as C-z would, and comes back when continued. */
void ct_stop(void);
/* After a stop that nobody announced (SIGSTOP): the terminal's modes and the screen are taken anew. */
void ct_continued(void);

/* The next signal that came in (TERM, HUP, INT, WINCH, TSTP, CONT), 0 if none; and the descriptor that is readable
   when there is one. */
int ct_next_signal(void);
int ct_signal_descriptor(void);

/* Adds to the sequences that are written before the screen is left, in this order or by a crash: what ncurses does not
   know that it has to undo. At most 127 bytes in all. */
void ct_undo_with(const char *sequence);
/* Writes bytes to the terminal, past ncurses. */
void ct_write(const void *bytes, size_t count);
/* The screen's size as the terminal has it, as ncurses took it if the terminal has none. */
void ct_size(int *height, int *width);

/* --- CNcurses.c: drawing --------------------------------------------------------------------------------------- */

void ct_resize(int height, int width);
/* The next update draws every cell. */
void ct_redraw_all(void);
/* Blanks everywhere; sent with the next update. */
void ct_erase(void);
void ct_redraw_row(int row);
/* The bytes that change from the look that the terminal has now to another one, as ncurses would write them; ncurses
   takes it that they are written. Gives their number, at most `room`. */
int ct_style(attr_t attributes, int pair, char *bytes, int room);

/* Makes a cell of one character that takes room and the marks on it. */
static inline void ct_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  setcchar(cell, text, attributes, 0, &pair);
}
/* As `ct_set_cell`, for one character below U+0080. */
static inline void ct_set_ascii_cell(cchar_t *cell, char character, attr_t attributes, int pair) {
  *cell = (cchar_t){.attr = attributes | (attr_t)COLOR_PAIR(pair < 255 ? pair : 255), .ext_color = pair};
  cell->chars[0] = (wchar_t)character;
}
void ct_put_row(int row, const cchar_t *cells, int count);
void ct_update(int row, int column, bool shows_cursor);

/* TrueColor.c: has ncurses find an entry for this terminal that takes colours from 256 to 32767 for red, green and blue
   of five bits each. False where that cannot be; `TERMINFO` is changed, and to be put back after `ct_take`. */
bool ct_add_true_color(const char *name);

/* Colours: 0 if there are none. */
int ct_start_colors(void);
int ct_pairs(void);

/* A string capability of terminfo, NULL if the terminal has none. */
const char *ct_string_capability(const char *name);
bool ct_flag_capability(const char *name);

/* Chooses the character set; says whether it is UTF-8. */
bool ct_choose_locale(bool may_replace);
/* Columns that the C library, and so ncurses, gives a character: -1 if it is none that can be shown. */
int ct_width(wchar_t character);

/* A pair of descriptors (reading end first) that are closed in other programs and never block. */
bool ct_pipe(int ends[2]);

static const attr_t CT_BOLD = A_BOLD, CT_DIM = A_DIM, CT_UNDERLINE = A_UNDERLINE, CT_REVERSE = A_REVERSE,
                    CT_ITALIC = A_ITALIC, CT_NORMAL = A_NORMAL;
#endif
