/* callers.c - program counters as programs see them: runtime.Callers, and what a pc stands for.
 *
 * A pc is a return address, as in Go: pc-1 lies in the calling instruction. An instruction inside inlined calls stands for several frames; each has a
 * pc of its own: the bits from PC_DEPTH up count how many inlined calls have been left (0: the innermost). A function value's pc, and a function's
 * entry, is the address of its rt_func: that stays when the function is compiled at its first call.
 *
 * Frames that are not functions of the program (the panic that runs a deferred call, the goroutine's start) stand behind the machine's own code words.
 */
#include "runtime/vm/callers.h"
#include "runtime/vm/vmstate.h"

enum { PC_DEPTH = 48, MAX_DEPTH = 255 };

static uint64_t make_pc(const insn *at, unsigned depth)
{
    return (uint64_t)(uintptr_t)(at + 1) | (uint64_t)(depth > MAX_DEPTH ? MAX_DEPTH : depth) << PC_DEPTH;
}

typedef struct sink { uint64_t *pcs; int64_t skip, n, max; } sink;

static bool put(sink *s, uint64_t pc)              /* false: full */
{
    if (s->skip > 0) {
        s->skip--;
        return true;
    }
    if (s->n == s->max) return false;
    s->pcs[s->n++] = pc;
    return s->n < s->max;
}

int64_t vm_callers(g *gp, int64_t skip, uint64_t *pcs, int64_t max)
{
    sink s = { pcs, skip, 0, max };
    const rt_panic *q = gp->panics;                      /* innermost first, as the frames are */
    const insn *pc = gp->pc;
    const stkchunk *c = gp->stk;
    bool exact = gp->status == G_RUNNING;                /* pc is the instruction itself; others stand behind the one they stopped in */
    if (pc == vm_wakepaniccode) pc = gp->wakepc + 1;
    for (slot *fp = gp->fp; fp; ) {
        const rt_func *f = fp[FH_FUNC].p;
        if (pc) {
            const insn *at = exact ? pc : pc - 1;
            unsigned depth = 0;
            int inl;
            for (vm_pcline(f, at, &inl); inl >= 0; inl = f->inls[inl].parent)
                if (!put(&s, make_pc(at, depth++))) return s.n;
            if (!(f->flags & RF_WRAPPER) && !put(&s, make_pc(at, depth))) return s.n;
        }
        pc = vm_retaddr(&c, fp);
        exact = false;
        fp = fp[FH_FP].p;
        if (pc == vm_panicnextcode) {
            while (q && q->fp != fp) q = q->link;
            if (!put(&s, make_pc(vm_panicnextcode, 0))) return s.n;
            pc = q ? q->pc : NULL;
            exact = true;
        } else if ((pc == vm_haltcode || pc == vm_cbcode) && fp) {   /* a call by the machine itself, or by C */
            pc = ((const rt_func *)fp[FH_FUNC].p)->code;
            exact = true;
        }
    }
    if (gp == gp->vm->g0main && !put(&s, make_pc(vm_haltcode, 0))) return s.n;
    put(&s, make_pc(vm_goendcode, 0));
    return s.n;
}

bool vm_findpc(rt_vm *vm, uint64_t pc, vm_pcinfo *out)
{
    *out = (vm_pcinfo){ 0 };
    if (pc == 0 || !vm->mod->findfunc) return false;
    const rt_func *f = vm->mod->findfunc(vm->mod->ctx, (const void *)(uintptr_t)pc);
    if ((uint64_t)(uintptr_t)f == pc) {
        *out = (vm_pcinfo){ f, f->name, f->file, f->line, false };
        return true;
    }
    unsigned depth = (unsigned)((pc - 1) >> PC_DEPTH);
    const insn *at = (const insn *)(uintptr_t)((pc - 1) & ((1ull << PC_DEPTH) - 1) & ~7ull);
    if (at == vm_panicnextcode) *out = (vm_pcinfo){ NULL, "runtime.gopanic", "runtime/panic.go", 1, true };
    else if (at == vm_haltcode) *out = (vm_pcinfo){ NULL, "runtime.main", "runtime/proc.go", 1, true };
    else if (at == vm_goendcode) *out = (vm_pcinfo){ NULL, "runtime.goexit", "runtime/asm.s", 1, true };
    if (out->name) return true;
    f = vm->mod->findfunc(vm->mod->ctx, at);
    if (!f) return false;
    int inl;
    uint32_t ln = vm_pcline(f, at, &inl);
    for (; depth > 0 && inl >= 0; depth--) {
        ln = (uint32_t)f->inls[inl].callline;
        inl = f->inls[inl].parent;
    }
    if (inl >= 0) *out = (vm_pcinfo){ f, f->inls[inl].name, f->inls[inl].file ? f->inls[inl].file : f->file, ln, true };
    else *out = (vm_pcinfo){ f, f->name, vm_pcfile(f, at), ln, false };
    return true;
}
