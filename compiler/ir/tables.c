/* tables.c - the program's functions, package variables and string literals, each made once and found again.
 *
 * A function's rt_func exists from the moment something refers to it, with code that asks for compilation (LAZY), so that calls,
 * closures and method tables can hold its address before it is compiled. Package variables are carved from zeroed regions which
 * the collector scans with one bitmap each; regions are only ever added.
 */
#include "compiler/ir/ir.h"
#include "compiler/ir/shape.h"
#include "compiler/ir/typedesc.h"
#include "runtime/abi/module.h"
#include "runtime/abi/opcodes.h"

/* ---- functions ---- */

static const insn lazy_code[] = { { .op = OP_LAZY } };

irfn *ir_fn_new(irprog *p, int kind, const char *name)
{
    irfn *fn = arena_new(p->ar, irfn);
    rt_func *rf = arena_new(p->ar, rt_func);
    const rt_func **cell = arena_new(p->ar, const rt_func *);
    *cell = rf;
    fn->kind = (uint8_t)kind;
    fn->name = name;
    fn->rf = rf;
    rf->name = name;
    rf->code = lazy_code;
    rf->ncode = 1;
    rf->flags = RF_LAZY;
    rf->framesize = 16;
    rf->fnself = (const rt_func *const *)cell;
    rf->decl = fn;
    vec_push(p->ar, &p->fns, fn);
    return fn;
}

/* Who entered old's code goes on in it: only its first instruction, which every replaceable function has for this, changes. */
void ir_redirect(irfn *old, irfn *now)
{
    old->rf->redirect = now->rf;
    if (old->rf->code != lazy_code) ((insn *)(uintptr_t)old->rf->code)[0] = lazy_code[0];
}

/* The number of one of a package's functions init; -1: f is none. */
static int init_number(const Object *f)
{
    for (int i = 0; f->pkg && i < f->pkg->inits.n; i++)
        if (f->pkg->inits.at[i] == f) return i;
    return -1;
}

/* "main.f", "main.T.M", "main.(*T).M"; of instances "main.f[...]", "main.T[...].M"; "main.init.0", since main.init is what initialises the variables */
const char *ir_funcname(irprog *p, Object *f)
{
    const char *pkg = f->pkg ? f->pkg->path : "";
    if (f->pkg && f->pkg == p->types->mainpkg) pkg = "main";
    Type *recv = f->type && f->type->kind == TY_SIGNATURE && f->type->sig.recv ? f->type->sig.recv->type : NULL;
    const char *inst = f->gen ? "[...]" : "";
    int init = strcmp(f->name->s, "init") == 0 ? init_number(f) : -1;
    if (!recv && init >= 0) return arena_printf(p->ar, "%s.init.%d", pkg, init);
    if (!recv) return arena_concat(p->ar, (const char *[]){ pkg, ".", f->name->s, inst }, 4);
    bool ptr = recv->kind == TY_POINTER;
    Type *base = ptr ? recv->elem : recv;
    const char *bn = base->kind == TY_NAMED ? base->named.obj->name->s : "?";
    return arena_concat(p->ar, (const char *[]){ pkg, ptr ? ".(*" : ".", bn, inst, ptr ? ")." : ".", f->name->s }, 6);
}

rt_native ir_native(irprog *p, irfn *fn)
{
    const FuncDecl *d = fn->obj ? fn->obj->func : NULL;
    if (!fn->rf->native && p->native) fn->rf->native = p->native(p->nativectx, d && d->link ? d->link : fn->rf->name, fn->rf);
    return fn->rf->native;
}

irfn *ir_fn_of_obj(irprog *p, Object *f)
{
    if (f->low) return f->low;
    if (f->gen && f->gen->origin && !p->telling) {        /* Go tells of each instance */
        Object *s = shape_instance(p->types, f);
        if (s != f) return f->low = ir_fn_of_obj(p, s);
    }
    if (f->func && f->func->linkto) return f->low = ir_fn_of_obj(p, f->func->linkto);
    irfn *fn = ir_fn_new(p, FN_DECL, ir_funcname(p, f));
    fn->obj = f;
    fn->pkg = f->pkg;
    fn->sig = f->type;
    FuncDecl *d = f->func;
    if (d) {
        position at = diags_position(p->d, d->namepos ? d->namepos : d->at);
        fn->rf->file = at.file;
        fn->rf->line = at.line;
        fn->noinline_ = d->pragma && strstr(d->pragma, "go:noinline");
        fn->noescape_ = f->pkg && f->pkg->lazy && d->pragma && strstr(d->pragma, "go:noescape");
        const char *flow = f->pkg && f->pkg->lazy && d->pragma ? strstr(d->pragma, "go:flow ") : NULL;
        fn->flow_ = flow ? flow + strlen("go:flow ") : NULL;
        const char *reads = fn->flow_ || fn->noescape_ ? strstr(d->pragma, "go:reads ") : NULL;
        fn->reads_ = reads ? reads + strlen("go:reads ") : NULL;
        fn->elements_ = f->pkg && f->pkg->lazy && d->pragma && strstr(d->pragma, "go:elements");
        if (!d->body && !d->bodyoff) {
            fn->native = true;
            if (f->pkg && strcmp(f->pkg->path, "internal/sched") == 0) fn->rf->flags |= RF_PARKS | RF_RUNTIME;
            ir_native(p, fn);
            if (fn->rf->host) fn->rf->flags |= RF_PARKS;
        }
    }
    fn->rf->pkgpath = f->pkg ? f->pkg->path : "";
    if (strcmp(fn->rf->pkgpath, "reflect") == 0 && strcmp(fn->name, "reflect.callReflect") == 0) {   /* see there */
        fn->wrapper = true;
        fn->rf->flags |= RF_WRAPPER;
    }
    fn->replaceable = f->pkg && f->pkg->session;
    f->low = fn;
    return fn;
}

