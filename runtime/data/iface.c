/* iface.c - interfaces: method tables, assertions, boxing.
 *
 * An itab is made at most once per (interface type, concrete type) and VM, by matching the two method lists, and kept in an open-addressing table;
 * failures are kept too. Itabs live until the VM closes. Code that compares interfaces must not rely on one itab per pair all the same: the
 * compiler lays out its own; dynamic types are what counts.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/data/data_int.h"
#include "runtime/data/static_bytes.h"

#define R4(n)  n, n + 1, n + 2, n + 3
#define R16(n) R4(n), R4(n + 4), R4(n + 8), R4(n + 12)
#define R64(n) R16(n), R16(n + 16), R16(n + 32), R16(n + 48)
const uint64_t rt_staticbytes[256] = { R64(0), R64(64), R64(128), R64(192) };

typedef struct itabent { const rtype *inter, *typ; itab *tab; } itabent;   /* tab NULL: does not implement */
struct itabtab { uint64_t mask, n; itabent *ent; };

static inline uint64_t itabhash(const rtype *inter, const rtype *typ)
{
    uint64_t h = (uint64_t)(uintptr_t)inter * 0x9E3779B97F4A7C15ull ^ (uint64_t)(uintptr_t)typ * 0xC2B2AE3D27D4EB4Full;
    return h ^ h >> 29;
}

static itabent *lookup(struct itabtab *t, const rtype *inter, const rtype *typ)
{
    uint64_t i = itabhash(inter, typ) & t->mask;
    while (t->ent[i].inter && (t->ent[i].inter != inter || t->ent[i].typ != typ)) i = (i + 1) & t->mask;
    return &t->ent[i];
}

/* Failures are forgotten on the way. */
static bool rehash(rt_vm *vm, uint64_t size)
{
    struct itabtab *old = vm->itabs, *t = base_malloc(sizeof *t);
    if (t == NULL) return false;
    t->ent = base_calloc(size, sizeof *t->ent);
    if (t->ent == NULL) {
        base_free(t);
        return false;
    }
    t->mask = size - 1;
    t->n = 0;
    if (old) {
        for (uint64_t i = 0; i <= old->mask; i++)
            if (old->ent[i].tab) {
                *lookup(t, old->ent[i].inter, old->ent[i].typ) = old->ent[i];
                t->n++;
            }
        base_free(old->ent);
        base_free(old);
    }
    vm->itabs = t;
    return true;
}

bool rt_itabsforget(rt_vm *vm) { return !vm->itabs || rehash(vm, vm->itabs->mask + 1); }

void rt_itabsfree(rt_vm *vm)
{
    struct itabtab *t = vm->itabs;
    if (t == NULL) return;
    for (uint64_t i = 0; i <= t->mask; i++) base_free(t->ent[i].tab);
    base_free(t->ent);
    base_free(t);
    vm->itabs = NULL;
}

static inline bool req(rstr a, rstr b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, (size_t)a.n) == 0); }

/* Methods of a type. They are filled in by the compiler at the first request. */
const runcommon *rt_uncommon(g *gp, const rtype *t)
{
    rt_module *mod = gp->vm->mod;
    if (t->uncommon && t->uncommon->nmethods < 0 && mod && mod->fillmethods) mod->fillmethods(mod->ctx, t);
    return t->uncommon;
}

static inline bool is(const rmethod *m, const rimethod *im)
{
    return m->mtyp == im->typ && req(m->name, im->name) && req(m->pkgpath, im->pkgpath);
}

/* Finds inter's methods among typ's. Both are sorted alike, so each search goes on where the last one ended, and wraps.
 * NULL: all there (fun filled if not NULL), else the missing one. */
static const rimethod *match(g *gp, const rtype *inter, const rtype *typ, const void **fun)
{
    const runcommon *u = rt_uncommon(gp, typ);
    int64_t j = 0, n = u && u->nmethods > 0 ? u->nmethods : 0;
    for (int64_t i = 0; i < inter->len; i++) {
        const rimethod *im = &inter->imethods[i];
        int64_t left = n;
        for (; left > 0 && !is(&u->methods[j], im); left--) j = j + 1 < n ? j + 1 : 0;
        if (left == 0) return im;
        if (fun) fun[i] = u->methods[j].fn;
    }
    return NULL;
}

const itab *rt_getitab(g *gp, const rtype *inter, const rtype *typ, const char **missing)
{
    rt_vm *vm = gp->vm;
    if (missing) *missing = NULL;
    if (vm->itabs == NULL || vm->itabs->n * 4 >= vm->itabs->mask * 3)
        if (!rehash(vm, vm->itabs ? 2 * (vm->itabs->mask + 1) : 64)) rt_fatal(gp, "out of memory");
    itabent *e = lookup(vm->itabs, inter, typ);
    if (e->inter == NULL) {
        itab *tab = base_calloc(1, sizeof *tab + (size_t)inter->len * sizeof tab->fun[0]);
        if (tab == NULL) rt_fatal(gp, "out of memory");
        tab->inter = inter;
        tab->typ = typ;
        tab->hash = typ->hash;
        tab->nfun = (uint32_t)inter->len;
        if (match(gp, inter, typ, tab->fun) != NULL) {
            base_free(tab);
            tab = NULL;
        }
        *e = (itabent){ inter, typ, tab };
        vm->itabs->n++;
    }
    if (e->tab == NULL && missing) {
        rstr name = match(gp, inter, typ, NULL)->name;    /* made NUL-terminated: names of types are not */
        char *s = rt_mallocgc(gp, (uint64_t)name.n + 1, NULL, true);
        memcpy(s, name.p, (size_t)name.n);
        *missing = s;
    }
    return e->tab;
}

