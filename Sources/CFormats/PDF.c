// Runs `pdftotext -tsv` in a child process that can do nothing but read what it was given and write what it found.
#define _GNU_SOURCE
#include "CFormats.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char *const programs[] = {"/usr/bin/pdftotext", "/usr/local/bin/pdftotext"};

static const char *program(void) {
  for (size_t i = 0; i < sizeof programs / sizeof *programs; i++)
    if (access(programs[i], X_OK) == 0) return programs[i];
  return NULL;
}

bool fmt_has_pdf(void) { return program() != NULL; }

// Everything from here to `child` runs between fork and exec in a program with threads: system calls alone, no memory from the heap.

static void limit(int what, rlim_t most) {
  struct rlimit limit = {most, most};
  setrlimit(what, &limit);
}

// Reading and execution below the folders of programs and fonts, and nothing else of the file system. An older kernel lacks it.
static void fence(void) {
#ifdef SYS_landlock_create_ruleset
  static const char *const readable[] = {"/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache"};
  // Each version of the interface knows one more right: to move files between folders, to shorten them.
  int version = (int)syscall(SYS_landlock_create_ruleset, NULL, 0, 1U);
  struct landlock_ruleset_attr rules = {.handled_access_fs = (1ULL << (version >= 3 ? 15 : version >= 2 ? 14 : 13)) - 1};
  int set = (int)syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
  if (set < 0) return;
  for (size_t i = 0; i < sizeof readable / sizeof *readable; i++) {
    int folder = open(readable[i], O_PATH | O_CLOEXEC);
    if (folder < 0) continue;
    struct stat status;
    bool is_folder = fstat(folder, &status) == 0 && S_ISDIR(status.st_mode);
    struct landlock_path_beneath_attr rule = {
        .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | (is_folder ? LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_DIR : 0),
        .parent_fd = folder,
    };
    syscall(SYS_landlock_add_rule, set, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(folder);
  }
  syscall(SYS_landlock_restrict_self, set, 0);
  close(set);
#endif
}

// No network, no other process, nothing of the kernel's that text has no use for.
static void silence(void) {
#if defined(__x86_64__) || defined(__aarch64__)
#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif
#define DENY(number) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#if defined(__x86_64__)
      // Calls by their other numbers (x32).
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
#endif
      DENY(SYS_socket),
      DENY(SYS_connect),
      DENY(SYS_ptrace),
      DENY(SYS_process_vm_readv),
      DENY(SYS_process_vm_writev),
      DENY(SYS_kill),
      DENY(SYS_clone),
      DENY(SYS_bpf),
      DENY(SYS_perf_event_open),
      DENY(SYS_keyctl),
      DENY(SYS_unshare),
      DENY(SYS_mount),
      DENY(SYS_userfaultfd),
      DENY(SYS_ioctl),
#ifdef SYS_fork
      DENY(SYS_fork),
      DENY(SYS_vfork),
#endif
#ifdef SYS_clone3
      DENY(SYS_clone3),
#endif
#ifdef SYS_io_uring_setup
      DENY(SYS_io_uring_setup),
#endif
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
#endif
}

static _Noreturn void child(const char *path, int in, int out, int err) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  dup2(in, 0);
  dup2(out, 1);
  dup2(err, 2);
  for (int signal_number = 1; signal_number < 32; signal_number++) signal(signal_number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  limit(RLIMIT_AS, (rlim_t)512 << 20);
  limit(RLIMIT_CPU, 20);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, FMT_PDF_MOST);
  limit(RLIMIT_NOFILE, 64);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) _exit(126);
  fence();
  silence();
  char *const arguments[] = {"pdftotext", "-tsv", "-", "-", NULL};
  char *const environment[] = {"LC_ALL=C.UTF-8", NULL};
  execve(path, arguments, environment);
  _exit(127);
}

// The child's status, or -1 where it was still there after `seconds` and was ended.
static int await(pid_t process, int seconds) {
  struct timespec step = {0, 500000};
  int status;
  for (double waited = 0; waited < seconds; waited += (double)step.tv_nsec / 1e9) {
    pid_t done = waitpid(process, &status, WNOHANG);
    if (done == process) return status;
    if (done < 0 && errno != EINTR) return -1;
    nanosleep(&step, NULL);
    if (step.tv_nsec < 8000000) step.tv_nsec += 500000;
  }
  kill(process, SIGKILL);
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  return -1;
}

static bool put(int file, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return lseek(file, 0, SEEK_SET) == 0;
}

static uint8_t *take(int file, size_t most, size_t *count) {
  struct stat status;
  *count = 0;
  if (fstat(file, &status) != 0 || status.st_size < 0) return NULL;
  size_t size = (size_t)status.st_size < most ? (size_t)status.st_size : most;
  uint8_t *bytes = malloc(size + 1);
  if (bytes == NULL) return NULL;
  while (*count < size) {
    ssize_t got = pread(file, bytes + *count, size - *count, (off_t)*count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    *count += (size_t)got;
  }
  bytes[*count] = 0;
  return bytes;
}

// A file in memory, numbered above the three that every program has.
static int memory(const char *name) {
  int low = memfd_create(name, MFD_CLOEXEC);
  if (low < 0 || low > 2) return low;
  int high = fcntl(low, F_DUPFD_CLOEXEC, 3);
  close(low);
  return high;
}

// Ended by us or by a limit; out of memory it aborts.
static bool was_stopped(int status) {
  if (status == -1) return true;
  if (!WIFSIGNALED(status)) return false;
  int by = WTERMSIG(status);
  return by == SIGKILL || by == SIGXCPU || by == SIGXFSZ || by == SIGABRT;
}

fmt_pdf_result fmt_pdf(const uint8_t *bytes, size_t count, uint8_t **text, size_t *text_count) {
  *text = NULL;
  *text_count = 0;
  const char *path = program();
  if (path == NULL) return FMT_PDF_NO_PROGRAM;
  fmt_pdf_result result = FMT_PDF_FAILED;
  int in = memory("pdf"), out = memory("text"), err = memory("errors");
  if (in >= 0 && out >= 0 && err >= 0 && put(in, bytes, count)) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t process = fork();
    if (process == 0) child(path, in, out, err);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (process > 0) {
      int status = await(process, 30);
      if (was_stopped(status)) {
        result = FMT_PDF_TOO_MUCH;
      } else if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        *text = take(out, FMT_PDF_MOST, text_count);
        result = *text == NULL ? FMT_PDF_FAILED : FMT_PDF_READ;
      } else if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {
        result = FMT_PDF_NO_PROGRAM;
      } else {
        size_t said;
        uint8_t *words = take(err, 4096, &said);
        bool is_locked = words != NULL && strstr((char *)words, "password") != NULL;
        bool is_much = WIFEXITED(status) && WEXITSTATUS(status) == 99;
        result = is_locked ? FMT_PDF_LOCKED : is_much ? FMT_PDF_TOO_MUCH : FMT_PDF_FAILED;
        free(words);
      }
    }
  }
  if (in >= 0) close(in);
  if (out >= 0) close(out);
  if (err >= 0) close(err);
  return result;
}
