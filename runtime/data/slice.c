/* slice.c - make, append, copy.
 *
 * Growth follows Go 1.19: twice the capacity below 256 elements, then by a quarter plus 192, then whatever the size class has room for
 * (tests/golden/append_growth.csv). Old storage is never freed here. A grown array is fresh memory: its stores need no barrier for what they overwrite,
 * but while marking the old elements' pointers are shaded, since the copy is black.
 */
#include "runtime/data/data_int.h"
#include "runtime/heap/malloc.h"
#include "runtime/limit.h"

static NORETURN void panictext(g *gp, const char *s) { rt_panicerror(gp, s); }

static inline bool toobig(const rtype *elem, int64_t n, uint64_t *mem)
{
    return n < 0 || __builtin_mul_overflow(elem->size, (uint64_t)n, mem) || *mem > RT_MAXALLOC;
}

void *rt_makeslice(g *gp, const rtype *elem, int64_t len, int64_t cap)
{
    uint64_t mem;
    if (unlikely(toobig(elem, cap, &mem) || len < 0 || len > cap)) {
        if (toobig(elem, len, &mem)) panictext(gp, "runtime error: makeslice: len out of range");
        panictext(gp, "runtime error: makeslice: cap out of range");
    }
    return rt_mallocgc(gp, mem, elem, true);
}

/* The capacity before rounding to what the allocator gives. */
static int64_t nextcap(int64_t old, int64_t need)
{
    int64_t twice = old + old;
    if (need > twice) return need;
    if (old < 256) return twice;
    int64_t c = old;
    while (c > 0 && c < need) c = (int64_t)((uint64_t)c + ((uint64_t)c + 3 * 256) / 4);
    return c <= 0 ? need : c;
}

int64_t rt_growcap(int64_t oldcap, int64_t need, uint64_t elemsize)
{
    if (need < 0 || need < oldcap) return -1;
    if (elemsize == 0) return need;
    uint64_t mem;
    if (__builtin_mul_overflow((uint64_t)nextcap(oldcap, need), elemsize, &mem) || mem > RT_MAXALLOC) return -1;
    return (int64_t)(rt_roundupsize(mem) / elemsize);
}

goslice rt_growslice(g *gp, const rtype *elem, void *old, int64_t newlen, int64_t cap, int64_t num)
{
    int64_t newcap = newlen < 0 ? -1 : rt_growcap(cap, newlen, elem->size);
    if (unlikely(newcap < 0)) panictext(gp, "runtime error: growslice: len out of range");
    if (elem->size == 0) return (goslice){ rt_mallocgc(gp, 0, NULL, false), newlen, newcap };
    ALLOCTRACE(gp->vm, "growslice elem=%llu len=%lld cap=%lld newcap=%lld", (unsigned long long)elem->size, (long long)newlen, (long long)cap, (long long)newcap);
    uint64_t es = elem->size, used = (uint64_t)(newlen - num) * es, mem = (uint64_t)newcap * es;
    char *p;
    if (elem->ptrdata == 0) {
        p = rt_mallocgc(gp, mem, NULL, false);
        uint64_t tail = (uint64_t)newlen * es;
        rt_zerolong(gp, p + tail, mem - tail);
    } else {
        p = rt_mallocgc(gp, mem, elem, true);
        if (unlikely(gp->vm->wbenabled) && used) rt_bulkbarrier(gp, elem, NULL, old, used);
    }
    if (used) rt_copylong(gp, p, old, used);
    return (goslice){ p, newlen, newcap };
}

/* A long copy looks now and then whether it must stop. It goes backwards when that is the way to copy onto itself. */
static void copy_pieces(g *gp, const rtype *elem, char *dst, const char *src, int64_t n)
{
    int64_t piece = CHARGE_PIECE / (int64_t)elem->size;
    if (likely(n <= piece || elem->size > CHARGE_PIECE / 2)) {
        rt_typedmemmove_n(gp, elem, dst, src, n);
        return;
    }
    bool back = dst > src && dst < src + n * (int64_t)elem->size;
    for (int64_t done = 0; done < n; done += piece) {
        int64_t k = piece < n - done ? piece : n - done, at = back ? n - done - k : done;
        rt_typedmemmove_n(gp, elem, dst + at * (int64_t)elem->size, src + at * (int64_t)elem->size, k);
        rt_charge(gp, k * (int64_t)elem->size);
    }
}

