/* compile.c - the pipeline: check, lower, optimise, emit; at once for the user's packages, at first call for standard ones.
 *
 *     source -> AST -> typed AST -> IR -> optimised IR -> bytecode
 *
 * Every package the user wrote is checked whole before the program starts, so all its errors are known then. Code is made for the
 * initialisers; functions keep their LAZY code until something calls them, and then compile_lazy makes them: a program pays only for
 * what it runs. Functions so large that they might not fit a frame are compiled at the start, since that is an error of the text too
 * (may_not_fit), and listings, dumps and checks of every function ask for everything (compile_rest).
 * A function needs the package variables it mentions to be initialised: for user packages the program's
 * init does that in Go's order; a function that mentions a standard package's brings along an initialiser that the VM runs before
 * it (fn->needs).
 */
#include "compiler/compile.h"
#include "compiler/ir/gotemps.h"
#include "compiler/ir/gotext.h"
#include "compiler/ir/typedesc.h"
#include <stdlib.h>

void compile_init(compilation *c, check_env env, compile_options opt)
{
    memset(c, 0, sizeof *c);
    arena_init(&c->ar);
    arena_init(&c->irar);
    symtab_init(&c->syms, &c->ar);
    diags_init(&c->d, &c->ar);
    prog_init(&c->prog, &c->ar, &c->syms, &c->d, env);
    c->opt = opt;
    c->ir.types = &c->prog;
    c->ir.ar = &c->ar;
    c->ir.irar = &c->irar;
    c->ir.mod = &c->mod;
    c->ir.d = &c->d;
    c->ir.optlevel = opt.optimize ? 1 : 0;
    c->ir.check = opt.checkssa;
    c->ir.race = opt.race;
    c->ir.badopt = opt.badopt;
    c->ir.subslice = opt.subslice;
    c->ir.noescape = opt.noescape;
    c->ahead.off = opt.ahead < 0;
    if (!opt.timing) return;
    c->ir.laps = &c->laps;
    laps_start(&c->laps);
}

void compile_free(compilation *c)
{
    ahead_end(c);
    for (int i = 0; i < c->ir.live.n; i++) ir_release(c->ir.live.at[i]);
    for (int i = 0; i < c->ir.nspare; i++) arena_free(&c->ir.spare[i]);
    arena_free(&c->irar);
    arena_free(&c->ar);
}

/* As in Go, a "syntax error" keeps types from being checked, while errors of the scanner (an unfinished string, bad UTF-8) do not. Where the
 * text nests too deeply its rest was not read. */
static bool has_syntax_error(compilation *c)
{
    for (int i = 0; i < c->d.list.n; i++)
        if (c->d.list.at[i].code == E_NESTING || strncmp(c->d.list.at[i].msg, "syntax error", 12) == 0) return true;
    return false;
}

bool compile_check(compilation *c)
{
    int before = laps_enter(c->ir.laps, STAGE_CHECK);
    if (!c->checked && has_syntax_error(c)) check_branches(&c->prog, c->prog.mainpkg);
    else if (!c->checked) check_package(&c->prog, c->prog.mainpkg);
    laps_leave(c->ir.laps, before);
    c->checked = true;
    diags_sort(&c->d);
    return c->d.nerrors == 0;
}

/* ---- dumps ---- */

static void dump_ir(void *ctx, const char *stage, irfunc *f)
{
    compilation *c = ctx;
    if (strcmp(stage, c->opt.dump) != 0 && strcmp(c->opt.dump, "all") != 0) return;
    if (c->opt.dumpfunc && strcmp(c->opt.dumpfunc, f->fn->name) != 0) return;
    buf b = { 0 };
    buf_printf(&b, "# %s\n", stage);
    ir_print(&b, f);
    c->opt.dumpout(c->opt.dumpctx, b.p, b.n);
    buf_free(&b);
}

/* ---- one function ---- */

