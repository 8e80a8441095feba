/* fault.c - GOLFAULT.
 *
 * A row for each fault: its name, its argument, what it breaks. What a fault does stands where it does it and reads vm->dbg.faults. Faults are
 * deterministic, announced on standard error at the start, and never on by accident: a name or an argument that is not known refuses the program.
 */
#include <stdio.h>
#include "runtime/abi/badopt.h"
#include "runtime/debug/fault.h"
#include "runtime/heap/mbarrier.h"

/* arg, n: what follows the colon; NULL without one. False: not an argument of this fault. */
typedef bool (*setter)(rt_faults *f, const char *arg, size_t n);

static bool same(const char *arg, size_t n, const char *name) { return strlen(name) == n && memcmp(arg, name, n) == 0; }

static bool set_nowb(rt_faults *f, const char *arg, size_t n)
{
    static const struct { const char *name; uint32_t site; } sites[] = {
        { "store", WB_STORE }, { "move", WB_MOVE }, { "clear", WB_CLEAR }, { "append", WB_APPEND }, { "old", WB_OLD }, { "new", WB_NEW },
    };
    if (arg == NULL) {
        f->nowb |= WB_STORE | WB_MOVE | WB_CLEAR | WB_APPEND;
        return true;
    }
    for (size_t i = 0; i < countof(sites); i++)
        if (same(arg, n, sites[i].name)) {
            f->nowb |= sites[i].site;
            return true;
        }
    return false;
}

static bool set_noassist(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->noassist = true;
    return arg == NULL;
}

static bool set_failalloc(rt_faults *f, const char *arg, size_t n)
{
    if (arg == NULL || n == 0 || n > 18) return false;
    if (same(arg, n, "count")) return f->failcount = true;
    f->failat = 0;
    for (size_t i = 0; i < n; i++) {
        if (arg[i] < '0' || arg[i] > '9') return false;
        f->failat = f->failat * 10 + (uint64_t)(arg[i] - '0');
    }
    return f->failat > 0;
}

static bool set_sticky(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->failsticky = true;
    return arg == NULL && f->failat > 0;
}

static bool set_spanfail(rt_faults *f, const char *arg, size_t n)
{
    static const char *const phases[] = { "off", "mark", "marktermination" };
    f->spanfail = RT_SPANFAIL_ANY;
    for (unsigned i = 0; arg && i < countof(phases); i++)
        if (same(arg, n, phases[i])) f->spanfail = (uint8_t)(RT_SPANFAIL_OFF + i);
    return arg == NULL || f->spanfail != RT_SPANFAIL_ANY;
}

static bool set_memprofilerate119(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->memprofilerate119 = true;
    return arg == NULL;
}

static bool set_staleiter(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->staleiter = true;
    return arg == NULL;
}

static bool set_mapclear119(rt_faults *f, const char *arg, size_t n)
{
    (void)n;
    f->mapclear119 = true;
    return arg == NULL;
}

static bool set_hash0(rt_faults *f, const char *arg, size_t n)
{
    f->hash0 = arg && same(arg, n, "2") ? GC_MARKTERM : GC_MARK;
    return arg == NULL || same(arg, n, "1") || same(arg, n, "2");
}

static bool set_noescape(rt_faults *f, const char *arg, size_t n)
{
    if (arg == NULL || n == 0 || n >= sizeof f->noescape) return false;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)arg[i];
        bool letter = c == '_' || c >= 0x80 || (c | 32u) - 'a' < 26u;
        if (!letter && (i == 0 || (unsigned)(c - '0') > 9u)) return false;
    }
    memcpy(f->noescape, arg, n);
    f->noescape[n] = 0;
    return true;
}

static bool set_badopt(rt_faults *f, const char *arg, size_t n)
{
#define X(id, name) if (arg && same(arg, n, name)) f->badopt = BADOPT_##id; else
    BADOPT_PASSES(X) return false;
#undef X
    return true;
}

static const struct { const char *name, *args; setter set; } table[] = {
    { "nowb", "[:store|move|clear|append|old|new]", set_nowb },      /* no write barrier: at all, at one kind of store, or one half of it */
    { "noassist", "", set_noassist },                                /* allocations do not help to mark */
    { "failalloc", ":N|count", set_failalloc },                      /* the N-th request for memory is refused; count: how many there are */
    { "sticky", "", set_sticky },                                    /* failalloc:N,sticky: and all after it */
    { "spanfail", "[:off|mark|marktermination]", set_spanfail },     /* no span is to be had, in that phase */
    { "hash0", "[:1|2]", set_hash0 },                                /* every map loses its seed when marking begins (1) or ends (2) */
    { "staleiter", "", set_staleiter },                              /* a range loop after its map has grown meets freed buckets */
    { "mapclear119", "", set_mapclear119 },                          /* a map cleared in mid-growth shows range loops what it held, as Go 1.19 did */
    { "noescape", ":variable", set_noescape },                       /* a variable of that name that outlives its frame stays there (compiler/ir/escape.c) */
    { "badopt", ":fold|gvn|bounds|dce|licm", set_badopt },           /* that pass miscompiles the user's functions (compiler/ir/badopt.c) */
    { "memprofilerate119", "", set_memprofilerate119 },              /* GODEBUG=memprofilerate is ignored, as Go 1.19 did */
};

bool rt_faultparse(rt_faults *f, const char *spec, char *why, size_t nwhy)
{
    snprintf(f->spec, sizeof f->spec, "%s", spec);
    while (*spec) {
        const char *end = strchr(spec, ','), *colon = strchr(spec, ':');
        size_t n = end ? (size_t)(end - spec) : strlen(spec), k = colon && colon < spec + n ? (size_t)(colon - spec) : n;
        bool ok = false;
        for (size_t i = 0; i < countof(table) && !ok; i++)
            if (same(spec, k, table[i].name)) ok = table[i].set(f, k < n ? spec + k + 1 : NULL, k < n ? n - k - 1 : 0);
        if (!ok) {
            int at = snprintf(why, nwhy, "GOLFAULT: no fault \"%.*s\"; there are", (int)(n > 60 ? 60 : n), spec);
            for (size_t i = 0; i < countof(table) && at > 0 && (size_t)at < nwhy; i++)
                at += snprintf(why + at, nwhy - (size_t)at, "%s %s%s", i ? "," : "", table[i].name, table[i].args);
            return false;
        }
        spec += n + (end != NULL);
    }
    return true;
}

int rt_faultbanner(const rt_faults *f, char *line, size_t n)
{
    return f->spec[0] ? snprintf(line, n, "gol: GOLFAULT=%s: this program runs with defects made on purpose\n", f->spec) : 0;
}
