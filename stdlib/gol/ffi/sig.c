/* sig.c - from Go function types to C signatures: the plan of a call, made when a function is bound.
 *
 * Go's types have C's layout on the machines libffi is used on here, so a struct is described to libffi field by field and the size it computes must be Go's. What
 * has no counterpart in C is refused: the error names the parameter and what to write instead.
 */
#ifdef GOL_FFI
#include "stdlib/gol/ffi/ffi.h"
#include "runtime/vm/callback.h"

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "a small integer is the first bytes of its slot");

/* ---- types ---- */

enum { MAX_ELEMENTS = 1 << 16 };

static ffi_type *number_type(const rtype *t)
{
    switch (t->kind) {
    case K_BOOL: case K_UINT8: return &ffi_type_uint8;
    case K_INT8: return &ffi_type_sint8;
    case K_INT16: return &ffi_type_sint16;
    case K_INT32: return &ffi_type_sint32;
    case K_INT: case K_INT64: return &ffi_type_sint64;
    case K_UINT16: return &ffi_type_uint16;
    case K_UINT32: return &ffi_type_uint32;
    case K_UINT: case K_UINT64: return &ffi_type_uint64;
    case K_FLOAT32: return &ffi_type_float;
    case K_FLOAT64: return &ffi_type_double;
    case K_COMPLEX64: return &ffi_type_complex_float;
    case K_COMPLEX128: return &ffi_type_complex_double;
    case K_UINTPTR: case K_POINTER: case K_UNSAFE_POINTER: return &ffi_type_pointer;
    default: return NULL;
    }
}

static ffi_type *aggregate(g *gp, ffi_world *w, size_t n)
{
    ffi_type *ct = ffi_alloc(gp, w, sizeof *ct + (n + 1) * sizeof(ffi_type *));
    ct->type = FFI_TYPE_STRUCT;
    ct->elements = (ffi_type **)(ct + 1);
    return ct;
}

/* An array is a struct of its elements: C passes neither alone. */
static ffi_type *array_type(g *gp, ffi_world *w, const rtype *t, char *why)
{
    ffi_type *e = ffi_typeof(gp, w, t->elem, true, why);
    if (!e) return NULL;
    ffi_type *ct = aggregate(gp, w, (size_t)t->len);
    for (int64_t i = 0; i < t->len; i++) ct->elements[i] = e;
    return ct;
}

static ffi_type *struct_type(g *gp, ffi_world *w, const rtype *t, char *why)
{
    ffi_type *ct = aggregate(gp, w, (size_t)t->len);
    size_t n = 0;
    for (int64_t i = 0; i < t->len; i++) {
        const rfield *f = &t->fields[i];
        if (f->typ->kind == K_ARRAY && f->typ->len == 0) continue;            /* a flexible array member takes no room */
        if (!(ct->elements[n++] = ffi_typeof(gp, w, f->typ, true, why))) return NULL;
    }
    return ct;
}

static ffi_type *layout(ffi_type *ct, const rtype *t, char *why)
{
    ffi_cif cif;
    if (ffi_prep_cif(&cif, FFI_DEFAULT_ABI, 0, ct, NULL) == FFI_OK && ct->size == t->size) return ct;
    snprintf(why, FFI_WHY, "%.*s is laid out differently in C", (int)t->str.n, t->str.p);
    return NULL;
}

ffi_type *ffi_typeof(g *gp, ffi_world *w, const rtype *t, bool field, char *why)
{
    ffi_type *ct = number_type(t);
    if (ct) return ct;
    const char *hint = "";
    switch (t->kind) {
    case K_STRUCT: case K_ARRAY:
        if (t->kind == K_ARRAY && !field) { hint = ": C passes arrays as pointers, take a slice or a pointer to the array"; break; }
        if (t->size == 0) { hint = ": it has no size"; break; }
        if (t->kind == K_ARRAY && t->len > MAX_ELEMENTS) { hint = ": it is too large to be passed by value"; break; }
        for (struct ffi_struct *s = w->structs; s; s = s->next)
            if (s->t == t) return s->ct;
        ct = t->kind == K_STRUCT ? struct_type(gp, w, t, why) : array_type(gp, w, t, why);
        if (!ct || !layout(ct, t, why)) return NULL;
        struct ffi_struct *s = ffi_alloc(gp, w, sizeof *s);
        *s = (struct ffi_struct){ w->structs, t, ct };
        w->structs = s;
        return ct;
    case K_STRING: hint = field ? ": a field that holds a C string is a *byte" : ""; break;
    case K_SLICE: hint = field ? ": a field that points to elements is a pointer" : ": results that point to elements are pointers, see ffi.Slice"; break;
    case K_FUNC: hint = field ? ": a field that holds a C function is an unsafe.Pointer, see ffi.NewCallback" : ": a C function that is returned is an unsafe.Pointer"; break;
    default: break;
    }
    snprintf(why, FFI_WHY, "%.*s has no counterpart in C%s", (int)t->str.n, t->str.p, hint);
    return NULL;
}

/* ---- frames ---- */

static void set_bit(uint8_t *bits, unsigned i) { bits[i / 8] |= (uint8_t)(1u << (i % 8)); }