bool compile_lower(compilation *c, irfn *fn)
{
    if (fn->state == FN_AHEAD && ahead_install(c, fn)) return true;
    if (fn->state >= FN_LOWERED || fn->native) return true;
    if (fn->state == FN_LOWERING || c->ir.failed) return false;
    ir_lower(&c->ir, fn);
    if (c->ir.failed || fn->state < FN_LOWERED) return false;
    ir_checked(&c->ir, "lowering", fn->ir);
    if (c->ir.dump) c->ir.dump(c->ir.dumpctx, "ir", fn->ir);
    return true;
}

bool compile_verified(compilation *c, const irfn *fn)
{
    if (!c->opt.verifycode || c->ir.failed || fn->native) return true;
    buf why = { 0 };
    if (!c->opt.verifycode(fn->rf, &why)) c->ir.failed = arena_printf(&c->ar, "internal error: bytecode broken: %s", buf_cstr(&why));
    buf_free(&why);
    return !c->ir.failed;
}

static bool finish(compilation *c, irfn *fn)
{
    if (fn->state >= FN_COMPILED) return true;
    if (!fn->native && !fn->ir) return false;               /* it failed before */
    if (!fn->native) {
        ir_front(fn->ir);
        ahead_notecalls(c, fn->ir);
        ir_back(fn->ir);
        ir_checked(&c->ir, "optimisation", fn->ir);
        if (c->ir.dump) c->ir.dump(c->ir.dumpctx, "opt", fn->ir);
        if (c->ir.failed) {                                 /* broken IR does not go further */
            ir_release(fn);
            return false;
        }
    }
    emit_func(&c->ir, fn);
    compile_verified(c, fn);
    ir_release(fn);
    return c->ir.failed == NULL && fn->state >= FN_COMPILED;
}

/* Bodies of loops over functions were lowered with fn. fn's passes have seen them, so they are next. */
static bool finish_loopbodies(compilation *c, irfn *fn)
{
    bool ok = true;
    for (int i = 0; i < fn->inner.n; i++) {
        irfn *b = fn->inner.at[i];
        if (ir_isloopbody(b) && b->state == FN_LOWERED) ok &= finish(c, b) && finish_loopbodies(c, b);
    }
    return ok;
}

static void report_failure(compilation *c, irfn *fn)
{
    pos at = c->ir.failedat ? c->ir.failedat : fn->obj ? fn->obj->at : fn->ir ? fn->ir->at : 0;
    if (c->ir.failed && fn->native && fn->pkg && !fn->pkg->lazy) diag_at(&c->d, fn->obj && fn->obj->func ? fn->obj->func->at : at, E_NOBODY, "missing function body");
    else if (c->ir.failed) diag_at(&c->d, at, E_LIMIT, "%s: %s", fn->name, c->ir.failed);
    c->ir.failed = NULL;
    c->ir.failedat = 0;
}

/* ---- initialisers ---- */

/* Makes a func() that calls fns in order, compiled already. */
static irfn *call_sequence(compilation *c, const char *name, irfn **fns, int n)
{
    irfn *fn = ir_fn_new(&c->ir, FN_INIT, name);
    fn->rf->flags |= RF_WRAPPER | RF_RUNTIME | RF_INIT;
    fn->rf->file = "<autogenerated>";
    fn->rf->pkgpath = "";
    irfunc *f = ir_newfunc(&c->ir, fn);
    irblock *b = ir_newblock(f);
    for (int i = 0; i < n; i++) ir_append(b, IR_CALL, IT_VOID, 0)->fn = fns[i];
    ir_append(b, IR_RET, IT_VOID, 0);
    fn->state = FN_LOWERED;
    finish(c, fn);
    return fn;
}

typedef VEC(irfn *) irfns;

static irfn *initialiser(compilation *c, Object *v)
{
    Initializer *in = v->init;
    if (in->low) return in->low;
    irfn *ifn = ir_fn_new(&c->ir, FN_INIT, arena_printf(&c->ar, "%s.init.%s", v->pkg->path, v->name->s));
    ifn->init = in;
    ifn->pkg = v->pkg;
    ifn->rf->flags |= RF_RUNTIME | RF_INIT;
    ifn->rf->pkgpath = v->pkg->path;
    ifn->low = arena_new(&c->ar, oncestate);
    return in->low = ifn;
}

