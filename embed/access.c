/* access.c - reading, writing and taking apart the variables that references name: fields, elements, maps, channels.
 *
 * What may raise a panic or run out of memory goes through vm_protect; reading a field or an element does not, its bounds are checked here.
 */
#include "embed/value.h"
#include "runtime/data/data.h"
#include "runtime/heap/malloc.h"
#include "runtime/sched/sched.h"
#include <stdio.h>

/* Entry of r if it is a variable; NULL with *st set otherwise. */
static refent *variable(gol_vm *vm, gol_ref r, gol_status *st)
{
    refent *e = ref_find(vm, r);
    *st = !e ? vm_stale(vm) : e->kind > REF_WORD ? vm_fail(vm, GOL_ETYPE, "the reference is no variable") : GOL_OK;
    return *st ? NULL : e;
}

static gol_status wrong_kind(gol_vm *vm, const rtype *t, const char *what)
{
    char text[200];
    snprintf(text, sizeof text, "%.*s %s", (int)t->str.n, t->str.p, what);
    return vm_fail(vm, GOL_ETYPE, text);
}

gol_status gol_get(gol_vm *vm, gol_ref r, gol_value *out)
{
    if (unlikely(!out)) return vm_null(vm);
    gol_status st;
    *out = gol_nil();
    refent *e = variable(vm, r, &st);
    return e ? value_load(vm, e->t, ref_addr(e), out) : st;
}

gol_status gol_set(gol_vm *vm, gol_ref r, gol_value v)
{
    gol_status st;
    refent *e = variable(vm, r, &st);
    return e ? value_store(vm, e->t, ref_addr(e), &v) : st;
}

gol_status gol_new(gol_vm *vm, const gol_type *type, gol_value v, gol_ref *out)
{
    if (unlikely(!out)) return vm_null(vm);
    const rtype *t = (const rtype *)type;
    valuebuf b;
    const void *bytes = NULL;
    *out = 0;
    if (!t) return vm_fail(vm, GOL_ETYPE, "no type");
    gol_status st = vm_world(vm);
    if (!st && v.kind != GOL_NIL) st = value_bytes(vm, t, &v, &b, &bytes);
    return st ? st : value_new(vm, t, bytes, out);
}

typedef struct making { const rtype *t; int64_t len, cap; goslice s; void *map; } making;

static void make_slice(g *gp, void *arg)
{
    making *m = arg;
    m->s = (goslice){ rt_makeslice(gp, m->t, m->len, m->cap), m->len, m->cap };
}

static const rtype *slice_of(gol_vm *vm, const rtype *t)
{
    GUARDED(vm, NULL);
    t = vm->c.mod.sliceof(&vm->c, t);
    UNGUARD();
    return t;
}

gol_status gol_make_slice(gol_vm *vm, const gol_type *elem, int64_t len, int64_t cap, gol_ref *out)
{
    if (unlikely(!out)) return vm_null(vm);
    making m = { (const rtype *)elem, len, cap };
    *out = 0;
    if (!elem) return vm_fail(vm, GOL_ETYPE, "no type");
    gol_status st = vm_world(vm);
    if (!st) st = vm_protect(vm, make_slice, &m);
    if (st) return st;
    const rtype *t = slice_of(vm, m.t);
    return t ? value_new(vm, t, &m.s, out) : GOL_EFATAL;
}

static void make_map(g *gp, void *arg)
{
    making *m = arg;
    m->map = rt_makemap(gp, m->t, m->len);
}

gol_status gol_make_map(gol_vm *vm, const gol_type *type, int64_t hint, gol_ref *out)
{
    if (unlikely(!out)) return vm_null(vm);
    making m = { (const rtype *)type, hint < 0 ? 0 : hint, 0 };
    *out = 0;
    if (!type || m.t->kind != K_MAP) return vm_fail(vm, GOL_ETYPE, "not a map type");
    gol_status st = vm_world(vm);
    if (!st) st = vm_protect(vm, make_map, &m);
    return st ? st : value_new(vm, m.t, &m.map, out);
}

/* ---- places ---- */

typedef struct place { const rtype *t; void *p; } place;

static gol_status nil_pointer(gol_vm *vm) { return vm_fail(vm, GOL_EPANIC, "panic: runtime error: invalid memory address or nil pointer dereference"); }

