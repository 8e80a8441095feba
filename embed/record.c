/* record.c - gol_record: what was recorded while the program ran, as text. */
#include "base/alloc.h"
#include "embed/vm.h"
#include "runtime/debug/cyclelog.h"
#include "runtime/debug/profile.h"

char *gol_record(gol_vm *vm, int what, size_t *n)
{
    if (unlikely(!vm || !n)) return NULL;
    *n = 0;
    if (!vm->rt || vm->rt->exitjmp || vm->stage == ST_BROKEN) return NULL;
    GUARDED(vm, NULL);
    buf b = { 0 };
    if (what == GOL_RECORD_ALLOCS) rt_ringtext(vm->rt, &b);
    else if (what == GOL_RECORD_CYCLES) rt_cyclelogtext(vm->rt, &b);
    char *out = b.n ? base_export(b.p, b.n) : NULL;
    if (out) *n = b.n;
    buf_free(&b);
    UNGUARD();
    return out;
}
