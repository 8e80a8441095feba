/* fault.c - GOLFAULT.
 *
 * A row for each fault: its name, its argument, what it breaks. What a fault does stands where it does it and reads vm->dbg.faults. Faults are
 * deterministic, announced on standard error at the start, and never on by accident: a name or an argument that is not known refuses the program.
 * Where a fault does its harm it says so in faults.did. One that did none is told at the end, so that nobody takes a program that never met a
 * fault for one that is sound in spite of it.
 */
#include <stdio.h>
#include "runtime/abi/badopt.h"
#include "runtime/debug/fault.h"
#include "runtime/heap/mbarrier.h"

/* arg, n: what follows the colon; NULL without one. Returns what the fault may come to do, as bits of rt_faults.did; 0: not an argument of this fault. */
typedef uint32_t (*setter)(rt_faults *f, const char *arg, size_t n);

static bool same(const char *arg, size_t n, const char *name) { return strlen(name) == n && memcmp(arg, name, n) == 0; }

static uint32_t set_nowb(rt_faults *f, const char *arg, size_t n)
{
    static const struct { const char *name; uint32_t site; } sites[] = {
        { "store", WB_STORE }, { "move", WB_MOVE }, { "clear", WB_CLEAR }, { "append", WB_APPEND }, { "old", WB_OLD }, { "new", WB_NEW },
    };
    uint32_t what = arg == NULL ? WB_STORE | WB_MOVE | WB_CLEAR | WB_APPEND : 0;
    for (size_t i = 0; arg && i < countof(sites); i++)
        if (same(arg, n, sites[i].name)) what = sites[i].site;
    f->nowb |= what;
    if (arg == NULL || !same(arg, n, "subslice")) return what;
    f->subslice = true;                               /* the compiler's part: compiler/ir/barrier.c */
    return RT_DID_SUBSLICE;
}

static uint32_t set_noassist(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->noassist = true;
    return arg == NULL ? RT_DID_NOASSIST : 0;
}

static uint32_t set_failalloc(rt_faults *f, const char *arg, size_t n)
{
    if (arg == NULL || n == 0 || n > 18) return 0;
    if (same(arg, n, "count")) {
        f->failcount = true;
        return f->did |= RT_DID_ALWAYS;
    }
    f->failat = 0;
    for (size_t i = 0; i < n; i++) {
        if (arg[i] < '0' || arg[i] > '9') return 0;
        f->failat = f->failat * 10 + (uint64_t)(arg[i] - '0');
    }
    return f->failat > 0 ? RT_DID_FAILALLOC : 0;
}

static uint32_t set_sticky(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->failsticky = true;
    return arg == NULL && f->failat > 0 ? f->did |= RT_DID_ALWAYS : 0;
}

static uint32_t set_spanfail(rt_faults *f, const char *arg, size_t n)
{
    static const char *const phases[] = { "off", "mark", "marktermination" };
    f->spanfail = RT_SPANFAIL_ANY;
    for (unsigned i = 0; arg && i < countof(phases); i++)
        if (same(arg, n, phases[i])) f->spanfail = (uint8_t)(RT_SPANFAIL_OFF + i);
    return arg == NULL || f->spanfail != RT_SPANFAIL_ANY ? RT_DID_SPANFAIL : 0;
}

static uint32_t set_memprofilerate119(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->memprofilerate119 = true;
    return arg == NULL ? RT_DID_MEMPROFILERATE119 : 0;
}

static uint32_t set_staleiter(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->staleiter = true;
    return arg == NULL ? RT_DID_STALEITER : 0;
}

static uint32_t set_mapclear119(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->mapclear119 = true;
    return arg == NULL ? RT_DID_MAPCLEAR119 : 0;
}

static uint32_t set_slowdisk(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->slowdisk = true;
    return arg == NULL ? RT_DID_SLOWDISK : 0;
}

static uint32_t set_hash0(rt_faults *f, const char *arg, size_t n)
{
    f->hash0 = arg && same(arg, n, "2") ? GC_MARKTERM : GC_MARK;
    return arg == NULL || same(arg, n, "1") || same(arg, n, "2") ? RT_DID_HASH0 : 0;
}

static uint32_t set_noescape(rt_faults *f, const char *arg, size_t n)
{
    if (arg == NULL || n == 0 || n >= sizeof f->noescape) return 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)arg[i];
        bool letter = c == '_' || c >= 0x80 || (c | 32u) - 'a' < 26u;
        if (!letter && (i == 0 || (unsigned)(c - '0') > 9u)) return 0;
    }
    memcpy(f->noescape, arg, n);
    f->noescape[n] = 0;
    return RT_DID_NOESCAPE;
}