/* Adds to out the initialisers of those variables that fn needs and that have not started yet, each after those it needs itself. One may have been
 * added elsewhere before and still wait for its turn: another run of it does nothing (oncestate). */
static void add_needs(compilation *c, irfn *fn, irfns *out)
{
    for (int i = 0; i < fn->needs.n; i++) {
        Object *v = fn->needs.at[i];
        if (!v->init || !v->pkg->lazy) continue;
        irfn *ifn = initialiser(c, v);
        oncestate *st = ifn->low;
        if (st->started || st->listed) continue;
        st->listed = true;
        if (compile_lower(c, ifn) && finish(c, ifn)) add_needs(c, ifn, out);     /* finished: what was inlined needs variables, too */
        vec_push(&c->ar, out, ifn);
    }
}

static void collect_needs(compilation *c, irfn *fn, irfns *out)
{
    add_needs(c, fn, out);
    for (int i = 0; i < out->n; i++) ((oncestate *)out->at[i]->low)->listed = false;
}

enum { KEEPINLINE = 512 << 10 };   /* bytes of bodies of small functions that stay for the next batch, which often inlines the same ones */

static void forget_inlined(compilation *c)
{
    for (int i = 0; i < c->ir.kept.n; i++) c->ir.kept.at[i]->inl = NULL;
    c->ir.kept.n = 0;
    arena_reset(&c->irar);
}

/* Ends a batch: frees the IR that it made. What was lowered only to be looked at goes back to the start. */
static void drop_ir(compilation *c)
{
    for (int i = 0; i < c->ir.live.n; i++) {
        irfn *fn = c->ir.live.at[i];
        if (fn->state == FN_LOWERED) fn->state = FN_KNOWN;
        ir_release(fn);
    }
    c->ir.live.n = 0;
    c->rested = false;
    if (c->irar.total - (size_t)(c->irar.end - c->irar.cur) >= KEEPINLINE) forget_inlined(c);
}

/* rt_module.rest. A program that collects has mostly been compiled; what is compiled yet makes its memory anew. */
static void rest(void *ctx)
{
    compilation *c = ctx;
    if (c->rested) return;
    c->rested = true;
    forget_inlined(c);
    arena_rest(&c->irar);
    ir_rest(&c->ir);
}

/* rt_module.compile */
static const rt_func *compile_lazy(void *ctx, rt_func *rf, const char **err)
{
    compilation *c = ctx;
    irfn *fn = rf->decl;
    *err = NULL;
    if (!ahead_compile(c, fn) && (!compile_lower(c, fn) || !finish(c, fn) || !finish_loopbodies(c, fn))) {
        report_failure(c, fn);
        diags_sort(&c->d);
        *err = c->d.list.n ? arena_printf(&c->ar, "%s: %s", fn->name, c->d.list.at[0].msg) : "cannot compile function";
        return NULL;
    }
    irfns inits = { 0 };
    collect_needs(c, fn, &inits);
    irfn *seq = inits.n == 0 ? NULL : inits.n == 1 ? inits.at[0] : call_sequence(c, "init", inits.at, inits.n);
    drop_ir(c);
    return seq ? seq->rf : NULL;
}

/* rt_module.restart */
static void restart(void *ctx, const rt_func *rf)
{
    (void)ctx;
    const irfn *fn = rf->decl;
    if (fn && fn->low) ((oncestate *)fn->low)->started = false;
}

/* ---- the whole program ---- */

enum { BIGTEXT = 64 << 10, BIGPARAMS = 64 << 10, BIGVAR = 1 << 20 };   /* bytes: far below what 65,536 slots of a frame need */

static bool big_signature(compilation *c, const Type *sig)
{
    int64_t size = 0;
    for (int i = 0; i < sig->sig.nparams; i++) size += (int64_t)type_size(&c->prog, sig->sig.params[i]->type);
    for (int i = 0; i < sig->sig.nresults; i++) size += (int64_t)type_size(&c->prog, sig->sig.results[i]->type);
    if (sig->sig.recv) size += (int64_t)type_size(&c->prog, sig->sig.recv->type);
    return size > BIGPARAMS;
}

