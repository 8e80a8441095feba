/* native.h - what a C native of a standard package may use.
 *
 * A native gets its goroutine and a frame: result slots first, then parameters, flattened as
 * runtime/abi/bytecode.h says. It runs between safepoints: nothing is collected while it runs, so it holds
 * raw pointers freely. It never calls gol code and never parks; only C that package gol/ffi calls may (runtime/vm/callback.h).
 */
#ifndef GOL_RUNTIME_NATIVE_H
#define GOL_RUNTIME_NATIVE_H
#include "base/base.h"
#include "runtime/abi/module.h"

typedef struct rt_vm rt_vm;

typedef struct rt_native_def { const char *name; rt_native fn; } rt_native_def;   /* tables end with {0,0} */

rt_vm *rt_vmof(g *gp);

#define RT_MAXALLOC (1ull << 48)   /* a program that asks for more at once gets a panic, "... out of range" */

/* Allocates size bytes of Go memory. t describes one element and is repeated over size (size is a multiple of t->size when t has
 * pointers); NULL or pointer-free t: no pointers. zero: clear it (memory with pointers is always cleared).
 * Never returns NULL: raises Go's "out of memory" throw. Does not collect (sets the poll flag). */
void *rt_mallocgc(g *gp, uint64_t size, const rtype *t, bool zero);
void *rt_newobject(g *gp, const rtype *t);
void *rt_newarray(g *gp, const rtype *elem, int64_t n);

/* Copies n bytes into a new Go string at out[0], out[1]. */
void rt_gostring(g *gp, const void *p, int64_t n, slot *out);

/* *s = append(*s, v[:n]...) of a []byte in Go memory (heap, global or frame). */
void rt_appendbytes(g *gp, goslice *s, const void *v, int64_t n);

/* Stores with the write barrier. dst is Go memory (heap, global or frame). */
void rt_writeptr(g *gp, void **dst, void *v);
void rt_typedmemmove(g *gp, const rtype *t, void *dst, const void *src);
void rt_typedmemmove_n(g *gp, const rtype *elem, void *dst, const void *src, int64_t n);   /* n elements, may overlap */
void rt_typedmemclr(g *gp, const rtype *t, void *p);

/* Panics with a run-time error value (plain runtime.Error with this text, prefix "runtime error: " not added), or with a string value. */
NORETURN void rt_panicerror(g *gp, const char *text);   /* a runtime.Error whose Error() is text */
NORETURN void rt_panicjoin(g *gp, const rstr *part, int n);   /* the same of parts put together */
NORETURN void rt_panicstr(g *gp, const char *text);     /* panic("text") */
NORETURN void rt_panicnil(g *gp);                       /* nil dereference */
NORETURN void rt_panicoom(g *gp, uint64_t size);
NORETURN void rt_fatal(g *gp, const char *text);        /* "fatal error: text", not recoverable, exit code 2 */
NORETURN void rt_exit(g *gp, int code);                 /* os.Exit: ends the program, not the process */

/* Output and input of fds 0..2 go through the host's hooks. Return bytes, or -errno. Other fds are plain system calls. */
int64_t rt_write(g *gp, int fd, const void *p, int64_t n);
int64_t rt_read(g *gp, int fd, void *p, int64_t n);

/* Program arguments (argv[0] is the script's name) and the environment granted to the program. */
int  rt_argc(g *gp);
const char *rt_argv(g *gp, int i);

uint64_t rt_rand64(g *gp);          /* the program's own random stream (seeded by GOLSEED when set) */
bool     rt_decided(g *gp);         /* a seed, a trace or a replay decides the run: nothing that differs from run to run may come in */
int64_t  rt_nanotime(void);         /* monotonic */

/* Maps, for reflect. key and elem point to memory of their types. */
typedef struct hmap hmap;
typedef struct hiter hiter;
hmap *rt_makemap(g *gp, const rtype *t, int64_t hint);
void *rt_mapaccess(g *gp, const rtype *t, hmap *h, const void *key, bool *ok);   /* element, or a zero value */
void *rt_mapassign(g *gp, const rtype *t, hmap *h, const void *key);             /* element's place, to be stored to with typedmemmove */
void  rt_mapdelete(g *gp, const rtype *t, hmap *h, const void *key);
void  rt_mapclear(g *gp, const rtype *t, hmap *h);
int64_t rt_maplen(hmap *h);
void  rt_mapiterinit(g *gp, const rtype *t, hmap *h, hiter *it);                 /* positions at the first entry */
void  rt_mapiternext(g *gp, hiter *it);

/* Equality and hashing of any Go value in memory; panic with Go's texts where Go does. */
bool     rt_equal(g *gp, const rtype *t, const void *a, const void *b);
uint64_t rt_hash(g *gp, const rtype *t, const void *p, uint64_t seed);
bool     rt_ifaceeq(g *gp, goeface a, goeface b);

/* Interface method tables. NULL when typ does not implement inter (missing: name of the method, may be NULL). */
const itab *rt_getitab(g *gp, const rtype *inter, const rtype *typ, const char **missing);

int64_t rt_growcap(int64_t oldcap, int64_t need, uint64_t elemsize);   /* growslice's rule; -1 on overflow */

#endif
