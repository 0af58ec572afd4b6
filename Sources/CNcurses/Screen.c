/* The terminal taken and given back, on every way out. What runs in a signal handler here calls only functions that
   are async-signal-safe, and reads only what was made ready before. */
#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <pthread.h>
#include <time.h>
#include <unistd.h>

/* Signals that end the program here and now: the screen is given back, then they do what they always do. */
static const int fatal[] = {SIGSEGV, SIGILL, SIGBUS, SIGABRT, SIGFPE, SIGTRAP, SIGSYS, SIGQUIT,
                            SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF};
/* Signals that the program is told of. */
static const int told[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
#define COUNT(list) (sizeof(list) / sizeof *(list))

static struct sigaction found_fatal[COUNT(fatal)], found_told[COUNT(told)], found_pipe;
static struct termios found_modes;
static SCREEN *screen;
static FILE *out_file, *in_file;
static int tty = -1, signal_pipe[2] = {-1, -1};
static int kept_errors = -1, real_errors = -1;
static volatile sig_atomic_t on_screen;
static volatile sig_atomic_t asked_to_end;
static struct timespec first_asked;
static char undo[128];
static char crash_text[512];
static size_t crash_length;

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/* --- standard error, kept aside while the screen is ours: a message would be lost in it, or spoil it ------------- */

static void keep_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  if (kept_errors < 0) kept_errors = memfd_create("errors", MFD_CLOEXEC);
  if (kept_errors < 0) return;
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (real_errors >= 0) dup2(kept_errors, STDERR_FILENO);
}

/* Async-signal-safe. What was kept may quote a document: no control character of it gets to the terminal. */
static void print_errors(void) {
  if (real_errors < 0) return;
  dup2(real_errors, STDERR_FILENO);
  close(real_errors);
  real_errors = -1;
  char text[4096];
  off_t end = lseek(kept_errors, 0, SEEK_END), at = end > 65536 ? end - 65536 : 0;
  unsigned char before = 0;
  while (at < end) {
    ssize_t count = pread(kept_errors, text, sizeof text, at);
    if (count <= 0) break;
    for (ssize_t i = 0; i < count; i++) {
      unsigned char byte = (unsigned char)text[i];
      if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) text[i] = '.';
      if (before == 0xC2 && byte < 0xA0) text[i] = '.';
      before = byte;
    }
    write_all(STDERR_FILENO, text, (size_t)count);
    at += count;
  }
  if (ftruncate(kept_errors, 0) == 0) lseek(kept_errors, 0, SEEK_SET);
}

/* --- handlers --------------------------------------------------------------------------------------------------- */

/* Async-signal-safe: the screen back without ncurses, which may be the one that crashed. */
static void give_back_in_crash(void) {
  if (!on_screen) return;
  on_screen = 0;
  /* A terminal that takes nothing must not keep the program from ending. */
  int flags = fcntl(tty, F_GETFL);
  fcntl(tty, F_SETFL, flags | O_NONBLOCK);
  write_all(tty, undo, strlen(undo));
  write_all(tty, crash_text, crash_length);
  tcsetattr(tty, TCSANOW, &found_modes);
  print_errors();
  fcntl(tty, F_SETFL, flags);
}

static void crash(int number) {
  give_back_in_crash();
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
}

static void tell(int number) {
  int error = errno;
  if (number == SIGTERM || number == SIGINT) {
    /* Asked again after a second or two: the program hangs. */
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (!asked_to_end) {
      asked_to_end = 1;
      first_asked = now;
    } else if (now.tv_sec - first_asked.tv_sec > 1) {
      crash(number);
    }
  }
  char byte = (char)number;
  (void)!write(signal_pipe[1], &byte, 1);
  errno = error;
}

/* Not SIG_IGN, which other programs started from here would inherit. */
static void pass(int number) {
  (void)number;
}

static void handle(int number, void (*handler)(int), int flags, struct sigaction *found) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, found);
}

static void handle_told(void) {
  for (size_t i = 0; i < COUNT(told); i++) handle(told[i], tell, SA_RESTART, NULL);
}

static void take_signals(void) {
  static char stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  for (size_t i = 0; i < COUNT(fatal); i++) handle(fatal[i], crash, SA_ONSTACK, &found_fatal[i]);
  for (size_t i = 0; i < COUNT(told); i++) handle(told[i], tell, SA_RESTART, &found_told[i]);
  handle(SIGPIPE, pass, SA_RESTART, &found_pipe);
  /* Whoever started us may have had them blocked. */
  sigset_t all;
  sigemptyset(&all);
  for (size_t i = 0; i < COUNT(fatal); i++) sigaddset(&all, fatal[i]);
  for (size_t i = 0; i < COUNT(told); i++) sigaddset(&all, told[i]);
  pthread_sigmask(SIG_UNBLOCK, &all, NULL);
}

