/* debugvars.c - GODEBUG, GOGC, GOMEMLIMIT, GOLSEED, GOLFAULT, GOTRACEBACK.
 *
 * Settings live in vm->dbg; rt_debugapply hands them to the heap. Seeding: every random stream and hash key is drawn from one splitmix64 sequence, so
 * one number fixes a run, and streams do not shift one another.
 */
#define _GNU_SOURCE
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include "runtime/debug/debugvars.h"
#include "runtime/debug/fault.h"
#include "runtime/heap/mheap.h"

void rt_debugdefaults(rt_debug *d)
{
    memset(d, 0, sizeof *d);
    d->gogc = 100;
    d->memlimit = ~0ull;
#ifdef GOL_STRESS
    d->gcsmallbufs = true;
#endif
#ifdef __SANITIZE_THREAD__
    d->heapreserve = 1ull << 30;      /* the sanitizer's shadow leaves no room for many large reservations */
#endif
    d->memprofilerate = -1;
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

/* An optional sign and digits, as Go's atoi. */
static bool parseint32(const char *s, int32_t *out)
{
    uint64_t u;
    bool neg = *s == '-';
    if (neg || *s == '+') s++;
    if (!parseuint(s, strlen(s), &u) || u > (uint64_t)INT32_MAX + neg) return false;
    *out = (int32_t)(neg ? -(int64_t)u : (int64_t)u);
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

/* A limit is an int64 in Go, and its number may have a sign. */
static bool parselimit(const char *s, uint64_t *out)
{
    if (*s == '+') s++;
    return rt_parsebytes(s, out) && (*out == ~0ull || *out <= INT64_MAX);
}

/* ---- GODEBUG ---- */

/* Keys the runtime acts on. FLAG: on unless 0. The others are numbers; SIZE takes suffixes. Go's own keys ignore nonsense, as Go does; gol's refuse it. */
enum keykind { FLAG, OFFFLAG, COUNT, SIZE };
static const struct debugkey { const char *name; enum keykind kind; bool ours; size_t at; } keys[] = {
#define KEY(name, kind, ours, field) { name, kind, ours, offsetof(rt_debug, field) }
    KEY("gctrace", FLAG, false, gctrace),
    KEY("gccheckmark", FLAG, false, gccheckmark),
    KEY("clobberfree", FLAG, false, clobberfree),
    KEY("scavtrace", FLAG, false, scavtrace),
    KEY("madvdontneed", OFFFLAG, false, madvfree),
    KEY("panicnil", FLAG, false, panicnil),
    KEY("randseednop", OFFFLAG, false, randseeds),
    KEY("asynctimerchan", FLAG, false, asynctimerchan),
    KEY("memprofilerate", COUNT, false, memprofilerate),
    KEY("gcstress", FLAG, true, gcstress),
    KEY("mapcheck", FLAG, true, mapcheck),
    KEY("nosleep", FLAG, true, nosleep),
    KEY("gcpacertrace", FLAG, false, gcpacertrace),
    KEY("gcstoptheworld", COUNT, false, gcstoptheworld),
    KEY("gcstep", FLAG, true, gcstep),
    KEY("gcsmallbufs", FLAG, true, gcsmallbufs),
    KEY("maptrace", FLAG, true, maptrace),
    KEY("alloctrace", FLAG, true, alloctrace),
    KEY("crashdump", FLAG, true, crashdump),
    KEY("schedtrace", COUNT, false, schedtrace),
    KEY("allocring", COUNT, true, allocring),
    KEY("heaplimit", SIZE, true, heaplimit),
    KEY("heapreserve", SIZE, true, heapreserve),
#undef KEY
};

/* Names of Go's that mean nothing here, but are no mistakes. */
static const char others[] =
    " adaptivestackstart allowmultiplevcs asyncpreemptoff cgocheck checkfinalizers containermaxprocs cryptocustomrand dataindependenttiming"
    " decoratemappings disablethp dontfreezetheworld efence embedfollowsymlinks execerrdot fips140 fips140ems gcshrinkstackoff"
    " gocachehash gocachetest gocacheverify gotestjsonbuildtext gotypesalias harddecommit htmlmetacontenturlescape http2client http2debug http2server"
    " httpcookiemaxnum httplaxcontentlength httpmuxgo121 httpservecontentkeepheaders inittrace installgoroot invalidptr jstmpllitinterp multipartfiles"
    " multipartmaxheaders multipartmaxparts multipathtcp netdns netedns0 profstackdepth randautoseed rsa1024min sbrk scheddetail"
    " tarinsecurepath tls10server tls3des tlsmaxrsasize tlsmlkem tlsrsakex tlssecpmlkem tlssha1 tlsunsafeekm traceadvanceperiod traceallocfree"
    " tracebackancestors tracebacklabels tracecheckstackownership tracefpunwindoff updatemaxprocs urlmaxqueryparams urlstrictcolons winreadlinkvolume"
    " winsymlink x509keypairleaf x509negativeserial x509rsacrt x509sha1 x509sha256skid x509usefallbackroots x509usepolicies zipinsecurepath default ";

static const struct debugkey *findkey(const char *s, size_t n)
{
    for (size_t i = 0; i < countof(keys); i++)
        if (strlen(keys[i].name) == n && memcmp(keys[i].name, s, n) == 0) return &keys[i];
    return NULL;
}

bool rt_debugknown(const char *s, size_t n)
{
    if (n == 0) return false;
    if (findkey(s, n)) return true;
    for (const char *p = others + 1; *p; p += strcspn(p, " ") + 1)
        if (strcspn(p, " ") == n && memcmp(p, s, n) == 0) return true;
    return false;
}

/* Sets what key says; false: the value makes no sense. */
static bool setkey(rt_debug *d, const struct debugkey *k, const char *s, size_t n)
{
    char val[32], *field = (char *)d + k->at;
    uint64_t v;
    if (n >= sizeof val) return false;
    memcpy(val, s, n);
    val[n] = 0;
    if (k->kind == SIZE) {
        if (!rt_parsebytes(val, &v)) return false;
        *(uint64_t *)field = v == ~0ull ? 0 : v;
        return true;
    }
    if (!parseuint(val, n, &v) || v > INT32_MAX) return false;
    if (k->kind == COUNT) *(int64_t *)field = (int64_t)v;
    else *(bool *)field = (v != 0) == (k->kind == FLAG);
    return true;
}

/* Calls each for "key=value,key=value". */
static void eachsetting(const char *p, void (*each)(void *ctx, const char *key, size_t nkey, const char *val, size_t nval), void *ctx)
{
    while (p && *p) {
        size_t n = strcspn(p, ",");
        const char *eq = memchr(p, '=', n);
        if (n) each(ctx, p, eq ? (size_t)(eq - p) : n, eq ? eq + 1 : "", eq ? n - (size_t)(eq - p) - 1 : 0);
        p += n;
        if (*p == ',') p++;
    }
}

static void apply(void *ctx, const char *key, size_t nkey, const char *val, size_t nval)
{
    const struct debugkey *k = findkey(key, nkey);
    if (k) setkey(ctx, k, val, nval);
}

void rt_debugparse(rt_debug *d, const char *p) { eachsetting(p, apply, d); }

void rt_debugchange(rt_vm *vm, const char *p)
{
    rt_debug d = { .asynctimerchan = false };
    rt_debugparse(&d, p);
    vm->dbg.asynctimerchan = d.asynctimerchan;
}

typedef struct checking { char *why; size_t nwhy; bool bad, unknown; } checking;

static void check(void *ctx, const char *key, size_t nkey, const char *val, size_t nval)
{
    checking *c = ctx;
    if (c->bad || c->unknown) return;
    rt_debug scratch;
    const struct debugkey *k = findkey(key, nkey);
    if (k && k->ours && !setkey(&scratch, k, val, nval)) {
        c->bad = true;
        snprintf(c->why, c->nwhy, "GODEBUG: bad value in %.*s=%.*s", (int)nkey, key, (int)(nval < 60 ? nval : 60), val);
    } else if (!k && !rt_debugknown(key, nkey)) {
        c->unknown = true;
        snprintf(c->why, c->nwhy, "GODEBUG: unknown setting %.*s", (int)(nkey < 60 ? nkey : 60), key);
    }
}

int rt_debugcheck(const char *name, const char *v, char *why, size_t nwhy)
{
    uint64_t u;
    if (v == NULL || *v == 0) return RT_SETTING_OK;
    if (strcmp(name, "GOMEMLIMIT") == 0 && !parselimit(v, &u)) {
        snprintf(why, nwhy, "malformed GOMEMLIMIT; see `go doc runtime/debug.SetMemoryLimit`");
        return RT_SETTING_BAD;
    }
    if (strcmp(name, "GODEBUG") != 0) return RT_SETTING_OK;
    checking c = { why, nwhy, false, false };
    eachsetting(v, check, &c);
    return c.bad ? RT_SETTING_BAD : c.unknown ? RT_SETTING_UNKNOWN : RT_SETTING_OK;
}

/* ---- the environment ---- */

bool rt_debugsetenv(rt_vm *vm, const char *name, const char *v)
{
    rt_debug *d = &vm->dbg;
    uint64_t u;
    if (strcmp(name, "GODEBUG") == 0) {
        if (v) rt_debugparse(d, v);
    } else if (strcmp(name, "GOGC") == 0) {
        int32_t percent;
        if (v && strcmp(v, "off") == 0) d->gogc = -1;
        else if (v && parseint32(v, &percent)) d->gogc = percent < 0 ? -1 : percent;
    } else if (strcmp(name, "GOMEMLIMIT") == 0) {
        if (v && *v && parselimit(v, &u)) d->memlimit = u;
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
        else if (strcmp(v, "crash") == 0) vm->gotraceback = TB_CRASH;
        else vm->gotraceback = parseuint(v, strlen(v), &u) && u <= TB_CRASH ? (int)u : 2;
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
    h->memlimit = vm->dbg.memlimit;
    h->heaplimit = vm->dbg.heaplimit;
    enum { FEW = 4 };
    h->workcap = vm->dbg.gcsmallbufs ? FEW : WORKBUF_N;
    h->wbcap = vm->dbg.gcsmallbufs ? FEW : 2 * WBBUF_N;
    gc_setgoal(h);
    if (vm->dbg.gcstress || vm->dbg.gcstep) vm->p0.mcache->slow |= MC_STRESS;
    else vm->p0.mcache->slow &= ~(uint32_t)MC_STRESS;
}
