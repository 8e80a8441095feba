/* gol.h - Go programs inside a C program.
 *
 * A gol_vm is one isolated world: compiler, heap, package variables, goroutines. Any number may exist in a process; each is used by
 * one thread at a time. Nothing here exits, aborts, installs signal handlers or writes to the process's own streams, except
 * through the hooks in gol_options.
 *
 *     gol_vm *vm = gol_open(NULL);
 *     if (gol_load_source(vm, "hello.gol", text, strlen(text)) == GOL_OK && gol_compile(vm) == GOL_OK)
 *         gol_run(vm, 0, NULL);
 *     gol_close(vm);
 */
#ifndef GOL_H
#define GOL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

#define GOL_VERSION "0.1.0"
#define GOL_GOVERSION "go1.26"

typedef struct gol_vm gol_vm;

typedef enum gol_status {
    GOL_OK = 0,
    GOL_ECOMPILE,     /* the source has errors: gol_diag_* tells which */
    GOL_ENOFILE,      /* a file or directory cannot be read: gol_error_text tells why */
    GOL_EUSAGE,       /* a call that makes no sense in this state or with these arguments */
    GOL_EPANIC,       /* the program ended by a panic nobody recovered */
    GOL_EEXIT,        /* the program called os.Exit: gol_exit_code */
    GOL_EFATAL        /* a fatal error of the Go runtime: deadlock, out of memory, stack overflow ... */
} gol_status;

/* Moves bytes for the program's fds 0, 1 and 2. Returns bytes moved, or -errno. */
typedef int64_t (*gol_write_fn)(void *ctx, int fd, const void *p, int64_t n);
typedef int64_t (*gol_read_fn)(void *ctx, int fd, void *p, int64_t n);

typedef struct gol_options {
    size_t size;              /* sizeof(gol_options): lets later versions add fields */
    gol_write_fn write;       /* NULL: output is discarded */
    gol_read_fn read;         /* NULL: end of file at once */
    void *ioctx;
    const char *tags;         /* build tags, comma separated; NULL: none */
    int optimize;             /* 0: the default; -1: no optimisation */
    int checkssa;             /* nonzero: verify the IR after every pass */
    const char *dump;         /* stage to print while compiling: "ast", "ir", "ssa", "opt" ... ; NULL: none */
    const char *dumpfunc;     /* only this function ("main.f"); NULL: all of the program's own */
    const char *seed;         /* fixes every random stream and the scheduler, as GOLSEED does; NULL: not */
    int read_env;             /* nonzero: GODEBUG, GOGC, GOMEMLIMIT, GOTRACEBACK, GOLSEED, GOLFAULT are read from the process's environment */
    int real_fds;             /* nonzero: the hooks' fds 0 to 2 are the process's own, so goroutines may wait for them with poll */
} gol_options;

/* Returns a new VM, or NULL when memory is short. opt is copied; NULL: all defaults. Strings in it are borrowed until gol_close. */
gol_vm *gol_open(const gol_options *opt);
/* Ends the VM and frees all its memory. NULL is allowed. */
void gol_close(gol_vm *vm);

/* Names what is to be compiled: one package, main. Several files may be given one by one. text is copied.
 * Returns GOL_OK, GOL_ENOFILE, GOL_EUSAGE (after gol_compile). */
gol_status gol_load_source(gol_vm *vm, const char *name, const char *text, size_t n);
gol_status gol_load_file(gol_vm *vm, const char *path);
gol_status gol_load_dir(gol_vm *vm, const char *path);      /* all .go and .gol files whose build constraints hold */

/* Type-checks what was loaded, without making code. GOL_OK or GOL_ECOMPILE. */
gol_status gol_check(gol_vm *vm);
/* Type-checks and compiles. GOL_OK or GOL_ECOMPILE. */
gol_status gol_compile(gol_vm *vm);
/* Runs the package initialisers and main.main. argv[0] is what os.Args[0] shows. Panic and fatal texts go to the write hook as fd 2.
 * Returns GOL_OK, GOL_EPANIC, GOL_EEXIT, GOL_EFATAL. Runs once. */
gol_status gol_run(gol_vm *vm, int argc, char **argv);
/* The exit code Go's own command would end with: 0, 2 after a panic or fatal error, os.Exit's argument, 1 after compile errors. */
int gol_exit_code(const gol_vm *vm);
/* Text of the last GOL_ENOFILE, GOL_EUSAGE, GOL_EPANIC or GOL_EFATAL; "" if none. Valid until the next call. */
const char *gol_error_text(const gol_vm *vm);

/* Diagnostics of the last check or compilation, sorted by position. Strings live as long as the VM. */
typedef struct gol_diag {
    const char *file;
    unsigned line, col;       /* from 1; col counts bytes; 0: unknown */
    const char *code;         /* name in the error table, e.g. "MISMATCH" */
    const char *message;      /* Go's wording, without position */
} gol_diag;
size_t gol_diag_count(const gol_vm *vm);
int    gol_diag_get(const gol_vm *vm, size_t i, gol_diag *out);   /* 0, or -1 when there is no such */

enum { GOL_RENDER_COLOR = 1, GOL_RENDER_JSON = 2, GOL_RENDER_NOSOURCE = 4 };
/* Returns the diagnostics as text ("file:line:col: message", source line, caret; or JSON, one object a line), at most max of them (0: all).
 * malloc'd, NUL-terminated; the caller frees it. */
char *gol_diag_render(gol_vm *vm, int flags, int max);

/* Returns annotated bytecode beside the source of the program's functions (func: only that one, NULL: all), malloc'd; NULL
 * before gol_compile or when there is no such function. */
char *gol_disassemble(gol_vm *vm, const char *func);

/* The error table, for documentation. example is a source text that produces the diagnostic (example_len bytes; it may hold any byte), or several
 * files, each under a line `-- name --`. Strings are static. Returns 0, or -1 past the end. */
typedef struct gol_diag_entry { const char *code, *meaning, *example; size_t example_len; } gol_diag_entry;
int gol_diag_info(int i, gol_diag_entry *out);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif
#endif
