/* value.c - values across the border: from C to Go memory and back.
 *
 * Converting to a type yields the bytes of a value of that type, wherever they are: numbers, texts and interfaces are made in a small buffer, the rest already
 * lies somewhere (a variable, C memory). Whoever asked copies them, with the barrier where the target is Go memory. Only texts, arrays and what goes into
 * an interface allocate; that happens under vm_protect, since a heap limit ends a program by a jump.
 *
 * Converting from a type never loses anything: what a gol_value cannot hold gets a reference.
 */
#include "embed/value.h"
#include "runtime/data/data.h"
#include "runtime/heap/mbarrier.h"
#include "runtime/vm/enter.h"
#include <math.h>
#include <stdio.h>

gol_status vm_protect(gol_vm *vm, void (*fn)(g *gp, void *arg), void *arg)
{
    if (!rt_hostframe(vm->rt) && !vm->rt->exitjmp) return vm_fail(vm, GOL_EFATAL, "out of memory");
    int st = rt_hostprotect(vm->rt, fn, arg);
    if (likely(st == RT_DONE)) return GOL_OK;
    int code = vm->exitcode;
    gol_status s = vm_ended(vm, st);
    vm->exitcode = code;
    return s;
}

static const char *const kind_names[] = { "nil", "a bool", "an integer", "an unsigned integer", "a floating-point number", "a complex number", "a string", "bytes",
                                          "an array", "memory", "an error", "a reference" };

gol_status vm_typeerror(gol_vm *vm, const gol_value *v, const rtype *t)
{
    char text[256];
    const char *what = v->kind >= 0 && (size_t)v->kind < countof(kind_names) ? kind_names[v->kind] : "an invalid value";
    refent *e = v->kind == GOL_REF ? ref_find(vm, v->as.ref) : NULL;
    snprintf(text, sizeof text, "cannot use %s%s%.*s as %.*s", e ? "a value of type " : what, "", e ? (int)e->t->str.n : 0, e ? e->t->str.p : "", (int)t->str.n, t->str.p);
    return vm_fail(vm, GOL_ETYPE, text);
}

static gol_status range_error(gol_vm *vm, const rtype *t)
{
    char text[160];
    snprintf(text, sizeof text, "value does not fit in %.*s", (int)t->str.n, t->str.p);
    return vm_fail(vm, GOL_ERANGE, text);
}

/* ---- allocation ---- */

typedef struct alloc { const rtype *t; uint64_t size; const void *from; void *out; } alloc;

/* size bytes of elements t (NULL: no pointers), copied from from (NULL: zero). */
static void do_alloc(g *gp, void *arg)
{
    alloc *a = arg;
    bool ptrs = a->t && a->t->ptrdata;
    a->out = rt_mallocgc(gp, a->size, a->t, !a->from || ptrs);
    if (!a->from || !a->size) return;
    if (!ptrs) memcpy(a->out, a->from, a->size);
    else rt_typedmemmove_n(gp, a->t, a->out, a->from, (int64_t)(a->size / a->t->size));
}

static gol_status new_memory(gol_vm *vm, const rtype *t, uint64_t size, const void *from, void **out)
{
    alloc a = { t, size, from, NULL };
    gol_status st = vm_protect(vm, do_alloc, &a);
    *out = a.out;
    return st;
}

const rtype *value_ptrto(gol_vm *vm, const rtype *t)
{
    GUARDED(vm, NULL);
    t = vm->c.mod.ptrto(&vm->c, t);
    UNGUARD();
    return t;
}

gol_status value_new(gol_vm *vm, const rtype *t, const void *p, gol_ref *out)
{
    *out = 0;
    void *m;
    if (t->flags & RT_DIRECT) return ref_put(vm, REF_WORD, t, p ? *(void *const *)p : NULL, NULL, out);
    gol_status st = new_memory(vm, t, t->size, p, &m);
    return st ? st : ref_put(vm, REF_VAR, t, m, NULL, out);
}

gol_status value_box(gol_vm *vm, refent *e)
{
    if (e->kind != REF_WORD) return GOL_OK;
    void *m;
    gol_status st = new_memory(vm, e->t, sizeof(void *), &e->p, &m);
    if (st) return st;
    rt_wb(vm->rt->g0main, &e->p, m);
    e->kind = REF_VAR;
    return GOL_OK;
}

/* ---- to Go: numbers ---- */

