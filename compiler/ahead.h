/* ahead.h - functions of large programs are compiled before they are called, with the help of a second thread (backhalf.h). Between compile.c and ahead.c. */
#ifndef GOL_AHEAD_H
#define GOL_AHEAD_H
#include "compiler/backhalf.h"

typedef struct compilation compilation;
typedef struct aheadjob aheadjob;

typedef struct ahead {
    backhalf *back;            /* NULL: not started */
    bool off;                  /* there will be none */
    int asked;                 /* the user's functions that were compiled because they were called */
    int window;                /* so many functions at a time */
    unsigned made, called;     /* of late: functions compiled, and those of them that were called */
    unsigned jobs, begun;      /* jobs since the second thread's share of them was last looked at, and what it had begun then */
    int rest, lastrest;        /* so many calls are left to themselves, since the thread gets no processor; the latest such pause */
    unsigned allahead, allcalled;   /* at all: functions compiled ahead, and those of them that were called since */
    aheadjob *first, *last;    /* jobs whose forms are still to be released, in the order of their making */
    aheadjob *spare;
} ahead;

/* fn, which is asked for, gets its code in place if that was made ahead, or if now is the time to compile it with others. False: it is to be compiled as usual. */
bool ahead_compile(compilation *c, irfn *fn);
/* Puts code in place that was made ahead. False: there is none, fn (back in state FN_KNOWN) is to be compiled as usual. */
bool ahead_install(compilation *c, irfn *fn);
/* Takes down whom the form f, inlined already, calls. */
void ahead_notecalls(compilation *c, irfunc *f);
void ahead_end(compilation *c);

/* compile.c */
bool compile_lower(compilation *c, irfn *fn);
bool compile_verified(compilation *c, const irfn *fn);     /* does the bytecode verifier, if one is asked, accept fn's code? False: c->ir.failed says why not */
static inline bool compile_isusers(const irfn *fn) { return fn->pkg && !fn->pkg->lazy; }

#endif