/* A declared function that may turn out to be too large, or has no body: its error belongs before the run. */
static bool may_not_fit(compilation *c, const Object *f)
{
    const FuncDecl *d = f->func;
    return !d || !d->body || d->body->rbrace - d->body->lbrace > BIGTEXT || big_signature(c, f->type);
}

/* The part of a package's initialisation that begins with variable from and ends before variable to; an empty part calls the init functions. In Go it is the
 * runtime that calls these, so no stack shows who does. */
static irfn *package_init(compilation *c, Package *pkg, int from, int to)
{
    irfn *fn = ir_fn_new(&c->ir, FN_INIT, arena_printf(&c->ar, "%s.init", pkg == c->prog.mainpkg ? "main" : pkg->path));
    fn->pkg = pkg;
    fn->initfrom = from;
    fn->initto = to;
    fn->low = arena_new(&c->ar, oncestate);
    fn->rf->pkgpath = pkg->path;
    fn->rf->flags |= RF_INIT | (from == to ? RF_WRAPPER | RF_RUNTIME : 0);
    return fn;
}

/* About how much code an initialiser is. */
static int init_weight(const Expr *e)
{
    int w = 1;
    if (!e) return 0;
    switch (e->kind) {
    case X_COMPOSITE:
        for (int i = 0; i < e->comp.elts.n; i++) w += init_weight(e->comp.elts.at[i]);
        return w;
    case X_KEYVALUE: return init_weight(e->kv.key) + init_weight(e->kv.value);
    case X_UNARY: return init_weight(e->bin.x);
    default: return w;
    }
}

/* Of a package with large tables or many variables the initialisation is several functions, since a function's form is held as a whole while it is compiled. */
static void package_inits(compilation *c, Package *pkg, irfns *out)
{
    enum { PARTWEIGHT = 1000 };
    int from = 0, n = pkg->initorder.n, w = 0;
    for (int i = 0; i < n; i++) {
        w += init_weight(pkg->initorder.at[i]->rhs);
        if (w < PARTWEIGHT || i + 1 == n) continue;
        vec_push(&c->ar, out, package_init(c, pkg, from, i + 1));
        from = i + 1;
        w = 0;
    }
    if (from < n) vec_push(&c->ar, out, package_init(c, pkg, from, n));
    if (pkg->inits.n) vec_push(&c->ar, out, package_init(c, pkg, n, n));
}

typedef VEC(Package *) packages;

/* The packages below pkg whose init has not run. Of the lazy ones, those with init functions that a program imports itself. */
static void waiting_packages(compilation *c, Package *pkg, packages *out)
{
    if ((pkg->lazy && pkg->inits.n == 0) || pkg->fake || pkg->initdone) return;
    pkg->initdone = pkg->initwaits = true;
    vec_push(&c->ar, out, pkg);
    for (int i = 0; i < pkg->deps.n; i++) waiting_packages(c, pkg->deps.at[i], out);
}

static bool imports_waiting(const Package *pkg)
{
    for (int i = 0; i < pkg->deps.n; i++)
        if (pkg->deps.at[i]->initwaits) return true;
    return false;
}

/* Go's order: by import path, each as soon as the packages that it imports are done. */
static void sorted_inits(compilation *c, irfns *out)
{
    packages ps = { 0 };
    waiting_packages(c, c->prog.mainpkg, &ps);
    for (int n = ps.n; n > 0; n--) {
        Package *next = NULL;
        for (int i = 0; i < ps.n; i++) {
            Package *p = ps.at[i];
            if (p->initwaits && !imports_waiting(p) && (!next || strcmp(p->path, next->path) < 0)) next = p;
        }
        if (!next) return;                             /* a cycle: reported long before */
        next->initwaits = false;
        package_inits(c, next, out);
    }
}

