/* traceback.c - frames of goroutines as the text of a crash. */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/limit.h"
#include "runtime/sched/sched.h"
#include "runtime/vm/vm.h"
#include "runtime/vm/vmstate.h"

enum { HEAD = 50, TAIL = 50, SHORT = 2000 };   /* frames printed of a deep stack; of one that must be written soon, frames looked at */

typedef struct tb { buf *b; int n, total; bool brief; } tb;

/* Of a wrapper only what was inlined into it shows. */
static bool hidden(const rt_func *f, bool whole) { return (f->flags & (whole ? RF_RUNTIME : RF_WRAPPER | RF_RUNTIME)) != 0; }

static void line(tb *t, const char *name, bool inlined, bool args, const char *file, uint32_t ln, uint32_t off)
{
    int k = t->n++;
    if (t->brief && t->total > SHORT) {
        if (k == HEAD) buf_puts(t->b, "...additional frames elided...\n");
        if (k >= HEAD) return;
    } else if (t->total > HEAD + TAIL && k >= HEAD && k < t->total - TAIL) {
        if (k == HEAD) buf_printf(t->b, "...%d frames elided...\n", t->total - HEAD - TAIL);
        return;
    }
    buf_printf(t->b, "%s(%s)\n\t%s:%u", name, inlined || args ? "..." : "", file, ln);
    if (!inlined) buf_printf(t->b, " +0x%x", off);
    buf_putc(t->b, '\n');
}

static void frame_text(tb *t, const rt_func *f, const insn *pc, bool top, bool print)
{
    if (hidden(f, true)) return;
    int inl;
    const insn *at = top ? pc : pc - 1;
    if (at < f->code) at = f->code;
    uint32_t ln = rt_funcline(f, at, &inl);
    for (; inl >= 0; ) {
        const rt_inl *x = &f->inls[inl];
        if (print) line(t, x->name, true, true, x->file ? x->file : f->file, ln, 0);
        else t->total++;
        ln = (uint32_t)x->callline;
        inl = x->parent;
    }
    if (hidden(f, false)) return;
    if (print) line(t, f->name, false, f->nargs > 0, rt_funcfile(f, at), ln, rt_funcoffset(f, pc));
    else t->total++;
}

/* runtime.Stack tells of its caller's stack, without itself. */
static bool asks(const rt_func *f) { return strcmp(f->name, "runtime.Stack") == 0; }

static void walk_text(tb *t, g *gp, bool print)
{
    const insn *pc = gp->pc;
    const stkchunk *c = gp->stk;
    bool top = gp->status == G_RUNNING;                   /* others stand behind the instruction they stopped in */
    const rt_panic *q = gp->panics;                      /* innermost first, as the frames are: one pass serves all */
    if (pc == rt_wakepaniccode) pc = gp->wakepc + 1;
    for (slot *fp = gp->fp; fp && !(t->brief && (print ? t->total > SHORT && t->n > HEAD : t->total > SHORT)); ) {
        t->brief |= rt_muststop(gp);                     /* nobody will read it */
        if (!(top && asks(fp[FH_FUNC].p))) frame_text(t, fp[FH_FUNC].p, pc, top, print);
        const insn *ret = rt_retaddr(&c, fp);
        fp = fp[FH_FP].p;
        top = false;
        pc = ret;
        if (ret == rt_panicnextcode) {                    /* called by a panic: fp is the frame that panicked */
            while (q && q->fp != fp) q = q->link;
            if (print) line(t, "panic", false, true, "runtime/panic.go", 0, 0);
            else t->total++;
            pc = q ? q->pc : NULL;
            top = true;
        }
        if ((ret == rt_haltcode || ret == rt_cbcode) && fp) pc = ((const rt_func *)fp[FH_FUNC].p)->code;
    }
}

static const char *status_text(const g *gp)
{
    switch (gp->status) {
    case G_IDLE: return "idle";
    case G_RUNNABLE: return "runnable";
    case G_WAITING: return gp->waitreason;
    case G_DEAD: return "dead";
    default: return "running";
    }
}

static void created_by(buf *b, const g *gp)
{
    int inl;
    const char *name = gp->gofn->name, *file = gp->gofn->file;
    uint32_t ln = rt_funcline(gp->gofn, gp->gopc, &inl);
    if (inl >= 0) {
        name = gp->gofn->inls[inl].name;
        if (gp->gofn->inls[inl].file) file = gp->gofn->inls[inl].file;
    }
    buf_printf(b, "created by %s in goroutine %u\n\t%s:%u +0x%x\n", name, gp->parentgoid, file, ln, (unsigned)(gp->gopc - gp->gofn->code) * 4);
}

static void traceback(buf *b, g *gp, bool brief)
{
    tb t = { .b = b, .brief = brief };
    buf_printf(b, "goroutine %u [%s", gp->goid ? gp->goid : 1, status_text(gp));
    if (gp->status == G_WAITING && gp->blocked) buf_puts(b, " (durable)");
    uint32_t waited = gp->status == G_WAITING ? (__atomic_load_n(&schedof(gp)->clockticks, __ATOMIC_RELAXED) - gp->waitsince) / 6000 : 0;
    if (waited) buf_printf(b, ", %u minutes", waited);
    if (gp->locks) buf_puts(b, ", locked to thread");
    if (gp->bubble) buf_printf(b, ", synctest bubble %u", gp->bubble->id);
    buf_puts(b, "]:\n");
    walk_text(&t, gp, false);
    walk_text(&t, gp, true);
    if (gp->gofn) created_by(b, gp);
}

void vm_traceback(buf *b, g *gp) { traceback(b, gp, false); }

void vm_tracebackbrief(buf *b, g *gp) { traceback(b, gp, true); }

static int by_goid(const void *a, const void *b)
{
    uint32_t x = (*(g *const *)a)->goid, y = (*(g *const *)b)->goid;
    return (x > y) - (x < y);
}

void vm_tracebackothers(buf *b, rt_vm *vm, const g *except)
{
    int all = 0, n = 0;
    for (g *gp = vm->allgs; gp; gp = gp->alllink) all += gp != except && gp->status != G_DEAD && gp->system != SYS_IDLE;
    g **list = base_calloc((size_t)all + 1, sizeof *list);
    for (g *gp = vm->allgs; list && gp; gp = gp->alllink)
        if (gp != except && gp->status != G_DEAD && gp->system != SYS_IDLE) list[n++] = gp;
    if (n) qsort(list, (size_t)n, sizeof *list, by_goid);
    for (int i = 0; i < n && !__atomic_load_n(&vm->stop, __ATOMIC_RELAXED); i++) {     /* else nobody will read it */
        buf_putc(b, '\n');
        vm_traceback(b, list[i]);
    }
    if (all > n) buf_printf(b, "\n...%d goroutines elided...\n", all - n);
    base_free(list);
}