static bool fits(int kind, bool neg, uint64_t u)
{
    int64_t i = (int64_t)u;
    switch (kind) {
    case K_INT: case K_INT64: return neg || i >= 0;
    case K_INT8: return neg ? i >= INT8_MIN : u <= INT8_MAX;
    case K_INT16: return neg ? i >= INT16_MIN : u <= INT16_MAX;
    case K_INT32: return neg ? i >= INT32_MIN : u <= INT32_MAX;
    case K_UINT8: return !neg && u <= UINT8_MAX;
    case K_UINT16: return !neg && u <= UINT16_MAX;
    case K_UINT32: return !neg && u <= UINT32_MAX;
    default: return !neg;
    }
}

static gol_status put_number(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *b)
{
    double f = v->as.f;
    bool isint = v->kind != GOL_FLOAT;
    if (isint) f = v->kind == GOL_INT ? (double)v->as.i : (double)v->as.u;
    switch (t->kind) {
    case K_FLOAT64: b->s[0].f = f; break;
    case K_FLOAT32: b->s[0].u = 0; b->s[0].f32 = (float)f; break;
    default:
        if (!isint) return vm_typeerror(vm, v, t);
        if (!fits(t->kind, v->kind == GOL_INT && v->as.i < 0, v->as.u)) return range_error(vm, t);
        b->s[0].u = v->as.u;
        return GOL_OK;
    }
    if (isint && (fabs(f) > 9007199254740992.0 || (t->kind == K_FLOAT32 && fabs(f) > 16777216.0))) return range_error(vm, t);
    return GOL_OK;
}

/* ---- to Go: texts, arrays ---- */

static gol_status put_text(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *b)
{
    bool str = t->kind == K_STRING;
    if (!str && !(t->kind == K_SLICE && t->elem->kind == K_UINT8)) return vm_typeerror(vm, v, t);
    void *m = NULL;
    if (v->as.s.n) {
        gol_status st = new_memory(vm, NULL, v->as.s.n, v->as.s.p, &m);
        if (st) return st;
    } else if (!str) {
        m = (void *)(uintptr_t)rt_zeroval;
    }
    b->s[0].p = m;
    b->s[1].u = b->s[2].u = v->as.s.n;
    return GOL_OK;
}

static gol_status put_array(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *b, const void **bytes)
{
    if ((t->kind != K_SLICE && t->kind != K_ARRAY) || t->elem->ptrdata || t->elem->size != v->esize) return vm_typeerror(vm, v, t);
    if (t->kind == K_ARRAY) {
        if ((uint64_t)t->len != v->as.s.n) return range_error(vm, t);
        *bytes = v->as.s.p;
        return GOL_OK;
    }
    uint64_t size;
    void *m;
    if (__builtin_mul_overflow((uint64_t)v->as.s.n, (uint64_t)v->esize, &size) || size > 1ull << 47) return range_error(vm, t);
    gol_status st = new_memory(vm, NULL, size, v->as.s.p, &m);
    b->s[0].p = m;
    b->s[1].u = b->s[2].u = v->as.s.n;
    return st;
}

/* ---- to Go: interfaces ---- */

static const rtype *basic(gol_vm *vm, int kind) { return ir_rtype(&vm->c.ir, vm->c.prog.typ[kind]); }

/* The type a C value has by itself; NULL: none. */
static const rtype *natural_type(gol_vm *vm, const gol_value *v)
{
    GUARDED(vm, NULL);
    const rtype *t = NULL;
    switch (v->kind) {
    case GOL_BOOL: t = basic(vm, TY_BOOL); break;
    case GOL_INT: t = basic(vm, TY_INT); break;
    case GOL_UINT: t = basic(vm, TY_UINT64); break;
    case GOL_FLOAT: t = basic(vm, TY_FLOAT64); break;
    case GOL_COMPLEX: t = basic(vm, TY_COMPLEX128); break;
    case GOL_STRING: t = basic(vm, TY_STRING); break;
    case GOL_BYTES: t = ir_rtype(&vm->c.ir, vm->c.prog.t_uint8slice); break;
    default: break;
    }
    UNGUARD();
    return t;
}

typedef struct ifacemake { const rtype *inter, *t; const void *from; void *word; const itab *tab; } ifacemake;

static void make_iface(g *gp, void *arg)
{
    ifacemake *m = arg;
    if (m->inter->len) {
        const char *missing;
        m->tab = rt_getitab(gp, m->inter, m->t, &missing);
        if (!m->tab) return;
    }
    if (m->t->flags & RT_DIRECT) {
        m->word = m->from ? *(void *const *)m->from : NULL;
    } else {
        m->word = rt_newobject(gp, m->t);
        if (m->from) rt_typedmemmove(gp, m->t, m->word, m->from);
    }
}

