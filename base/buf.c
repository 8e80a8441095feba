/* buf.c - a byte buffer that doubles.
 *
 * Invariant: n <= cap; p is NULL exactly while cap is 0.
 * Locking: none.
 */
#include "base/buf.h"
#include "base/alloc.h"
#include "base/utf8.h"

#include <math.h>
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

void buf_putfloat(buf *b, double v, int bits)
{
    if (isnan(v)) { buf_puts(b, "NaN"); return; }
    if (isinf(v)) { buf_puts(b, v > 0 ? "+Inf" : "-Inf"); return; }
    char t[64];
    for (int p = 0; p < 17; p++) {
        snprintf(t, sizeof t, "%.*e", p, v);
        if (bits == 32 ? strtof(t, NULL) == (float)v : strtod(t, NULL) == v) break;
    }
    char *e = strchr(t, 'e');
    int x = (int)strtol(e + 1, NULL, 10), n = 0;
    *e = 0;
    char digits[32];
    for (char *q = t; *q; q++)
        if (*q >= '0' && *q <= '9') digits[n++] = *q;
    if (signbit(v)) buf_putc(b, '-');
    if (x < -4 || x >= 6) {
        buf_putc(b, digits[0]);
        if (n > 1) { buf_putc(b, '.'); buf_put(b, digits + 1, (size_t)n - 1); }
        buf_printf(b, "e%c%02d", x < 0 ? '-' : '+', x < 0 ? -x : x);
        return;
    }
    if (x < 0) {
        buf_puts(b, "0.");
        for (int i = -1; i > x; i--) buf_putc(b, '0');
        buf_put(b, digits, (size_t)n);
        return;
    }
    for (int i = 0; i <= x; i++) buf_putc(b, i < n ? digits[i] : '0');
    if (n > x + 1) {
        buf_putc(b, '.');
        buf_put(b, digits + x + 1, (size_t)(n - x - 1));
    }
}
