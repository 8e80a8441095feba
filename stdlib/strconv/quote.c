/* quote.c - quoted Go literals: making them, taking them apart.
 *
 * Quoting measures as it goes into a buffer that starts on the stack's side and moves to
 * Go memory when it must grow: at most 10 bytes come of one rune (\U0010ffff).
 * Locking: none.
 */
#include "stdlib/strconv/strconv.h"
#include "stdlib/unicode/unicat.h"
#include "stdlib/unicode/utf8/decode.h"
#include "runtime/limit.h"

enum { ASCII = 1, GRAPHIC = 2 };      /* modes, as in quote.gol */

static const char lowerhex[] = "0123456789abcdef";

static inline bool isprint_rune(int32_t r)
{
    return (uint32_t)r < 0x7F ? r >= 0x20 : stdlib_unicode_props(r) & UP_PRINT;
}

void strconv_IsPrint(g *gp UNUSED, slot *fp) { fp[0].i = isprint_rune((int32_t)fp[1].i) != 0; }
void strconv_IsGraphic(g *gp UNUSED, slot *fp)
{
    fp[0].i = (stdlib_unicode_props((int32_t)fp[1].i) & UP_GRAPHIC) != 0;
}

typedef struct out { g *gp; char *p; int64_t n, cap; } out;

static inline void room(out *o, int64_t more)
{
    if (unlikely(o->n + more > o->cap)) {
        int64_t cap = o->cap * 2 + more;
        char *q = rt_mallocgc(o->gp, (uint64_t)cap, NULL, false);
        rt_copylong(o->gp, q, o->p, (uint64_t)o->n);
        o->p = q;
        o->cap = cap;
    }
}

static void puthex(out *o, uint32_t v, int digits)
{
    for (int sh = (digits - 1) * 4; sh >= 0; sh -= 4)
        o->p[o->n++] = lowerhex[v >> sh & 15];
}

/* One rune; there is room for 10 bytes. */
static void putrune(out *o, int32_t r, int quote, int mode)
{
    const char *esc;
    if (r == quote || r == '\\') {
        o->p[o->n++] = '\\';
        o->p[o->n++] = (char)r;
        return;
    }
    if (mode & ASCII) {
        if (r < 0x80 && isprint_rune(r)) {
            o->p[o->n++] = (char)r;
            return;
        }
    } else if (isprint_rune(r) || ((mode & GRAPHIC) && (stdlib_unicode_props(r) & UP_GRAPHIC))) {
        o->n += u8_encode((uint8_t *)o->p + o->n, r);
        return;
    }
    o->p[o->n++] = '\\';
    esc = r >= 7 && r <= 13 ? "abtnvfr" + (r - 7) : NULL;
    if (esc) {
        o->p[o->n++] = *esc;
    } else if (r < ' ' || r == 0x7F) {
        o->p[o->n++] = 'x';
        puthex(o, (uint32_t)r, 2);
    } else if (r < 0x10000) {
        o->p[o->n++] = 'u';
        puthex(o, (uint32_t)r, 4);
    } else {
        o->p[o->n++] = 'U';
        puthex(o, (uint32_t)r, 8);
    }
}

static void quotestring(out *o, const uint8_t *s, int64_t n, int quote, int mode)
{
    int64_t i = 0, odd = 0;
    room(o, n + 2);
    o->p[o->n++] = (char)quote;
    while (i < n) {
        int32_t r;
        int w;
        room(o, 11);
        if (s[i] >= 0x20 && s[i] < 0x7F && s[i] != quote && s[i] != '\\') {
            o->p[o->n++] = (char)s[i++];
            continue;
        }
        w = u8_decode(s + i, n - i, &r);
        if (w == 1 && r == U8_ERROR) {
            o->p[o->n++] = '\\';
            o->p[o->n++] = 'x';
            puthex(o, s[i], 2);
        } else {
            putrune(o, r, quote, mode);
        }
        i += w;
        rt_look(o->gp, ++odd);
    }
    room(o, 1);
    o->p[o->n++] = (char)quote;
}