/* In a session the made-up function around an entry's statements counts, whatever else is called main. */
static Object *find_main(compilation *c)
{
    Package *m = c->prog.mainpkg;
    for (int i = 0; m->session && i < m->funcs.n; i++)
        if (!m->funcs.at[i]->decl) return m->funcs.at[i];
    for (int i = 0; i < m->funcs.n; i++) {
        Object *f = m->funcs.at[i];
        if (f->name && strcmp(f->name->s, "main") == 0 && f->func && !f->func->recv) return f;
    }
    return NULL;
}

/* Compiles the functions of user packages that are known from index first on, also those that lowering discovers (closures, deferred
 * calls). A function's IR lives from its lowering, which a caller may ask for early, to its own turn here. */
static bool compile_known(compilation *c, int first)
{
    bool ok = true;
    for (int i = first; i < c->ir.fns.n; i++) {
        irfn *fn = c->ir.fns.at[i];
        int made = c->ir.fns.n;
        if (compile_isusers(fn) && !(compile_lower(c, fn) && finish(c, fn))) {
            report_failure(c, fn);
            ok = false;
        }
        /* Closures, and what was lowered for inlining, at once: their IR would otherwise stay until the end. */
        for (; made < c->ir.fns.n; made++) {
            irfn *m = c->ir.fns.at[made];
            if (!compile_isusers(m) || m->state != FN_LOWERED || finish(c, m)) continue;
            report_failure(c, m);
            ok = false;
        }
    }
    return ok && c->d.nerrors == 0;
}

/* Makes the functions of all user packages known: every one, or those that cannot wait for their first call. */
static void know_functions(compilation *c, bool all)
{
    for (int k = 0; k < c->prog.pkgs.n; k++) {
        Package *pkg = c->prog.pkgs.at[k];
        if (pkg->lazy || pkg->fake) continue;
        for (int i = 0; i < pkg->funcs.n; i++)
            if (!is_generic(pkg->funcs.at[i]) && (all || may_not_fit(c, pkg->funcs.at[i]))) ir_fn_of_obj(&c->ir, pkg->funcs.at[i]);
    }
}

/* Gives large package variables their place, for which there may be no memory. */
static bool place_variables(compilation *c)
{
    for (int k = 0; k < c->prog.pkgs.n; k++) {
        Package *pkg = c->prog.pkgs.at[k];
        if (pkg->lazy || pkg->fake) continue;
        for (int i = 0; i < pkg->scope->cap && !c->ir.failed; i++) {
            Object *o = pkg->scope->slots[i];
            if (o && o->kind == O_VAR && type_size(&c->prog, o->type) > BIGVAR) ir_global_of(&c->ir, o);
        }
    }
    if (!c->ir.failed) return true;
    diag_at(&c->d, c->ir.failedat, E_LIMIT, "%s", c->ir.failed);
    c->ir.failed = NULL;
    c->ir.failedat = 0;
    return false;
}

/* Compiles what has to be compiled before the program starts. */
static bool compile_first(compilation *c)
{
    bool ok = place_variables(c);
    know_functions(c, false);
    int n = c->ir.fns.n;                                   /* what these mention can wait */
    for (int i = 0; i < n; i++) {
        irfn *fn = c->ir.fns.at[i];
        if (!compile_isusers(fn) || (compile_lower(c, fn) && finish(c, fn) && finish_loopbodies(c, fn))) continue;
        report_failure(c, fn);
        ok = false;
    }
    return ok && c->d.nerrors == 0;
}

bool compile_rest(compilation *c)
{
    know_functions(c, true);
    bool ok = compile_known(c, 0);
    drop_ir(c);
    diags_sort(&c->d);
    return ok;
}

