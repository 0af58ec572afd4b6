#ifndef BRIEFINGS_CNCURSES_H
#define BRIEFINGS_CNCURSES_H
/* The define must stand here: without it the wide functions are not in scope for Swift. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
static inline WINDOW *ct_stdscr(void) { return stdscr; }
#endif
