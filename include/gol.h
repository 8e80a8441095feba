/* gol.h - Go programs inside a C program.
 *
 * A gol_vm is one isolated world: compiler, heap, package variables, goroutines. Any number may exist in a process; each is used by
 * one thread at a time, any thread. Nothing here exits, aborts, installs signal handlers or writes to the process's own streams, except
 * through the hooks in gol_options. C99 and C++.
 *
 *     gol_vm *vm = gol_open(NULL);
 *     gol_value arg = gol_int(20), res;
 *     if (gol_load_source(vm, "twice.gol", text, strlen(text)) == GOL_OK && gol_compile(vm) == GOL_OK &&
 *         gol_call(vm, gol_find(vm, "Twice"), &arg, 1, &res, 1) == GOL_OK)
 *         printf("%lld\n", (long long)res.as.i);
 *     gol_close(vm);
 *
 * What holds for every function, unless it says otherwise:
 *   thread   the one that uses the VM now; "any thread" is said where it is so
 *   text     arguments are NUL-terminated and borrowed for the call; texts returned are NUL-terminated, owned by the VM, and live until the next call
 *            that may run gol code
 *   lengths  of strings and []byte in bytes; of other slices, arrays and maps in elements
 *   errors   a gol_status; gol_error_text says more; the arguments are unchanged, results are GOL_NIL. An array may be NULL only when its number is 0
 *   NULL     as the VM, a name, a text or the place of a result, where it has no meaning, is GOL_EUSAGE (or no result), never a crash; so a gol_open that fails need
 *            not be looked at at once. A gol_type that is NULL has kind 0, no name and no parts
 *   collect  "may run gol code" says that the garbage collector may run: pointers into Go memory that nothing refers to die there. All other functions
 *            never collect.
 *   busy     inside a native function or a hook of the same VM only functions marked "in natives" may be called; others return GOL_EUSAGE
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
    GOL_EFATAL,       /* a fatal error of the Go runtime: deadlock, out of memory, stack overflow ...; or the compiler got no memory: only gol_close is left */
    GOL_ETYPE,        /* a value does not have the type it needs here */
    GOL_ERANGE,       /* a number or an index does not fit */
    GOL_ESTALE,       /* a reference that was released, or that is of another VM */
    GOL_ENOTFOUND,    /* no such name, field or key */
    GOL_ELIMIT        /* a limit set by the host was reached: gol_limit_hit */
} gol_status;

/* Moves bytes for the program's fds 0, 1 and 2. Returns bytes moved, or -errno. */
typedef int64_t (*gol_write_fn)(void *ctx, int fd, const void *p, int64_t n);
typedef int64_t (*gol_read_fn)(void *ctx, int fd, void *p, int64_t n);

/* Without a grant the standard library refuses as a system would (EPERM), or shows an empty world. Files: package os, descriptors beyond 2, imports from folders when the
 * program itself came from memory. Env: variables, user and host names. Exec: starting and signalling processes. Clock: the date; without it time begins
 * in 2009 when the VM is made. Signals: os/signal, which changes what the process does with signals. Net: package net, Unix
 * sockets and looking names up included. Ffi: package gol/ffi. Unsafe: the program may import
 * package unsafe, with which it could corrupt the process; modules of the host may without. System calls by number, and what package syscall makes of them, need all. */
enum { GOL_GRANT_FILES = 1, GOL_GRANT_ENV = 2, GOL_GRANT_EXEC = 4, GOL_GRANT_NET = 8, GOL_GRANT_CLOCK = 16, GOL_GRANT_SIGNALS = 32, GOL_GRANT_FFI = 64, GOL_GRANT_UNSAFE = 128,
       GOL_GRANT_ALL = -1 };
/* Package gol/prof of the program, or of an entry evaluated after it, reads what was recorded; of the collector's CYCLES, gol_record. */
enum { GOL_PROFILE_CPU = 1, GOL_PROFILE_BLOCK = 2, GOL_PROFILE_MUTEX = 4, GOL_PROFILE_MEM = 8, GOL_PROFILE_CYCLES = 16 };

/* ---- files of the host ----
 * Instead of the machine's files (GOL_GRANT_FILES) a program can be given the host's own: in memory, in an archive, in one folder (gol_fs_dir), or any mixture. Package os works
 * on them, time.LoadLocation ($ZONEINFO, "/usr/share/zoneinfo") and //go:embed (in a source named "a/b.go", of files in "/a"); the program sees "/" and what is below it, nothing
 * else, and starts in "/". Paths are absolute and cleaned by their text: no ".", "..", "//"; ".." does not lead above "/". Links are the host's to follow, below "/".
 * Functions return 0 (or bytes), or a negative number of <errno.h>; a NULL one refuses (EPERM, writing EROFS). They run on the thread that uses the VM, which waits for
 * them; they may not use it. No owners, pipes or locks; os.Root judges names alone. */