bool compile_program(compilation *c)
{
    if (!compile_check(c)) return false;
    if (c->opt.dump) {
        c->ir.dump = dump_ir;
        c->ir.dumpctx = c;
    }
    c->mod.goversion = "go1.26";
    irfns inits = { 0 };
    sorted_inits(c, &inits);
    bool all = c->opt.whole || c->opt.dump || c->opt.checkssa;
    if (all) know_functions(c, true);
    Object *m = find_main(c);
    bool ismain = strcmp(c->prog.mainpkg->name ? c->prog.mainpkg->name->s : "main", "main") == 0;
    bool ok = all ? compile_known(c, 0) : compile_first(c), nomain = ismain && !m && !c->opt.library && !c->prog.mainpkg->session;
    if (ok && nomain) diag_at(&c->d, 0, E_NOMAIN, "function main is undeclared in the main package");
    if (!ok || nomain) {
        diags_sort(&c->d);
        return false;
    }
    irfns seq = { 0 };
    for (int i = 0; i < c->ir.fns.n; i++)
        if (c->ir.fns.at[i]->state == FN_COMPILED) collect_needs(c, c->ir.fns.at[i], &seq);
    for (int i = 0; i < inits.n; i++) vec_push(&c->ar, &seq, inits.at[i]);
    c->mod.init = seq.n ? call_sequence(c, "runtime.doInit", seq.at, seq.n)->rf : NULL;
    c->mod.main = m && ismain ? ir_fn_of_obj(&c->ir, m)->rf : NULL;
    c->mod.ctx = c;
    c->mod.compile = compile_lazy;
    c->mod.restart = restart;
    c->mod.rest = rest;
    c->ir.dump = NULL;
    drop_ir(c);
    c->compiled = true;
    return true;
}

/* ---- timing ---- */

void compile_timing(compilation *c, buf *out)
{
    static const char *const text[] = {
#define STAGE(name, text) text,
#include "compiler/stages.def"
#undef STAGE
    };
    laps l = c->laps;
    laps_switch(&l, STAGE_RUN);
    int64_t lines = 0, all = 0;
    for (int i = 0; i < c->d.files.n; i++) {
        const source *f = c->d.files.at[i];
        for (uint32_t k = 0; !f->lazy && k < f->n; k++) lines += f->text[k] == '\n';
    }
    const laps *beside = c->ahead.back ? back_laps(c->ahead.back) : NULL;
    for (int i = 0; i < NSTAGES; i++) all += l.at[i].ns;
    buf_printf(out, "%-24s %8s %6s %9s %10s%s\n", "stage", "times", "ms", "share", "ns a line", beside ? "   other thread: times, ms" : "");
    for (int i = 0; i < NSTAGES; i++) {
        bool other = i > STAGE_RUN && beside && beside->at[i].times;
        if (i > STAGE_RUN && l.at[i].times == 0 && !other) continue;
        buf_printf(out, "%-24s %8lld %8.2f %5.1f%% %10.1f", text[i], (long long)l.at[i].times, (double)l.at[i].ns / 1e6, 100.0 * (double)l.at[i].ns / (double)all,
                   lines ? (double)l.at[i].ns / (double)lines : 0.0);
        if (other) buf_printf(out, "%14lld %8.2f", (long long)beside->at[i].times, (double)beside->at[i].ns / 1e6);
        buf_printf(out, "\n");
    }
    buf_printf(out, "%-24s %8lld %8.2f; memory: %.1f MB that stays, %.1f MB for the batch\n", "lines, all", (long long)lines, (double)all / 1e6, (double)c->ar.total / 1e6,
               (double)c->irar.total / 1e6);
    if (beside) buf_printf(out, "%-24s %8u, %u of them called\n", "compiled ahead", c->ahead.allahead, c->ahead.allcalled);
}

/* ---- explanations ---- */

typedef struct explainer { arena *ar; escnotes notes; } explainer;

static int by_position(const void *a, const void *b)
{
    const escnote *x = a, *y = b;
    if (x->at != y->at) return x->at < y->at ? -1 : 1;
    return x->order != y->order ? x->order - y->order : strcmp(x->text, y->text);
}

/* Does v store pointers where the collector must be told? Calls of the runtime that move elements count, as in Go; those into maps and channels do not: there
 * Go's barrier is in the runtime, too. */
