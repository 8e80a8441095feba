/* debugvars.c - GODEBUG, GOGC, GOMEMLIMIT, GOLSEED, GOLFAULT, GOTRACEBACK.
 *
 * Settings live in vm->dbg; rt_debugapply hands them to the heap. Seeding: every random stream and hash key is drawn from one splitmix64 sequence, so
 * one number fixes a run, and streams do not shift one another.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/random.h>
#include "runtime/debug/debugvars.h"
#include "runtime/debug/fault.h"
#include "runtime/heap/mheap.h"

void rt_debugdefaults(rt_debug *d)
{
    memset(d, 0, sizeof *d);
    d->gogc = 100;
#ifdef GOL_STRESS
    d->gcsmallbufs = true;
#endif
#ifdef __SANITIZE_THREAD__
    d->heapreserve = 1ull << 30;      /* the sanitizer's shadow leaves no room for many large reservations */
#endif
}

static bool parseuint(const char *s, size_t n, uint64_t *out)
{
    uint64_t v = 0;
    if (n == 0) return false;
    for (size_t i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9') return false;
        if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, (uint64_t)(s[i] - '0'), &v)) return false;
    }
    *out = v;
    return true;
}

bool rt_parsebytes(const char *s, uint64_t *out)
{
    static const struct { const char *suffix; unsigned shift; } units[] = { { "TiB", 40 }, { "GiB", 30 }, { "MiB", 20 }, { "KiB", 10 }, { "B", 0 } };
    if (strcmp(s, "off") == 0) {
        *out = ~0ull;
        return true;
    }
    size_t n = strlen(s);
    for (size_t i = 0; i < countof(units); i++) {
        size_t k = strlen(units[i].suffix);
        uint64_t v;
        if (n <= k || strcmp(s + n - k, units[i].suffix) != 0) continue;
        if (!parseuint(s, n - k, &v) || v > ~0ull >> units[i].shift) return false;
        *out = v << units[i].shift;
        return true;
    }
    return parseuint(s, n, out);
}

void rt_debugparse(rt_debug *d, const char *p)
{
    const struct { const char *name; bool *flag; } flags[] = {
        { "gcstress", &d->gcstress }, { "gctrace", &d->gctrace }, { "clobberfree", &d->clobberfree },
        { "nosleep", &d->nosleep },
        { "gccheckmark", &d->gccheckmark }, { "mapcheck", &d->mapcheck }, { "gcpacertrace", &d->gcpacertrace },
        { "gcstep", &d->gcstep }, { "gcsmallbufs", &d->gcsmallbufs },
    };
    while (p && *p) {
        const char *end = strchr(p, ','), *eq = strchr(p, '=');
        size_t n = end ? (size_t)(end - p) : strlen(p);
        if (eq && eq < p + n) {
            size_t k = (size_t)(eq - p), vn = n - k - 1;
            char val[32];
            uint64_t v;
            if (vn < sizeof val) {
                memcpy(val, eq + 1, vn);
                val[vn] = 0;
                for (size_t i = 0; i < countof(flags); i++)
                    if (strlen(flags[i].name) == k && memcmp(flags[i].name, p, k) == 0 && parseuint(val, vn, &v)) *flags[i].flag = v != 0;
                if (k == 14 && memcmp(p, "gcstoptheworld", 14) == 0 && parseuint(val, vn, &v)) d->gcstoptheworld = v > 2 ? 2 : (uint32_t)v;
                if (k == 9 && memcmp(p, "heaplimit", 9) == 0 && rt_parsebytes(val, &v)) d->heaplimit = v == ~0ull ? 0 : v;
                if (k == 11 && memcmp(p, "heapreserve", 11) == 0 && rt_parsebytes(val, &v)) d->heapreserve = v;
            }
        }
        p += n;
        if (*p == ',') p++;
    }
}

bool rt_debugsetenv(rt_vm *vm, const char *name, const char *v)
{
    rt_debug *d = &vm->dbg;
    uint64_t u;
    if (strcmp(name, "GODEBUG") == 0) {
        if (v) rt_debugparse(d, v);
    } else if (strcmp(name, "GOGC") == 0) {
        if (v && strcmp(v, "off") == 0) d->gogc = -1;
        else if (v && parseuint(v, strlen(v), &u) && u <= INT32_MAX) d->gogc = (int32_t)u;
        else if (v && v[0] == '-' && parseuint(v + 1, strlen(v + 1), &u)) d->gogc = -1;
    } else if (strcmp(name, "GOMEMLIMIT") == 0) {
        if (v && rt_parsebytes(v, &u)) d->memlimit = u == ~0ull ? 0 : u;
    } else if (strcmp(name, "GOLSEED") == 0) {
        if (v && parseuint(v, strlen(v), &u)) {
            d->seeded = true;
            d->seed = u;
        }
    } else if (strcmp(name, "GOLFAULT") == 0) {
        if (v && *v) rt_faultparse(&d->faults, v, d->refused, sizeof d->refused);
    } else if (strcmp(name, "GOTRACEBACK") == 0) {
        if (v == NULL || strcmp(v, "single") == 0 || *v == 0) vm->gotraceback = 1;
        else if (strcmp(v, "none") == 0) vm->gotraceback = 0;
        else if (strcmp(v, "all") == 0) vm->gotraceback = 2;
        else if (strcmp(v, "system") == 0) vm->gotraceback = 3;
        else if (strcmp(v, "crash") == 0) vm->gotraceback = 4;
        else vm->gotraceback = parseuint(v, strlen(v), &u) && u <= 4 ? (int)u : 2;
    } else {
        return false;
    }
    return true;
}

void rt_debugenv(rt_vm *vm)
{
    static const char *const names[] = { "GODEBUG", "GOGC", "GOMEMLIMIT", "GOLSEED", "GOLFAULT", "GOTRACEBACK" };
    for (size_t i = 0; i < countof(names); i++) rt_debugsetenv(vm, names[i], getenv(names[i]));
}

static uint64_t splitmix(uint64_t *s)
{
    uint64_t z = *s += 0x9e3779b97f4a7c15ull;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
}

uint64_t rt_anyseed(rt_vm *vm)
{
    uint64_t s;
    return getrandom(&s, sizeof s, GRND_NONBLOCK) == sizeof s ? s : (uint64_t)rt_nanotime() ^ (uint64_t)(uintptr_t)vm;
}

void rt_seed(rt_vm *vm)
{
    uint64_t s = vm->dbg.seeded ? vm->dbg.seed : rt_anyseed(vm);
    for (int i = 0; i < 4; i++) vm->hashkey[i] = splitmix(&s) | 1;
    rt_rands *r = &vm->p0.rnd;
    r->map = splitmix(&s);
    r->iter = splitmix(&s);
    r->select = splitmix(&s);
    r->sched = splitmix(&s);
    r->user = splitmix(&s);
    r->prof = splitmix(&s);
}

void rt_debugapply(rt_vm *vm)
{
    mheap *h = vm->heap;
    h->gcpercent = vm->dbg.gogc;
    h->memlimit = vm->dbg.memlimit ? vm->dbg.memlimit : ~0ull;
    h->heaplimit = vm->dbg.heaplimit;
    enum { FEW = 4 };
    h->workcap = vm->dbg.gcsmallbufs ? FEW : WORKBUF_N;
    h->wbcap = vm->dbg.gcsmallbufs ? FEW : 2 * WBBUF_N;
    gc_setgoal(h);
    if (vm->dbg.gcstress || vm->dbg.gcstep) vm->p0.mcache->slow |= MC_STRESS;
    else vm->p0.mcache->slow &= ~(uint32_t)MC_STRESS;
}