static uint32_t set_badopt(rt_faults *f, const char *arg, size_t n)
{
#define X(id, name) if (arg && same(arg, n, name)) f->badopt = BADOPT_##id; else
    BADOPT_PASSES(X) return 0;
#undef X
    return RT_DID_BADOPT;
}

static const struct { const char *name, *args; setter set; const char *unmet; } table[] = {
    /* no write barrier: at all, at one kind of store, or one half of it */
    { "nowb", "[:store|move|clear|append|subslice|old|new]", set_nowb, "no such store of a pointer met the write barrier" },
    /* allocations do not help to mark */
    { "noassist", "", set_noassist, "no allocation had to help with marking" },
    /* the N-th request for memory is refused; count: how many there are */
    { "failalloc", ":N|count", set_failalloc, "memory was not asked for so often" },
    /* failalloc:N,sticky: and all after it */
    { "sticky", "", set_sticky, NULL },
    /* no span is to be had, in that phase */
    { "spanfail", "[:off|mark|marktermination]", set_spanfail, "no span was asked for in that phase" },
    /* every map loses its seed when marking begins (1) or ends (2) */
    { "hash0", "[:1|2]", set_hash0, "there was no map when a collection came to that phase" },
    /* a range loop after its map has grown meets freed buckets */
    { "staleiter", "", set_staleiter, "no range loop went on after its map had grown" },
    /* a map cleared in mid-growth shows range loops what it held, as Go 1.19 did */
    { "mapclear119", "", set_mapclear119, "no map was cleared while it was growing" },
    /* a variable of that name that outlives its frame stays there (compiler/ir/escape.c) */
    { "noescape", ":variable", set_noescape, "no variable of that name moves to the heap" },
    /* that pass miscompiles the user's functions (compiler/ir/badopt.c) */
    { "badopt", ":fold|gvn|bounds|dce|licm|typeassert", set_badopt, "nothing that was compiled gave that pass a chance" },
    /* GODEBUG=memprofilerate is ignored, as Go 1.19 did */
    { "memprofilerate119", "", set_memprofilerate119, "GODEBUG=memprofilerate was not set, or nothing asked for the rate" },
    /* no file is in memory and no write is quick: helper threads do it all while other goroutines run */
    { "slowdisk", "", set_slowdisk, "no file was read or written while another goroutine could run" },
};

/* Row of the first fault of spec, whose text has n bytes; what: what it may do. -1: there is none such. */
static int find(rt_faults *f, const char *spec, size_t *n, uint32_t *what)
{
    *n = strcspn(spec, ",");
    size_t k = strcspn(spec, ",:");
    for (size_t i = 0; i < countof(table); i++)
        if (same(spec, k, table[i].name)) return (*what = table[i].set(f, k < *n ? spec + k + 1 : NULL, k < *n ? *n - k - 1 : 0)) ? (int)i : -1;
    return -1;
}

static void refuse(const char *spec, size_t n, char *why, size_t nwhy)
{
    int at = snprintf(why, nwhy, "GOLFAULT: no fault \"%.*s\"; there are", (int)(n > 60 ? 60 : n), spec);
    for (size_t i = 0; i < countof(table) && at > 0 && (size_t)at < nwhy; i++)
        at += snprintf(why + at, nwhy - (size_t)at, "%s %s%s", i ? "," : "", table[i].name, table[i].args);
}

bool rt_faultparse(rt_faults *f, const char *spec, char *why, size_t nwhy)
{
    size_t n;
    uint32_t what;
    if (strlen(spec) >= sizeof f->spec) {
        snprintf(why, nwhy, "GOLFAULT: more than %zu bytes", sizeof f->spec - 1);
        return false;
    }
    snprintf(f->spec, sizeof f->spec, "%s", spec);
    for (; *spec; spec += n + (spec[n] == ','))
        if (find(f, spec, &n, &what) < 0) {
            refuse(spec, n, why, nwhy);
            return false;
        }
    return true;
}

int rt_faultbanner(const rt_faults *f, char *line, size_t n)
{
    return f->spec[0] ? snprintf(line, n, "gol: GOLFAULT=%s: this program runs with defects made on purpose\n", f->spec) : 0;
}

void rt_faultunmet(const rt_faults *f, void (*tell)(void *ctx, const char *line), void *ctx)
{
    rt_faults scratch = { 0 };
    size_t n;
    uint32_t what;
    for (const char *spec = f->spec; *spec; spec += n + (spec[n] == ',')) {
        int i = find(&scratch, spec, &n, &what);
        char line[300];
        if (i < 0 || (f->did & what)) continue;
        snprintf(line, sizeof line, "gol: GOLFAULT=%.*s was not exercised: %s\n", (int)n, spec, table[i].unmet);
        tell(ctx, line);
    }
}
