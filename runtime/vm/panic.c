/* panic.c - panics, recovery and the end of a program.
 *
 * A panic is raised by vm_gopanic: an rt_panic is linked to the g and control jumps to vm_exec, which runs the deferred functions one
 * after the other on frames above the panicking one; each returns to PANICNEXT. Nothing below is unwound until a deferred function has
 * recovered: then the frames above the one that deferred it are dropped and that one goes on at its deferreturn.
 * A deferred function that panics itself starts an inner panic on top; the outer one is aborted when the recovery drops the frame
 * its deferred function ran in. Goexit is a panic that no recover sees.
 *
 * Invariants: g.panics is innermost first, and each panic but the innermost has a deferred call whose frame (deferfp) is on the
 * stack; g.defers holds only frames that are on the stack.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/data/data.h"
#include "runtime/heap/malloc.h"
#include "runtime/heap/mheap.h"
#include "runtime/limit.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/stack.h"
#include "runtime/vm/callback.h"
#include "runtime/vm/vm.h"
#include "runtime/vm/vmstate.h"

/* ---- making the values ---- */

/* Go has these errors as variables: raising one allocates nothing. */
#define FIXED(text) { text, sizeof text - 1 }
static const gostring fixed[] = {
    FIXED("runtime error: invalid memory address or nil pointer dereference"), FIXED("runtime error: integer divide by zero"), FIXED("runtime error: integer overflow"),
    FIXED("runtime error: negative shift amount"), FIXED("assignment to entry in nil map"), FIXED("send on closed channel"), FIXED("close of nil channel"),
    FIXED("close of closed channel"), FIXED("runtime error: makeslice: len out of range"), FIXED("runtime error: makeslice: cap out of range"),
    FIXED("makechan: size out of range"), FIXED("runtime error: growslice: len out of range"),
};

/* A string and its bytes as one object, which has no pointer that need be followed: whoever has the bytes has the object. */
static gostring *new_text(g *gp, uint64_t n)
{
    gostring *s = rt_mallocgc(gp, sizeof *s + n, NULL, false);
    *s = (gostring){ (char *)(s + 1), (int64_t)n };
    return s;
}

static goeface string_value(g *gp, const rtype *t, const char *text)
{
    if (!t) t = gp->vm->t_string;
    for (size_t i = 0; i < countof(fixed); i++)
        if (strcmp(fixed[i].p, text) == 0) return (goeface){ t, (void *)(uintptr_t)&fixed[i] };
    gostring *s = new_text(gp, strlen(text));
    memcpy(s + 1, text, (size_t)s->n);
    return (goeface){ t, s };
}

static bool has_prefix(const char *s, size_t n, const char *p) { return n >= strlen(p) && memcmp(s, p, strlen(p)) == 0; }

/* The text tells the type, as each of Go's run-time errors has its own wording. */
static const rtype *error_type(g *gp, const char *text, size_t n)
{
    const rt_wellknown *wk = vm_wellknown(gp);
    if (has_prefix(text, n, "interface conversion: ")) return wk->typeAssertionErrorPtr;
    if (has_prefix(text, n, "runtime error: index out of range") || has_prefix(text, n, "runtime error: slice bounds out of range") || has_prefix(text, n, "runtime error: cannot convert slice")) return wk->boundsError;
    return has_prefix(text, n, "runtime error: ") ? wk->errorString : wk->plainError;
}

static NORETURN void raise_panic(g *gp) { longjmp(*gp->m->trap, JMP_PANIC); }

/* A goroutine's only panic needs no memory of its own; one that is raised while another runs does. It is linked at once: making its value may
 * collect, and nothing else knows it. */
static rt_panic *new_panic(g *gp)
{
    rt_panic *p = &gp->panic;
    if (gp->panics) p = rt_mallocgc(gp, sizeof(rt_panic), NULL, true);
    else *p = (rt_panic){ 0 };
    p->link = gp->panics;
    p->fp = gp->fp;
    p->pc = gp->pc;
    gp->panics = p;
    return p;
}

static NORETURN void panic_text(g *gp, const rtype *t, const char *text)
{
    rt_panic *p = new_panic(gp);
    p->arg = string_value(gp, t, text);
    raise_panic(gp);
}