static void give_signals_back(void) {
  for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &found_fatal[i], NULL);
  for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &found_told[i], NULL);
  sigaction(SIGPIPE, &found_pipe, NULL);
}

/* --- taking and giving back ------------------------------------------------------------------------------------- */

static void add_to_crash_text(const char *capability) {
  const char *text = ct_string_capability(capability);
  /* Padding (`$<2>`) is for typewriters; it goes. */
  while (text && *text && crash_length < sizeof crash_text) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end) {
        text = end + 1;
        continue;
      }
    }
    crash_text[crash_length++] = *text++;
  }
}

enum ct_failure ct_take(int input, int output, const char *name) {
  if (tcgetattr(output, &found_modes) != 0) return CT_NO_TERMINAL;
  if (signal_pipe[0] < 0 && !ct_pipe(signal_pipe)) return CT_NO_TERMINAL;
  tty = output;
  int found = 0;
  if (setupterm(name, output, &found) != OK) return found == 0 ? CT_UNKNOWN_TERMINAL : CT_DUMB_TERMINAL;
  if (!ct_string_capability("cup")) return CT_DUMB_TERMINAL;
  /* Before ncurses, which leaves alone the signals that have a handler. */
  take_signals();
  if (!out_file) out_file = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 10), "w");
  if (!in_file) in_file = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 10), "r");
  screen = out_file && in_file ? newterm(name, out_file, in_file) : NULL;
  if (!screen) {
    give_signals_back();
    return CT_NO_TERMINAL;
  }
  on_screen = 1;
  static bool at_exit;
  if (!at_exit) at_exit = atexit(ct_give_back) == 0;
  raw();
  noecho();
  nonl();
  /* Keys are read and decoded by KeyDecoder: ncurses must neither look at them nor wait for them. */
  typeahead(-1);
  scrollok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  crash_length = 0;
  add_to_crash_text("sgr0");
  add_to_crash_text("op");
  add_to_crash_text("cnorm");
  add_to_crash_text("rmcup");
  if (!ct_string_capability("rmcup") && crash_length < sizeof crash_text) crash_text[crash_length++] = '\n';
  keep_errors();
  return CT_OK;
}

void ct_leave(void) {
  if (!on_screen) return;
  write_all(tty, undo, strlen(undo));
  endwin();
  on_screen = 0;
  tcsetattr(tty, TCSANOW, &found_modes);
  print_errors();
  handle(SIGINT, pass, SA_RESTART, NULL);
  handle(SIGQUIT, pass, SA_RESTART, NULL);
  handle(SIGCONT, pass, SA_RESTART, NULL);
  signal(SIGTSTP, SIG_DFL);
}

void ct_return(void) {
  if (on_screen || !screen) return;
  handle_told();
  handle(SIGQUIT, crash, SA_ONSTACK, NULL);
  keep_errors();
  on_screen = 1;
  /* The screen itself comes with the next update. */
  reset_prog_mode();
  clearok(curscr, TRUE);
}

void ct_stop(void) {
  ct_leave();
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  ct_return();
}

void ct_continued(void) {
  if (!on_screen) return;
  reset_prog_mode();
  const char *enter = ct_string_capability("smcup");
  if (enter) write_all(tty, enter, strlen(enter));
  clearok(curscr, TRUE);
}

void ct_give_back(void) {
  if (!screen) return;
  if (on_screen) {
    write_all(tty, undo, strlen(undo));
    endwin();
    on_screen = 0;
    tcsetattr(tty, TCSANOW, &found_modes);
    print_errors();
  }
  give_signals_back();
  delscreen(screen);
  screen = NULL;
  undo[0] = 0;
}

int ct_next_signal(void) {
  char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

int ct_signal_descriptor(void) {
  return signal_pipe[0];
}

void ct_undo_with(const char *sequence) {
  size_t length = strlen(undo);
  if (!strstr(undo, sequence) && length + strlen(sequence) < sizeof undo) strcpy(undo + length, sequence);
}

void ct_write(const void *bytes, size_t count) {
  if (on_screen) write_all(tty, bytes, count);
}

void ct_size(int *height, int *width) {
  struct winsize size;
  if (ioctl(tty, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    *height = size.ws_row;
    *width = size.ws_col;
  } else {
    *height = LINES;
    *width = COLS;
  }
}
