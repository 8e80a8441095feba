/* module.h - what the compiler hands to the runtime: functions, their metadata, globals.
 *
 * Data only. Everything here is allocated by the compiler outside the garbage-collected heap and
 * lives until the VM closes.
 */
#ifndef GOL_ABI_MODULE_H
#define GOL_ABI_MODULE_H
#include <stdbool.h>
#include "runtime/abi/bytecode.h"
#include "runtime/abi/rtype.h"

typedef struct g g;
typedef struct rt_func rt_func;
typedef void (*rt_native)(g *gp, slot *fp);   /* results first, then parameters; see stdlib natives */

typedef struct rt_inl {       /* a node of the inlining tree: an inlined call */
    const char *name;         /* function that was inlined, as tracebacks print it */
    const char *file;         /* file of that function */
    int32_t parent;           /* index of the node it was inlined into, -1: the function itself */
    int32_t callline;         /* line of the call in the parent */
} rt_inl;

typedef struct rt_pcline {    /* instructions from pc on (word index) come from here */
    uint32_t pc;
    uint32_t line;
    uint16_t file;            /* 0: the function's own; else files[file - 1], after a //line directive */
    int16_t  inl;             /* index into inls, -1: the function itself */
} rt_pcline;

typedef struct rt_live {      /* at return address pc these pointer slots are alive; without an entry all are */
    uint32_t pc;              /* word index */
    const uint8_t *bits;      /* nptrbits */
} rt_live;

enum rt_func_flags {
    RF_WRAPPER  = 1,    /* compiler-made wrapper: hidden in tracebacks, transparent to recover */
    RF_DEFER    = 2,    /* has defers: deferreturn is valid */
    RF_NEEDCTX  = 4,    /* fp[-4] is a live closure pointer: scan it */
    RF_NATIVE   = 8,    /* native is set; code is a CALLNATIVE; RET pair so that it can be called like any other */
    RF_LAZY     = 16,   /* not compiled yet: code is a LAZY instruction that asks the host to compile it */
    RF_PARKS    = 64,   /* native that may park or switch (package internal/sched): called through its frame, and a safepoint */
    RF_CALLSC   = 128,  /* native bound by the embedder that is a C function of its own type: it asks for no calls, but C may call back through the outgoing area */
    RF_INIT     = 256,  /* initialises variables of standard packages, for compile */
    RF_RUNTIME  = 32    /* inside the runtime or a std wrapper: hidden in user tracebacks */
};

/* Frame of a native bound by the embedder, behind its parameters: what it has asked to be called, and who takes the results. The thunk sets HN_FN to NULL when
 * the native is done; otherwise the call's arguments stand in the outgoing area. */
enum { HN_FN /* closure */, HN_THEN, HN_CTX, HN_TYPE, HN_SLOTS, HN_OUT = 64 /* slots of results and arguments such a call may have */ };

struct rt_func {
    const insn *code;         /* entry point. A func value points to a closure object whose first word is rt_func*:
                               * see rt_closure. */
    uint32_t ncode;           /* words */
    uint32_t framesize;       /* slots, outgoing area and its headers included */
    uint16_t nres, nargs;     /* slots of results and of parameters */
    uint32_t flags;
    const uint8_t *ptrbits;   /* framesize bits (slots >= nptrbits are scalar) */
    uint32_t nptrbits;
    uint32_t nlive;
    const rt_live *live;      /* sorted by pc */
    uint32_t deferreturn;     /* word index where a recovered frame goes on */
    rt_native native;
    const char *name;         /* "main.main.func1", "main.(*T).M" */
    const char *wraps;        /* made for a go or defer statement: the function that it calls, where that is known; else NULL */
    const char *file;
    uint32_t line;            /* of the declaration */
    uint32_t nlines, ninls;
    const rt_pcline *lines;   /* sorted by pc */
    const rt_inl *inls;
    const char *const *files; /* NULL: none but its own */
    const char *pkgpath;
    void *decl;               /* the compiler's own, for lazy compilation */
    const rtype *type;        /* func type without receiver; may be NULL */
    const char *doc_slots;    /* names of slots for gol dis and debuggers, NULL or NUL-separated */
    const rt_func *redirect;  /* code begins with LAZY: this function runs instead; NULL: none */
    const void *host;         /* native bound by the embedder: its own; NULL: a native of a standard package */
    const rt_func *const *fnself;   /* static closure object: points to a word holding this rt_func* */
};

/* A Go func value is a pointer to one of these (NULL: nil func). Captured variables follow: by value in
 * memory layout, or pointers to the variables. Static functions have one static closure without captures. */
typedef struct rt_closure { const rt_func *fn; } rt_closure;

/* A region of package variables: a GC root. Regions may be added while the program runs (lazy packages). */
typedef struct rt_globals {
    struct rt_globals *next;
    char *base;               /* zeroed; 16-byte aligned */
    uint64_t size;
    const uint8_t *gcbits;    /* 1 bit a word over nwords */
    uint64_t nwords;
} rt_globals;

/* A program ready to run. */
typedef struct rt_module {
    const rt_func *init;      /* initialises all eager packages in order, runs their init functions */
    const rt_func *main;      /* main.main */
    rt_globals *globals;
    const char *goversion;
    /* Compiles f (RF_LAZY) in place: sets code, framesize ... and clears RF_LAZY. Returns a func() to be called before f runs
     * (initialisers of package variables f needs), or NULL. On failure returns NULL and leaves RF_LAZY set with *err (static or
     * module-owned text). May not run gol code. */
    const rt_func *(*compile)(void *ctx, rt_func *f, const char **err);
    /* f (RF_INIT) initialises a variable once; it was cut short and is to be run again. */
    void (*restart)(void *ctx, const rt_func *f);
    /* A collection begins: memory that compiling left behind for more of it is given back. */
    void (*rest)(void *ctx);
    /* Find or make a type, for reflect. NULL if there can be none of that size. */
    const rtype *(*ptrto)(void *ctx, const rtype *t);
    const rtype *(*sliceof)(void *ctx, const rtype *t);
    const rtype *(*mapof)(void *ctx, const rtype *key, const rtype *elem);
    const rtype *(*arrayof)(void *ctx, const rtype *elem, int64_t n);
    const rtype *(*chanof)(void *ctx, const rtype *elem, int64_t dir);
    const rtype *(*funcof)(void *ctx, const rtype *const *in, int64_t nin, const rtype *const *out, int64_t nout, bool variadic);
    const rtype *(*structof)(void *ctx, const rfield *f, int64_t n);      /* offsets are ignored */
    /* Fills t->adapter of a function type; fills m->expr of a method of t. */
    void (*filladapter)(void *ctx, const rtype *t);
    void (*fillexpr)(void *ctx, const rtype *t, const rmethod *m);
    /* Type of a standard package by name ("runtime", "boundsError"), loading the package if need be; NULL if there is none. */
    const rtype *(*typebyname)(void *ctx, const char *pkgpath, const char *name);
    /* Fills t->uncommon's method table (nmethods was -1: not filled yet). */
    void (*fillmethods)(void *ctx, const rtype *t);
    /* The function whose code p lies in, or whose rt_func p points to; NULL: none. */
    const rt_func *(*findfunc)(void *ctx, const void *p);
    void *ctx;
} rt_module;

#endif