void rt_panicjoin(g *gp, const rstr *part, int n)
{
    uint64_t len = 0;
    for (int i = 0; i < n; i++) len += (uint64_t)part[i].n;
    rt_panic *p = new_panic(gp);
    gostring *s = new_text(gp, len);
    char *to = (char *)(s + 1);
    for (int i = 0; i < n; to += part[i++].n)
        if (part[i].n) memcpy(to, part[i].p, (size_t)part[i].n);
    p->arg = (goeface){ error_type(gp, (const char *)(s + 1), len), s };
    raise_panic(gp);
}

void rt_panicerror(g *gp, const char *text) { panic_text(gp, error_type(gp, text, strlen(text)), text); }
void rt_panicstr(g *gp, const char *text) { panic_text(gp, NULL, text); }

void rt_panicnil(g *gp)
{
    const char *text = "runtime error: invalid memory address or nil pointer dereference";
    rt_panic *p = new_panic(gp);
    p->arg = string_value(gp, vm_wellknown(gp)->errorString, text);
    p->sigsegv = true;
    raise_panic(gp);
}

/* v lies in registers of the frame that panics, which is scanned whole. */
void vm_gopanic(g *gp, goeface v)
{
    if (v.t == NULL && !gp->vm->dbg.panicnil) panic_text(gp, vm_wellknown(gp)->panicNilErrorPtr, "panic called with nil argument");
    new_panic(gp)->arg = v;
    raise_panic(gp);
}

void vm_goexit(g *gp)
{
    new_panic(gp)->goexit = true;
    raise_panic(gp);
}

/* ---- running ---- */

NORETURN static void uncaught(g *gp);
NORETURN static void host_goexit(g *gp);

/* ---- leaving an instruction ---- */

/* Natives that assign to maps cannot be executed again. */
bool vm_maydeschedule(g *gp)
{
    if (!gp->pc || !gp->m->trap) return false;             /* no program runs */
    switch (gp->pc->op) {
    case OP_MAPSET_32: case OP_MAPSET_64: case OP_MAPSET_STR:
    case OP_RT_MAPASSIGN: case OP_RT_MAPASSIGN_32: case OP_RT_MAPASSIGN_64: case OP_RT_MAPASSIGN_STR: break;
    default: return false;
    }
    mheap *h = gp->vm->heap;
    bool collect = h->heaplive >= h->trigger;              /* the collection that the new buckets ask for is now */
    if (gp->vm->dec) return --gp->pp->slice < 0 || (collect && rt_decide_random(gp->vm) && rt_cutslice(gp->pp));
    if (collect) rt_askgc(gp);
    return rt_polled(gp) != 0;
}

void vm_deschedule(g *gp)
{
    gp->descheduled = true;
    longjmp(*gp->m->trap, JMP_PANIC);
}

static void descheduled(g *gp)
{
    gp->descheduled = false;
    if (gp->vm->dec) {
        rt_slicespent(gp);
        return;
    }
    rt_safepoint(gp);
    if (gp->m->curg == gp && gp->vm->steplimit == 0) rt_preempt(gp);
}

/* Runs the next deferred function for the innermost panic, on a frame above the one that panicked. */
void vm_runpanic(g *gp)
{
    if (gp->descheduled) {
        descheduled(gp);
        return;
    }
    rt_panic *p = gp->panics;
    rt_defer *d = gp->defers;
    gp->fp = p->fp;
    gp->pc = p->pc;
    if (unlikely(gp->vm->callbacks != NULL) && vm_cbleaves(gp)) return;
    if (!d) {
        if (p->goexit) {
            while (gp->stk->prev) rt_stkpop(gp);
            if (gp == gp->vm->g0main && gp->vm->quiet) host_goexit(gp);
            rt_goexit0(gp);                              /* another goroutine goes on */
            return;
        }
        uncaught(gp);
    }
    p->target = d->fp;
    const rt_closure *fn = vm_popdefer(gp);
    const rt_func *top = p->fp[FH_FUNC].p;
    slot *nfp = p->fp + top->framesize + FRAME_HDR;
    if (nfp > gp->stk->end) nfp = gp->stk->end;         /* a new chunk is made; there are no arguments to copy */
    if (!fn) { p->deferfp = NULL; rt_panicnil(gp); }
    vm_callclosure(gp, p->fp, rt_panicnextcode, nfp, fn);
    p->deferfp = gp->fp;
}