/* Marks which of a value's slots hold pointers; returns the slot behind it. */
static unsigned leaf_bits(uint8_t *bits, const rtype *t, unsigned at)
{
    switch (t->kind) {
    case K_POINTER: case K_UNSAFE_POINTER: case K_MAP: case K_CHAN: case K_FUNC: set_bit(bits, at); return at + 1;
    case K_STRING: set_bit(bits, at); return at + 2;
    case K_SLICE: set_bit(bits, at); return at + 3;
    case K_INTERFACE: set_bit(bits, at + 1); return at + 2;
    case K_COMPLEX64: case K_COMPLEX128: return at + 2;
    case K_ARRAY: return at;
    case K_STRUCT:
        for (int64_t i = 0; i < t->len; i++) at = leaf_bits(bits, t->fields[i].typ, at);
        return at;
    default: return at + 1;
    }
}

static void slot_bits(uint8_t *bits, const rtype *t, unsigned at)
{
    if (t->ssa) {
        leaf_bits(bits, t, at);
        return;
    }
    for (unsigned i = 0; i < t->ptrdata / 8; i++)
        if (t->gcbits[i / 8] >> (i % 8) & 1) set_bit(bits, at + i);
}

/* ---- signatures ---- */

/* *Callback and *Handle of this package stand for the C pointer in them. */
bool ffi_isobject(const rtype *t)
{
    const runcommon *u = t->kind == K_POINTER ? t->elem->uncommon : NULL;
    if (!u || u->pkgpath.n != 7 || memcmp(u->pkgpath.p, "gol/ffi", 7) != 0) return false;
    return (u->name.n == 8 && memcmp(u->name.p, "Callback", 8) == 0) || (u->name.n == 6 && memcmp(u->name.p, "Handle", 6) == 0);
}

static bool param(g *gp, ffi_world *w, ffi_sig *s, const rtype *t, int i, char *why)
{
    ffi_arg_plan *a = &s->args[i];
    char inner[FFI_WHY];
    a->t = t;
    a->how = ARG_DIRECT;
    if (s->callback && (t->kind == K_SLICE || t->kind == K_FUNC || ffi_isobject(t))) {
        snprintf(why, FFI_WHY, "parameter %d: C passes no %.200s: take a pointer", i + 1, t->str.p);
        return false;
    }
    if (ffi_isobject(t)) {
        a->how = ARG_OBJECT;
        s->types[i] = &ffi_type_pointer;
        s->plain = false;
        return true;
    }
    switch (t->kind) {
    case K_FUNC:
        if (!(a->sig = ffi_signature(gp, w, t, true, inner))) {
            snprintf(why, FFI_WHY, "parameter %d: %.300s", i + 1, inner);
            return false;
        }
        a->how = ARG_FUNC;
        s->types[i] = &ffi_type_pointer;
        break;
    case K_STRING: a->how = ARG_STRING; s->types[i] = &ffi_type_pointer; break;
    case K_SLICE: s->types[i] = &ffi_type_pointer; s->shades |= t->elem->ptrdata != 0; break;
    default:
        if (!(s->types[i] = ffi_typeof(gp, w, t, false, inner))) {
            snprintf(why, FFI_WHY, "parameter %d: %.300s", i + 1, inner);
            return false;
        }
        if (t->kind == K_COMPLEX64 || (t->kind == K_STRUCT && t->ssa)) a->how = ARG_GATHER;
        s->shades |= t->kind == K_POINTER && t->elem->ptrdata != 0;
    }
    if (a->how != ARG_DIRECT) s->plain = false;
    return true;
}

/* The variadic parameter ...t: of any each argument has its own type, known at the call; else all are of type t. */
static bool rest(g *gp, ffi_world *w, ffi_sig *s, const rtype *t, char *why)
{
    char inner[FFI_WHY];
    if (s->callback) {
        snprintf(why, FFI_WHY, "C cannot call a variadic gol function");
        return false;
    }
    s->args[s->nargs].t = t;
    s->shades = true;
    if ((t->kind == K_INTERFACE && t->len == 0) || t->kind == K_STRING || t->kind == K_SLICE || ffi_typeof(gp, w, t, false, inner)) return true;
    snprintf(why, FFI_WHY, "parameter %d: %.300s", s->nargs + 1, inner);
    return false;
}

static bool is_error(g *gp, const rtype *t) { return t == rt_vmof(gp)->t_error; }

static bool is_errno(const rtype *t)
{
    return t->kind == K_UINTPTR && t->uncommon && t->uncommon->pkgpath.n == 7 && memcmp(t->uncommon->pkgpath.p, "syscall", 7) == 0;
}