/* The variable's own memory; for writing and referring its address must last. */
static gol_status start(gol_vm *vm, gol_ref r, bool lasting, place *at)
{
    gol_status st;
    refent *e = variable(vm, r, &st);
    if (!e) return st;
    if (lasting && e->t->kind != K_POINTER && (st = value_box(vm, e)) != GOL_OK) return st;
    *at = (place){ e->t, ref_addr(e) };
    return GOL_OK;
}

/* Through a pointer, and through an interface to what it holds. */
static gol_status follow(gol_vm *vm, place *at)
{
    if (at->t->kind == K_INTERFACE) {
        const goiface *i = at->p;
        if (!i->tab) return nil_pointer(vm);
        at->t = at->t->len ? i->tab->typ : (const rtype *)i->tab;
        at->p = at->t->flags & RT_DIRECT ? (void *)(uintptr_t)&i->p : i->p;
    }
    if (at->t->kind != K_POINTER) return GOL_OK;
    void *p = *(void **)at->p;
    if (!p) return nil_pointer(vm);
    *at = (place){ at->t->elem, p };
    return GOL_OK;
}

static gol_status field_at(gol_vm *vm, gol_ref r, const char *name, bool lasting, place *at)
{
    gol_status st = start(vm, r, lasting, at);
    if (!st) st = follow(vm, at);
    if (st) return st;
    if (at->t->kind != K_STRUCT) return wrong_kind(vm, at->t, "is not a struct");
    size_t n = strlen(name);
    for (int64_t i = 0; i < at->t->len; i++) {
        const rfield *f = &at->t->fields[i];
        if ((size_t)f->name.n != n || memcmp(f->name.p, name, n) != 0) continue;
        *at = (place){ f->typ, (char *)at->p + f->offset };
        return GOL_OK;
    }
    char text[200];
    snprintf(text, sizeof text, "%.*s has no field %s", (int)at->t->str.n, at->t->str.p, name);
    return vm_fail(vm, GOL_ENOTFOUND, text);
}

static gol_status index_error(gol_vm *vm, int64_t i, int64_t n)
{
    char text[120];
    snprintf(text, sizeof text, "index out of range [%lld] with length %lld", (long long)i, (long long)n);
    return vm_fail(vm, GOL_ERANGE, text);
}

static gol_status elem_at(gol_vm *vm, gol_ref r, int64_t i, bool lasting, place *at)
{
    gol_status st = start(vm, r, lasting, at);
    if (!st && (at->t->kind == K_POINTER || at->t->kind == K_INTERFACE)) st = follow(vm, at);
    if (st) return st;
    const rtype *t = at->t;
    int64_t n;
    void *base = at->p;
    if (t->kind == K_SLICE) {
        n = ((const goslice *)at->p)->len;
        base = ((const goslice *)at->p)->p;
    } else if (t->kind == K_ARRAY) {
        n = t->len;
    } else {
        return wrong_kind(vm, t, "has no elements");
    }
    if (i < 0 || i >= n) return index_error(vm, i, n);
    *at = (place){ t->elem, (char *)base + (uint64_t)i * t->elem->size };
    return GOL_OK;
}

static gol_status refer(gol_vm *vm, gol_status st, const place *at, gol_ref *out)
{
    *out = 0;
    return st ? st : ref_put(vm, REF_VAR, at->t, at->p, NULL, out);
}

gol_status gol_field(gol_vm *vm, gol_ref r, const char *name, gol_ref *out)
{
    if (unlikely(!name || !out)) return vm_null(vm);
    place at;
    gol_status st = field_at(vm, r, name, true, &at);
    return refer(vm, st, &at, out);
}

gol_status gol_at(gol_vm *vm, gol_ref r, int64_t i, gol_ref *out)
{
    if (unlikely(!out)) return vm_null(vm);
    place at;
    gol_status st = elem_at(vm, r, i, true, &at);
    return refer(vm, st, &at, out);
}

gol_status gol_deref(gol_vm *vm, gol_ref r, gol_ref *out)
{
    if (unlikely(!out)) return vm_null(vm);
    place at;
    *out = 0;
    gol_status st = start(vm, r, false, &at);
    if (st) return st;
    if (at.t->kind == K_INTERFACE) {                     /* what is inside cannot be written to: a copy */
        const goiface *i = at.p;
        if (!i->tab) return nil_pointer(vm);
        const rtype *t = at.t->len ? i->tab->typ : (const rtype *)i->tab;
        return value_new(vm, t, t->flags & RT_DIRECT ? (const void *)&i->p : i->p, out);
    }
    if (at.t->kind != K_POINTER) return wrong_kind(vm, at.t, "is not a pointer");
    st = follow(vm, &at);
    return refer(vm, st, &at, out);
}