/* Drops all frames above target. Panics whose deferred calls ran in them are over. Returns a Goexit that was dropped. */
static rt_panic *unwind_to(g *gp, slot *fp, slot *target)
{
    rt_panic *bypassed = NULL;
    while (fp != target) {
        bool chunk = fp[FH_PC].p == rt_chunkretcode;
        const insn *ret = chunk ? gp->stk->savedpc : fp[FH_PC].p;
        if (ret == rt_panicnextcode && gp->panics) {
            if (gp->panics->goexit) bypassed = gp->panics;
            gp->panics = gp->panics->link;
        }
        fp = fp[FH_FP].p;
        if (chunk) rt_stkpop(gp);
    }
    return bypassed;
}

void vm_panicnext(g *gp)
{
    rt_panic *p = gp->panics;
    if (!p->recovered) {
        vm_runpanic(gp);
        return;
    }
    slot *target = p->target;
    gp->panics = p->link;
    rt_panic *exiting = unwind_to(gp, p->fp, target);
    const rt_func *f = target[FH_FUNC].p;
    gp->fp = target;
    gp->pc = f->code + f->deferreturn;
    if (exiting) {                                       /* Goexit goes on below the recovered panic */
        exiting->link = gp->panics;
        exiting->fp = gp->fp;
        exiting->pc = gp->pc;
        gp->panics = exiting;
        vm_runpanic(gp);
    }
}

static bool iswrapper(const slot *fp) { return fp && ((const rt_func *)fp[FH_FUNC].p)->flags & RF_WRAPPER; }

/* recover() by the function whose frame is fp: only when the running panic called it directly, wrappers aside. A wrapper that recovers, made for
 * "defer recover()", does so for the function that calls it. */
goeface vm_recover(g *gp, slot *fp)
{
    rt_panic *p = gp->panics;
    goeface none = { NULL, NULL };
    if (!p || p->goexit || p->recovered || !p->deferfp) return none;
    slot *x = fp;
    while (iswrapper(x)) x = x[FH_FP].p;
    while (x != p->deferfp) {
        x = x ? x[FH_FP].p : NULL;
        if (!iswrapper(x)) return none;
    }
    p->recovered = true;
    return p->arg;
}

void vm_exec(g *gp)
{
    jmp_buf here, *outer = gp->m->trap;
    m *volatile self = gp->m;
    self->trap = &here;
    if (setjmp(here)) vm_runpanic(self->curg);
    vm_loop(self->curg);
    self->trap = outer;
}

void vm_call(g *gp, const rt_func *f, const void *ctx, const slot *args, int nargs, slot *res, int nres)
{
    slot *fp = gp->fp;
    const insn *pc = gp->pc;
    const rt_func *top = fp[FH_FUNC].p;
    slot *nfp = fp + top->framesize + FRAME_HDR;
    uint64_t need = f->framesize > 64 ? f->framesize : 64;
    stkchunk *pushed = NULL;
    if (nfp + need > gp->stk->end) {
        pushed = rt_stkpush(gp, need + FRAME_HDR);
        if (!pushed) vm_stackoverflow(gp);
        nfp = pushed->base + FRAME_HDR;
    }
    memset(nfp, 0, (size_t)nres * sizeof *nfp);
    memcpy(nfp + nres, args, (size_t)nargs * sizeof *nfp);
    nfp[FH_PC].p = (void *)(uintptr_t)rt_haltcode;
    nfp[FH_FP].p = fp;
    nfp[FH_FUNC].p = (void *)(uintptr_t)f;
    nfp[FH_CTX].p = (void *)(uintptr_t)ctx;
    gp->fp = nfp;
    gp->pc = f->code;
    vm_exec(gp);
    if (gp->m->curg != gp) {                             /* f waited, and the main goroutine returned meanwhile: that is the end */
        gp->vm->outcome = RT_DONE;
        gp->vm->exitcode = 0;
        longjmp(*gp->vm->exitjmp, JMP_END);
    }
    memcpy(res, nfp, (size_t)nres * sizeof *nfp);
    if (pushed) rt_stkpop(gp);
    gp->fp = fp;
    gp->pc = pc;
}

