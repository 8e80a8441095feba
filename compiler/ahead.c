/* ahead.c - which functions are compiled before they are called, and when.
 *
 * A program that has called ENOUGH functions of its own is large and runs much of itself. From then on a first call compiles ahead: the function
 * asked for, the functions that it calls, those that these call, and so on breadth first, then those that its own caller calls behind it, up to a window. The VM's thread
 * does the front half of each (lowering, inlining, escape analysis: everything that fills shared tables) and offers the form to the second thread (backhalf.c),
 * which does the back half meanwhile; the function asked for it does whole.
 *
 * Nothing of it can be seen. A function keeps its LAZY code until its first call, which puts the finished code in place; so initialisers that it needs run
 * when they would have run anyway. What cannot be compiled (a limit, no memory) goes back to where it was: its call, if it comes, compiles it again
 * and reports. The code is the same, since both halves are.
 *
 * The waste is bounded: of late compiled functions WORTH of ten must have been called, else the window shrinks, down to the function asked for.
 *
 * On a machine without a processor to spare the second thread begins less than a quarter of the jobs. Then REST calls are compiled as usual before it is tried again, and
 * twice as many each time that it was in vain.
 *
 * Who calls whom is taken down when a function is compiled: calls (irfn) makes a tree of those that were seen, each below the one that was first seen to call it, in
 * the order of the code, without what only stands in blocks that end in a panic. A function has its place, or is a root, before those that it calls get theirs,
 * so no function is below itself.
 *
 * Locking: all on the VM's thread.
 */
#define _GNU_SOURCE
#include "compiler/compile.h"
#include "base/alloc.h"
#include "base/thread.h"

enum { ENOUGH = 200, WINDOW = 64, WORTH = 8, CLIMB = 256, RECENT = 512, SHARE = 64, REST = 128, MAXREST = 4096 };

struct aheadjob {
    backjob back;
    irfn *fn;                    /* NULL: the job is over */
    irfn *top;                   /* fn, or the function in which fn is the body of a loop over a function: neither has code without the other */
    bool spoilt;                 /* such a body could not be compiled */
    bool listed;                 /* from ahead.first on: has its form still */
    aheadjob *next;
};

/* ---- who calls whom ---- */

static void note(irfn *by, irfn *fn)
{
    if (fn->seen || !compile_isusers(fn) || fn->native || fn == by) return;
    fn->seen = true;
    fn->calls.by = by;
    if (by->calls.last) by->calls.last->calls.next = fn; else by->calls.first = fn;
    by->calls.last = fn;
}

/* A literal or the body of a defer or go statement counts as called where its closure is made. */
static irfn *made_up(const irfunc *f, const irval *v)
{
    if (v->op == IR_FUNC) return v->fn->kind == FN_DECL ? NULL : v->fn;
    for (int i = 0; v->op == IR_ADDR && i < f->fn->inner.n; i++)
        if (v->ptr == f->fn->inner.at[i]->rf) return f->fn->inner.at[i];
    return NULL;
}

void ahead_notecalls(compilation *c, irfunc *f)
{
    if (c->ahead.off || !compile_isusers(f->fn)) return;
    f->fn->seen = true;
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        for (irval *v = b->cold ? NULL : b->first; v; v = v->next) {
            irfn *fn = v->op == IR_CALL ? v->fn : v->op == IR_FUNC || v->op == IR_ADDR ? made_up(f, v) : NULL;
            if (fn && !ir_isloopbody(fn)) note(f->fn, fn);
        }
    }
}

static bool is_open(const irfn *fn) { return fn->state == FN_KNOWN && !fn->noahead; }

/* The next function behind fn, in the order of the tree, whose turn could come; *steps bounds the search. */
static irfn *behind(irfn *fn, int *steps)
{
    while (fn && (*steps)-- > 0) {
        while (fn && !fn->calls.next) fn = fn->calls.by;
        if (fn) fn = fn->calls.next;
        if (fn && is_open(fn)) return fn;
    }
    return NULL;
}

/* ---- jobs ---- */

