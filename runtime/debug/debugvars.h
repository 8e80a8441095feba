/* debugvars.h - settings from the environment: GODEBUG, GOGC, GOMEMLIMIT, GOLSEED, GOLFAULT, GOTRACEBACK. */
#ifndef GOL_RUNTIME_DEBUGVARS_H
#define GOL_RUNTIME_DEBUGVARS_H
#include "runtime/rt.h"

void rt_debugdefaults(rt_debug *d);
/* Parses "key=value,key=value". Unknown keys and unparsable values are ignored: rt_debugcheck tells of them. */
void rt_debugparse(rt_debug *d, const char *godebug);
/* The program has set GODEBUG to this: of what Go then follows, asynctimerchan counts here. */
void rt_debugchange(rt_vm *vm, const char *godebug);
/* Whether GODEBUG has such a key, here or in Go. */
bool rt_debugknown(const char *key, size_t n);
/* Looks at a variable before it is used. BAD: must not run, UNKNOWN: a key that nobody knows; why says what. */
enum { RT_SETTING_OK, RT_SETTING_UNKNOWN, RT_SETTING_BAD };
int rt_debugcheck(const char *name, const char *value, char *why, size_t nwhy);
/* One variable by name ("GODEBUG", "GOGC", ...); value NULL: not set. Returns false for names that are not ours. */
bool rt_debugsetenv(rt_vm *vm, const char *name, const char *value);
/* Reads all of them from the process's environment. */
void rt_debugenv(rt_vm *vm);
/* Makes the heap and the random streams follow vm->dbg; called by rt_vmnew, and after later changes (//go:debug lines). */
void rt_debugapply(rt_vm *vm);
/* (Re)starts all random streams and hash keys from dbg.seed, or from the system's entropy when dbg.seeded is not set. */
void rt_seed(rt_vm *vm);
uint64_t rt_anyseed(rt_vm *vm);                    /* from the system */
/* "64MiB" and the like; false: malformed. "off" gives ~0. */
bool rt_parsebytes(const char *s, uint64_t *out);

#endif