/* ---- the end ---- */

/* Method name of t without parameters and with a string result, or NULL. */
static const rt_func *string_method(g *gp, const rtype *t, const char *name)
{
    rt_module *m = gp->vm->mod;
    if (!t->uncommon && m && m->fillmethods) m->fillmethods(m->ctx, t);
    const runcommon *u = t->uncommon;
    if (!u) return NULL;
    if (m && m->fillmethods) m->fillmethods(m->ctx, t);
    for (int64_t i = 0; i < u->nmethods; i++) {
        const rmethod *x = &u->methods[i];
        if (x->name.n != (int64_t)strlen(name) || memcmp(x->name.p, name, (size_t)x->name.n) != 0) continue;
        const rtype *ft = x->mtyp;
        if (ft && (ft->len != 0 || ft->nresults != 1 || ft->params[0] != gp->vm->t_string)) return NULL;
        return x->fn;
    }
    return NULL;
}

/* Replaces values that have an Error or String method by what it returns, as Go does before it prints. */
static void preprint(g *gp)
{
    gp->vm->preprinting = true;
    for (rt_panic *p = gp->panics; p; p = p->link) {
        if (p->goexit || !p->arg.t) continue;                /* panicnil=1: a nil has no methods */
        if (p->link && p->link->arg.t == p->arg.t && p->link->arg.p == p->arg.p) {
            p->link->repanicked = true;
            continue;
        }
        const rt_func *f = string_method(gp, p->arg.t, "Error");
        if (!f) f = string_method(gp, p->arg.t, "String");
        if (!f) continue;
        slot arg = { .p = p->arg.p }, res[2];
        rt_panic *mine = gp->panics;
        vm_call(gp, f, NULL, &arg, 1, res, 2);
        gp->panics = mine;
        p->arg = (goeface){ gp->vm->t_string, rt_convTstring(gp, res[0].p, res[1].i) };
        p->printed = true;
    }
    gp->vm->preprinting = false;
}

static void print_value(buf *b, const rt_panic *p)
{
    const rtype *t = p->arg.t;
    const void *v = p->arg.p;
    if (!t) { buf_puts(b, "nil"); return; }
    bool named = t->uncommon && t->uncommon->pkgpath.n > 0;
    size_t open = b->n;
    if (named && t->kind != K_STRUCT && ((t->kind >= K_BOOL && t->kind <= K_COMPLEX128) || t->kind == K_STRING)) {
        buf_put(b, t->str.p, (size_t)t->str.n);
        buf_putc(b, '(');
    }
    bool paren = b->n != open;
    switch (t->kind) {
    case K_BOOL: buf_puts(b, *(const bool *)v ? "true" : "false"); break;
    case K_INT: case K_INT64: buf_printf(b, "%lld", (long long)*(const int64_t *)v); break;
    case K_INT8: buf_printf(b, "%d", *(const int8_t *)v); break;
    case K_INT16: buf_printf(b, "%d", *(const int16_t *)v); break;
    case K_INT32: buf_printf(b, "%d", *(const int32_t *)v); break;
    case K_UINT: case K_UINT64: case K_UINTPTR: buf_printf(b, "%llu", (unsigned long long)*(const uint64_t *)v); break;
    case K_UINT8: buf_printf(b, "%u", *(const uint8_t *)v); break;
    case K_UINT16: buf_printf(b, "%u", *(const uint16_t *)v); break;
    case K_UINT32: buf_printf(b, "%u", *(const uint32_t *)v); break;
    case K_FLOAT32: buf_putfloat(b, (double)*(const float *)v, 32); break;
    case K_FLOAT64: buf_putfloat(b, *(const double *)v, 64); break;
    case K_COMPLEX64: vm_fmtcomplex(b, (double)((const float *)v)[0], (double)((const float *)v)[1], 32); break;
    case K_COMPLEX128: vm_fmtcomplex(b, ((const double *)v)[0], ((const double *)v)[1], 64); break;
    case K_STRING: {
        const gostring *s = v;
        if (paren) buf_putc(b, '"');
        for (int64_t i = 0; i < s->n; i++) {
            buf_putc(b, s->p[i]);
            if (s->p[i] == '\n') buf_putc(b, '\t');      /* continuation lines cannot be taken for the runtime's own */
        }
        if (paren) buf_putc(b, '"');
        break;
    }
    default:
        buf_printf(b, "(%.*s) 0x%llx", (int)t->str.n, t->str.p, (unsigned long long)(uintptr_t)v);
    }
    if (paren) buf_putc(b, ')');
}