const itab *rt_assertE2I2(g *gp, const rtype *inter, const rtype *t) { return t ? rt_getitab(gp, inter, t, NULL) : NULL; }

const itab *rt_assertE2I(g *gp, const rtype *inter, const rtype *t)
{
    if (t == NULL) rt_panicjoin(gp, (rstr[]){ RSTR("interface conversion: interface is nil, not "), inter->str }, 2);
    const itab *tab = rt_getitab(gp, inter, t, NULL);
    if (tab == NULL)
        rt_panicjoin(gp, (rstr[]){ RSTR("interface conversion: "), t->str, RSTR(" is not "), inter->str, RSTR(": missing method "), match(gp, inter, t, NULL)->name }, 6);
    return tab;
}

/* The package of a type, or of the unexported names in it; "" if there are none. */
static rstr pkgpath(const rtype *t)
{
    if (t->uncommon && t->uncommon->pkgpath.n) return t->uncommon->pkgpath;
    for (int64_t i = 0; t->kind == K_STRUCT && i < t->len; i++)
        if (t->fields[i].pkgpath.n) return t->fields[i].pkgpath;
    for (int64_t i = 0; t->kind == K_INTERFACE && i < t->len; i++)
        if (t->imethods[i].pkgpath.n) return t->imethods[i].pkgpath;
    return (rstr){ "", 0 };
}

void rt_panicdottype(g *gp, const rtype *have, const rtype *want, const rtype *iface)
{
    rstr in = iface ? iface->str : RSTR("interface");
    if (have == NULL) rt_panicjoin(gp, (rstr[]){ RSTR("interface conversion: "), in, RSTR(" is nil, not "), want->str }, 4);
    rstr why = { "", 0 };
    if (req(have->str, want->str)) {
        rstr a = pkgpath(have), b = pkgpath(want);
        why = req(a, b) ? RSTR(" (types from different scopes)") : RSTR(" (types from different packages)");
    }
    rt_panicjoin(gp, (rstr[]){ RSTR("interface conversion: "), in, RSTR(" is "), have->str, RSTR(", not "), want->str, why }, 7);
}

/* ---- boxing ---- */

void *rt_convT8(uint8_t v) { return (void *)&rt_staticbytes[v]; }

void *rt_convT16(g *gp, uint16_t v)
{
    if (v < 256) return (void *)&rt_staticbytes[v];
    uint16_t *p = rt_mallocgc(gp, 2, NULL, false);
    *p = v;
    return p;
}

void *rt_convT32(g *gp, uint32_t v)
{
    if (v < 256) return (void *)&rt_staticbytes[v];
    uint32_t *p = rt_mallocgc(gp, 4, NULL, false);
    *p = v;
    return p;
}

void *rt_convT64(g *gp, uint64_t v)
{
    if (v < 256) return (void *)&rt_staticbytes[v];
    uint64_t *p = rt_mallocgc(gp, 8, NULL, false);
    *p = v;
    return p;
}

void *rt_convTstring(g *gp, const char *p, int64_t n)
{
    if (n == 0) return (void *)rt_zeroval;
    gostring *s = rt_malloc_fast(gp, 2 * 2, &rt_gct_string);   /* class 2: 16 bytes; fresh memory needs no barrier for what it overwrites */
    rt_wb(gp, (void **)&s->p, (void *)p);
    s->n = n;
    return s;
}

void *rt_convTslice(g *gp, void *p, int64_t len, int64_t cap)
{
    if (p == NULL) return (void *)rt_zeroval;
    goslice *s = rt_malloc_fast(gp, 3 * 2, &rt_gct_slice);     /* class 3: 24 bytes */
    rt_wb(gp, &s->p, p);
    s->len = len;
    s->cap = cap;
    return s;
}

void *rt_convT(g *gp, const rtype *t, const void *v)
{
    if (t->flags & RT_DIRECT) return *(void *const *)v;
    if (t->ptrdata == 0) {
        if (t->size == 0) return (void *)rt_zeroval;
        if (t->size == 1) return rt_convT8(*(const uint8_t *)v);
        if (t->size == 2 && t->align == 2) return rt_convT16(gp, *(const uint16_t *)v);
        if (t->size == 4 && t->align == 4) return rt_convT32(gp, *(const uint32_t *)v);
        if (t->size == 8 && t->align == 8) return rt_convT64(gp, *(const uint64_t *)v);
        void *p = rt_mallocgc(gp, t->size, NULL, false);
        memcpy(p, v, t->size);
        return p;
    }
    if (t->kind == K_STRING) return rt_convTstring(gp, ((const gostring *)v)->p, ((const gostring *)v)->n);
    if (t->kind == K_SLICE) return rt_convTslice(gp, ((const goslice *)v)->p, ((const goslice *)v)->len, ((const goslice *)v)->cap);
    void *p = rt_newobject(gp, t);
    rt_typedmemmove(gp, t, p, v);
    return p;
}
