/* cmd.h - the verbs of the command and what they share. */
#ifndef GOL_CMD_H
#define GOL_CMD_H
#include "include/gol.h"
#include <stdbool.h>
#include <stdio.h>

typedef struct verb {
    const char *name;
    int (*run)(int argc, char **argv);      /* arguments after the verb; returns the exit code */
    const char *usage, *what, *page;        /* after "gol"; in a few words; what `gol help VERB` prints below the usage */
} verb;

const verb *find_verb(const char *name);
void usage(FILE *out);                      /* every verb in a line, and the flags of run */
void print_run_flags(FILE *out);

void usual_stack(void);                     /* from here on programs run: what compiling needs beyond the usual is given up */

int cmd_run(int argc, char **argv);
int cmd_replay(int argc, char **argv);
int cmd_explore(int argc, char **argv);
int cmd_test(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_build(int argc, char **argv);
int cmd_dis(int argc, char **argv);
int cmd_ssa(int argc, char **argv);
int cmd_fmt(int argc, char **argv);      /* argv[-1] is there */
int cmd_doc(int argc, char **argv);
int cmd_errors(int argc, char **argv);
int cmd_version(int argc, char **argv);
int cmd_help(int argc, char **argv);
int run_script(int argc, char **argv);      /* flags, then a file, -e text or -, then arguments */

/* Flags before the file names, shared by the verbs. */
enum { PROFILE_KINDS = 4 };
typedef struct flags {
    gol_options opt;
    gol_schedule sch;
    const char *trace;     /* -trace: where to write */
    const char *profile[PROFILE_KINDS];   /* -cpuprofile and the like: files to write */
    int profile_fd[PROFILE_KINDS];
    const char *text;      /* -e */
    bool every, json, compile; /* check: -e, -json, -c */
    const char *func;      /* -f */
    const char *out;       /* ssa, the pictures and test -c: -o */
    bool binary;           /* test: -c */
    const char *as;        /* test: -binary */
    bool noinline, barriers, listing; /* build: -l, -d=wb, -S */
    int limit;            /* trace: MB of text, 0: the usual; -1: no number */
    bool cut;             /* trace: it is reached */
    int explain;          /* build: -m, -m=2; 0: not */
    bool text_only;        /* heatmap, gcplot: -text */
    int (*after)(struct flags *f, gol_vm *vm, int code);   /* called when the program has run and ended with code; returns the command's code; NULL: nothing to do */
    const char *var;       /* mapview: -var */
    const struct picture *picture;         /* what after draws, where to, under which title (pictures.c) */
    FILE *picture_out;
    const char *title;
    bool new_file, written;                /* the picture's file did not exist before; something was written */
    int next;              /* index of the first argument that is no flag */
} flags;
enum { FLAGS_RUN, FLAGS_PICTURE, FLAGS_HEATMAP, FLAGS_GCPLOT, FLAGS_MAPVIEW, FLAGS_TEST, FLAGS_REPLAY, FLAGS_EXPLORE, FLAGS_CHECK, FLAGS_DIS, FLAGS_BUILD, FLAGS_SSA };
/* Returns 0, or the exit code after having said what is wrong. */
const char *value_of(const char *name, int argc, char **argv, int *i);   /* the value of flag -name at argv[*i], or NULL */
bool is_flag(const char *arg, const char *name);
int explore_flag(int argc, char **argv, int *i);       /* explore's own flags: -1 taken, 0 none of them, else the exit code */
int test_flag(int argc, char **argv, int *i);          /* test's: the same */
int parse_flags(flags *f, int kind, int argc, char **argv);

/* testbinary.c: a script that runs the tests of the package in dir, gol's flags argv before them. False: errno. make: NAME.test in a temporary folder; NULL: it cannot be. */
bool test_binary_write(const char *file, const char *dir, int argc, char **argv);
char *test_binary_make(const char *name, const char *dir, int argc, char **argv);
void test_binary_remove(char *file);

/* ffi.c: main's arguments; for gol_options.load_ffi; goes to the sibling before the program's text is read, if it may use gol/ffi and there is one. */
void ffi_args(char **argv);
bool ffi_again(void);                                  /* what is said about the environment's settings was said before the program was read */
const char *ffi_sibling(void *ctx);
void ffi_atonce(const flags *f);
void ffi_options(flags *f);                            /* the hooks for a program's own process */

int cmd_prof(int argc, char **argv);
/* A Go string literal that means s, malloc'd; NULL: no memory. */
char *quoted(const char *s);
/* Takes a flag such as -cpuprofile FILE. */
bool profile_flag(flags *f, int argc, char **argv, int *i);
/* Opens the files, in dir or, NULL, in the folder at hand; false after having said which cannot be written. The program has not started. */
bool profile_open(flags *f, const char *dir);
/* Writes the profiles that were asked for; returns code, or 1 if code is 0 and one could not be written. */
int profile_save(flags *f, gol_vm *vm, int code);
int cmd_scenarios(int argc, char **argv);
/* Pictures of a run: pictures.c. */
int cmd_trace(int argc, char **argv);
int cmd_heatmap(int argc, char **argv);
int cmd_gcplot(int argc, char **argv);
int cmd_mapview(int argc, char **argv);
/* The interactive gol, with the flags of run. */
int cmd_repl(flags *f);
/* For gol_options: bytes of the process's own standard streams, system calls restarted. */
void catch_faults(void);    /* SIGSEGV and SIGBUS: fault.c */
void catch_pipe(void);      /* once, before programs run: a broken pipe is an error of the write, save on fds 1 and 2 */
int64_t fd_write(void *ctx, int fd, const void *p, int64_t n);
int64_t fd_read(void *ctx, int fd, void *p, int64_t n);

bool has_source_ext(const char *name);      /* .go or .gol */
/* Loads files (names ending in .go or .gol, up to the first other argument) or one folder; *used is set to how many arguments were taken.
 * Prints errors; returns 0 or the exit code. */
int load_args(gol_vm *vm, int argc, char **argv, int *used);
/* Prints the diagnostics to stderr; all of them if every. */
void show_diags(gol_vm *vm, bool every, bool json, FILE *out);

/* Opens a VM as f says; NULL after having said why. */
gol_vm *open_vm(flags *f);
/* For verb: the VM with the files after f's flags loaded and compiled; *code: 0, or the exit code after having said what is wrong. */
gol_vm *open_compiled(const char *verb, flags *f, int argc, char **argv, int *code);
int compile(gol_vm *vm);                    /* returns 0, or the exit code after having said what is wrong */
int run_compiled(gol_vm *vm, int argc, char **argv);    /* runs it as the process's program; returns the exit code */
/* For gol_options.crash. */
void crash(void);
int compile_and_run(gol_vm *vm, int argc, char **argv);
/* Runs the program after f's flags; returns its exit code. manyfiles: as gol run does, else one script. */
int run_with(flags *f, int argc, char **argv, bool manyfiles);
/* The whole file, NUL-terminated, malloc'd; NULL: errno. */
char *read_file(const char *path, size_t *n);

#endif