static aheadjob *new_job(compilation *c, irfn *fn, irfn *top)
{
    ahead *a = &c->ahead;
    a->jobs++;
    aheadjob *j = a->spare;
    if (j) a->spare = j->next;
    else j = arena_new(&c->ar, aheadjob);
    *j = (aheadjob){ .fn = fn, .top = top, .listed = true, .back = { .f = fn->ir, .d = c->d } };
    if (a->last) a->last->next = j; else a->first = j;
    a->last = j;
    fn->ir = NULL;
    fn->ahead = j;
    fn->state = FN_AHEAD;
    return j;
}

static void reuse(ahead *a, aheadjob *j)
{
    if (j->fn || j->listed) return;
    j->next = a->spare;
    a->spare = j;
}

/* Forms that have become code give their memory back, to be used for the next ones. */
static void release_forms(compilation *c)
{
    ahead *a = &c->ahead;
    for (aheadjob *j; (j = a->first) != NULL && back_isdone(&j->back);) {
        ir_freearena(&c->ir, j->back.own);
        a->first = j->next;
        if (!a->first) a->last = NULL;
        j->listed = false;
        reuse(a, j);
    }
}

static void end_job(compilation *c, irfn *fn, int state)
{
    aheadjob *j = fn->ahead;
    fn->ahead = NULL;
    fn->state = (uint8_t)state;
    j->fn = NULL;
    reuse(&c->ahead, j);
}

static void await(compilation *c, backjob *j)
{
    if (back_isdone(j)) return;
    int before = laps_enter(c->ir.laps, STAGE_WAIT);
    back_await(c->ahead.back, j, c->ir.ar);
    laps_leave(c->ir.laps, before);
}

/* Have fn and the bodies of loops over functions in it got code? */
static bool succeeded(compilation *c, irfn *fn)
{
    await(c, &fn->ahead->back);
    bool ok = !fn->ahead->back.failed && !fn->ahead->spoilt;
    for (int i = 0; i < fn->inner.n; i++)
        if (fn->inner.at[i]->state == FN_AHEAD && ir_isloopbody(fn->inner.at[i])) ok &= succeeded(c, fn->inner.at[i]);
    return ok;
}

static void undo(compilation *c, irfn *fn)
{
    fn->noahead = true;
    end_job(c, fn, FN_KNOWN);
    for (int i = 0; i < fn->inner.n; i++)
        if (fn->inner.at[i]->state == FN_AHEAD && ir_isloopbody(fn->inner.at[i])) undo(c, fn->inner.at[i]);
}

bool ahead_install(compilation *c, irfn *fn)
{
    irfn *top = fn->ahead->top;
    if (top->state == FN_AHEAD && !succeeded(c, top)) {
        undo(c, top);
        return false;
    }
    await(c, &fn->ahead->back);
    emit_install(fn, &fn->ahead->back.made);
    end_job(c, fn, FN_COMPILED);
    return compile_verified(c, fn);
}

void ahead_end(compilation *c)
{
    ahead *a = &c->ahead;
    back_stop(a->back);
    a->back = NULL;
    for (; a->first; a->first = a->first->next) ir_freearena(&c->ir, back_isdone(&a->first->back) ? a->first->back.own : a->first->back.f->own);
}

/* ---- a batch ---- */

/* The front half of fn. NULL: it failed, and fn is as it was. */
static aheadjob *front(compilation *c, irfn *fn, irfn *top)
{
    int ndiags = c->d.list.n, nerrors = c->d.nerrors;
    if (compile_lower(c, fn)) {
        ir_front(fn->ir);
        if (!c->ir.failed) {
            ahead_notecalls(c, fn->ir);
            return new_job(c, fn, top);
        }
    }
    c->ir.failed = NULL;
    c->ir.failedat = 0;
    c->d.list.n = ndiags;
    c->d.nerrors = nerrors;
    ir_release(fn);
    fn->state = FN_KNOWN;
    fn->noahead = true;
    return NULL;
}

/* j is for the second thread. While that is busy there is own to do here, and at last j itself. */
static void hand_over(compilation *c, aheadjob *j, aheadjob *own)
{
    while (!back_offer(c->ahead.back, &j->back)) {
        aheadjob *now = back_isdone(&own->back) ? j : own;
        back_run(&now->back, c->ir.ar);
        if (now == j) return;
    }
}

