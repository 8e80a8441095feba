/* grant.h - which natives of the standard library a program gets. */
#ifndef GOL_EMBED_GRANT_H
#define GOL_EMBED_GRANT_H
#include "include/gol.h"
#include "runtime/native.h"

/* The native a program with these grants (GOL_GRANT_*) is given in the place of fn, the one of that name: fn itself, or one that refuses. */
rt_native grant_native(unsigned grants, const char *name, rt_native fn);

/* Why the program may not import gol/ffi, static text or the host's; NULL: it may. May not return, when the host replaces the process (gol_options.load_ffi). */
const char *grant_ffi(const gol_options *opt);

#endif
