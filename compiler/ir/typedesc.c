/* typedesc.c - from the checker's types to run-time descriptors, flattening, and the program's tables.
 *
 * Identical types get one rtype: a table keyed by type_hash finds the representative, and each Type caches it in rt.
 * A descriptor is entered in the table before it is filled, so recursive types end. Method tables are filled
 * only on demand (uncommon.nmethods == -1 until then): resolving every method of every std type would cost start-up.
 *
 * Everything is allocated from the program's arena, which outlives the VM that runs it.
 */
#include "compiler/ir/ir.h"
#include "compiler/ir/typedesc.h"

/* ---- flattening ---- */

static bool add_leaf(irflat *fl, uint32_t off, int type)
{
    if (fl->n == MAX_LEAVES) return false;
    fl->leaf[fl->n++] = (irleaf){ off, (uint8_t)type };
    return true;
}

int ir_basic_irtype(int kind)
{
    switch (kind) {
    case TY_BOOL: case TY_UBOOL: return IT_BOOL;
    case TY_INT: case TY_INT64: case TY_UINTEGER: return IT_I64;
    case TY_INT8: return IT_I8;
    case TY_INT16: return IT_I16;
    case TY_INT32: case TY_URUNE: return IT_I32;
    case TY_UINT: case TY_UINT64: case TY_UINTPTR: return IT_U64;
    case TY_UINT8: return IT_U8;
    case TY_UINT16: return IT_U16;
    case TY_UINT32: return IT_U32;
    case TY_FLOAT32: return IT_F32;
    case TY_FLOAT64: case TY_UFLOAT: return IT_F64;
    case TY_UNSAFEPTR: case TY_POINTER: case TY_MAP: case TY_CHAN: case TY_SIGNATURE: case TY_UNIL: return IT_PTR;
    }
    return IT_VOID;
}

/* Adds t's leaves at off; false when there are too many or an array is inside. */
static bool flatten(irprog *p, irflat *fl, Type *t, uint32_t off)
{
    t = type_under(t);
    switch (t->kind) {
    case TY_STRING: case TY_USTRING:
        return add_leaf(fl, off, IT_PTR) && add_leaf(fl, off + 8, IT_I64);
    case TY_SLICE:
        return add_leaf(fl, off, IT_PTR) && add_leaf(fl, off + 8, IT_I64) && add_leaf(fl, off + 16, IT_I64);
    case TY_INTERFACE:
        return add_leaf(fl, off, IT_I64) && add_leaf(fl, off + 8, IT_PTR);
    case TY_COMPLEX64:
        return add_leaf(fl, off, IT_F32) && add_leaf(fl, off + 4, IT_F32);
    case TY_COMPLEX128: case TY_UCOMPLEX:
        return add_leaf(fl, off, IT_F64) && add_leaf(fl, off + 8, IT_F64);
    case TY_ARRAY:
        return t->arr.len == 0;
    case TY_STRUCT:
        for (int i = 0; i < t->st.n; i++)
            if (!flatten(p, fl, t->st.f[i].var->type, off + (uint32_t)type_fieldoffset(p->types, t, i))) return false;
        return true;
    case TY_TUPLE:
        return t->tuple.n == 0;
    default:
        return add_leaf(fl, off, ir_basic_irtype(t->kind));
    }
}

const irflat *ir_flatten(irprog *p, Type *t)
{
    t = type_under(t);
    if (t->low) return t->low;
    irflat *fl = arena_new(p->ar, irflat);
    if (flatten(p, fl, t, 0)) {
        fl->nslots = fl->n;
    } else {
        fl->mem = true;
        fl->n = 0;
        fl->nslots = (int)((type_size(p->types, t) + 7) / 8);
    }
    t->low = fl;
    return fl;
}

/* ---- descriptors ---- */

typedef struct rtslot { Type *t; rtype *rt; } rtslot;
typedef struct rttable { rtslot *at; uint32_t cap, n; } rttable;

static rstr mkstr(const char *s) { return (rstr){ s, (int64_t)strlen(s) }; }
static rstr symstr(sym *s) { return s ? (rstr){ s->s, s->n } : (rstr){ "", 0 }; }
static rstr nostr(void) { return (rstr){ "", 0 }; }

static uint32_t hash_str(uint32_t h, const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++) h = (h ^ (uint8_t)s[i]) * 16777619u;
    return h;
}

