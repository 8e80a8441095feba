/* stdinline.h - what Go inlines of its standard library. */
#ifndef GOL_STDINLINE_H
#define GOL_STDINLINE_H
#include "compiler/types/types.h"

typedef struct stdinline {
    int cost;                       /* 0: no call and no body, but an instruction; -1: inlined, and costs nothing more */
    const char *pkg, *also;         /* the package's name; functions told of at the same place, separated by ';', as far as nalso; a dot first: of the same package */
    size_t nalso;
} stdinline;

/* False: f is not of the standard library, or Go makes a call of it. */
bool stdinline_find(const Object *f, stdinline *out);
/* Of a variadic function that Go inlines and that only hands its arguments on: the call that is its body, as Go's reports print it. NULL: f is no such one. */
const char *stdinline_wraps(const Object *f);
/* Does anything but Go's rule, which is about Go's own source, say whether f is inlined? */
bool stdinline_rules(const Object *f);
#endif