static gol_status put_iface(gol_vm *vm, const rtype *inter, const rtype *t, const void *from, const gol_value *v, valuebuf *b)
{
    ifacemake m = { inter, t, from, NULL, NULL };
    gol_status st = vm_protect(vm, make_iface, &m);
    if (st) return st;
    if (inter->len && !m.tab) return vm_typeerror(vm, v, inter);
    b->s[0].p = inter->len ? (void *)(uintptr_t)m.tab : (void *)(uintptr_t)t;
    b->s[1].p = m.word;
    return GOL_OK;
}

/* Type of the value in an interface variable, and where the value is; NULL: nil. */
static const rtype *inside(const rtype *t, const void *p, const void **at)
{
    const goiface *i = p;
    if (!i->tab) return NULL;
    const rtype *d = t->len ? i->tab->typ : (const rtype *)i->tab;
    *at = d->flags & RT_DIRECT ? (const void *)&i->p : i->p;
    return d;
}

/* *errors.errorString with that text. */
static gol_status put_error(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *b)
{
    const rtype *volatile es = NULL, *volatile ptr = NULL;
    {
        GUARDED(vm, GOL_EFATAL);
        es = vm->c.mod.typebyname(&vm->c, "errors", "errorString");
        if (es) ptr = vm->c.mod.ptrto(&vm->c, es);
        UNGUARD();
    }
    if (!ptr) return vm_fail(vm, GOL_EFATAL, "package errors cannot be loaded");
    valuebuf text;
    void *obj;
    gol_value s = gol_string(v->as.s.p, v->as.s.n);
    gol_status st = put_text(vm, basic(vm, TY_STRING), &s, &text);
    if (!st) st = new_memory(vm, es, es->size, &text, &obj);
    return st ? st : put_iface(vm, t, ptr, &obj, v, b);
}

static gol_status to_iface(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *b)
{
    if (v->kind == GOL_ERROR) return put_error(vm, t, v, b);
    if (v->kind == GOL_REF) {
        refent *e = ref_find(vm, v->as.ref);
        if (e->kind > REF_WORD) return vm_typeerror(vm, v, t);
        const rtype *d = e->t;
        const void *at = ref_addr(e);
        if (d->kind == K_INTERFACE) d = inside(d, at, &at);
        if (!d) {
            b->s[0].u = b->s[1].u = 0;
            return GOL_OK;
        }
        return put_iface(vm, t, d, at, v, b);
    }
    const rtype *d = natural_type(vm, v);
    if (!d) return vm_typeerror(vm, v, t);
    valuebuf tmp;
    const void *bytes;
    gol_status st = value_bytes(vm, d, v, &tmp, &bytes);
    return st ? st : put_iface(vm, t, d, bytes, v, b);
}

/* ---- to Go ---- */

/* A variable of type from may be assigned to one of type to. */
static bool assignable(const rtype *from, const rtype *to)
{
    if (from == to) return true;
    if (from->kind != to->kind || (type_isnamed(from->priv) && type_isnamed(to->priv))) return false;
    return type_identical(type_under(from->priv), type_under(to->priv));
}

static gol_status from_ref(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *b, const void **bytes)
{
    refent *e = ref_find(vm, v->as.ref);
    if (!e) return vm_stale(vm);
    if (t->kind == K_INTERFACE && e->t != t) return to_iface(vm, t, v, b);
    if (e->kind > REF_WORD) return vm_typeerror(vm, v, t);
    const rtype *from = e->t;
    const void *at = ref_addr(e);
    if (from->kind == K_INTERFACE && t->kind != K_INTERFACE) from = inside(from, at, &at);
    if (!from || !assignable(from, t)) return vm_typeerror(vm, v, t);
    *bytes = at;
    return GOL_OK;
}