static bool has_barrier(const irval *v)
{
    if (v->op == IR_STORE) return v->args[1]->type == IT_PTR && !(v->flags & IRF_NOWB);
    if (v->op == IR_MOVE) return v->ptr && !(v->flags & IRF_NOWB);
    if (v->op != IR_RT || (v->imm != RTC_SLICECOPY && v->imm != RTC_APPENDSLICE && v->imm != RTC_MEMCLR)) return false;
    const irval *elem = v->args[0];
    return elem->op != IR_ADDR || ((const rtype *)elem->ptr)->ptrdata != 0;
}

/* The stores of a function's final form that tell the collector. */
static void note_barriers(void *ctx, const char *stage, irfunc *f)
{
    explainer *e = ctx;
    if (strcmp(stage, "opt") != 0) return;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            if (has_barrier(v)) vec_push(e->ar, &e->notes, ((escnote){ v->at, "write barrier", 0 }));
}

/* Of instances of the program's types Go compiles all methods. Were there any that nobody had called? */
static bool know_methods(compilation *c)
{
    Program *p = &c->prog;
    int before = c->ir.fns.n;
    for (uint32_t i = 0; i < p->insts.cap; i++) {
        Type *t = p->insts.at[i];
        Type *orig = t ? t->named.orig : NULL;
        bool users = orig && orig->named.obj->pkg && !orig->named.obj->pkg->lazy && !type_parameterized(t) && type_under(t)->kind != TY_INTERFACE;
        for (int k = 0; users && k < named_nmethods(orig); k++) ir_fn_of_obj(&c->ir, method_resolved(p, named_method(p, t, k)));
    }
    return c->ir.fns.n > before;
}

/* Of every function of the program, before any is told of; of instances as they come. */
static void know_temps(compilation *c, ptrmap *m)
{
    for (int i = 0; i < c->ir.fns.n; i++) {
        const irfn *fn = c->ir.fns.at[i];
        const FuncDecl *d = fn->kind == FN_DECL && compile_isusers(fn) && fn->obj ? fn->obj->func : NULL;
        if (d && d->info && d->body && !fn->obj->gen) gotemps_add(m, &c->ar, d->info, d->body, 0);
    }
    for (int k = 0; k < c->prog.pkgs.n; k++)
        for (int i = 0; !c->prog.pkgs.at[k]->lazy && i < c->prog.pkgs.at[k]->initorder.n; i++) gotemps_addinit(m, &c->ar, c->prog.pkgs.at[k]->initorder.at[i]->rhs);
}

enum { MAXCOLUMN = 255 };                                 /* columns from here on Go's compiler does not tell */

void compile_explain(compilation *c, int what, buf *out)
{
    bool barriers = what == EXPLAIN_BARRIERS, inlined = what == EXPLAIN_INLINED || what == EXPLAIN_INLINED_FLOWS;
    explainer e = { .ar = &c->ar };
    if (barriers) {
        c->ir.dump = note_barriers;
        c->ir.dumpctx = &e;
    }
    c->ir.telling = !barriers;
    c->ir.recent = inlined;
    know_functions(c, true);
    ptrmap temps = { 0 };
    if (!barriers && what != EXPLAIN_ESCAPES && what != EXPLAIN_FLOWS) {
        know_temps(c, &temps);
        c->ir.temps = &temps;
        gotext_recent(&c->prog, &temps);
    }
    int n = 0;
    for (; n < c->ir.fns.n || (!barriers && know_methods(c)); n++) {      /* closures appear as the functions around them are lowered */
        irfn *fn = c->ir.fns.at[n];
        if (!compile_isusers(fn) || fn->rf->flags & RF_WRAPPER) continue;
        if (barriers) { if (compile_lower(c, fn) && finish(c, fn)) finish_loopbodies(c, fn); continue; }
        if (what == EXPLAIN_INLINING || what == EXPLAIN_COSTS) { ir_explain_inlining(&c->ir, fn, e.ar, what == EXPLAIN_COSTS, &e.notes); continue; }
        ir_explain(&c->ir, fn, e.ar, inlined, &e.notes);
        if (what == EXPLAIN_FLOWS || what == EXPLAIN_INLINED_FLOWS) ir_explain_flows(&c->ir, fn, e.ar, &e.notes);
    }
    c->ir.dump = NULL;
    c->ir.telling = c->ir.recent = false;
    c->ir.temps = NULL;
    gotext_recent(NULL, NULL);
    drop_ir(c);
    if (e.notes.n > 1) qsort(e.notes.at, (size_t)e.notes.n, sizeof *e.notes.at, by_position);
    for (int i = 0; i < e.notes.n; i++) {
        position at = diags_position(&c->d, e.notes.at[i].at);
        if (i > 0 && by_position(&e.notes.at[i], &e.notes.at[i - 1]) == 0) continue;
        for (const char *line = e.notes.at[i].text; *line;) {
            int n = (int)strcspn(line, "\n");
            if (at.file) buf_printf(out, at.col < MAXCOLUMN ? "%s:%u:%u: " : "%s:%u: ", at.file, at.line, at.col);     /* a variable that the compiler has made up has no place */
            buf_printf(out, "%.*s\n", n, line);
            line += n + (line[n] == '\n');
        }
    }
}