static void print_chain(buf *b, const rt_panic *p)
{
    if (p->link) {
        print_chain(b, p->link);
        if (p->link->repanicked) return;
        if (!p->link->goexit) buf_putc(b, '\t');
    }
    if (p->goexit) return;
    buf_puts(b, "panic: ");
    print_value(b, p);
    if (p->recovered && p->repanicked) buf_puts(b, " [recovered, repanicked]");
    else if (p->recovered) buf_puts(b, " [recovered]");
    buf_putc(b, '\n');
}

/* Keeps how the program ended: its text, and where gp stood. */
static void keep_end(g *gp, enum rt_outcome how, buf *b)
{
    rt_vm *vm = gp->vm;
    while (b->n && b->p[b->n - 1] == '\n') b->n--;
    base_free(vm->endtext);
    vm->endtext = base_strdup(buf_cstr(b));
    vm->outcome = how;
    vm->exitcode = 2;
    vm->nendpcs = (int)rt_callers(gp, 0, vm->endpcs, countof(vm->endpcs));
}

/* Writes text to standard error, unless the host asked to be told only, and ends the program. */
NORETURN static void end_program(g *gp, enum rt_outcome how, buf *b)
{
    rt_vm *vm = gp->vm;
    if (vm->dumpring) vm->dumpring(vm, b);
    if (!vm->quiet) rt_write(gp, 2, b->p, (int64_t)b->n);
    if (vm->crashfd) rt_write(gp, vm->crashfd, b->p, (int64_t)b->n);
    if (vm->gotraceback == TB_CRASH && vm->crash && how != RT_LIMIT) vm->crash();
    keep_end(gp, how, b);
    longjmp(*vm->exitjmp, JMP_END);
}

/* A panic raised in C code that the host called: no deferred function is to see it. */
void vm_endpanic(g *gp)
{
    buf *b = &gp->vm->vs->dying;
    rt_panic *p = gp->panics;
    gp->panics = p->link;
    gp->vm->endvalue = p->arg;
    b->n = 0;
    buf_puts(b, "panic: ");
    const rtype *t = p->arg.t;
    bool own = t && t->kind == K_STRING && t->uncommon && t->uncommon->pkgpath.n == 7 && memcmp(t->uncommon->pkgpath.p, "runtime", 7) == 0;
    if (own) buf_put(b, ((const gostring *)p->arg.p)->p, (size_t)((const gostring *)p->arg.p)->n);   /* a run-time error: the value is its text */
    else print_value(b, p);
    keep_end(gp, RT_PANIC, b);
}

NORETURN static void uncaught(g *gp)
{
    struct vmstate *s = gp->vm->vs;
    buf *b = &s->dying;
    rt_panic *p = gp->panics;
    if (gp->vm->preprinting) {
        gp->vm->preprinting = false;
        buf *t = &s->print;                              /* freed with the program: rt_fatal does not return */
        t->n = 0;
        buf_puts(t, "panic while printing panic value: ");
        if (p->arg.t == gp->vm->t_string) buf_put(t, ((gostring *)p->arg.p)->p, (size_t)((gostring *)p->arg.p)->n);
        else if (!p->arg.t) buf_puts(t, "nil");
        else buf_printf(t, "type %.*s", (int)p->arg.t->str.n, p->arg.t->str.p);
        rt_fatal(gp, buf_cstr(t));
    }
    bool segv = false;
    for (rt_panic *q = p; q; q = q->link) segv |= q->sigsegv;
    gp->vm->endvalue = p->arg;                           /* printing puts texts in the place of values */
    preprint(gp);
    b->n = 0;
    print_chain(b, p);
    if (segv) buf_printf(b, "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x%llx]\n", (unsigned long long)(uintptr_t)p->pc & 0xffffff);
    if (gp->vm->gotraceback != 0) {
        buf_putc(b, '\n');
        vm_traceback(b, gp);
        if (gp->vm->gotraceback >= 2) vm_tracebackothers(b, gp->vm, gp);
    }
    end_program(gp, RT_PANIC, b);
}