/* The bodies of loops over functions were lowered with fn, whose passes have seen them. */
static void loop_bodies(compilation *c, irfn *fn, aheadjob *top)
{
    for (int i = 0; i < fn->inner.n && !top->spoilt; i++) {
        irfn *b = fn->inner.at[i];
        if (!ir_isloopbody(b) || b->state != FN_LOWERED) continue;
        aheadjob *j = front(c, b, top->fn);
        top->spoilt |= !j;
        if (!j) return;
        hand_over(c, j, j);
        loop_bodies(c, b, top);
    }
}

static int add_calls(irfn **at, int n, int max, const irfn *fn)
{
    for (irfn *f = fn->calls.first; f && n < max; f = f->calls.next)
        if (is_open(f)) at[n++] = f;
    return n;
}

/* Compiles fn with others. The second thread has something to do first, then fn's own back half is done here. False: fn could not be compiled. */
static bool batch(compilation *c, irfn *fn)
{
    ahead *a = &c->ahead;
    irfn *at[WINDOW] = { fn }, *climbed = fn;
    int n = 1, steps = CLIMB;
    for (int i = 0; i < n; i++) {
        if (!is_open(at[i])) continue;
        aheadjob *j = front(c, at[i], at[i]);
        if (!j && i == 0) return false;
        if (j) {
            loop_bodies(c, at[i], j);
            if (i > 0) {
                a->made++;
                a->allahead++;
                hand_over(c, j, fn->ahead);
            }
            release_forms(c);
        }
        n = add_calls(at, n, a->window, at[i]);
        if (i + 1 == n && n < a->window && (climbed = behind(climbed, &steps)) != NULL) at[n++] = climbed;
    }
    if (!back_isdone(&fn->ahead->back)) back_run(&fn->ahead->back, c->ir.ar);
    return ahead_install(c, fn);
}

/* ---- when ---- */

static bool start(compilation *c)
{
    const irprog *p = &c->ir;
    ahead *a = &c->ahead;
    a->off = p->race || p->check || p->badopt || p->subslice || (p->noescape && *p->noescape) || p->dump || c->prog.mainpkg->session || base_hosted() || base_processors() < 2;
    if (!a->off) a->back = back_start(c->opt.timing);
    a->off |= !a->back;
    a->window = 2;
    return !a->off;
}

/* Where the second thread does next to nothing all processors are busy: then what is compiled ahead in vain is a loss, and the rest no gain. */
static void look_at_share(ahead *a)
{
    if (a->jobs < SHARE) return;
    unsigned begun = back_begun(a->back);
    bool idle = (begun - a->begun) * 4 < a->jobs;
    a->rest = a->lastrest = !idle ? 0 : a->lastrest == 0 ? REST : a->lastrest < MAXREST ? 2 * a->lastrest : MAXREST;
    a->begun = begun;
    a->jobs = 0;
}

/* Wider while most of what is compiled ahead is called, narrower else. */
static void set_window(ahead *a)
{
    if (a->made > RECENT) {
        a->made /= 2;
        a->called /= 2;
    }
    bool worth = a->called * 10 >= a->made * WORTH;
    a->window = worth ? 2 * a->window : a->window / 2;
    if (a->window > WINDOW) a->window = WINDOW;
    if (a->window < 1) a->window = 1;
}

bool ahead_compile(compilation *c, irfn *fn)
{
    ahead *a = &c->ahead;
    if (fn->state == FN_AHEAD) {
        if (fn->ahead->top == fn) {
            a->called++;
            a->allcalled++;
        }
        return ahead_install(c, fn);
    }
    if (a->off || !compile_isusers(fn) || fn->native || ++a->asked < (c->opt.ahead ? c->opt.ahead : ENOUGH)) return false;
    if (fn->noahead || base_watching || c->ar.max || (!a->back && !start(c))) return false;
    look_at_share(a);
    if (a->rest > 0 && a->rest-- > 0) return false;
    set_window(a);
    a->made++;
    a->called++;
    return a->window > 1 && batch(c, fn);
}
