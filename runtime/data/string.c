/* string.c - concatenation, comparison and conversions of strings.
 *
 * String bytes are immutable: everything built here is fresh noscan memory, or room in the caller's frame (abi/room.h), except what need not be built: empty strings have a NULL pointer, one-byte
 * strings point into a constant table, and a concatenation with one non-empty part is that part. Runes decode with Go's rules (base/utf8.h).
 */
#include "base/utf8.h"
#include "runtime/data/data_int.h"
#include "runtime/data/static_bytes.h"
#include "runtime/limit.h"

static inline char *rawstring(g *gp, uint64_t n) { return rt_mallocgc(gp, n, NULL, false); }
static inline char *rawstring_in(g *gp, uint64_t n, void *room) { return room && n <= ROOM_BYTES ? room : rawstring(gp, n); }

void rt_gostring(g *gp, const void *p, int64_t n, slot *out)
{
    gostring s = rt_slicebytetostring(gp, p, n);
    out[0].p = (void *)s.p;
    out[1].i = s.n;
}

/* A single part that is not empty is the result, even one in a frame: escape analysis takes the result for any of the parts. */
void rt_concatstrings(g *gp, const gostring *a, int n, void *room, gostring *out)
{
    int64_t total = 0;
    int parts = 0, last = 0;
    for (int i = 0; i < n; i++) {
        if (a[i].n == 0) continue;
        if (__builtin_add_overflow(total, a[i].n, &total)) rt_throw(gp, "string concatenation too long");
        parts++;
        last = i;
    }
    if (parts <= 1) {
        *out = parts ? a[last] : (gostring){ 0 };
        return;
    }
    char *s = rawstring_in(gp, (uint64_t)total, room), *q = s;
    for (int i = 0; i < n; i++) {
        if (a[i].n == 0) continue;
        rt_copylong(gp, q, a[i].p, (uint64_t)a[i].n);
        q += a[i].n;
    }
    *out = (gostring){ s, total };
}

int rt_cmpstring(const char *a, int64_t an, const char *b, int64_t bn)
{
    int64_t n = an < bn ? an : bn;
    int c = n && a != b ? memcmp(a, b, (size_t)n) : 0;
    if (c != 0) return c < 0 ? -1 : 1;
    return an < bn ? -1 : an > bn;
}

gostring rt_slicebytetostring_in(g *gp, const void *p, int64_t n, void *room)
{
    if (n <= 0) return (gostring){ 0 };
    if (n == 1) return (gostring){ (const char *)&rt_staticbytes[*(const uint8_t *)p], 1 };
    char *s = rawstring_in(gp, (uint64_t)n, room);
    rt_copylong(gp, s, p, (uint64_t)n);
    return (gostring){ s, n };
}

gostring rt_slicebytetostring(g *gp, const void *p, int64_t n) { return rt_slicebytetostring_in(gp, p, n, NULL); }

goslice rt_stringtoslicebyte(g *gp, const char *p, int64_t n, void *room)
{
    bool fits = room && n <= ROOM_BYTES;
    uint64_t cap = fits ? ROOM_BYTES : rt_roundupsize((uint64_t)n);
    char *b = fits ? room : rawstring(gp, cap);
    if (n > 0) rt_copylong(gp, b, p, (uint64_t)n);
    if (cap > (uint64_t)n) memset(b + n, 0, cap - (uint64_t)n);
    return (goslice){ b, n, (int64_t)cap };
}

int64_t rt_decoderune(const char *p, int64_t n, int64_t i, int32_t *r)
{
    unsigned char c = (unsigned char)p[i];
    if (c < 0x80) {
        *r = c;
        return i + 1;
    }
    uint32_t u;
    int w = utf8_decode(p + i, (size_t)(n - i), &u);
    *r = (int32_t)u;
    return i + w;
}

int64_t rt_countrunes(g *gp, const char *p, int64_t n)
{
    int64_t count = 0;
    int32_t r;
    for (int64_t i = 0; i < n; rt_look(gp, count++)) i = rt_decoderune(p, n, i, &r);
    return count;
}

gostring rt_intstring(g *gp, int64_t v, void *room)
{
    char b[4];
    int n = utf8_encode(b, v < 0 || v > 0x10FFFF ? RUNE_ERROR : (uint32_t)v);
    return rt_slicebytetostring_in(gp, b, n, room);
}

gostring rt_slicerunetostring(g *gp, const int32_t *p, int64_t n, void *room)
{
    char b[4];
    uint64_t total = 0;
    for (int64_t i = 0; i < n; i++) {
        rt_look(gp, i);
        total += (uint64_t)utf8_encode(b, p[i] < 0 ? RUNE_ERROR : (uint32_t)p[i]);
    }
    if (total == 0) return (gostring){ 0 };
    char *s = rawstring_in(gp, total, room), *q = s;
    for (int64_t i = 0; i < n; i++) {
        int w = utf8_encode(b, p[i] < 0 ? RUNE_ERROR : (uint32_t)p[i]);
        memcpy(q, b, (size_t)w);
        q += w;
        rt_look(gp, i);
    }
    return (gostring){ s, (int64_t)total };
}

goslice rt_stringtoslicerune(g *gp, const char *p, int64_t n, void *room)
{
    int64_t count = rt_countrunes(gp, p, n);
    bool fits = room && count <= ROOM_RUNES;
    uint64_t mem = fits ? 4 * ROOM_RUNES : rt_roundupsize((uint64_t)count * 4);
    int32_t *a = fits ? room : rt_mallocgc(gp, mem, NULL, false);
    int64_t k = 0;
    for (int64_t i = 0; i < n; k++) {
        i = rt_decoderune(p, n, i, &a[k]);
        rt_look(gp, k);
    }
    if (mem > (uint64_t)count * 4) memset(a + count, 0, mem - (uint64_t)count * 4);
    return (goslice){ a, count, (int64_t)(mem / 4) };
}
