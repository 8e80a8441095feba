/* binary.c - natives of encoding/binary: varints, and values of fixed size as bytes in one of the two usual orders.
 *
 * A value is walked by its type. What takes more than that is left to reflection (binary.gol): other orders, types nested deeper than C's stack is
 * trusted with or of very many fields, and fields that may not be set, at which reflection panics. Integers lie in memory as the machine has them, little-endian.
 * A varint's bytes are written as far as there is room for them; what is too little room is Go's own panic.
 */
#include "runtime/limit.h"
#include "runtime/abi/rtype.h"
#include "stdlib/strconv/strconv.h"

enum { MAXDEPTH = 50, MAXNODES = 10000 };
enum { PACK, UNPACK };

static bool is_blank(const rfield *f) { return f->name.n == 1 && f->name.p[0] == '_'; }

/* Bytes of a value of type t, -1 if it has no fixed size or is not for here. *nodes counts what was looked at: a type's own size says nothing of that. */
static int64_t counted_size(const rtype *t, int how, int depth, int *nodes)
{
    int64_t sum = 0, n;
    if (++*nodes > MAXNODES || depth > MAXDEPTH) return -1;
    switch (t->kind) {
    case K_BOOL: case K_INT8: case K_INT16: case K_INT32: case K_INT64: case K_UINT8: case K_UINT16: case K_UINT32: case K_UINT64:
    case K_FLOAT32: case K_FLOAT64: case K_COMPLEX64: case K_COMPLEX128:
        return (int64_t)t->size;
    case K_ARRAY:
        n = counted_size(t->elem, how, depth + 1, nodes);
        return n < 0 ? -1 : n * t->len;
    case K_STRUCT:
        for (int64_t i = 0; i < t->len; i++) {
            const rfield *f = &t->fields[i];
            n = how == PACK || f->pkgpath.n == 0 || is_blank(f) ? counted_size(f->typ, how, depth + 1, nodes) : -1;
            if (n < 0) return -1;
            sum += n;
        }
        return sum;
    }
    return -1;
}

static int64_t type_size(const rtype *t, int how)
{
    int nodes = 0;
    return counted_size(t, how, 0, &nodes);
}

/* size bytes of one number, between the value at v and the text at b */
static void number(uint8_t *v, uint8_t *b, uint64_t size, bool big, int how)
{
    uint8_t *to = how == PACK ? b : v;
    const uint8_t *from = how == PACK ? v : b;
    uint64_t u = 0;
    switch (size) {
    case 1: *to = *from; return;
    case 2: {
        uint16_t s;
        memcpy(&s, from, 2);
        if (big) s = __builtin_bswap16(s);
        memcpy(to, &s, 2);
        return;
    }
    case 4: {
        uint32_t w;
        memcpy(&w, from, 4);
        if (big) w = __builtin_bswap32(w);
        memcpy(to, &w, 4);
        return;
    }
    }
    memcpy(&u, from, 8);
    if (big) u = __builtin_bswap64(u);
    memcpy(to, &u, 8);
}

typedef struct walk { g *gp; bool big; int how; int64_t nodes; } walk;

static uint8_t *value(walk *w, const rtype *t, uint8_t *v, uint8_t *b);

static uint8_t *elements(walk *w, const rtype *t, int64_t n, uint8_t *v, uint8_t *b)
{
    if (t->kind == K_UINT8 || t->kind == K_INT8) {
        rt_copylong(w->gp, w->how == PACK ? b : v, w->how == PACK ? v : b, (uint64_t)n);
        return b + n;
    }
    if (type_size(t, w->how) == 0) return b;               /* any number of them */
    for (int64_t i = 0; i < n; i++) b = value(w, t, v + (uint64_t)i * t->size, b);
    return b;
}

static uint8_t *value(walk *w, const rtype *t, uint8_t *v, uint8_t *b)
{
    rt_look(w->gp, w->nodes++);
    switch (t->kind) {
    case K_ARRAY: return elements(w, t->elem, t->len, v, b);
    case K_STRUCT:
        for (int64_t i = 0; i < t->len; i++) {
            const rfield *f = &t->fields[i];
            if (is_blank(f)) {
                uint64_t n = (uint64_t)type_size(f->typ, w->how);
                if (w->how == PACK) rt_zerolong(w->gp, b, n);
                b += n;
            } else {
                b = value(w, f->typ, v + f->offset, b);
            }
        }
        return b;
    case K_BOOL:
        if (w->how == PACK) *b = *v; else *v = *b != 0;
        return b + 1;
    case K_COMPLEX64: case K_COMPLEX128:
        number(v, b, t->size / 2, w->big, w->how);
        number(v + t->size / 2, b + t->size / 2, t->size / 2, w->big, w->how);
        return b + t->size;
    }
    number(v, b, t->size, w->big, w->how);
    return b + t->size;
}