gol_status gol_addr(gol_vm *vm, gol_ref r, gol_ref *out)
{
    if (unlikely(!out)) return vm_null(vm);
    gol_status st;
    *out = 0;
    refent *e = variable(vm, r, &st);
    if (!e) return st;
    if ((st = value_box(vm, e)) != GOL_OK) return st;
    const rtype *t = value_ptrto(vm, e->t);
    if (!t) return GOL_EFATAL;
    return ref_put(vm, REF_WORD, t, ref_addr(e), NULL, out);
}

gol_status gol_get_field(gol_vm *vm, gol_ref r, const char *name, gol_value *out)
{
    if (unlikely(!name || !out)) return vm_null(vm);
    place at;
    *out = gol_nil();
    gol_status st = field_at(vm, r, name, false, &at);
    return st ? st : value_load(vm, at.t, at.p, out);
}

gol_status gol_set_field(gol_vm *vm, gol_ref r, const char *name, gol_value v)
{
    if (unlikely(!name)) return vm_null(vm);
    place at;
    gol_status st = field_at(vm, r, name, true, &at);
    return st ? st : value_store(vm, at.t, at.p, &v);
}

gol_status gol_get_at(gol_vm *vm, gol_ref r, int64_t i, gol_value *out)
{
    if (unlikely(!out)) return vm_null(vm);
    place at;
    *out = gol_nil();
    gol_status st = elem_at(vm, r, i, false, &at);
    return st ? st : value_load(vm, at.t, at.p, out);
}

gol_status gol_set_at(gol_vm *vm, gol_ref r, int64_t i, gol_value v)
{
    place at;
    gol_status st = elem_at(vm, r, i, true, &at);
    return st ? st : value_store(vm, at.t, at.p, &v);
}

/* ---- slices, strings ---- */

int64_t gol_len(gol_vm *vm, gol_ref r)
{
    place at;
    if (start(vm, r, false, &at)) return -1;
    if (at.t->kind == K_INTERFACE && follow(vm, &at)) return -1;
    if (at.t->kind == K_POINTER && at.t->elem->kind == K_ARRAY) return at.t->elem->len;
    switch (at.t->kind) {
    case K_STRING: return ((const gostring *)at.p)->n;
    case K_SLICE: return ((const goslice *)at.p)->len;
    case K_ARRAY: return at.t->len;
    case K_MAP: return *(hmap **)at.p ? rt_maplen(*(hmap **)at.p) : 0;
    case K_CHAN: return chan_len(*(hchan **)at.p);
    default: wrong_kind(vm, at.t, "has no length"); return -1;
    }
}

static void grow(g *gp, void *arg)
{
    making *m = arg;
    m->s = rt_growslice(gp, m->t, m->s.p, m->s.len + 1, m->s.cap, 1);
}

gol_status gol_append(gol_vm *vm, gol_ref r, gol_value v)
{
    place at;
    gol_status st = start(vm, r, true, &at);
    if (st) return st;
    if (at.t->kind != K_SLICE) return wrong_kind(vm, at.t, "is not a slice");
    goslice s = *(goslice *)at.p;
    const rtype *e = at.t->elem;
    valuebuf b;
    const void *bytes;
    st = value_bytes(vm, e, &v, &b, &bytes);
    if (st) return st;
    int64_t n = s.len;
    if (n == s.cap) {
        making m = { e, 0, 0, s };
        st = vm_protect(vm, grow, &m);
        if (st) return st;
        s = m.s;
    }
    s.len = n + 1;
    char *dst = (char *)s.p + (uint64_t)n * e->size;
    if (bytes) rt_typedmemmove(vm->rt->g0main, e, dst, bytes);
    else rt_typedmemclr(vm->rt->g0main, e, dst);
    rt_typedmemmove(vm->rt->g0main, at.t, at.p, &s);
    return GOL_OK;
}