static uint8_t rkind_of(int k)
{
    static const uint8_t map[] = {
        [TY_BOOL] = K_BOOL, [TY_INT] = K_INT, [TY_INT8] = K_INT8, [TY_INT16] = K_INT16, [TY_INT32] = K_INT32, [TY_INT64] = K_INT64,
        [TY_UINT] = K_UINT, [TY_UINT8] = K_UINT8, [TY_UINT16] = K_UINT16, [TY_UINT32] = K_UINT32, [TY_UINT64] = K_UINT64,
        [TY_UINTPTR] = K_UINTPTR, [TY_FLOAT32] = K_FLOAT32, [TY_FLOAT64] = K_FLOAT64, [TY_COMPLEX64] = K_COMPLEX64,
        [TY_COMPLEX128] = K_COMPLEX128, [TY_STRING] = K_STRING, [TY_UNSAFEPTR] = K_UNSAFE_POINTER,
        [TY_UBOOL] = K_BOOL, [TY_UINTEGER] = K_INT, [TY_URUNE] = K_INT32, [TY_UFLOAT] = K_FLOAT64, [TY_UCOMPLEX] = K_COMPLEX128,
        [TY_USTRING] = K_STRING, [TY_UNIL] = K_UNSAFE_POINTER,
        [TY_POINTER] = K_POINTER, [TY_SLICE] = K_SLICE, [TY_ARRAY] = K_ARRAY, [TY_MAP] = K_MAP, [TY_CHAN] = K_CHAN,
        [TY_STRUCT] = K_STRUCT, [TY_TUPLE] = K_STRUCT, [TY_SIGNATURE] = K_FUNC, [TY_INTERFACE] = K_INTERFACE, [TY_UNION] = 0
    };
    return map[k];
}

/* Sets in bits (one a word, from word off/8) the words of t that hold pointers; returns the end in bytes of the last one, 0: none. */
static uint64_t mark_pointers(irprog *p, Type *t, uint64_t off, uint8_t *bits)
{
    t = type_under(t);
#define SETBIT(o) (bits[(o) / 64] |= (uint8_t)(1u << ((o) / 8 % 8)))
    switch (t->kind) {
    case TY_STRING: case TY_SLICE: case TY_POINTER: case TY_MAP: case TY_CHAN: case TY_SIGNATURE: case TY_UNSAFEPTR:
        SETBIT(off);
        return off + 8;
    case TY_INTERFACE:
        SETBIT(off + 8);
        return off + 16;
#undef SETBIT
    case TY_ARRAY: {
        uint64_t end = 0, esize = type_size(p->types, t->elem);
        if (!type_haspointers(p->types, t->elem)) return 0;
        for (int64_t i = 0; i < t->arr.len; i++) {
            uint64_t e = mark_pointers(p, t->elem, off + (uint64_t)i * esize, bits);
            if (e) end = e;
            if (i == 15 && t->arr.len > 32) {             /* eight elements on, the bits are the same, esize / 8 bytes on */
                uint64_t to = (off + (uint64_t)t->arr.len * esize) / 64;
                for (uint64_t b = (off + 16 * esize) / 64; b < to; b++) bits[b] = bits[b - esize / 8];
                i = t->arr.len - 10;                      /* and the last ones, whose byte others may share */
            }
        }
        return end;
    }
    case TY_STRUCT: {
        uint64_t end = 0;
        for (int i = 0; i < t->st.n; i++) {
            uint64_t e = mark_pointers(p, t->st.f[i].var->type, off + type_fieldoffset(p->types, t, i), bits);
            if (e) end = e;
        }
        return end;
    }
    }
    return 0;
}

/* Pointer bits of a type. Big arrays would need big bitmaps: the limit keeps a descriptor under 16 MB of bits (1 GB of array). */
static void set_pointers(irprog *p, rtype *rt, Type *t)
{
    if (!type_haspointers(p->types, t) || rt->size == 0) return;
    uint8_t *bits = arena_alloc(p->ar, (rt->size / 8 + 7) / 8 + 1, 1);
    rt->ptrdata = mark_pointers(p, t, 0, bits);
    rt->gcbits = bits;
}

static bool is_direct(Type *t)
{
    t = type_under(t);
    switch (t->kind) {
    case TY_POINTER: case TY_MAP: case TY_CHAN: case TY_SIGNATURE: case TY_UNSAFEPTR: return true;
    case TY_STRUCT: return t->st.n == 1 && is_direct(t->st.f[0].var->type);
    case TY_ARRAY: return t->arr.len == 1 && is_direct(t->elem);
    }
    return false;
}

