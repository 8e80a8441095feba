/* frames.c - frames of a goroutine: for the collector, for runtime.Caller and runtime.Callers; and what a pc stands for.
 *
 * A frame knows its function (FH_FUNC) and its caller's frame (FH_FP); where the caller stands is the frame's return address, which is
 * in the chunk's record when the frame began a stack chunk. Frames run by a panic return to PANICNEXT.
 *
 * A pc as programs see it is a return address, as in Go: pc-1 lies in the calling instruction. An instruction inside inlined calls stands for several
 * frames; each has a pc of its own: the bits from PC_DEPTH up count how many inlined calls have been left (0: the innermost). A function value's pc, and
 * a function's entry, is the address of its rt_func: that stays when the function is compiled at its first call.
 *
 * Frames that are not functions of the program (the panic that runs a deferred call, the goroutine's start) stand behind the machine's own code words.
 */
#include "runtime/sched/frames.h"
#include "runtime/abi/opcodes.h"

const insn rt_haltcode[1] = { { .op = OP_HALT } };
const insn rt_panicnextcode[1] = { { .op = OP_PANICNEXT } };
const insn rt_chunkretcode[1] = { { .op = OP_CHUNKRET } };
const insn rt_goendcode[1] = { { .op = OP_HALT, .a = 1 } };
const insn rt_wakepaniccode[1] = { { .op = OP_HALT, .a = 2 } };
const insn rt_cbcode[1] = { { .op = OP_HALT, .a = 3 } };

const insn *rt_retaddr(const stkchunk **c, const slot *fp)
{
    const insn *ret = fp[FH_PC].p;
    if (ret == rt_chunkretcode) {
        ret = (*c)->savedpc;
        *c = (*c)->prev;
    }
    return ret;
}

/* The innermost frame stands anywhere, perhaps at an instruction right behind a call, but in no call: it has no return address. */
bool rt_walkframes(g *gp, rt_framefn fn, void *ctx)
{
    const insn *pc = NULL;
    const stkchunk *c = gp->stk;
    for (slot *fp = gp->fp; fp; ) {
        slot *up = fp[FH_FP].p;
        if (!fn(ctx, fp, fp[FH_FUNC].p, pc)) return false;
        pc = rt_retaddr(&c, fp);
        fp = up;
    }
    return true;
}

static const rt_pcline *pcline(const rt_func *f, const insn *pc)
{
    if (f->nlines == 0 || pc < f->code || pc >= f->code + f->ncode) return NULL;
    uint32_t at = (uint32_t)(pc - f->code), lo = 0, hi = f->nlines;
    while (hi - lo > 1) {
        uint32_t mid = (lo + hi) / 2;
        if (f->lines[mid].pc <= at) lo = mid; else hi = mid;
    }
    return &f->lines[lo];
}

uint32_t rt_funcline(const rt_func *f, const insn *pc, int *inl)
{
    const rt_pcline *l = pcline(f, pc);
    *inl = l ? l->inl : -1;
    return l ? l->line : f->line;
}

unsigned rt_funcoffset(const rt_func *f, const insn *pc) { return pc < f->code || pc > f->code + f->ncode ? 0 : (unsigned)(pc - f->code) * 4; }

const char *rt_funcfile(const rt_func *f, const insn *pc)
{
    const rt_pcline *l = f->files ? pcline(f, pc) : NULL;
    return l && l->file && l->inl < 0 ? f->files[l->file - 1] : f->file;
}

void rt_caller(g *gp, int skip, rt_where *w)
{
    const rt_panic *q = gp->panics;                      /* innermost first, as the frames are */
    const insn *pc = gp->pc;
    const stkchunk *c = gp->stk;
    bool exact = true;                                    /* pc is the instruction itself, not a return address */
    *w = (rt_where){ 0 };
    for (slot *fp = gp->fp; fp; ) {
        const rt_func *f = fp[FH_FUNC].p;
        int inl;
        uint32_t ln = rt_funcline(f, exact ? pc : pc - 1, &inl);
        while (inl >= 0) {
            if (skip-- == 0) { *w = (rt_where){ f->inls[inl].name, f->inls[inl].file, (int)ln, true }; return; }
            ln = (uint32_t)f->inls[inl].callline;
            inl = f->inls[inl].parent;
        }
        if (!(f->flags & RF_WRAPPER) && skip-- == 0) { *w = (rt_where){ f->name, rt_funcfile(f, exact ? pc : pc - 1), (int)ln, false }; return; }
        pc = rt_retaddr(&c, fp);
        exact = false;
        fp = fp[FH_FP].p;
        if (pc == rt_panicnextcode) {                     /* called by a panic, which counts as a frame */
            while (q && q->fp != fp) q = q->link;
            if (skip-- == 0) { *w = (rt_where){ "runtime.gopanic", "runtime/panic.go", 1, false }; return; }
            pc = q ? q->pc : NULL;
            exact = true;
        }
    }
}

