/* sizes.c - sizes and alignments of gc on amd64.
 *
 * Sizes are cached in the type once its underlying type is known. A size that does not fit int64 is reported as -1 by
 * type_sizeof and as UINT64_MAX by type_size. Locking: none.
 */
#include "compiler/types/check.h"

static const uint8_t basic_sizes[TY_NBASIC] = {
    [TY_BOOL] = 1, [TY_INT] = 8, [TY_INT8] = 1, [TY_INT16] = 2, [TY_INT32] = 4, [TY_INT64] = 8, [TY_UINT] = 8, [TY_UINT8] = 1,
    [TY_UINT16] = 2, [TY_UINT32] = 4, [TY_UINT64] = 8, [TY_UINTPTR] = 8, [TY_FLOAT32] = 4, [TY_FLOAT64] = 8,
    [TY_COMPLEX64] = 8, [TY_COMPLEX128] = 16, [TY_STRING] = 16, [TY_UNSAFEPTR] = 8,
    /* untyped values that were never given a type: as their default types */
    [TY_UBOOL] = 1, [TY_UINTEGER] = 8, [TY_URUNE] = 4, [TY_UFLOAT] = 8, [TY_UCOMPLEX] = 16, [TY_USTRING] = 16, [TY_UNIL] = 8,
};

#define TOO_LARGE UINT64_MAX

static bool is_atomic_align64(Type *t)
{
    if (t->kind != TY_NAMED || !t->named.obj->pkg || !t->named.obj->name) return false;
    const char *path = t->named.obj->pkg->path;
    return strcmp(t->named.obj->name->s, "align64") == 0 &&
           (strcmp(path, "sync/atomic") == 0 || strcmp(path, "internal/runtime/atomic") == 0);
}

static void compute(Program *p, Type *t)
{
    if (t->sized) return;
    if (t->flags & TF_SIZING) {                               /* part of itself: reported elsewhere */
        t->size = 0;
        t->align = 1;
        return;
    }
    t->flags |= TF_SIZING;
    Type *u = type_under(t);
    uint64_t size = 8;
    uint32_t align = 8;
    bool var = u->kind == TY_TYPEPARAM;                        /* or a part of it is */
    if (u->kind < TY_NBASIC) {
        size = basic_sizes[u->kind];
        align = u->kind == TY_STRING || u->kind == TY_USTRING ? 8 : u->kind == TY_COMPLEX64 ? 4 : size > 8 ? 8 : size ? (uint32_t)size : 1;
    } else switch (u->kind) {
    case TY_SLICE: size = 24; break;
    case TY_INTERFACE: size = 16; break;
    case TY_ARRAY: {
        uint64_t es = type_size(p, u->elem);
        align = type_align(p, u->elem);
        var = u->elem->flags & TF_VARSIZE;
        int64_t n = u->arr.len;
        if (n <= 0 || es == 0) size = 0;
        else if (es == TOO_LARGE || es > (uint64_t)INT64_MAX / (uint64_t)n) size = TOO_LARGE;
        else size = es * (uint64_t)n;
        break;
    }
    case TY_STRUCT: {
        uint64_t off = 0, last = 1;
        align = u->st.n == 0 && is_atomic_align64(t) ? 8 : 1;
        uint64_t *offs = u->st.n ? arena_array(p->ar, uint64_t, u->st.n) : NULL;
        bool large = false;
        for (int i = 0; i < u->st.n; i++) {
            Type *f = u->st.f[i].var->type;
            uint32_t a = type_align(p, f);
            if (a > align) align = a;
            off = ALIGN_UP(off, (uint64_t)a);
            offs[i] = off;
            last = type_size(p, f);
            var |= (f->flags & TF_VARSIZE) != 0;
            if (large || last == TOO_LARGE || last > (uint64_t)INT64_MAX - 64 - off) { large = true; offs[i] = TOO_LARGE; continue; }
            off += last;
        }
        if (u->st.n && last == 0 && off > 0) off++;          /* a pointer past the last, empty field must stay inside */
        size = large ? TOO_LARGE : ALIGN_UP(off, (uint64_t)align);
        u->st.offs = offs;
        break;
    }
    case TY_TUPLE: {
        size = 0;
        for (int i = 0; i < u->tuple.n; i++) size = ALIGN_UP(size, (uint64_t)type_align(p, u->tuple.at[i])) + type_size(p, u->tuple.at[i]);
        size = ALIGN_UP(size, (uint64_t)8);
        break;
    }
    default: break;
    }
    t->size = size;
    t->align = (uint8_t)align;
    t->flags &= (uint16_t)~TF_SIZING;
    if (var) t->flags |= TF_VARSIZE;
    t->sized = valid(u) && !(u->kind == TY_ARRAY && u->arr.len < 0);
}

uint64_t type_size(Program *p, Type *t)
{
    compute(p, t);
    return t->size;
}

uint32_t type_align(Program *p, Type *t)
{
    compute(p, t);
    return t->align ? t->align : 1;
}

int64_t type_sizeof(Program *p, Type *t)
{
    uint64_t s = type_size(p, t);
    return s > (uint64_t)INT64_MAX ? -1 : (int64_t)s;
}

uint64_t type_fieldoffset(Program *p, Type *st, int i)
{
    Type *u = type_under(st);
    compute(p, u);
    return u->st.offs[i];
}

/* Does t's size depend on a type parameter? */
bool has_var_size(Program *p, Type *t)
{
    compute(p, t);
    return t->flags & TF_VARSIZE;
}

static bool haspointers(Program *p, Type *u)
{
    switch (u->kind) {
    case TY_ARRAY: return u->arr.len > 0 && type_haspointers(p, u->elem);
    case TY_STRUCT:
        for (int i = 0; i < u->st.n; i++)
            if (type_haspointers(p, u->st.f[i].var->type)) return true;
        return false;
    default:
        for (int i = 0; i < u->tuple.n; i++)
            if (type_haspointers(p, u->tuple.at[i])) return true;
        return false;
    }
}

bool type_haspointers(Program *p, Type *t)
{
    Type *u = type_under(t);
    if (u->kind != TY_ARRAY && u->kind != TY_STRUCT && u->kind != TY_TUPLE)
        return u->kind >= TY_NBASIC || u->kind == TY_STRING || u->kind == TY_UNSAFEPTR || u->kind == TY_USTRING || u->kind == TY_UNIL;
    if (!(u->flags & TF_PTRKNOWN)) u->flags |= TF_PTRKNOWN | (haspointers(p, u) ? TF_PTRS : 0);
    return u->flags & TF_PTRS;
}

/* The innermost part of t that no address space holds (gc's limit: 2^50 bytes), or NULL. */
Type *too_large(Program *p, Type *t)
{
    while (t->kind == TY_POINTER) t = t->elem;
    Type *u = type_under(t), *in = NULL;
    if (u->kind != TY_ARRAY && u->kind != TY_STRUCT) return NULL;
    uint64_t size = type_size(p, t);
    if (size < (uint64_t)1 << 50 && !(u->kind == TY_ARRAY && size == 0)) return NULL;   /* its parts are smaller still */
    if (u->kind == TY_ARRAY) in = too_large(p, u->elem);
    for (int i = 0; u->kind == TY_STRUCT && i < u->st.n && !in; i++) {
        Type *f = u->st.f[i].var->type;
        int k = type_under(f)->kind;
        if (k == TY_ARRAY || k == TY_STRUCT) in = too_large(p, f);
    }
    if (in) return in;
    return size >= (uint64_t)1 << 50 ? u : NULL;
}