/* Flags that follow from what values of the type are made of. memeq: no float, string, interface, padding, blank field. */
typedef struct traits { bool memeq, reflexive, keyupdate, hashpanic; } traits;

static traits traits_of(irprog *p, Type *t);

static traits find_traits(irprog *p, Type *t)
{
    traits r = { true, true, false, false };
    switch (t->kind) {
    case TY_FLOAT32: case TY_FLOAT64: case TY_COMPLEX64: case TY_COMPLEX128:
        return (traits){ false, false, true, false };
    case TY_STRING: return (traits){ false, true, true, false };
    case TY_INTERFACE: return (traits){ false, false, true, true };
    case TY_SLICE: case TY_MAP: case TY_SIGNATURE: return (traits){ false, true, false, true };
    case TY_ARRAY: return traits_of(p, t->elem);
    case TY_STRUCT: {
        uint64_t end = 0;
        for (int i = 0; i < t->st.n; i++) {
            Object *f = t->st.f[i].var;
            traits x = traits_of(p, f->type);
            if (type_fieldoffset(p->types, t, i) != end || (f->name && f->name->n == 1 && f->name->s[0] == '_')) r.memeq = false;
            end = type_fieldoffset(p->types, t, i) + type_size(p->types, f->type);
            r.memeq &= x.memeq;
            r.reflexive &= x.reflexive;
            r.keyupdate |= x.keyupdate;
            r.hashpanic |= x.hashpanic;
        }
        if (end != type_size(p->types, t)) r.memeq = false;
    }
    }
    return r;
}

/* Found once for a type, which may be inside of another many times. */
static traits traits_of(irprog *p, Type *t)
{
    enum { KNOWN = 128 };
    irflat *fl = (irflat *)ir_flatten(p, t);
    if (!fl->traits) {
        traits r = find_traits(p, type_under(t));
        fl->traits = (uint8_t)(KNOWN | r.memeq | r.reflexive << 1 | r.keyupdate << 2 | r.hashpanic << 3);
    }
    return (traits){ fl->traits & 1, fl->traits & 2, fl->traits & 4, fl->traits & 8 };
}

static uint16_t flags_of(irprog *p, Type *t)
{
    uint16_t f = 0;
    traits x = traits_of(p, t);
    if (is_direct(t)) f |= RT_DIRECT;
    if (type_comparable(t)) f |= RT_COMPARABLE;
    if (x.memeq && type_comparable(t)) f |= RT_MEMEQ;
    if (x.reflexive) f |= RT_REFLEXIVE;
    if (x.keyupdate) f |= RT_NEEDKEYUPDATE;
    if (x.hashpanic) f |= RT_HASHPANIC;
    if (t->kind == TY_NAMED || t->kind < TY_NBASIC) f |= RT_NAMED;
    return f;
}

/* The bucket of a map: 8 tophash bytes, 8 keys, 8 elements, an overflow pointer. Keys and elements over 128 bytes are stored as
 * pointers. When neither holds pointers the bucket is pointer-free: overflow buckets are then kept by mapextra (map.c). */
enum { MAXINLINE = 128 };

static void fill_map(irprog *p, rtype *rt)
{
    const rtype *k = rt->key, *e = rt->elem;
    bool ik = k->size > MAXINLINE, ie = e->size > MAXINLINE;
    uint64_t ks = ik ? 8 : k->size, es = ie ? 8 : e->size;
    bool kp = ik || k->ptrdata, ep = ie || e->ptrdata;
    rtype *b = arena_new(p->ar, rtype);
    rt->keysize = (uint8_t)ks;
    rt->elemsize = (uint8_t)es;
    rt->mapflags = (uint8_t)((ik ? RM_INDIRECTKEY : 0) | (ie ? RM_INDIRECTELEM : 0) | (k->flags & RT_REFLEXIVE ? RM_REFLEXIVEKEY : 0) |
                             (k->flags & RT_NEEDKEYUPDATE ? RM_NEEDKEYUPDATE : 0) | (k->flags & RT_HASHPANIC ? RM_HASHMIGHTPANIC : 0));
    b->size = ALIGN_UP(8 + 8 * ks + 8 * es, (uint64_t)8) + 8;
    b->align = 8;
    b->kind = K_STRUCT;
    b->str = mkstr("bucket");
    if (kp || ep) {
        uint8_t *bits = arena_alloc(p->ar, b->size / 64 + 1, 1);
        for (int i = 0; i < 8; i++) {
            for (uint64_t w = 0; kp && w < ks / 8; w++)
                if (ik || (w * 8 < k->ptrdata && (k->gcbits[w / 8] >> (w % 8) & 1))) {
                    uint64_t word = (8 + (uint64_t)i * ks) / 8 + w;
                    bits[word / 8] |= (uint8_t)(1u << (word % 8));
                }
            for (uint64_t w = 0; ep && w < es / 8; w++)
                if (ie || (w * 8 < e->ptrdata && (e->gcbits[w / 8] >> (w % 8) & 1))) {
                    uint64_t word = (8 + 8 * ks + (uint64_t)i * es) / 8 + w;
                    bits[word / 8] |= (uint8_t)(1u << (word % 8));
                }
        }
        uint64_t last = b->size / 8 - 1;
        bits[last / 8] |= (uint8_t)(1u << (last % 8));
        b->gcbits = bits;
        b->ptrdata = b->size;
    }
    rt->bucket = b;
}