/* The function an itab or method table holds for method m of t: it takes the interface's data word as its receiver. A method whose
 * receiver already is that word serves itself; others get a wrapper, one per (type, method). */
typedef struct wrapkey { const rtype *t; Object *m; irfn *fn; } wrapkey;
typedef struct wraptable { wrapkey *at; uint32_t cap, n; } wraptable;

static bool receives_word(irprog *p, Type *t, const MethodEntry *m)
{
    if (m->npath || !m->m->func) return false;
    if (m->ptrrecv) return t->kind == TY_POINTER;
    const irflat *fl = ir_flatten(p, t);
    return t->kind != TY_POINTER && (ir_rtype(p, t)->flags & RT_DIRECT) && !fl->mem && fl->n == 1;
}

/* The entry of (t, m) in a table, which grows as needed; fn is NULL until the caller makes it. */
static wrapkey *wrap_slot(irprog *p, void **table, const rtype *t, Object *m)
{
    wraptable *tb = *table;
    if (!tb) *table = tb = arena_new(p->ar, wraptable);
    if (tb->n * 2 >= tb->cap) {
        wraptable old = *tb;
        tb->cap = old.cap ? old.cap * 2 : 64;
        tb->at = arena_array(p->ar, wrapkey, tb->cap);
        for (uint32_t i = 0; i < old.cap; i++)
            if (old.at[i].m) {
                uint32_t h = (uint32_t)(((uintptr_t)old.at[i].t >> 4) * 31 + ((uintptr_t)old.at[i].m >> 4)) & (tb->cap - 1);
                while (tb->at[h].m) h = (h + 1) & (tb->cap - 1);
                tb->at[h] = old.at[i];
            }
    }
    uint32_t h = (uint32_t)(((uintptr_t)t >> 4) * 31 + ((uintptr_t)m >> 4)) & (tb->cap - 1);
    while (tb->at[h].m && (tb->at[h].t != t || tb->at[h].m != m)) h = (h + 1) & (tb->cap - 1);
    wrapkey *k = &tb->at[h];
    if (!k->m) {
        *k = (wrapkey){ t, m, NULL };
        tb->n++;
    }
    return k;
}

static irfn *wrapper(irprog *p, int kind, const char *name, Type *t, Type *sig)
{
    irfn *fn = ir_fn_new(p, kind, name);
    fn->wtype = t;
    fn->wrapper = true;
    fn->sig = sig;
    fn->rf->flags |= RF_WRAPPER;
    fn->rf->file = "<autogenerated>";
    fn->rf->line = 1;
    fn->rf->pkgpath = "";
    return fn;
}

irfn *ir_methwrap(irprog *p, Type *t, const MethodEntry *m)
{
    if (receives_word(p, t, m)) return ir_fn_of_obj(p, m->m);
    wrapkey *k = wrap_slot(p, &p->wraps, ir_rtype(p, t), m->m);
    if (k->fn) return k->fn;
    const char *ts = type_str(p->types, t, TS_RUNTIME | TS_QUALIFY);
    const char *name = arena_printf(p->ar, *ts == '*' ? "(%s).%s" : "%s.%s", ts, m->m->name->s);
    k->fn = wrapper(p, FN_METHWRAP, name, t, m->m->type);
    k->fn->wm = *m;
    return k->fn;
}