/* Goexit by a function that the host has called: its goroutine cannot end, the call can. */
NORETURN static void host_goexit(g *gp)
{
    buf *b = &gp->vm->vs->dying;
    b->n = 0;
    buf_puts(b, "runtime.Goexit was called");
    gp->fp = NULL;
    gp->vm->endvalue = (goeface){ NULL, NULL };
    end_program(gp, RT_PANIC, b);
}

void rt_fatal(g *gp, const char *text)
{
    struct vmstate *s = gp->vm->vs;
    buf *b = &s->dying;
    b->n = 0;
    buf_printf(b, "fatal error: %s\n", text);
    if (!s->dead && gp->vm->gotraceback != 0) {
        s->dead = true;
        buf_putc(b, '\n');
        vm_traceback(b, gp);
        if (gp->vm->gotraceback >= 2) vm_tracebackothers(b, gp->vm, gp);
    }
    end_program(gp, RT_FATAL, b);
}

void vm_quit(g *gp)
{
    buf *b = &gp->vm->vs->dying;
    b->n = 0;
    buf_printf(b, "SIGQUIT: quit\nPC=0x%llx m=0 sigcode=0\n", (unsigned long long)(uintptr_t)gp->pc & 0xffffffffff);
    vm_tracebackothers(b, gp->vm, NULL);
    buf_putc(b, '\n');
    end_program(gp, RT_FATAL, b);
}

void vm_fatalall(g *gp, const char *text)
{
    buf *b = &gp->vm->vs->dying;
    b->n = 0;
    buf_printf(b, "fatal error: %s\n", text);
    if (gp->vm->gotraceback != 0) vm_tracebackothers(b, gp->vm, NULL);
    end_program(gp, RT_FATAL, b);
}

void rt_throw(g *gp, const char *text) { rt_fatal(gp, text); }

void vm_limitend(g *gp, const char *text)
{
    buf *b = &gp->vm->vs->dying;
    b->n = 0;
    buf_printf(b, "fatal error: %s\n\n", text);
    if (gp->fp) vm_tracebackbrief(b, gp);
    end_program(gp, RT_LIMIT, b);
}

void rt_panicoom(g *gp, uint64_t size)
{
    if (gp->vm->maxbytes) rt_limit(gp, LIMIT_BYTES);
    buf *b = &gp->vm->vs->dying;
    b->n = 0;
    buf_printf(b, "runtime: out of memory: cannot allocate %llu-byte block (%llu in use)\nfatal error: out of memory\n\n",
               (unsigned long long)size, (unsigned long long)rt_heapinuse(gp->vm));
    vm_traceback(b, gp);
    end_program(gp, RT_FATAL, b);
}

void vm_stackoverflow(g *gp)
{
    if (gp->vm->maxbytes && gp->stackbytes + gp->vm->stackwanted <= gp->vm->maxstack) rt_limit(gp, LIMIT_BYTES);     /* what it wanted, its own limit would have allowed */
    if (gp->vm->stacklimited) rt_limit(gp, LIMIT_STACK);
    buf *b = &gp->vm->vs->dying;
    b->n = 0;
    uint64_t sp = (uint64_t)(uintptr_t)gp->fp;
    buf_printf(b, "runtime: goroutine stack exceeds %llu-byte limit\nruntime: sp=0x%llx stack=[0x%llx, 0x%llx]\nfatal error: stack overflow\n\n",
               (unsigned long long)gp->vm->maxstack, (unsigned long long)sp, (unsigned long long)(uintptr_t)gp->stk->base, (unsigned long long)(uintptr_t)gp->stk->end);
    buf_puts(b, "runtime stack:\n\n");
    vm_traceback(b, gp);
    end_program(gp, RT_FATAL, b);
}