static void fill_struct(irprog *p, rtype *rt, Type *u)
{
    rfield *f = arena_array(p->ar, rfield, u->st.n);
    for (int i = 0; i < u->st.n; i++) {
        Object *v = u->st.f[i].var;
        f[i].name = symstr(v->name);
        f[i].pkgpath = v->name && !v->name->exported && v->pkg ? mkstr(v->pkg->path) : nostr();
        f[i].typ = ir_rtype(p, v->type);
        f[i].tag = u->st.f[i].tag ? (rstr){ u->st.f[i].tag, u->st.f[i].taglen } : nostr();
        f[i].offset = type_fieldoffset(p->types, u, i);
        f[i].embedded = v->embedded;
    }
    rt->fields = u->st.n ? f : NULL;        /* not what lies behind an empty table: programs print descriptors, field by field */
    rt->len = u->st.n;
}

static void fill_func(irprog *p, rtype *rt, Type *u)
{
    int n = u->sig.nparams + u->sig.nresults;
    const rtype **ts = arena_array(p->ar, const rtype *, n + 1);
    for (int i = 0; i < u->sig.nparams; i++) ts[i] = ir_rtype(p, u->sig.params[i]->type);
    for (int i = 0; i < u->sig.nresults; i++) ts[u->sig.nparams + i] = ir_rtype(p, u->sig.results[i]->type);
    rt->params = ts;
    rt->len = u->sig.nparams;
    rt->nresults = u->sig.nresults;
    if (u->sig.variadic) rt->flags |= RT_VARIADIC;
}

static void fill_interface(irprog *p, rtype *rt, Type *u)
{
    type_complete(p->types, u);
    rimethod *m = arena_array(p->ar, rimethod, u->iface.nall);
    for (int i = 0; i < u->iface.nall; i++) {
        Object *o = u->iface.all[i];
        m[i].name = symstr(o->name);
        m[i].pkgpath = o->name->exported || !o->pkg ? nostr() : mkstr(o->pkg->path);
        m[i].typ = ir_rtype(p, o->type);
    }
    rt->imethods = u->iface.nall ? m : NULL;
    rt->len = u->iface.nall;
}

static void fill(irprog *p, rtype *rt, Type *t)
{
    Type *u = type_under(t);
    const irflat *fl = ir_flatten(p, t);
    const char *s = type_str(p->types, t, TS_RUNTIME | TS_QUALIFY);
    rt->priv = t;
    rt->str = mkstr(s);
    rt->kind = rkind_of(u->kind);
    rt->size = type_size(p->types, t);
    rt->align = (uint8_t)type_align(p->types, t);
    rt->flags = flags_of(p, t);
    rt->nslots = (uint32_t)fl->nslots;
    rt->ssa = !fl->mem;
    rt->hash = hash_str(2166136261u, s, strlen(s));
    set_pointers(p, rt, t);
    bool methods = t->kind == TY_NAMED || t->kind == TY_STRUCT || (t->kind == TY_POINTER && t->elem->kind >= TY_STRUCT);
    if ((methods && u->kind != TY_INTERFACE) || t->kind == TY_NAMED || t->kind < TY_NBASIC) {
        runcommon *uc = arena_new(p->ar, runcommon);
        Object *o = t->kind == TY_NAMED ? t->named.obj : NULL;
        uc->name = o && t->named.ntargs ? mkstr(o->pkg && o->pkg->name && strlen(s) > o->pkg->name->n ? s + o->pkg->name->n + 1 : s) : o ? symstr(o->name) : t->kind < TY_NBASIC ? mkstr(s) : nostr();
        uc->pkgpath = o && o->pkg ? mkstr(o->pkg->path) : nostr();
        uc->nmethods = methods && u->kind != TY_INTERFACE ? -1 : 0;
        rt->uncommon = uc;
        if (o && o->pkg) rt->hash = hash_str(rt->hash, o->pkg->path, strlen(o->pkg->path));
    }
    switch (u->kind) {
    case TY_POINTER: case TY_SLICE: rt->elem = ir_rtype(p, u->elem); break;
    case TY_ARRAY: rt->elem = ir_rtype(p, u->elem); rt->len = u->arr.len; break;
    case TY_CHAN: rt->elem = ir_rtype(p, u->elem); rt->len = u->chan.dir; break;
    case TY_MAP: rt->elem = ir_rtype(p, u->elem); rt->key = ir_rtype(p, u->map.key); break;
    case TY_STRUCT: fill_struct(p, rt, u); break;
    case TY_SIGNATURE: fill_func(p, rt, u); break;
    case TY_INTERFACE: fill_interface(p, rt, u); break;
    }
    if (t->kind == TY_POINTER) ((rtype *)rt->elem)->ptrto = rt;
    if (t->kind == TY_SLICE) ((rtype *)rt->elem)->slice_of = rt;
}