/* What an interface of type t with data word p holds, or what a pointer in it points to: the type and place of n values. False: nothing. */
static bool held(const rtype **t, void **p, int64_t *n)
{
    *n = -1;
    if (*t && (*t)->kind == K_POINTER) *t = (*t)->elem;
    if (!*t || !*p) return false;
    if ((*t)->kind == K_SLICE) {
        const goslice *s = *p;
        *n = s->len;
        *p = s->p;
        *t = (*t)->elem;
    }
    return true;
}

/* func sizeHere(data any, unpack bool) int: -1 if it is not for here */
static void binary_sizeHere(g *gp UNUSED, slot *fp)
{
    const rtype *t = fp[1].p;
    void *p = fp[2].p;
    int64_t n, k = -1;
    int how = fp[3].u ? UNPACK : PACK;
    if (t && (how == PACK || t->kind == K_POINTER || t->kind == K_SLICE) && held(&t, &p, &n)) {
        k = type_size(t, how);
        if (k > 0 && n >= 0) k *= n;
    }
    fp[0].i = k;
}

/* func move(b []byte, data any, big, unpack bool), between the bytes of b and what data holds */
static void binary_move(g *gp, slot *fp)
{
    const rtype *t = fp[3].p;
    void *p = fp[4].p;
    int64_t n;
    walk w = { gp, fp[5].u != 0, fp[6].u ? UNPACK : PACK, 0 };
    rt_charge(gp, fp[1].i);
    held(&t, &p, &n);
    if (n >= 0) elements(&w, t, n, p, fp[0].p); else value(&w, t, p, fp[0].p);
}

/* ---- varints ---- */

static int put_uvarint(uint8_t *out, uint64_t x)
{
    int n = 0;
    for (; x >= 0x80; x >>= 7) out[n++] = (uint8_t)(x | 0x80);
    out[n++] = (uint8_t)x;
    return n;
}

/* func putUvarint(buf []byte, x uint64) int: how many bytes x takes, of which those that fit were written */
static void binary_putUvarint(g *gp UNUSED, slot *fp)
{
    uint8_t b[10];
    int n = put_uvarint(b, fp[4].u), fit = fp[2].i < n ? (int)fp[2].i : n;
    if (fit) memcpy(fp[1].p, b, (size_t)fit);
    fp[0].i = n;
}

/* func AppendUvarint(buf []byte, x uint64) []byte */
static void binary_AppendUvarint(g *gp, slot *fp)
{
    uint8_t b[10];
    stdlib_strconv_append(gp, fp, fp + 3, b, put_uvarint(b, fp[6].u));
}

/* func Uvarint(buf []byte) (uint64, int) */
static void binary_Uvarint(g *gp UNUSED, slot *fp)
{
    const uint8_t *p = fp[2].p;
    int64_t n = fp[3].i;
    uint64_t x = 0;
    fp[0].u = 0;
    fp[1].i = 0;
    for (int64_t i = 0; i < n; i++) {
        uint8_t c = p[i];
        if (i == 10 || (i == 9 && c > 1 && c < 0x80)) {
            fp[1].i = -(i + 1);
            return;
        }
        x |= (uint64_t)(c & 0x7f) << (7 * i & 63);
        if (c < 0x80) {
            fp[0].u = x;
            fp[1].i = i + 1;
            return;
        }
    }
}

/* func appendLow(b []byte, x uint64, n int) []byte: the n low bytes, the lowest first */
static void binary_appendLow(g *gp, slot *fp)
{
    uint64_t x = fp[6].u;
    stdlib_strconv_append(gp, fp, fp + 3, &x, fp[7].i);
}

const rt_native_def stdlib_encoding_binary_natives[] = {
    { "encoding/binary.sizeHere", binary_sizeHere },
    { "encoding/binary.move", binary_move },
    { "encoding/binary.putUvarint", binary_putUvarint },
    { "encoding/binary.AppendUvarint", binary_AppendUvarint },
    { "encoding/binary.Uvarint", binary_Uvarint },
    { "encoding/binary.appendLow", binary_appendLow },
    { 0, 0 }
};