/* ---- pcs ---- */

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

int64_t rt_callers(g *gp, int64_t skip, uint64_t *pcs, int64_t max)
{
    sink s = { pcs, skip, 0, max };
    const rt_panic *q = gp->panics;                      /* innermost first, as the frames are */
    const insn *pc = gp->pc;
    const stkchunk *c = gp->stk;
    bool exact = gp->status == G_RUNNING;                /* pc is the instruction itself; others stand behind the one they stopped in */
    if (pc == rt_wakepaniccode) pc = gp->wakepc + 1;
    for (slot *fp = gp->fp; fp; ) {
        const rt_func *f = fp[FH_FUNC].p;
        if (pc) {
            const insn *at = exact ? pc : pc - 1;
            unsigned depth = 0;
            int inl;
            for (rt_funcline(f, at, &inl); inl >= 0; inl = f->inls[inl].parent)
                if (!put(&s, make_pc(at, depth++))) return s.n;
            if (!(f->flags & RF_WRAPPER) && !put(&s, make_pc(at, depth))) return s.n;
        }
        pc = rt_retaddr(&c, fp);
        exact = false;
        fp = fp[FH_FP].p;
        if (pc == rt_panicnextcode) {
            while (q && q->fp != fp) q = q->link;
            if (!put(&s, make_pc(rt_panicnextcode, 0))) return s.n;
            pc = q ? q->pc : NULL;
            exact = true;
        } else if ((pc == rt_haltcode || pc == rt_cbcode) && fp) {   /* a call by the machine itself, or by C */
            pc = ((const rt_func *)fp[FH_FUNC].p)->code;
            exact = true;
        }
    }
    if (gp == gp->vm->g0main && !put(&s, make_pc(rt_haltcode, 0))) return s.n;
    put(&s, make_pc(rt_goendcode, 0));
    return s.n;
}

bool rt_findpc(rt_vm *vm, uint64_t pc, rt_pcinfo *out)
{
    *out = (rt_pcinfo){ 0 };
    if (pc == 0 || !vm->mod->findfunc) return false;
    const rt_func *f = vm->mod->findfunc(vm->mod->ctx, (const void *)(uintptr_t)pc);
    if ((uint64_t)(uintptr_t)f == pc) {
        *out = (rt_pcinfo){ f, f->name, f->file, f->line, false };
        return true;
    }
    unsigned depth = (unsigned)((pc - 1) >> PC_DEPTH);
    const insn *at = (const insn *)(uintptr_t)((pc - 1) & ((1ull << PC_DEPTH) - 1) & ~7ull);
    if (at == rt_panicnextcode) *out = (rt_pcinfo){ NULL, "runtime.gopanic", "runtime/panic.go", 1, true };
    else if (at == rt_haltcode) *out = (rt_pcinfo){ NULL, "runtime.main", "runtime/proc.go", 1, true };
    else if (at == rt_goendcode) *out = (rt_pcinfo){ NULL, "runtime.goexit", "runtime/asm.s", 1, true };
    if (out->name) return true;
    f = vm->mod->findfunc(vm->mod->ctx, at);
    if (!f) return false;
    int inl;
    uint32_t ln = rt_funcline(f, at, &inl);
    for (; depth > 0 && inl >= 0; depth--) {
        ln = (uint32_t)f->inls[inl].callline;
        inl = f->inls[inl].parent;
    }
    if (inl >= 0) *out = (rt_pcinfo){ f, f->inls[inl].name, f->inls[inl].file ? f->inls[inl].file : f->file, ln, true };
    else *out = (rt_pcinfo){ f, f->name, rt_funcfile(f, at), ln, false };
    return true;
}