irfn *ir_methexpr(irprog *p, Type *t, Selection *s)
{
    Type *u = type_under(t);
    bool ptr = u->kind == TY_POINTER;
    if (u->kind != TY_INTERFACE && s->npath == 0 && s->obj->func && s->obj->ptrrecv == ptr) return ir_fn_of_obj(p, s->obj);
    wrapkey *k = wrap_slot(p, &p->exprs, ir_rtype(p, t), s->obj);
    if (k->fn) return k->fn;
    const char *ts = type_str(p->types, t, TS_QUALIFY), *name;
    const char *dot = ptr ? strrchr(ts, '.') : NULL;           /* *pkg.T: Go writes pkg.(*T) */
    if (dot && !strpbrk(ts, "[{( ")) name = arena_printf(p->ar, "%.*s.(*%s).%s", (int)(dot - ts - 1), ts + 1, dot + 1, s->obj->name->s);
    else name = arena_printf(p->ar, ptr ? "(%s).%s" : "%s.%s", ts, s->obj->name->s);
    k->fn = wrapper(p, FN_METHEXPR, name, t, s->obj->type);
    k->fn->obj = s->obj;
    k->fn->sel = s;
    return k->fn;
}

/* ---- package variables ---- */

enum { REGION = 8192 };

/* What one program's variables may take, as with Go's linker: beyond it is a diagnostic, not an allocation that may fail. */
#define MAX_DATA 2000000000u

static rt_globals *new_region(irprog *p, uint64_t size)
{
    p->datasize += size;
    rt_globals *r = arena_new(p->ar, rt_globals);
    r->base = arena_alloc(p->ar, size, 16);
    r->size = size;
    r->gcbits = arena_alloc(p->ar, size / 64 + 1, 1);
    r->nwords = size / 8;
    r->next = p->mod->globals;
    p->mod->globals = r;
    return r;
}

static char *carve(irprog *p, const rtype *t)
{
    uint64_t size = ALIGN_UP(t->size ? t->size : 1, (uint64_t)8), off;
    rt_globals *r = p->region;
    if (p->datasize + size > MAX_DATA) {
        if (!p->failed) p->failed = "too much data: package variables take over 2e+09 bytes";
        return NULL;
    }
    if (size >= REGION / 2) {
        r = new_region(p, size);
        off = 0;
    } else {
        if (!r || p->regionused + size > r->size) {
            r = p->region = new_region(p, REGION);
            p->regionused = 0;
        }
        off = p->regionused;
        p->regionused += size;
    }
    uint8_t *bits = (uint8_t *)r->gcbits;
    for (uint64_t w = 0; w < t->ptrdata / 8; w++)
        if (t->gcbits[w / 8] >> (w % 8) & 1) bits[(off / 8 + w) / 8] |= (uint8_t)(1u << ((off / 8 + w) % 8));
    return r->base + off;
}

irglobal *ir_static_cell(irprog *p, const char *name, const rtype *rt)
{
    irglobal *gl = arena_new(p->ar, irglobal);
    gl->prog = p;
    gl->name = name;
    gl->rt = rt;
    gl->addr = carve(p, rt);
    return gl->addr ? gl : NULL;
}

irglobal *ir_global_of(irprog *p, Object *v)
{
    if (v->low) return v->low;
    if (v->linked) return v->low = ir_global_of(p, v->linkto);
    irglobal *gl = arena_new(p->ar, irglobal);
    gl->obj = v;
    gl->prog = p;
    gl->name = arena_printf(p->ar, "%s.%s", v->pkg ? v->pkg->path : "", v->name->s);
    gl->rt = ir_rtype(p, v->type);
    gl->addr = carve(p, gl->rt);
    if (!gl->addr && !p->failedat) p->failedat = v->at;
    v->low = gl;
    return gl;
}

/* ---- string literals ---- */

typedef struct strtable { bytes *at; uint32_t cap, n; } strtable;

static uint32_t hash_bytes(bytes s)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < s.n; i++) h = (h ^ (uint8_t)s.p[i]) * 16777619u;
    return h;
}

const char *ir_strlit(irprog *p, bytes s)
{
    if (s.n > 256) return arena_strndup(p->ar, s.p, s.n);   /* long ones are rarely twice the same */
    strtable *tb = p->strings;
    if (!tb) p->strings = tb = arena_new(p->ar, strtable);
    if (tb->n * 2 >= tb->cap) {
        strtable old = *tb;
        tb->cap = old.cap ? old.cap * 2 : 256;
        tb->at = arena_array(p->ar, bytes, tb->cap);
        for (uint32_t i = 0; i < old.cap; i++)
            if (old.at[i].p) {
                uint32_t h = hash_bytes(old.at[i]) & (tb->cap - 1);
                while (tb->at[h].p) h = (h + 1) & (tb->cap - 1);
                tb->at[h] = old.at[i];
            }
    }
    uint32_t h = hash_bytes(s) & (tb->cap - 1);
    for (; tb->at[h].p; h = (h + 1) & (tb->cap - 1))
        if (bytes_eq(tb->at[h], s)) return tb->at[h].p;
    tb->n++;
    char *copy = arena_alloc(p->ar, s.n + 1, 8);             /* boxed constants lie here too */
    memcpy(copy, s.p, s.n);
    copy[s.n] = 0;
    tb->at[h] = (bytes){ copy, s.n };
    return copy;
}
