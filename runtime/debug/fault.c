/* fault.c - GOLFAULT.
 *
 * A row for each fault: its name, its argument, what it breaks. What a fault does stands where it does it and reads vm->dbg.faults. Faults are
 * deterministic, announced on standard error at the start, and never on by accident: a name or an argument that is not known refuses the program.
 */
#include <stdio.h>
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

static const struct { const char *name, *args; setter set; } table[] = {
    { "nowb", "[:store|move|clear|append|old|new]", set_nowb },      /* no write barrier: at all, at one kind of store, or one half of it */
    { "noassist", "", set_noassist },                                /* allocations do not help to mark */
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

void rt_faultbanner(rt_vm *vm)
{
    char line[200];
    if (vm->dbg.faults.spec[0] == 0) return;
    int n = snprintf(line, sizeof line, "gol: GOLFAULT=%s: this program runs with defects made on purpose\n", vm->dbg.faults.spec);
    rt_write(vm->g0main, 2, line, n);
}
