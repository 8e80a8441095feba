/* grant.h - which natives of the standard library a program gets. */
#ifndef GOL_EMBED_GRANT_H
#define GOL_EMBED_GRANT_H
#include "include/gol.h"
#include "runtime/native.h"

/* The native a program with these options is given in the place of fn, the one of that name: fn itself, one that refuses, or one that asks the host. */
rt_native grant_native(const gol_options *opt, const char *name, rt_native fn);
/* The natives that need a grant, one by one; NULL: no more. Each must be one that there is, else it is given without. */
const char *grant_name(size_t i);

/* hostfs.c: the native of that name for a program with files of the host; NULL: there is none. */
rt_native hostfs_native(const char *name);
/* Closes the files that the program left open. */
void hostfs_free(gol_vm *vm);
/* The bytes of a file of the host, at most about max, with a NUL behind them, for base_free; or NULL and a negative error number. */
char *hostfs_read(gol_vm *vm, const char *path, size_t max, size_t *n, int64_t *err);

/* Why the program may not import gol/ffi, static text or the host's; NULL: it may. May not return, when the host replaces the process (gol_options.load_ffi). */
const char *grant_ffi(const gol_options *opt);
/* The program may need libssl to make connections by TLS: in a process that cannot load libraries the host may put another in its place (gol_options.load_ffi); else connections by TLS will fail. */
void grant_tls(const gol_options *opt);

#endif
