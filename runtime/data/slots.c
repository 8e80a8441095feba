/* slots.c - values between memory and frame slots, flattened as runtime/abi/bytecode.h says: for who passes arguments without compiled code. */
#include "runtime/data/data.h"

#define LEAF(T, field) (s->u = 0, s->field = *(const T *)m, s + 1)

static slot *flatten(const rtype *t, const char *m, slot *s)
{
    switch (t->kind) {
    case K_BOOL: case K_UINT8: return LEAF(uint8_t, u);
    case K_INT8: return LEAF(int8_t, i);
    case K_INT16: return LEAF(int16_t, i);
    case K_INT32: return LEAF(int32_t, i);
    case K_UINT16: return LEAF(uint16_t, u);
    case K_UINT32: return LEAF(uint32_t, u);
    case K_FLOAT32: return LEAF(float, f32);
    case K_COMPLEX64: s = LEAF(float, f32); m += 4; return LEAF(float, f32);
    case K_ARRAY: return s;
    case K_STRUCT:
        for (int64_t i = 0; i < t->len; i++) s = flatten(t->fields[i].typ, m + t->fields[i].offset, s);
        return s;
    default:                                             /* whole words */
        memcpy(s, m, t->size);
        return s + t->size / 8;
    }
}

void rt_toslots(const rtype *t, const void *p, slot *s)
{
    if (t->ssa) {
        if (p) flatten(t, p, s);
        else memset(s, 0, t->nslots * sizeof *s);
        return;
    }
    if (t->nslots) s[t->nslots - 1].u = 0;
    if (p) memcpy(s, p, t->size);
    else memset(s, 0, t->nslots * sizeof *s);
}

static const slot *unflatten(const rtype *t, char *m, const slot *s)
{
    switch (t->kind) {
    case K_COMPLEX64: memcpy(m, s, 4); memcpy(m + 4, s + 1, 4); return s + 2;
    case K_ARRAY: return s;
    case K_STRUCT:
        for (int64_t i = 0; i < t->len; i++) s = unflatten(t->fields[i].typ, m + t->fields[i].offset, s);
        return s;
    default:                                             /* small ones lie in a slot's low bytes */
        memcpy(m, s, t->size);
        return s + (t->size + 7) / 8;
    }
}

const void *rt_fromslots(const rtype *t, const slot *s, slot tmp[8])
{
    if (!t->ssa || t->kind != K_STRUCT) {
        if (t->kind != K_COMPLEX64) return s;
    }
    memset(tmp, 0, 8 * sizeof *tmp);
    unflatten(t, (char *)tmp, s);
    return tmp;
}