gol_status gol_slice(gol_vm *vm, gol_ref r, int64_t lo, int64_t hi, gol_ref *out)
{
    if (unlikely(!out)) return vm_null(vm);
    place at;
    *out = 0;
    gol_status st = start(vm, r, true, &at);
    if (!st) st = follow(vm, &at);
    if (st) return st;
    if (at.t->kind == K_STRING) {
        gostring s = *(const gostring *)at.p;
        if (lo < 0 || hi < lo || hi > s.n) return index_error(vm, hi, s.n);
        s = (gostring){ lo == hi ? NULL : s.p + lo, hi - lo };
        return value_new(vm, at.t, &s, out);
    }
    if (at.t->kind != K_SLICE && at.t->kind != K_ARRAY) return wrong_kind(vm, at.t, "cannot be sliced");
    goslice s = at.t->kind == K_ARRAY ? (goslice){ at.p, at.t->len, at.t->len } : *(const goslice *)at.p;
    if (lo < 0 || hi < lo || hi > s.cap) return index_error(vm, hi, s.cap);
    const rtype *t = at.t->kind == K_ARRAY ? slice_of(vm, at.t->elem) : at.t;
    if (!t) return GOL_EFATAL;
    s = (goslice){ s.cap == lo ? s.p : (char *)s.p + (uint64_t)lo * t->elem->size, hi - lo, s.cap - lo };
    return value_new(vm, t, &s, out);
}

gol_status gol_data(gol_vm *vm, gol_ref r, void **p, size_t *n)
{
    if (unlikely(!p || !n)) return vm_null(vm);
    place at;
    *p = NULL;
    *n = 0;
    gol_status st = start(vm, r, true, &at);
    if (!st && at.t->kind == K_POINTER) st = follow(vm, &at);
    if (st) return st;
    if (at.t->kind == K_STRING) {
        *p = (void *)(uintptr_t)((const gostring *)at.p)->p;
        *n = (size_t)((const gostring *)at.p)->n;
        return GOL_OK;
    }
    if (at.t->kind == K_SLICE) {
        if (at.t->elem->ptrdata) return wrong_kind(vm, at.t, "has elements with pointers");
        *p = ((const goslice *)at.p)->p;
        *n = (size_t)((const goslice *)at.p)->len * at.t->elem->size;
        return GOL_OK;
    }
    if (at.t->ptrdata) return wrong_kind(vm, at.t, "has pointers");
    *p = at.p;
    *n = at.t->size;
    return GOL_OK;
}

/* ---- maps ---- */

typedef struct mapop { const rtype *t; hmap *h; const void *key; void *elem; const void *value; hiter *it; } mapop;

static gol_status map_at(gol_vm *vm, gol_ref r, mapop *m)
{
    place at;
    gol_status st = start(vm, r, false, &at);
    if (!st && (at.t->kind == K_POINTER || at.t->kind == K_INTERFACE)) st = follow(vm, &at);
    if (st) return st;
    if (at.t->kind != K_MAP) return wrong_kind(vm, at.t, "is not a map");
    *m = (mapop){ .t = at.t, .h = *(hmap **)at.p };
    return GOL_OK;
}

/* The map and the key, which is in b or wherever it is. */
static gol_status map_key(gol_vm *vm, gol_ref r, const gol_value *key, mapop *m, valuebuf *b)
{
    gol_status st = map_at(vm, r, m);
    if (!st) st = value_bytes(vm, m->t->key, key, b, &m->key);
    if (!st && !m->key) m->key = rt_zeroval;
    return st;
}

static void find(g *gp, void *arg) { mapop *m = arg; m->elem = rt_mapfind(gp, m->t, m->h, m->key); }
static void delete_key(g *gp, void *arg) { mapop *m = arg; rt_mapdelete(gp, m->t, m->h, m->key); }

static void assign(g *gp, void *arg)
{
    mapop *m = arg;
    void *p = rt_mapassign(gp, m->t, m->h, m->key);
    if (m->value) rt_typedmemmove(gp, m->t->elem, p, m->value);
    else rt_typedmemclr(gp, m->t->elem, p);
}

gol_status gol_map_get(gol_vm *vm, gol_ref map, gol_value key, gol_value *out)
{
    if (unlikely(!out)) return vm_null(vm);
    mapop m;
    valuebuf b;
    *out = gol_nil();
    gol_status st = map_key(vm, map, &key, &m, &b);
    if (!st) st = vm_protect(vm, find, &m);
    if (st) return st;
    return m.elem ? value_load(vm, m.t->elem, m.elem, out) : vm_fail(vm, GOL_ENOTFOUND, "no such key");
}