enum { GOL_FILE = 0, GOL_DIR = 1, GOL_LINK = 2 };
#define GOL_FS_KEEP INT64_MIN                                                            /* settimes: as it is */
typedef struct gol_stat { int kind; unsigned perm; int64_t size, mtime_ns; } gol_stat;    /* GOL_FILE, GOL_DIR or, from lstat, GOL_LINK; 0777 bits; bytes; nanoseconds since 1970 */
typedef void (*gol_fs_entry)(void *to, const char *name, int kind);
typedef struct gol_fs {
    size_t size;              /* sizeof(gol_fs) */
    void *ctx;
    int (*open)(void *ctx, const char *path, int flags, unsigned perm, void **file);     /* a file, never a directory; flags: of <fcntl.h> the access mode, O_CREAT, O_EXCL, O_TRUNC, O_SYNC. *file: anything but NULL */
    int (*close)(void *ctx, void *file);                                                 /* once for each that was opened, at the latest in gol_close */
    int64_t (*read)(void *ctx, void *file, void *p, int64_t n, int64_t off);             /* at most n bytes at off; 0: the end */
    int64_t (*write)(void *ctx, void *file, const void *p, int64_t n, int64_t off);
    int (*truncate)(void *ctx, void *file, int64_t size);
    int (*fstat)(void *ctx, void *file, gol_stat *out);                                  /* NULL: stat of its path */
    int (*stat)(void *ctx, const char *path, gol_stat *out);                             /* also says what can be opened: without it nothing can. "/" is a GOL_DIR */
    int (*list)(void *ctx, const char *path, gol_fs_entry add, void *to);                /* calls add(to, name, kind) for each entry of a directory */
    int (*mkdir)(void *ctx, const char *path, unsigned perm);
    int (*remove)(void *ctx, const char *path);                                          /* a file or an empty directory */
    int (*rename)(void *ctx, const char *from, const char *to);
    int (*lstat)(void *ctx, const char *path, gol_stat *out);                            /* as stat, but of a link itself. NULL: stat, there are no links */
    int64_t (*readlink)(void *ctx, const char *path, char *to, int64_t n);               /* what a link says, at most n bytes, no NUL. NULL: EINVAL, as of what is none */
    int (*symlink)(void *ctx, const char *says, const char *path);                       /* makes path a link; what it says need not be there */
    int (*link)(void *ctx, const char *from, const char *to);                            /* another name of a file */
    int (*chmod)(void *ctx, const char *path, unsigned perm);                            /* 0777 bits */
    int (*settimes)(void *ctx, const char *path, int64_t access_ns, int64_t mtime_ns);   /* or GOL_FS_KEEP */
} gol_fs;

/* Fills *fs with functions that make a folder of the machine the program's "/", as chroot does: links and ".." do not lead out, and only directories and regular files are
 * opened. The program may make links there that lead elsewhere for whoever else follows them. The host may replace some, to filter or to log. 0, or a negative error number (-ENOSYS: Linux before 5.6). The folder is held until gol_fs_dir_end, which comes
 * after gol_close of the VMs that use it; several may, at once. */
enum { GOL_FS_READONLY = 1 };
int gol_fs_dir(gol_fs *fs, const char *path, int flags);
void gol_fs_dir_end(gol_fs *fs);