/* ---- sessions ---- */

typedef struct shown { const char *stage; irfn *fn; buf *out; } shown;

static void show_stage(void *ctx, const char *stage, irfunc *f)
{
    shown *s = ctx;
    if (f->fn == s->fn && strcmp(stage, s->stage) == 0) ir_print(s->out, f);
}

/* The lines of fn's text, with their numbers. */
static void show_source(compilation *c, const FuncDecl *d, buf *out)
{
    const source *src = d->src;
    int line = diags_position(&c->d, d->at).line;
    const char *p = src->text + (d->at - src->base), *end = src->text + (d->body->rbrace - src->base);
    while (p > src->text && p[-1] != '\n') p--;
    for (const char *nl; p <= end && p < src->text + src->n; p = nl + 1) {
        nl = memchr(p, '\n', (size_t)(src->text + src->n - p));
        if (!nl) nl = src->text + src->n;
        buf_printf(out, "%5d  %.*s\n", line++, (int)(nl - p), p);
    }
}

/* Lowers fn once more, beside its code if it has any, which stays. */
void compile_show(compilation *c, irfn *fn, const char *stage, buf *out)
{
    const FuncDecl *d = fn->obj ? fn->obj->func : NULL;
    if (strcmp(stage, "source") == 0 || strcmp(stage, "ast") == 0) {
        if (!d || !d->body || !d->src) return;
        if (stage[0] == 's') show_source(c, d, out);
        else check_tree(c->ir.types, &c->d, &c->ar, d, out);
        return;
    }
    int state = fn->state;
    if ((state < FN_AHEAD && state != FN_KNOWN) || fn->native || ir_isloopbody(fn)) return;
    shown s = { stage, fn, out };
    c->ir.dump = show_stage;
    c->ir.dumpctx = &s;
    fn->state = FN_KNOWN;
    if (compile_lower(c, fn)) {
        ir_optimize(fn->ir);
        c->ir.dump(c->ir.dumpctx, "opt", fn->ir);
    }
    c->ir.dump = NULL;
    c->ir.failed = NULL;
    ir_release(fn);
    fn->state = (uint8_t)state;
    drop_ir(c);
}

void compile_begin_entry(compilation *c)
{
    c->d.list.n = 0;
    c->d.nerrors = 0;
    c->checked = false;
    c->ir.failed = NULL;
    c->ir.failedat = 0;
    session_begin(&c->prog, c->prog.mainpkg);
}

static void replace_function(void *ctx, Object *old, Object *now)
{
    compilation *c = ctx;
    if (old->low) ir_redirect(old->low, ir_fn_of_obj(&c->ir, now));
}

bool compile_entry(compilation *c, bool *newmethods)
{
    Package *pkg = c->prog.mainpkg;
    bool ok = c->d.nerrors == 0 && compile_program(c);
    session_end(&c->prog, pkg, ok);
    *newmethods = ok && session_changes(&c->prog, pkg, replace_function, c);
    if (*newmethods) ir_forget_methods(&c->ir);
    diags_sort(&c->d);
    return ok;
}
