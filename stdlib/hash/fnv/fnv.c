/* fnv.c - natives of package hash/fnv: h, p, n -> h. */
#include "runtime/limit.h"
#include "runtime/native.h"

#define FNV(name, T, prime, before, after) \
    static void fnv_##name(g *gp, slot *fp) \
    { \
        rt_charge(gp, 4 * fp[3].i); \
        T h = (T)fp[1].u; \
        const uint8_t *p = fp[2].p; \
        for (int64_t i = 0; i < fp[3].i; i++) { before; h *= prime; after; } \
        fp[0].u = h; \
    }

FNV(update32, uint32_t, 0x01000193u, , h ^= p[i])
FNV(update32a, uint32_t, 0x01000193u, h ^= p[i], )
FNV(update64, uint64_t, 0x100000001b3u, , h ^= p[i])
FNV(update64a, uint64_t, 0x100000001b3u, h ^= p[i], )

extern const rt_native_def stdlib_hash_fnv_natives[];
const rt_native_def stdlib_hash_fnv_natives[] = {
    { "hash/fnv.update32", fnv_update32 }, { "hash/fnv.update32a", fnv_update32a },
    { "hash/fnv.update64", fnv_update64 }, { "hash/fnv.update64a", fnv_update64a },
    { 0, 0 },
};