/* A map's bucket needs the sizes of its key and element, which may still be being filled (type T map[K]T): they come
 * from the checker, so only pointer bits matter; those are taken from finished descriptors after the outermost fill. */
static void finish_map(irprog *p, rtype *rt)
{
    if (rt->kind == K_MAP && !rt->bucket && rt->key && rt->elem && rt->key->str.p && rt->elem->str.p) fill_map(p, rt);
}

static void table_grow(irprog *p, rttable *tb)
{
    rttable old = *tb;
    tb->cap = old.cap ? old.cap * 2 : 256;
    tb->at = arena_array(p->ar, rtslot, tb->cap);
    for (uint32_t i = 0; i < old.cap; i++)
        if (old.at[i].t) {
            uint32_t h = type_hash(old.at[i].t) & (tb->cap - 1);
            while (tb->at[h].t) h = (h + 1) & (tb->cap - 1);
            tb->at[h] = old.at[i];
        }
}

/* The entry of t's identity class, or the free one that is to become it. */
static rtslot *table_slot(irprog *p, Type *t)
{
    rttable *tb = p->rtypes;
    if (!tb) p->rtypes = tb = arena_new(p->ar, rttable);
    if (tb->n * 2 >= tb->cap) table_grow(p, tb);
    uint32_t h = type_hash(t) & (tb->cap - 1);
    while (tb->at[h].t && !type_identical(tb->at[h].t, t)) h = (h + 1) & (tb->cap - 1);
    return &tb->at[h];
}

const rtype *ir_rtype_known(irprog *p, Type *t)
{
    rtslot *s = table_slot(p, t);
    return s->t ? s->rt : NULL;
}

const rtype *ir_rtype(irprog *p, Type *t)
{
    if (t->rt) return t->rt;
    rtslot *s = table_slot(p, t);
    if (s->t) return t->rt = s->rt;
    rttable *tb = p->rtypes;
    rtype *rt = arena_new(p->ar, rtype);
    *s = (rtslot){ t, rt };
    tb->n++;
    t->rt = rt;
    bool outermost = !p->filling;
    p->filling = true;
    fill(p, rt, t);
    if (rt->kind == K_MAP) vec_push(p->ar, &p->newmaps, rt);
    if (outermost) {
        p->filling = false;
        for (int i = 0; i < p->newmaps.n; i++) finish_map(p, p->newmaps.at[i]);
        p->newmaps.n = 0;
    }
    return rt;
}

void ir_fillmethods(irprog *p, const rtype *crt)
{
    rtype *rt = (rtype *)crt;
    runcommon *uc = (runcommon *)rt->uncommon;
    if (!uc || uc->nmethods >= 0) return;
    MethodEntry *me;
    Type *t = rt->priv;
    int n = type_methodset(p->types, t, &me);
    rmethod *ms = arena_array(p->ar, rmethod, n);
    uc->nmethods = n;
    uc->methods = n ? ms : NULL;
    for (int i = 0; i < n; i++) {
        ms[i].name = symstr(me[i].m->name);
        ms[i].pkgpath = me[i].m->name->exported || !me[i].m->pkg ? nostr() : mkstr(me[i].m->pkg->path);
        ms[i].mtyp = ir_rtype(p, me[i].m->type);
        ms[i].fn = ir_methwrap(p, t, &me[i])->rf;
    }
}