gol_status gol_map_set(gol_vm *vm, gol_ref map, gol_value key, gol_value v)
{
    mapop m;
    valuebuf kb, vb;
    gol_status st = map_key(vm, map, &key, &m, &kb);
    if (!st) st = value_bytes(vm, m.t->elem, &v, &vb, &m.value);
    return st ? st : vm_protect(vm, assign, &m);
}

gol_status gol_map_delete(gol_vm *vm, gol_ref map, gol_value key)
{
    mapop m;
    valuebuf b;
    gol_status st = map_key(vm, map, &key, &m, &b);
    return st ? st : vm_protect(vm, delete_key, &m);
}

static const uint8_t iter_bits[2] = { RT_HITER_PTRBITS & 0xff, RT_HITER_PTRBITS >> 8 };
static const rtype iter_layout = { .size = sizeof(hiter), .ptrdata = 64, .align = 8, .kind = K_STRUCT, .gcbits = iter_bits };

static void begin_iter(g *gp, void *arg)
{
    mapop *m = arg;
    m->it = rt_mallocgc(gp, sizeof(hiter), &iter_layout, true);
    rt_mapiterinit(gp, m->t, m->h, m->it);
}

gol_status gol_map_iter(gol_vm *vm, gol_ref map, gol_ref *it)
{
    if (unlikely(!it)) return vm_null(vm);
    mapop m;
    *it = 0;
    gol_status st = map_at(vm, map, &m);
    if (!st) st = vm_protect(vm, begin_iter, &m);
    return st ? st : ref_put(vm, REF_ITER, m.t, m.it, NULL, it);
}

static void step_iter(g *gp, void *arg) { rt_mapiternext(gp, ((mapop *)arg)->it); }

int gol_map_next(gol_vm *vm, gol_ref it, gol_value *k, gol_value *v)
{
    refent *e = ref_find(vm, it);
    if (k) *k = gol_nil();
    if (v) *v = gol_nil();
    if (!e || e->kind != REF_ITER) {
        vm_stale(vm);
        return 0;
    }
    hiter *h = e->p;
    if (!h->key) return 0;
    if (k && value_load(vm, e->t->key, h->key, k)) return 0;
    if (v && value_load(vm, e->t->elem, h->elem, v)) return 0;
    mapop m = { .it = h };
    vm_protect(vm, step_iter, &m);
    return 1;
}

/* ---- channels ---- */

typedef struct chanop { hchan *c; void *elem; bool ok, done; } chanop;

static void send(g *gp, void *arg) { chanop *o = arg; o->done = chan_trysend(gp, o->c, o->elem); }
static void receive(g *gp, void *arg)
{
    chanop *o = arg;
    o->elem = rt_newobject(gp, o->c->elem);
    o->done = chan_tryrecv(gp, o->c, o->elem, &o->ok);
}

static gol_status chan_at(gol_vm *vm, gol_ref r, chanop *o)
{
    place at;
    gol_status st = start(vm, r, false, &at);
    if (st) return st;
    if (at.t->kind != K_CHAN) return wrong_kind(vm, at.t, "is not a channel");
    *o = (chanop){ .c = *(hchan **)at.p };
    return GOL_OK;
}

gol_status gol_chan_send(gol_vm *vm, gol_ref ch, gol_value v, int *done)
{
    if (unlikely(!done)) return vm_null(vm);
    chanop o;
    valuebuf b;
    const void *bytes;
    *done = 0;
    gol_status st = chan_at(vm, ch, &o);
    if (st || !o.c) return st;
    st = value_bytes(vm, o.c->elem, &v, &b, &bytes);
    if (st) return st;
    o.elem = (void *)(uintptr_t)(bytes ? bytes : rt_zeroval);
    st = vm_protect(vm, send, &o);
    *done = !st && o.done;
    return st;
}

gol_status gol_chan_recv(gol_vm *vm, gol_ref ch, gol_value *out, int *ok, int *done)
{
    if (unlikely(!out || !ok || !done)) return vm_null(vm);
    chanop o;
    *out = gol_nil();
    *ok = *done = 0;
    gol_status st = chan_at(vm, ch, &o);
    if (st || !o.c) return st;
    st = vm_protect(vm, receive, &o);
    if (st || !o.done) return st;
    *ok = o.ok;
    *done = 1;
    return value_load(vm, o.c->elem, o.elem, out);
}

