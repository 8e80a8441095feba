/* maphash.c - native of package hash/maphash: the runtime's own hash of memory. */
#include "runtime/data/data.h"
#include "runtime/rt.h"

/* seed, p, n -> hash */
static void maphash_sum(g *gp, slot *fp) { fp[0].u = rt_hashstring(gp, fp[2].p, fp[1].u, fp[3].u); }

extern const rt_native_def stdlib_hash_maphash_natives[];
const rt_native_def stdlib_hash_maphash_natives[] = { { "hash/maphash.sum", maphash_sum }, { 0, 0 } };