static bool result(g *gp, ffi_world *w, ffi_sig *s, const rtype *t, char *why)
{
    char inner[FFI_WHY];
    s->ret = t;
    if (s->callback && t->kind == K_STRING) {
        snprintf(why, FFI_WHY, "result: a string returned to C would have no owner: return a pointer to C memory");
        return false;
    }
    if (t->kind == K_STRING) {
        s->how = RET_STRING;
        s->result = &ffi_type_pointer;
        return true;
    }
    if (!(s->result = ffi_typeof(gp, w, t, false, inner))) {
        snprintf(why, FFI_WHY, "result: %.300s", inner);
        return false;
    }
    switch (t->kind) {
    case K_BOOL: s->how = RET_BOOL; break;
    case K_INT8: case K_INT16: case K_INT32: case K_UINT8: case K_UINT16: case K_UINT32: s->how = RET_INT; break;
    case K_FLOAT32: s->how = RET_FLOAT; break;
    case K_STRUCT: case K_COMPLEX64: case K_COMPLEX128: s->how = RET_MEM; break;
    default: s->how = RET_WORD;
    }
    return true;
}

static bool results(g *gp, ffi_world *w, ffi_sig *s, const rtype *t, char *why)
{
    int64_t n = t->nresults;
    const rtype *const *r = t->params + t->len;
    s->how = RET_NONE;
    s->result = &ffi_type_void;
    if (n > 0 && !s->callback && (is_error(gp, r[n - 1]) || is_errno(r[n - 1]))) {
        s->err = is_error(gp, r[n - 1]) ? ERRNO_ERROR : ERRNO_NUMBER;
        s->errslot = (uint16_t)(n == 2 ? r[0]->nslots : 0);
        n--;
    }
    if (n > 1) {
        snprintf(why, FFI_WHY, "a C function has one result%s", s->callback ? "" : " (a second may be error or syscall.Errno, for errno)");
        return false;
    }
    return n == 0 || result(gp, w, s, r[0], why);
}

static void place(ffi_sig *s, const rtype *t)
{
    unsigned at = s->nres;
    for (int64_t i = 0; i < t->len; i++) {
        s->args[i].slot = (uint16_t)at;
        slot_bits(s->ptrbits, t->params[i], at);
        at += t->params[i]->nslots;
    }
}

/* Decides whether all is passed in registers. */
static void count_registers(ffi_sig *s)
{
#ifdef __x86_64__
    int ints = 0;
    if (s->variadic || s->how == RET_MEM || s->nargs > 14) return;
    for (int i = 0; i < s->nargs; i++) {
        const ffi_type *t = s->types[i];
        if (t == &ffi_type_float || t == &ffi_type_double) {
            s->floats |= (uint16_t)(1u << i);
            s->nfloats++;
        } else if (t->type == FFI_TYPE_STRUCT || t->type == FFI_TYPE_COMPLEX || ++ints > 6) {
            return;
        }
    }
    if (s->nfloats <= 8) s->regs = s->result == &ffi_type_float || s->result == &ffi_type_double ? REGS_FLOAT : REGS_INT;
#else
    (void)s;
#endif
}

static ffi_sig *compile(g *gp, ffi_world *w, const rtype *t, bool callback, char *why)
{
    uint64_t nres = 0, nslots = 0;
    for (int64_t i = 0; i < t->len; i++) nslots += t->params[i]->nslots;
    for (int64_t i = 0; i < t->nresults; i++) nres += t->params[t->len + i]->nslots;
    if (t->len > FFI_MAXARGS || nres + nslots > (callback ? (int)CB_SLOTS : 4096)) {
        snprintf(why, FFI_WHY, "%.*s: too many parameters, or too large ones", (int)t->str.n < 200 ? (int)t->str.n : 200, t->str.p);
        return NULL;
    }
    ffi_sig *s = ffi_alloc(gp, w, sizeof *s);
    s->t = t;
    s->callback = callback;
    s->nres = (uint16_t)nres;
    s->nslots = (uint16_t)nslots;
    s->variadic = (t->flags & RT_VARIADIC) != 0;
    s->nargs = (uint16_t)(t->len - s->variadic);
    s->plain = !s->variadic;
    s->types = ffi_alloc(gp, w, sizeof *s->types * (size_t)(t->len + 1));
    s->args = ffi_alloc(gp, w, sizeof *s->args * (size_t)(t->len + 1));
    s->ptrbits = ffi_alloc(gp, w, (nres + nslots) / 8 + 1);
    for (int i = 0; i < s->nargs; i++)
        if (!param(gp, w, s, t->params[i], i, why)) return NULL;
    if (s->variadic && !rest(gp, w, s, t->params[s->nargs]->elem, why)) return NULL;
    if (!results(gp, w, s, t, why)) return NULL;
    place(s, t);
    count_registers(s);
    if (ffi_prep_cif(&s->cif, FFI_DEFAULT_ABI, s->nargs, s->result, s->types) == FFI_OK) return s;
    snprintf(why, FFI_WHY, "%.*s cannot be called from here", (int)t->str.n < 200 ? (int)t->str.n : 200, t->str.p);
    return NULL;
}

ffi_sig *ffi_signature(g *gp, ffi_world *w, const rtype *t, bool callback, char *why)
{
    for (ffi_sig *s = w->sigs; s; s = s->next)
        if (s->t == t && s->callback == callback) return s;
    ffi_sig *s = compile(gp, w, t, callback, why);
    if (!s) return NULL;
    s->next = w->sigs;
    return w->sigs = s;
}
#endif