/* v NULL: n zero elements, as append(s, make([]T, n)...) has them. */
goslice rt_appendslice(g *gp, const rtype *elem, goslice s, const void *v, int64_t n)
{
    if (unlikely(n < 0)) panictext(gp, "runtime error: makeslice: len out of range");
    if (n == 0) return s;
    int64_t newlen;
    if (__builtin_add_overflow(s.len, n, &newlen)) panictext(gp, "runtime error: growslice: len out of range");
    int64_t oldlen = s.len;
    if (newlen > s.cap) s = rt_growslice(gp, elem, s.p, newlen, s.cap, n);
    s.len = newlen;
    if (v == NULL) rt_sliceclear(gp, elem, (char *)s.p + (uint64_t)oldlen * elem->size, n);
    else if (elem->size) copy_pieces(gp, elem, (char *)s.p + (uint64_t)oldlen * elem->size, v, n);
    return s;
}

void rt_appendbytes(g *gp, goslice *s, const void *v, int64_t n)
{
    static const rtype byte = { .size = 1, .align = 1, .kind = K_UINT8 };
    if (unlikely(n > s->cap - s->len)) {
        int64_t newlen;
        if (__builtin_add_overflow(s->len, n, &newlen)) newlen = -1;
        goslice to = rt_growslice(gp, &byte, s->p, newlen, s->cap, n);
        rt_writeptr(gp, &s->p, to.p);
        s->cap = to.cap;
    }
    rt_copylong(gp, (char *)s->p + s->len, v, (uint64_t)n);
    s->len += n;
}

int64_t rt_slicecopy(g *gp, const rtype *elem, void *dst, int64_t dstlen, const void *src, int64_t srclen)
{
    int64_t n = dstlen < srclen ? dstlen : srclen;
    if (n > 0 && elem->size) copy_pieces(gp, elem, dst, src, n);
    return n;
}

void rt_sliceclear(g *gp, const rtype *elem, void *p, int64_t n)
{
    int64_t piece = elem->size ? CHARGE_PIECE / (int64_t)elem->size : n;
    for (; unlikely(n > piece && piece > 0); n -= piece) {
        rt_typedmemclr_n(gp, elem, p, piece);
        p = (char *)p + piece * (int64_t)elem->size;
        rt_charge(gp, CHARGE_PIECE);
    }
    rt_typedmemclr_n(gp, elem, p, n);
}

void rt_unsafeslicecheck(g *gp, const rtype *elem, const void *p, int64_t len)
{
    uint64_t mem;
    if (len < 0) panictext(gp, "runtime error: unsafe.Slice: len out of range");
    if (__builtin_mul_overflow(elem->size, (uint64_t)len, &mem) || mem > -(uint64_t)(uintptr_t)p) {
        if (p == NULL) {
            if (mem == 0 && elem->size != 0) return;
            if (len == 0) return;
            panictext(gp, "runtime error: unsafe.Slice: ptr is nil and len is not zero");
        }
        panictext(gp, "runtime error: unsafe.Slice: len out of range");
    }
    if (p == NULL && len > 0) panictext(gp, "runtime error: unsafe.Slice: ptr is nil and len is not zero");
}

void rt_unsafestringcheck(g *gp, const void *p, int64_t len)
{
    if (len < 0) panictext(gp, "runtime error: unsafe.String: len out of range");
    if (p == NULL) {
        if (len > 0) panictext(gp, "runtime error: unsafe.String: ptr is nil and len is not zero");
        return;
    }
    if ((uint64_t)len > -(uint64_t)(uintptr_t)p) panictext(gp, "runtime error: unsafe.String: len out of range");
}
