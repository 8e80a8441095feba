/* grant.h - which natives of the standard library a program gets. */
#ifndef GOL_EMBED_GRANT_H
#define GOL_EMBED_GRANT_H
#include "runtime/native.h"

/* The native a program with these grants (GOL_GRANT_*) is given in the place of fn, the one of that name: fn itself, or one that refuses. */
rt_native grant_native(unsigned grants, const char *name, rt_native fn);

#endif