static void quoterune(out *o, int32_t r, int mode)
{
    if (r < 0 || r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF))
        r = U8_ERROR;
    o->p[o->n++] = '\'';
    putrune(o, r, '\'', mode);
    o->p[o->n++] = '\'';
}

/* func quote(s string, mode int) string */
void strconv_quote(g *gp, slot *fp)
{
    char buf[256];
    out o = { gp, buf, 0, sizeof buf };
    quotestring(&o, fp[2].p, fp[3].i, '"', (int)fp[4].i);
    if (o.p == buf) {
        rt_gostring(gp, o.p, o.n, fp);
    } else {
        fp[0].p = o.p;
        fp[1].i = o.n;
    }
}

/* func appendQuote(dst []byte, s string, mode int) []byte */
void strconv_appendQuote(g *gp, slot *fp)
{
    char buf[256];
    out o = { gp, buf, 0, sizeof buf };
    quotestring(&o, fp[6].p, fp[7].i, '"', (int)fp[8].i);
    stdlib_strconv_append(gp, fp, fp + 3, o.p, o.n);
}

/* func quoteRune(r rune, mode int) string */
void strconv_quoteRune(g *gp, slot *fp)
{
    char buf[16];
    out o = { gp, buf, 0, sizeof buf };
    quoterune(&o, (int32_t)fp[2].i, (int)fp[3].i);
    rt_gostring(gp, o.p, o.n, fp);
}

/* func appendQuoteRune(dst []byte, r rune, mode int) []byte */
void strconv_appendQuoteRune(g *gp, slot *fp)
{
    char buf[16];
    out o = { gp, buf, 0, sizeof buf };
    quoterune(&o, (int32_t)fp[6].i, (int)fp[7].i);
    stdlib_strconv_append(gp, fp, fp + 3, o.p, o.n);
}

void strconv_CanBackquote(g *gp UNUSED, slot *fp)
{
    const uint8_t *s = fp[1].p;
    int64_t n = fp[2].i;
    fp[0].i = 0;
    for (int64_t i = 0; i < n;) {
        int32_t r;
        int w = u8_decode(s + i, n - i, &r);
        if (w > 1 ? r == 0xFEFF : r == U8_ERROR || (r < ' ' && r != '\t') || r == '`' || r == 0x7F)
            return;
        i += w;
    }
    fp[0].i = 1;
}

/* ---- taking apart ---- */

/* The first character or escape of a literal's body. Returns the bytes it takes, 0 if it is wrong.
 * multi: the value is a rune to be encoded, not a byte. */
static int64_t unquotechar(const uint8_t *s, int64_t n, int quote, int32_t *val, bool *multi)
{
    int c, len;
    *multi = false;
    *val = 0;
    if (n == 0)
        return 0;
    c = s[0];
    if (c == quote && (quote == '\'' || quote == '"'))
        return 0;
    if (c >= 0x80) {
        *multi = true;
        return u8_decode(s, n, val);
    }
    if (c != '\\') {
        *val = c;
        return 1;
    }
    if (n < 2)
        return 0;
    c = s[1];
    switch (c) {
    case 'a': *val = 7; return 2;
    case 'b': *val = 8; return 2;
    case 'f': *val = 12; return 2;
    case 'n': *val = 10; return 2;
    case 'r': *val = 13; return 2;
    case 't': *val = 9; return 2;
    case 'v': *val = 11; return 2;
    case '\\': *val = '\\'; return 2;
    case '\'': case '"':
        *val = c;
        return c == quote ? 2 : 0;
    case 'x': case 'u': case 'U': {
        uint32_t v = 0;
        len = c == 'x' ? 2 : c == 'u' ? 4 : 8;
        if (n < 2 + len)
            return 0;
        for (int i = 2; i < 2 + len; i++) {
            int d = s[i] >= '0' && s[i] <= '9' ? s[i] - '0' : s[i] >= 'a' && s[i] <= 'f' ? s[i] - 'a' + 10
                    : s[i] >= 'A' && s[i] <= 'F' ? s[i] - 'A' + 10 : -1;
            if (d < 0)
                return 0;
            v = v << 4 | (uint32_t)d;
        }
        if (c != 'x') {
            if (v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF))
                return 0;
            *multi = true;
        }
        *val = (int32_t)v;
        return 2 + len;
    }
    default:
        if (c < '0' || c > '7' || n < 4)
            return 0;
        *val = c - '0';
        for (int i = 2; i < 4; i++) {
            if (s[i] < '0' || s[i] > '7')
                return 0;
            *val = *val << 3 | (s[i] - '0');
        }
        return *val > 255 ? 0 : 4;
    }
}

