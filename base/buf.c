/* buf.c - a byte buffer that doubles.
 *
 * Invariant: n <= cap; p is NULL exactly while cap is 0.
 * Locking: none.
 */
#include "base/buf.h"
#include "base/alloc.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>

void buf_free(buf *b)
{
    base_free(b->p);
    *b = (buf){ 0 };
}

void buf_reserve(buf *b, size_t extra)
{
    if (extra <= b->cap - b->n) return;
    if (extra > PTRDIFF_MAX - b->n) base_oom(extra);
    size_t cap = b->cap ? b->cap : 64;
    while (cap - b->n < extra) cap *= 2;
    char *p = base_realloc(b->p, cap);
    if (!p) base_oom(cap);
    b->p = p;
    b->cap = cap;
}

void buf_put(buf *b, const void *p, size_t n)
{
    if (!n) return;
    buf_reserve(b, n);
    memcpy(b->p + b->n, p, n);
    b->n += n;
}

void buf_puts(buf *b, const char *s)
{
    buf_put(b, s, strlen(s));
}

void buf_putc(buf *b, char c)
{
    if (b->n == b->cap) buf_reserve(b, 1);
    b->p[b->n++] = c;
}

void buf_putrune(buf *b, uint32_t r)
{
    char tmp[4];
    buf_put(b, tmp, (size_t)utf8_encode(tmp, r));
}

void buf_vprintf(buf *b, const char *fmt, va_list ap)
{
    va_list again;
    va_copy(again, ap);
    buf_reserve(b, 64);
    int n = vsnprintf(b->p + b->n, b->cap - b->n, fmt, ap);
    gol_assert(n >= 0);
    if ((size_t)n >= b->cap - b->n) {
        buf_reserve(b, (size_t)n + 1);
        vsnprintf(b->p + b->n, b->cap - b->n, fmt, again);
    }
    b->n += (size_t)n;
    va_end(again);
}

void buf_printf(buf *b, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    buf_vprintf(b, fmt, ap);
    va_end(ap);
}

const char *buf_cstr(buf *b)
{
    buf_reserve(b, 1);
    b->p[b->n] = 0;
    return b->p;
}