typedef struct gol_options {
    size_t size;              /* sizeof(gol_options): lets later versions add fields */
    gol_write_fn write;       /* NULL: output is discarded */
    gol_read_fn read;         /* NULL: end of file at once */
    void *ioctx;
    const char *tags;         /* build tags, comma separated; NULL: none */
    int optimize;             /* 0: the default; -1: no optimisation */
    int checkssa;             /* nonzero: verify the IR after every pass */
    const char *dump;         /* stage to print while compiling: "ir", "inline", "escape", "ssa", "simplify", "simplify2", "licm", "opt", or "all"; NULL: none. Another is GOL_EUSAGE of gol_compile */
    const char *dumpfunc;     /* only this function ("main.f"); NULL: all of the program's own */
    const char *seed;         /* fixes every random stream and the scheduler, as GOLSEED does; NULL: not */
    int read_env;             /* nonzero: GODEBUG, GOGC, GOMEMLIMIT, GOTRACEBACK, GOLSEED, GOLFAULT are read from the process's environment */
    int profile;              /* GOL_PROFILE_*: what is recorded while the program runs */
    int need_main;            /* nonzero: a program without func main does not compile; 0: its functions can be called, gol_run refuses */
    unsigned grants;          /* GOL_GRANT_*: what of the machine the program may touch; 0: nothing */
    int (*import)(void *ctx, gol_vm *vm, const char *path);   /* asked for a package that is neither standard nor given: calls gol_module and returns 1, or 0; NULL: none */
    void *importctx;
    int real_fds;             /* nonzero: the hooks' fds 0 to 2 are the process's own, so goroutines may wait for them with poll */
    int whole;                /* nonzero: gol_compile makes code for every function; 0: at their first call, as far as errors cannot hide there */
    const char *gc;           /* collector: NULL or "gol"; "bdwgc", "bdwgc-incremental": Boehm's, one VM a process at a time. An unknown name: nothing can be loaded */
    int lang;                 /* N: the language is that of Go 1.N, in files whose //go:build line asks for no other; 0: go.mod's go line says, else the newest */
    void (*timeline)(void *ctx, const char *text, size_t n);   /* gets what happens in the VM, as Chrome trace events (JSON, for Perfetto), in pieces, on the thread that runs, the
                                 last one in gol_close: docs/pictures.md; NULL: none is made. text NULL: timeline_limit is reached. May not use the VM */
    void *timelinectx;
    const char *(*load_ffi)(void *ctx);   /* asked when the program imports gol/ffi, or a package that needs libssl for TLS, in a process that cannot load libraries, since it is
                                 linked statically: may replace the process by one that can; returns why it did not. NULL: the import compiles, and ffi.Open, or the first
                                 connection by TLS, says what is wrong. ctx: ffictx */
    void *ffictx;
    void (*ended_in_c)(void *ctx, int exit_code);   /* gol_run's program has ended while C code that it called through gol/ffi is on the stack, which may never return: may end the
                                 process. NULL, or when it returns: gol_run returns when C has. ctx: ffictx */
    int allocring;            /* so many of the latest allocations are remembered, for gol_record; 0: none, but for GODEBUG=allocring. At most 16,777,216 */
    int timing;               /* nonzero: gol_close writes to fd 2 how much of the time each stage of compiling took */
    /* The VM's C memory: compiler, tables, goroutine stacks, buffers. As Lua's lua_Alloc: p of old bytes becomes one of n bytes, aligned as malloc's, and moves if it must; p NULL,
     * old 0: a new one; n 0: p is freed, returns NULL. NULL: refused, p stays: the call that needed it returns GOL_EFATAL, gol_open NULL. Called by the thread that uses the
     * VM, only while it is inside a function of this library on it; may not use the VM. Not from here: the Go heap (spans, mapped from the system: gol_limits.bytes and
     * gol_get_usage count it), helper threads and what they share, GMP's and libffi's temporaries, texts the host is to free. NULL: malloc. */
    void *(*alloc)(void *ctx, void *p, size_t old, size_t n);
    void *allocctx;
    const gol_fs *fs;         /* the files that package os shows instead of the machine's, whatever is granted; copied. NULL: GOL_GRANT_FILES says */
    const char *const *env;   /* the program's environment instead of the process's, "NAME=value", NULL at the end; borrowed until gol_close. NULL: GOL_GRANT_ENV says */
    uint64_t timeline_limit;  /* bytes of timeline's text after which events are left out, which its last one tells; 0: no limit */
    int ahead;                /* N: from the N-th function of the program on that is called, others are compiled before they are called, with the help of a thread of the library's own;
                                 0: from the 200th; -1: never. Not with alloc, gol_limits.compile_bytes, under gol_schedule.race or on a single processor: there all functions are compiled at their calls */
    void (*crash)(void);      /* called when a panic or fatal error has ended the program under GOTRACEBACK=crash (or runtime/debug.SetTraceback("crash")), its text written, goroutines and
                                 their stacks still in place: may end the process, so that a core file shows them. May not use the VM, nor leave by longjmp. NULL: the program ends as without */
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
/* Names the package of a folder with its tests (files *_test.go, *_test.gol) instead: gol_run then runs them, with the flags of Go's package testing as arguments (-test.v,
 * -test.run=REGEXP ...); gol_exit_code is 0 if all passed. *path: the package's import path, borrowed until gol_close; *ntests: how many files of tests there are; with an error
 * -1 if the folder has sources, but build constraints exclude them all. */
gol_status gol_load_tests(gol_vm *vm, const char *dir, const char **path, int *ntests);

/* Type-checks what was loaded, without making code. GOL_OK or GOL_ECOMPILE. */
gol_status gol_check(gol_vm *vm);
/* Type-checks and compiles. GOL_OK or GOL_ECOMPILE. */
gol_status gol_compile(gol_vm *vm);
/* Runs the package initialisers and main.main. argv[0] is what os.Args[0] shows; argv is borrowed until gol_close. Panic and fatal texts go to the write
 * hook as fd 2. When main returns, all other goroutines end, as in Go; package variables stay and functions may be called.
 * Returns GOL_OK, GOL_EPANIC, GOL_EEXIT, GOL_EFATAL, GOL_ELIMIT; GOL_EUSAGE when it ran before or there is no main. */
gol_status gol_run(gol_vm *vm, int argc, char **argv);
/* Runs the package initialisers alone, once: the first gol_call does that too. Same results as gol_call. May run gol code. */
gol_status gol_init(gol_vm *vm);
/* The exit code Go's own command would end with: 0, 2 after a panic or fatal error, os.Exit's argument, 1 after compile errors. */
int gol_exit_code(const gol_vm *vm);
/* Text of the last error; "" if none. After GOL_EPANIC, GOL_EFATAL and GOL_ELIMIT it is what Go prints, with the stack trace; after GOL_ECOMPILE the first diagnostic. */
const char *gol_error_text(const gol_vm *vm);

/* ---- values ----
 * A gol_value carries one Go value across the border, both ways.
 *
 *   kind         as                C gives it for a Go                          C gets it from a Go
 *   GOL_NIL      -                 pointer, map, slice, func, chan, interface   the same, when nil
 *   GOL_BOOL     i: 0 or 1         bool                                         bool
 *   GOL_INT      i                 any integer or float type it fits exactly    intN
 *   GOL_UINT     u                 any integer or float type it fits exactly    uintN, uintptr
 *   GOL_FLOAT    f                 float32, float64                             float32, float64
 *   GOL_COMPLEX  c: re, im         complex64, complex128                        complex64, complex128
 *   GOL_STRING   s: p, n bytes     string (copied), []byte (copied)             string: borrowed, see below
 *   GOL_BYTES    s: p, n bytes     []byte, string (copied)                      []byte: borrowed, see below
 *   GOL_ARRAY    s: p, n elements  slice or array of a type without pointers,   never
 *                esize bytes each  of esize bytes, laid out as in C (copied)
 *   GOL_MEM      s: p, n bytes     any type of n bytes without pointers:        never
 *                                  a struct laid out as in C (copied)
 *   GOL_ERROR    s: p, n bytes     error whose text that is                     never
 *   GOL_REF      ref               the variable's value                         everything else; the caller releases it
 *
 * For an interface type a value may be anything that implements it: numbers become int, uint64, float64, texts string and []byte. A value that comes out of
 * an interface is the one inside. Borrowed text is Go memory itself: read only for strings, shared with the program for []byte, gone at the next call that may
 * run gol code, unless a reference keeps it.
 * Struct layout is C's on amd64: the same field types in the same order lie at the same offsets. */
typedef uint64_t gol_ref;                 /* 0: none */
typedef struct gol_type gol_type;         /* of one VM; lives as long as it */

typedef enum gol_kind {
    GOL_NIL, GOL_BOOL, GOL_INT, GOL_UINT, GOL_FLOAT, GOL_COMPLEX, GOL_STRING, GOL_BYTES, GOL_ARRAY, GOL_MEM, GOL_ERROR, GOL_REF
} gol_kind;

typedef struct gol_value {
    int32_t kind;             /* enum gol_kind */
    uint32_t esize;
    const gol_type *type;     /* set in values from Go (NULL for nil interfaces); ignored in values from C */
    union {
        int64_t i;
        uint64_t u;
        double f;
        double c[2];
        struct { const void *p; size_t n; } s;
        gol_ref ref;
    } as;
} gol_value;

/* Makers. Text is borrowed until the value has been used. */
static inline gol_value gol_nil(void) { gol_value v; v.kind = GOL_NIL; v.esize = 0; v.type = NULL; v.as.s.p = NULL; v.as.s.n = 0; return v; }
static inline gol_value gol_bool(int b) { gol_value v = gol_nil(); v.kind = GOL_BOOL; v.as.i = b != 0; return v; }
static inline gol_value gol_int(int64_t i) { gol_value v = gol_nil(); v.kind = GOL_INT; v.as.i = i; return v; }
static inline gol_value gol_uint(uint64_t u) { gol_value v = gol_nil(); v.kind = GOL_UINT; v.as.u = u; return v; }
static inline gol_value gol_float(double f) { gol_value v = gol_nil(); v.kind = GOL_FLOAT; v.as.f = f; return v; }
static inline gol_value gol_complex(double re, double im) { gol_value v = gol_nil(); v.kind = GOL_COMPLEX; v.as.c[0] = re; v.as.c[1] = im; return v; }
static inline gol_value gol_text_(int kind, const void *p, size_t n) { gol_value v = gol_nil(); v.kind = kind; v.as.s.p = p; v.as.s.n = n; return v; }
static inline gol_value gol_string(const char *p, size_t n) { return gol_text_(GOL_STRING, p, n); }
static inline gol_value gol_cstring(const char *p) { size_t n = 0; while (p[n]) n++; return gol_text_(GOL_STRING, p, n); }
static inline gol_value gol_bytes(const void *p, size_t n) { return gol_text_(GOL_BYTES, p, n); }
static inline gol_value gol_error(const char *p) { gol_value v = gol_cstring(p); v.kind = GOL_ERROR; return v; }
static inline gol_value gol_mem(const void *p, size_t n) { return gol_text_(GOL_MEM, p, n); }
static inline gol_value gol_array(const void *p, size_t n, size_t esize) { gol_value v = gol_text_(GOL_ARRAY, p, n); v.esize = (uint32_t)esize; return v; }
static inline gol_value gol_value_of(gol_ref r) { gol_value v = gol_nil(); v.kind = GOL_REF; v.as.ref = r; return v; }

/* ---- calls ---- */

/* Finds a function, method or variable of the program: "Twice", "Counter.Add" or "(*Counter).Add" (a function whose first argument is the receiver), "strings.ToUpper" of
 * an imported package (its path before the last dot). Returns a reference, which the caller releases, or 0. After gol_compile. */
gol_ref gol_find(gol_vm *vm, const char *name);

/* Calls the function or closure that fn refers to. args: nargs values, one a parameter (a variadic function takes its last ones one by one, or a single
 * GOL_REF of the slice). results: room for nresults; those beyond the function's are set to GOL_NIL, those without room are dropped. Borrowed text in
 * results lives until the next call that may run gol code.
 * Runs on the calling thread until the function returns; other goroutines run while it waits, and stay as they are afterwards (see gol_pump).
 * Returns GOL_OK; GOL_EPANIC: the call panicked, its deferred functions have run, other goroutines live on if the panic was the call's own;
 * GOL_EEXIT, GOL_EFATAL, GOL_ELIMIT: all goroutines have ended, without their deferred functions; what they had locked counts as unlocked. In each case variables
 * stay as they are, and calls may be made again. GOL_ETYPE, GOL_ERANGE, GOL_ESTALE: an argument is wrong, nothing ran. May run gol code. */
gol_status gol_call(gol_vm *vm, gol_ref fn, const gol_value *args, int nargs, gol_value *results, int nresults);
/* Calls method name of what recv refers to: a variable, whose address is taken if the method has a pointer receiver, or an interface. GOL_ENOTFOUND: there is none. */
gol_status gol_call_method(gol_vm *vm, gol_ref recv, const char *name, const gol_value *args, int nargs, gol_value *results, int nresults);

/* The method value recv.name: a function to be called later. The receiver is taken now. GOL_ENOTFOUND. In natives. */
gol_status gol_method(gol_vm *vm, gol_ref recv, const char *name, gol_ref *out);

/* After GOL_EPANIC: the value, as from an interface; a GOL_REF is the caller's. GOL_NIL otherwise. */
gol_value gol_panic_value(gol_vm *vm);
/* After GOL_EPANIC, GOL_EFATAL, GOL_ELIMIT: the stack, innermost first. Returns 0, or -1 past the end. Texts live as long as the VM. */
typedef struct gol_frame { const char *func, *file; unsigned line; } gol_frame;
int gol_trace(gol_vm *vm, int i, gol_frame *out);

/* v as fmt.Sprint prints it, malloc'd; NULL when printing failed. May run gol code. */
char *gol_sprint(gol_vm *vm, gol_value v);

/* ---- references ----
 * A reference is a handle of a Go variable: it keeps it alive, and is checked at every use, so a wrong one is GOL_ESTALE, never a crash. gol_find refers to package
 * variables themselves; references from results and gol_get to new variables that hold what was got; gol_at to an element, field or pointed-to variable in place. */

/* Ends a reference. 0 and stale ones are ignored. In natives. */
void gol_release(gol_vm *vm, gol_ref r);
/* Another reference to the same variable; 0 when r is stale. In natives. */
gol_ref gol_ref_dup(gol_vm *vm, gol_ref r);
/* How many references are alive. In natives. */
size_t gol_ref_count(const gol_vm *vm);
/* A reference to a new variable of type t that holds v (zero for GOL_NIL). In natives. */
gol_status gol_new(gol_vm *vm, const gol_type *t, gol_value v, gol_ref *out);
/* New slice []t[0:len:cap] as elements, or map of map type t with room for hint elements. In natives. */
gol_status gol_make_slice(gol_vm *vm, const gol_type *elem, int64_t len, int64_t cap, gol_ref *out);
gol_status gol_make_map(gol_vm *vm, const gol_type *t, int64_t hint, gol_ref *out);

/* Reads and writes the variable. In natives. */
gol_status gol_get(gol_vm *vm, gol_ref r, gol_value *out);
gol_status gol_set(gol_vm *vm, gol_ref r, gol_value v);
const gol_type *gol_type_of(gol_vm *vm, gol_ref r);       /* static type; NULL: stale */

/* Refers to a part of a variable: field name of a struct (path[0]), element i of a slice or array, the variable a pointer points to. Pointers on the way are
 * followed. GOL_ERANGE, GOL_ENOTFOUND; GOL_EPANIC for a nil pointer. In natives. */
gol_status gol_field(gol_vm *vm, gol_ref r, const char *name, gol_ref *out);
gol_status gol_at(gol_vm *vm, gol_ref r, int64_t i, gol_ref *out);
gol_status gol_deref(gol_vm *vm, gol_ref r, gol_ref *out);
/* The other way: a new variable of type *T that points to the variable of type T which r refers to, as an argument for a parameter of that type. In natives. */
gol_status gol_addr(gol_vm *vm, gol_ref r, gol_ref *out);
/* Short for getting or setting such a part. */
gol_status gol_get_field(gol_vm *vm, gol_ref r, const char *name, gol_value *out);
gol_status gol_set_field(gol_vm *vm, gol_ref r, const char *name, gol_value v);
gol_status gol_get_at(gol_vm *vm, gol_ref r, int64_t i, gol_value *out);
gol_status gol_set_at(gol_vm *vm, gol_ref r, int64_t i, gol_value v);

/* len() of a string, slice, array, map or channel (or a pointer to an array); -1 for anything else. In natives. */
int64_t gol_len(gol_vm *vm, gol_ref r);
/* append: the slice variable r gets v behind its elements. In natives. */
gol_status gol_append(gol_vm *vm, gol_ref r, gol_value v);
/* r[lo:hi] of a slice, string or addressable array as a new reference; shares memory. In natives. */
gol_status gol_slice(gol_vm *vm, gol_ref r, int64_t lo, int64_t hi, gol_ref *out);
/* The memory of a string, slice, array or other variable, without a copy: *p, and *n bytes. Go memory does not move: it stays valid while r is alive and, for slices and
 * strings, their variable unchanged. GOL_ETYPE when there are pointers in it. Strings must not be written to. In natives. */
gol_status gol_data(gol_vm *vm, gol_ref r, void **p, size_t *n);

/* Map entries. get: GOL_ENOTFOUND when key is absent. GOL_EPANIC: writing to a nil map, a key that cannot be hashed. In natives. */
gol_status gol_map_get(gol_vm *vm, gol_ref map, gol_value key, gol_value *out);
gol_status gol_map_set(gol_vm *vm, gol_ref map, gol_value key, gol_value v);
gol_status gol_map_delete(gol_vm *vm, gol_ref map, gol_value key);
/* Iteration in Go's manner: random order, entries may be deleted and added meanwhile.
 *     gol_ref it; gol_map_iter(vm, m, &it);
 *     while (gol_map_next(vm, it, &k, &v)) ...
 *     gol_release(vm, it);
 * next returns 1 and the entry (k, v may be NULL), or 0 at the end or for a stale reference. In natives. */
gol_status gol_map_iter(gol_vm *vm, gol_ref map, gol_ref *it);
int gol_map_next(gol_vm *vm, gol_ref it, gol_value *k, gol_value *v);

/* Channels, without waiting: *done says whether the operation took place. recv: *ok 0 when the channel is closed and empty. */
gol_status gol_chan_send(gol_vm *vm, gol_ref ch, gol_value v, int *done);
gol_status gol_chan_recv(gol_vm *vm, gol_ref ch, gol_value *out, int *ok, int *done);

/* ---- modules, functions and objects of the host ---- */

/* Adds a source file to the package with import path path, which the program may import. Before gol_check; text is copied. GOL_EUSAGE: a standard package has that path.
 * A function declared in it without a body must be bound. */
gol_status gol_module(gol_vm *vm, const char *path, const char *name, const char *text, size_t n);

/* A C function behind a Go declaration without a body. ud is what gol_bind got. args: nargs parameters, the receiver first; a variadic function's last one
 * is a slice; references among them end when the function returns (gol_ref_dup keeps one). results: nresults values, GOL_NIL at first, which stands for zero; references in
 * them are given away. Any status but GOL_OK panics in the program with the text of gol_error_text: so an error of any function here is passed on by returning it.
 * Runs on the thread of the call; may call functions marked "in natives" and gol_find's results, nothing else; never longjmps. */
typedef gol_status (*gol_native)(gol_vm *vm, void *ud, const gol_value *args, int nargs, gol_value *results, int nresults);

/* Binds fn to a declaration: func is "game.Add" (path, dot, name) or "db.(*Conn).Query", or "main.Add" for the program's own. type, if not NULL, is the function's type in Go syntax
 * without the receiver, "func(a, b int) int": gol_compile fails with GOL_EUSAGE unless the declaration has just that type. Before gol_check. Texts are copied. */
gol_status gol_bind(gol_vm *vm, const char *func, const char *type, gol_native fn, void *ud);

/* Binds a C function of the declaration's own type, called as it is: for `func Add(a, b int) int`, `int64_t add(int64_t, int64_t)`. What C type each Go type is, docs/ffi.md says: numbers
 * and bool as they are; a string is a char pointer (in: a copy with a NUL that lives for the call; out: copied, NULL is ""), a slice or pointer the address of its first element,
 * a struct itself by value; a function is a C function pointer that may be called until fn returns; a second result of type error is errno. type, required, is the function's type in
 * Go syntax: what C cannot be given makes gol_compile fail with GOL_EUSAGE. That fn has that type in C nothing can check. fn may call functions marked "in natives", and never longjmps.
 * GOL_EUSAGE also when the library was built without libffi. Before gol_check. */
gol_status gol_bind_c(gol_vm *vm, const char *func, const char *type, void (*fn)(void));

/* For a native: return gol_throw(vm, "text") panics in the program with a runtime.Error. In natives. */
gol_status gol_throw(gol_vm *vm, const char *text);
/* For a native that needs gol code called: `return gol_then(vm, fn, args, n, then, ctx)` ends this native function, calls fn, then calls `then` with ctx as its ud
 * and fn's results as its args; results of `then` are the native function's. `then` may do the same again; NULL: the results are zero. When fn panics `then` is not called.
 * args are read at once, before the references among the native's own arguments end. fn is not variadic. In natives only. */
gol_status gol_then(gol_vm *vm, gol_ref fn, const gol_value *args, int nargs, gol_native then, void *ctx);

/* C objects as Go objects. type is a struct type of a host module whose first field is a uintptr: `type Conn struct { _ uintptr }`. Makes a new Conn that stands for p and a
 * reference to a *Conn. fin (may be NULL) is called with ud and p once: when the collector found the object unreachable (at the end of the call from C that runs then, or
 * when the next object is made), by gol_object_close, or by gol_close; never when this call failed: then p is the caller's. It may not use the VM. In natives. */
typedef void (*gol_finalizer)(void *ud, void *p);
gol_status gol_object_new(gol_vm *vm, const gol_type *type, void *p, gol_finalizer fin, void *ud, gol_ref *out);
/* The p of what r refers to, a *Conn or Conn of that type; NULL when there is none, it was closed, or the program made the Conn by itself. In natives. */
void *gol_object_get(gol_vm *vm, gol_ref r, const gol_type *type);
/* Calls the finalizer now; the object is dead from here on. In natives. */
gol_status gol_object_close(gol_vm *vm, gol_ref r, const gol_type *type);

/* ---- limits ----
 * What an entry (gol_call, gol_init, gol_run, gol_eval, gol_pump) may use. A limit that is reached ends the entry with GOL_ELIMIT: nothing recovers it, deferred functions do not
 * run, all goroutines end. Variables, maps and the heap stay as they were at that moment, whole; locks that were held stay locked, also those inside standard packages (a
 * sync.Once whose function was running is one); calls may be made again. Package initialisers that were cut short run before the next call, those of a package of the program from
 * its first one on. Limits hold inside builtins and standard functions too, and inside natives of the host where they call this library. A limit not set costs nothing. */
typedef struct gol_limits {
    size_t size;              /* sizeof(gol_limits) */
    uint64_t bytes;           /* of the heap and goroutine stacks together; 0: no limit. The collector works harder below it. */
    uint64_t steps;           /* of one entry: loop rounds, calls, allocations, and 64 bytes of work in builtins each are one; 0: no limit. Counted exactly: the same
                                 program and input take the same number of steps on every machine. While steps are limited goroutines take turns by steps, not by time */
    int64_t time_ns;          /* wall time of one entry; 0: no limit. Stops within 10 ms. Also of one gol_load_*, gol_check, gol_compile or the compiling of a gol_eval: stopped,
                                 it returns GOL_ELIMIT, and only gol_close is left. A function that is compiled at its first call is compiled to its end */
    uint32_t goroutines;      /* besides the one that calls; 0: no limit */
    uint64_t stack_bytes;     /* of one goroutine; 0: Go's 1,000,000,000 */
    uint64_t compile_bytes;   /* of the compiler: sources, types, code, package variables; 0: no limit. Beyond it there is no memory for this VM: loading, compiling or the
                                 call that compiles a function at its first use returns GOL_EFATAL, and only gol_close is left */
} gol_limits;
/* Sets all limits; NULL: none. At any time between entries, also in natives (steps and time then hold from the next entry on). */
gol_status gol_set_limits(gol_vm *vm, const gol_limits *l);

enum { GOL_LIMIT_NONE, GOL_LIMIT_BYTES, GOL_LIMIT_STEPS, GOL_LIMIT_TIME, GOL_LIMIT_GOROUTINES, GOL_LIMIT_STACK, GOL_LIMIT_INTERRUPT };
/* Which limit the last entry reached. */
int gol_limit_hit(const gol_vm *vm);
/* Ends the entry that runs with GOL_ELIMIT, GOL_LIMIT_INTERRUPT, or what compiles (not gol_eval), as its limit of time does; without one nothing happens. Any thread, also from a
 * signal handler, while vm is not being closed. */
void gol_interrupt(gol_vm *vm);
/* How much it uses: bytes as limited by gol_limits.bytes, steps since it was opened (counted only under a limit or a schedule), goroutines besides the one that calls. */
typedef struct gol_usage { uint64_t bytes, steps; size_t goroutines; } gol_usage;
void gol_get_usage(const gol_vm *vm, gol_usage *out);
/* Collects garbage now, and runs finalizers of C objects found dead. */
void gol_collect(gol_vm *vm);

/* ---- goroutines in the host's own loop ---- */

/* Starts a goroutine that calls fn; it runs when the VM does. Arguments as in gol_call, results are lost. */
gol_status gol_go(gol_vm *vm, gol_ref fn, const gol_value *args, int nargs);
/* Lets goroutines run until none can (all wait or have ended), or for `steps` steps (0: no limit), then returns: GOL_OK, or how a goroutine ended the entry as in gol_call.
 * A pump pauses where it is; the next pump or call goes on from there. May run gol code. */
typedef struct gol_pumped {
    int more;                 /* nonzero: steps were used up, some can still run */
    int64_t wait_ns;          /* -1: nothing will happen by itself; else how long until a timer is due or a file should be looked at */
    size_t goroutines;        /* alive */
} gol_pumped;
gol_status gol_pump(gol_vm *vm, uint64_t steps, gol_pumped *out);

/* ---- types ---- */

enum { GOL_T_BOOL = 1, GOL_T_INT, GOL_T_INT8, GOL_T_INT16, GOL_T_INT32, GOL_T_INT64, GOL_T_UINT, GOL_T_UINT8, GOL_T_UINT16, GOL_T_UINT32, GOL_T_UINT64,
       GOL_T_UINTPTR, GOL_T_FLOAT32, GOL_T_FLOAT64, GOL_T_COMPLEX64, GOL_T_COMPLEX128, GOL_T_ARRAY, GOL_T_CHAN, GOL_T_FUNC, GOL_T_INTERFACE, GOL_T_MAP,
       GOL_T_POINTER, GOL_T_SLICE, GOL_T_STRING, GOL_T_STRUCT, GOL_T_UNSAFEPOINTER };   /* as reflect.Kind */

/* The type that a Go type expression in package main means: "int", "map[string][]Point", "*bytes.Buffer" (if the program imports bytes). NULL: it means none. In natives. */
const gol_type *gol_type_find(gol_vm *vm, const char *expr);
int gol_type_kind(const gol_type *t);                     /* GOL_T_* of the underlying type */
const char *gol_type_name(const gol_type *t);             /* "main.Point", "[]int"; lives as long as the VM */
size_t gol_type_size(const gol_type *t);                  /* bytes */
int gol_type_has_pointers(const gol_type *t);
const gol_type *gol_type_elem(const gol_type *t);         /* of arrays, channels, maps, pointers, slices; else NULL */
const gol_type *gol_type_key(const gol_type *t);          /* of maps; else NULL */
int64_t gol_type_len(const gol_type *t);                  /* length of an array, number of fields, parameters or interface methods; else 0 */
typedef struct gol_field_info { const char *name; size_t name_len; const gol_type *type; size_t offset; int embedded; } gol_field_info;
int gol_type_field(const gol_type *t, int64_t i, gol_field_info *out);     /* of structs; 0, or -1: no such */
int gol_type_results(const gol_type *t);                  /* number of results of a function type */
const gol_type *gol_type_param(const gol_type *t, int64_t i);   /* parameters of a function type, then its results; NULL: no such */

/* ---- sessions: a program typed entry by entry ----
 * An entry is Go source without a package clause: declarations, statements, expressions, imports, or any mix of them. Entries see what earlier ones
 * declared, and may declare it anew: a function defined anew with the same type also serves those who called the old one. A session may follow a
 * program that ran; then it sees the program's names.
 */
enum {
    GOL_EVAL_QUIET = 1        /* a last statement that is an expression yields no values (_ stays as it was), as in a script */
};
/* Compiles text (n bytes, copied) as the session's next entry and runs it; name is what diagnostics call it. An entry that does not compile, or panics
 * while it runs, leaves the session usable; what it declared stays if it compiled. Panic and fatal texts are gol_error_text, nothing is
 * written. Goroutines are as after gol_call: they go on when the host calls again, unless the entry's end was fatal.
 * Returns GOL_OK, GOL_ECOMPILE (gol_diag_*), GOL_EPANIC, GOL_EEXIT (os.Exit was called), GOL_EFATAL, GOL_ELIMIT, GOL_EUSAGE. May run gol code. */
gol_status gol_eval(gol_vm *vm, const char *name, const char *text, size_t n, int flags);
/* If the last entry ended in an expression: how many values it had, 0 otherwise. They are the session's variables _1, _2 ...; _ is the first. */
size_t gol_eval_values(const gol_vm *vm);
/* The static type of value i (from 0), as Go writes it relative to package main. Lives as long as the VM. NULL past the end. */
const char *gol_eval_type(gol_vm *vm, size_t i);
/* Whether text (n bytes) is the beginning of an entry that goes on: a bracket, string, comment or statement is open at its end. */
int gol_eval_incomplete(gol_vm *vm, const char *text, size_t n);

/* Calls fn(ctx, name, what) for each name that could stand at the end of text (n bytes, the beginning of an entry) in place of the one begun there: variables,
 * functions and types of the session, keywords, packages, members behind a dot, import paths inside import "...". what is "var", "func", "type",
 * "const", "package", "field", "method", "keyword" or "import". Returns the offset in text where the name begins. Nothing is run. */
typedef void (*gol_complete_fn)(void *ctx, const char *name, const char *what);
size_t gol_complete(gol_vm *vm, const char *text, size_t n, gol_complete_fn fn, void *ctx);
/* What is written about name ("strings", "strings.Repeat", "strings.Builder.Len", a name of the session): its declaration and its comment, of a package and
 * a type also what belongs to it; of "" the standard packages, one a line. malloc'd; NULL if there is no such name. */
char *gol_doc(gol_vm *vm, const char *name);
/* The session's function func ("main.f", "main.T.m", also for "main.(*T).m"; "main." may be left out, and "[...]" of an instance) as the compiler sees it at stage ("source", "ast", "ir", "inline", "escape", "ssa",
 * "simplify", "simplify2", "licm", "opt"), malloc'd; NULL if there is no such. For a program, after gol_compile. */
char *gol_dump(gol_vm *vm, const char *func, const char *stage);
/* The type of an expression without evaluating it, "(int, error)" of a call with several results; malloc'd. NULL if it has none, which diagnostics (gol_diag_*) may say more of. */
char *gol_typeof(gol_vm *vm, const char *expr, size_t n);

/* Diagnostics of the last check or compilation, sorted by position. Strings live as long as the VM. */
typedef struct gol_diag {
    const char *file;
    unsigned line, col;       /* from 1; col counts bytes; 0: unknown */
    const char *code;         /* name in the error table, e.g. "MISMATCH" */
    const char *message;      /* Go's wording, without position and notes; may have more lines, indented by tabs ("have (int)", "want ()") */
    unsigned end_line, end_col;   /* behind the last byte of the expression or token it is about; 0: unknown */
    size_t notes;             /* how many */
} gol_diag;
size_t gol_diag_count(const gol_vm *vm);
int    gol_diag_get(const gol_vm *vm, size_t i, gol_diag *out);   /* 0, or -1 when there is no such */
/* Note j of diagnostic i: what is to be seen at another place, as "other declaration of x", or a step of a cycle. 0, or -1 when there is no such. */
typedef struct gol_note { const char *file; unsigned line, col; const char *message; } gol_note;
int    gol_diag_note(const gol_vm *vm, size_t i, size_t j, gol_note *out);

enum { GOL_RENDER_COLOR = 1, GOL_RENDER_JSON = 2, GOL_RENDER_NOSOURCE = 4 };
/* Returns the diagnostics as text ("file:line:col: message", notes, source line, caret; or JSON, one object a line: file, line, col, endline, endcol, code, message,
 * notes), at most max of them (0: all).
 * malloc'd, NUL-terminated; the caller frees it. */
char *gol_diag_render(gol_vm *vm, int flags, int max);

/* Returns what the compiler decided, a line `file:line:col: text` for each decision, by position; malloc'd; NULL before gol_compile.
 * ESCAPES: which variables and allocations live in the heap and what parameters leak, in the words of Go's -m -l. FLOWS: the same, and by which ways they do, as -m=2 -l.
 * BARRIERS: which stores keep the collector informed; a VM that asked for it should not run, as its functions are compiled then.
 * INLINED, INLINED_FLOWS: the same of the form after inlining, as -m and -m=2 without -l, with the places and limits of Go 1.26; those of the others are Go 1.19's.
 * INLINING: which functions can be inlined and which calls are, in the words of Go's -m; COSTS: the same with costs and reasons, as -m=2. */
enum { GOL_EXPLAIN_ESCAPES, GOL_EXPLAIN_BARRIERS, GOL_EXPLAIN_INLINING, GOL_EXPLAIN_COSTS, GOL_EXPLAIN_FLOWS, GOL_EXPLAIN_INLINED,
       GOL_EXPLAIN_INLINED_FLOWS };
char *gol_explain(gol_vm *vm, int what);

/* Returns annotated bytecode beside the source of the program's functions (func: only that one, named as for gol_dump, NULL: all), malloc'd; NULL
 * before gol_compile or when there is no such function. */
char *gol_disassemble(gol_vm *vm, const char *func);

/* ---- schedules: what a run decides that its program does not ---- */

/* A run under a seed or with a trace is a function of its program, its input and the trace (docs/runtime.md, "Traces"). */
typedef struct gol_schedule {
    size_t size;              /* sizeof(gol_schedule) */
    const char *replay;       /* text of a trace to be repeated, copied; NULL: none */
    size_t replay_len;        /* bytes */
    void (*trace)(void *ctx, const char *text, size_t n);     /* gets the trace of the run, in pieces, on the thread that runs; NULL: none is made */
    void *trace_ctx;
    uint64_t max_steps;       /* ends the run as a fatal error after so many steps (loops, calls, allocations); 0: never */
    int memory_steps;         /* nonzero: accesses of shared memory are steps too, so goroutines may switch between any two */
    int race;                 /* nonzero: data races are reported through the write hook (fd 2); the exit code is 66 if there were any */
} gol_schedule;

/* How vm is to be scheduled; before gol_check and gol_compile. GOL_OK, GOL_EUSAGE when too late, GOL_EFATAL without memory. A text that is no trace
 * makes gol_run return GOL_EUSAGE. */
gol_status gol_set_schedule(gol_vm *vm, const gol_schedule *s);

/* ---- what was recorded ---- */

/* ALLOCS: the latest allocations (gol_options.allocring); CYCLES: the collector's (GOL_PROFILE_CYCLES). Returns lines of fields parted by tabs, malloc'd, *n bytes and a NUL;
 * NULL when nothing was recorded. The fields are explained in runtime/debug/profile.c and cyclelog.c; package gol/pic draws them. After any end of the program but that of the compiler's memory. */
enum { GOL_RECORD_ALLOCS, GOL_RECORD_CYCLES };
char *gol_record(gol_vm *vm, int what, size_t *n);

/* Asks what runs in the VM to write out all goroutines and end with exit code 2, as Go programs do on SIGQUIT. For other threads and signal handlers; does
 * nothing when nothing runs. */
void gol_quit(gol_vm *vm);

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