/* func unquoteChar(s string, quote byte) (value rune, multibyte bool, n int) - n = 0: wrong */
void strconv_unquoteChar(g *gp UNUSED, slot *fp)
{
    int32_t v;
    bool multi;
    int64_t n = unquotechar(fp[3].p, fp[4].i, (int)fp[5].u, &v, &multi);
    fp[0].i = n ? v : 0;
    fp[1].i = n && multi;
    fp[2].i = n;
}

/* func unquote(s string) (val string, n int) - the literal at the start of s and its length, 0 if it is wrong.
 * Where the value is a part of s it shares s's memory. */
void strconv_unquote(g *gp, slot *fp)
{
    const uint8_t *s = fp[3].p, *close;
    int64_t n = fp[4].i, end, i, w, due = CHARGE_PIECE;
    int quote;
    int32_t r;
    uint8_t *o;
    bool plain = true, multi;
    fp[0].p = NULL;
    fp[1].i = 0;
    fp[2].i = 0;
    if (n < 2)
        return;
    quote = s[0];
    if (quote != '`' && quote != '"' && quote != '\'')
        return;
    close = rt_findlong(gp, s + 1, quote, (uint64_t)(n - 1));
    if (close == NULL)
        return;
    end = close - s;
    if (quote == '`') {
        fp[2].i = end + 1;
        fp[0].p = (void *)(uintptr_t)(s + 1);
        fp[1].i = end - 1;
        if (rt_findlong(gp, s + 1, '\r', (uint64_t)(end - 1)) == NULL)
            return;
        o = rt_mallocgc(gp, (uint64_t)end, NULL, false);
        fp[0].p = o;
        for (i = 1; i < end; i++) {
            rt_look(gp, i);
            if (s[i] != '\r')
                *o++ = s[i];
        }
        fp[1].i = o - (uint8_t *)fp[0].p;
        return;
    }
    rt_charge(gp, n);
    for (i = 1; i < end && plain; i += w) {    /* one character, or valid text, without escapes: itself */
        w = u8_decode(s + i, end - i, &r);
        rt_pace(gp, i, &due);
        if (s[i] == '\\' || s[i] == '\n' || (w == 1 && r == U8_ERROR) || (quote == '\'' && i > 1))
            plain = false;
    }
    if (plain) {
        fp[0].p = (void *)(uintptr_t)(s + 1);
        fp[1].i = end - 1;
        fp[2].i = end + 1;
        return;
    }
    o = NULL;
    for (int pass = 0; pass < 2; pass++) {     /* measure and check, then write */
        int64_t len = 0;
        due = CHARGE_PIECE;
        for (i = 1; i < n && s[i] != quote;) {
            rt_pace(gp, i, &due);
            w = unquotechar(s + i, n - i, quote, &r, &multi);
            if (s[i] == '\n' || w == 0)
                return;
            i += w;
            if (r < 0x80 || !multi) {
                if (o)
                    o[len] = (uint8_t)r;
                len++;
            } else {
                uint8_t tmp[4];
                len += u8_encode(o ? o + len : tmp, r);
            }
            if (quote == '\'')
                break;
        }
        if (i >= n || s[i] != quote)
            return;
        if (pass == 0) {
            o = rt_mallocgc(gp, (uint64_t)len + 1, NULL, false);
        } else {
            fp[0].p = o;
            fp[1].i = len;
            fp[2].i = i + 1;
        }
    }
}