void ir_fillexpr(irprog *p, const rtype *rt, const rmethod *m)
{
    Type *t = rt->priv;
    MethodEntry *me;
    int n = type_methodset(p->types, t, &me);
    int64_t i = m - rt->uncommon->methods;
    if (m->expr || i >= n) return;
    Selection *s = type_lookup(p->types, t, me[i].m->name, me[i].m->pkg);
    if (s && s->kind != SEL_FIELD) ((rmethod *)m)->expr = ir_methexpr(p, t, s)->rf->fnself;
}

void ir_forget_methods(irprog *p)
{
    rttable *tb = p->rtypes;
    for (uint32_t i = 0; tb && i < tb->cap; i++) {
        const rtype *rt = tb->at[i].rt;
        if (rt && rt->uncommon && rt->kind != K_INTERFACE) ((runcommon *)(uintptr_t)rt->uncommon)->nmethods = -1;
    }
}

const rtype *ir_rt_bytes(irprog *p, uint64_t size, const uint8_t *ptrwords)
{
    rtype *rt = arena_new(p->ar, rtype);
    rt->size = ALIGN_UP(size, (uint64_t)8);
    rt->align = 8;
    rt->kind = K_STRUCT;
    rt->str = mkstr("frame");
    rt->nslots = (uint32_t)(rt->size / 8);
    uint64_t words = rt->size / 8;
    uint8_t *bits = arena_alloc(p->ar, words / 8 + 1, 1);
    for (uint64_t w = 0; ptrwords && w < words; w++)
        if (ptrwords[w]) {
            bits[w / 8] |= (uint8_t)(1u << (w % 8));
            rt->ptrdata = (w + 1) * 8;
        }
    rt->gcbits = rt->ptrdata ? bits : NULL;
    return rt;
}

/* ---- itabs ---- */

typedef struct itabtable { const itab **at; uint32_t cap, n; } itabtable;

static uint32_t itab_slot(const rtype *i, const rtype *t, uint32_t cap)
{
    return (uint32_t)((((uintptr_t)i >> 4) * 31 + ((uintptr_t)t >> 4)) * 2654435761u) & (cap - 1);
}

static const itab *make_itab(irprog *p, Type *iface, const rtype *i, Type *t, const rtype *rt)
{
    Type *u = type_under(iface);
    type_complete(p->types, u);
    itab *tab = arena_alloc(p->ar, sizeof(itab) + sizeof(void *) * (size_t)u->iface.nall, 8);
    tab->inter = i;
    tab->typ = rt;
    tab->hash = rt->hash;
    tab->nfun = (uint32_t)u->iface.nall;
    for (int k = 0; k < u->iface.nall; k++) {
        Object *want = u->iface.all[k];
        Selection *s = type_lookup(p->types, t, want->name, want->pkg);
        if (!s || s->kind == SEL_FIELD) continue;       /* the checker has seen to it */
        MethodEntry me = { s->obj, s->npath, s->path, s->indirect, s->obj->ptrrecv };
        tab->fun[k] = ir_methwrap(p, t, &me)->rf;
    }
    return tab;
}

const itab *ir_itab(irprog *p, Type *iface, Type *concrete)
{
    const rtype *i = ir_rtype(p, iface), *t = ir_rtype(p, concrete);
    itabtable *tb = p->itabs;
    if (!tb) p->itabs = tb = arena_new(p->ar, itabtable);
    if (tb->n * 2 >= tb->cap) {
        itabtable old = *tb;
        tb->cap = old.cap ? old.cap * 2 : 64;
        tb->at = arena_array(p->ar, const itab *, tb->cap);
        for (uint32_t k = 0; k < old.cap; k++)
            if (old.at[k]) {
                uint32_t h = itab_slot(old.at[k]->inter, old.at[k]->typ, tb->cap);
                while (tb->at[h]) h = (h + 1) & (tb->cap - 1);
                tb->at[h] = old.at[k];
            }
    }
    uint32_t h = itab_slot(i, t, tb->cap);
    for (; tb->at[h]; h = (h + 1) & (tb->cap - 1))
        if (tb->at[h]->inter == i && tb->at[h]->typ == t) return tb->at[h];
    tb->n++;
    return tb->at[h] = make_itab(p, iface, i, concrete, t);
}