gol_status value_bytes(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *b, const void **bytes)
{
    *bytes = b;
    if (v->kind == GOL_REF) return from_ref(vm, t, v, b, bytes);
    if (v->kind == GOL_MEM) {
        if (t->ptrdata) return vm_typeerror(vm, v, t);
        if (t->size != v->as.s.n) return range_error(vm, t);
        *bytes = v->as.s.p;
        return GOL_OK;
    }
    if (v->kind == GOL_NIL) {
        if (t->kind != K_INTERFACE && t->kind != K_SLICE && t->kind != K_POINTER && t->kind != K_MAP && t->kind != K_CHAN && t->kind != K_FUNC &&
            t->kind != K_UNSAFE_POINTER)
            return vm_typeerror(vm, v, t);
        *bytes = NULL;
        return GOL_OK;
    }
    switch (t->kind) {
    case K_INTERFACE: return to_iface(vm, t, v, b);
    case K_BOOL:
        if (v->kind != GOL_BOOL) break;
        b->s[0].u = v->as.i != 0;
        return GOL_OK;
    case K_COMPLEX128: case K_COMPLEX64:
        if (v->kind != GOL_COMPLEX) break;
        if (t->kind == K_COMPLEX128) memcpy(b, v->as.c, 16);
        else memcpy(b, (float[2]){ (float)v->as.c[0], (float)v->as.c[1] }, 8);
        return GOL_OK;
    default:
        if (v->kind == GOL_ARRAY) return put_array(vm, t, v, b, bytes);
        if (v->kind == GOL_STRING || v->kind == GOL_BYTES) return put_text(vm, t, v, b);
        if (t->kind >= K_INT && t->kind <= K_FLOAT64 && v->kind >= GOL_INT && v->kind <= GOL_FLOAT) return put_number(vm, t, v, b);
    }
    return vm_typeerror(vm, v, t);
}

gol_status value_store(gol_vm *vm, const rtype *t, void *dst, const gol_value *v)
{
    valuebuf b;
    const void *bytes;
    gol_status st = value_bytes(vm, t, v, &b, &bytes);
    if (st) return st;
    g *gp = vm->rt->g0main;
    if (bytes) rt_typedmemmove(gp, t, dst, bytes);
    else rt_typedmemclr(gp, t, dst);
    return GOL_OK;
}

/* ---- from Go ---- */

static gol_status load_ref(gol_vm *vm, const rtype *t, const void *p, gol_value *out)
{
    gol_ref r;
    gol_status st = value_new(vm, t, p, &r);
    if (st) return st;
    out->kind = GOL_REF;
    out->as.ref = r;
    return GOL_OK;
}

gol_status value_load(gol_vm *vm, const rtype *t, const void *p, gol_value *out)
{
    *out = gol_nil();
    if (t->kind == K_INTERFACE) {
        t = inside(t, p, &p);
        if (!t) return GOL_OK;
    }
    out->type = (const gol_type *)t;
    out->kind = GOL_INT;
    switch (t->kind) {
    case K_BOOL: out->kind = GOL_BOOL; out->as.i = *(const uint8_t *)p; return GOL_OK;
    case K_INT: case K_INT64: out->as.i = *(const int64_t *)p; return GOL_OK;
    case K_INT8: out->as.i = *(const int8_t *)p; return GOL_OK;
    case K_INT16: out->as.i = *(const int16_t *)p; return GOL_OK;
    case K_INT32: out->as.i = *(const int32_t *)p; return GOL_OK;
    case K_UINT: case K_UINT64: case K_UINTPTR: out->kind = GOL_UINT; out->as.u = *(const uint64_t *)p; return GOL_OK;
    case K_UINT8: out->kind = GOL_UINT; out->as.u = *(const uint8_t *)p; return GOL_OK;
    case K_UINT16: out->kind = GOL_UINT; out->as.u = *(const uint16_t *)p; return GOL_OK;
    case K_UINT32: out->kind = GOL_UINT; out->as.u = *(const uint32_t *)p; return GOL_OK;
    case K_FLOAT64: out->kind = GOL_FLOAT; out->as.f = *(const double *)p; return GOL_OK;
    case K_FLOAT32: out->kind = GOL_FLOAT; out->as.f = *(const float *)p; return GOL_OK;
    case K_COMPLEX128: out->kind = GOL_COMPLEX; memcpy(out->as.c, p, 16); return GOL_OK;
    case K_COMPLEX64:
        out->kind = GOL_COMPLEX;
        out->as.c[0] = ((const float *)p)[0];
        out->as.c[1] = ((const float *)p)[1];
        return GOL_OK;
    case K_STRING:
        out->kind = GOL_STRING;
        out->as.s.p = ((const gostring *)p)->p ? ((const gostring *)p)->p : "";
        out->as.s.n = (size_t)((const gostring *)p)->n;
        return GOL_OK;
    case K_SLICE:
        if (t->elem->kind == K_UINT8) {
            out->kind = GOL_BYTES;
            out->as.s.p = ((const goslice *)p)->p;
            out->as.s.n = (size_t)((const goslice *)p)->len;
            return GOL_OK;
        }
        break;
    case K_POINTER: case K_MAP: case K_CHAN: case K_FUNC: case K_UNSAFE_POINTER: break;
    default: return load_ref(vm, t, p, out);
    }
    out->kind = GOL_NIL;
    return *(void *const *)p ? load_ref(vm, t, p, out) : GOL_OK;
}
