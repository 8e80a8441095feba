/* lzw.c - natives of package compress/lzw: the tables, and the bits of codes.
 *
 * reader.gol and writer.gol have the same structures; the package moves bytes in and out. A call goes on until its input is used up or its output is full.
 *
 * Codes below clear are bytes; clear empties the table, clear+1 ends the data. Every code above that is the string of an earlier code and a byte: its prefix and suffix.
 */
#include <string.h>
#include "runtime/limit.h"
#include "runtime/native.h"

enum { MAXWIDTH = 12, CODES = 1 << MAXWIDTH, NONE = 0xffff, OUT = 4 * CODES };
enum { OK, END, BAD };

typedef struct {
    uint32_t bits, nbits, width, litwidth, msb, clear, next, last, taken, nout;
    uint16_t prefix[CODES];
    uint8_t suffix[CODES], out[OUT];
} table;

/* Appends a code's string; returns its first byte. */
static uint8_t expand(table *t, uint32_t c)
{
    uint32_t n = 1, k = c;
    for (; k >= t->clear; k = t->prefix[k]) n++;
    uint8_t *p = t->out + t->nout + n;
    t->nout += n;
    for (; c >= t->clear; c = t->prefix[c]) *--p = t->suffix[c];
    return *--p = (uint8_t)c;
}

/* t, p, n -> OK, END or BAD. t->taken bytes were used; t->nout are at t->out. */
static void lzw_decode(g *gp, slot *fp)
{
    table *t = fp[1].p;
    const uint8_t *p = fp[2].p, *end = p ? p + fp[3].i : p, *begin = p;
    int rc = OK;
    while (rc == OK && t->nout <= OUT - CODES - 1) {
        while (t->nbits < t->width && p < end) {
            t->bits = t->msb ? t->bits << 8 | *p++ : t->bits | (uint32_t)*p++ << t->nbits;
            t->nbits += 8;
        }
        if (t->nbits < t->width) break;
        t->nbits -= t->width;
        uint32_t c = (t->msb ? t->bits >> t->nbits : t->bits) & ((1u << t->width) - 1);
        if (!t->msb) t->bits >>= t->width;
        if (c == t->clear) {
            t->width = t->litwidth + 1;
            t->next = t->clear + 1;
            t->last = NONE;
        } else if (c == t->clear + 1) {
            rc = END;
        } else if (c > t->next) {
            rc = BAD;
        } else {
            uint8_t first;
            if (c == t->next && t->last != NONE) {  /* the code made just now: the last one and its own first byte */
                first = expand(t, t->last);
                t->out[t->nout++] = first;
            } else {
                first = expand(t, c);
            }
            if (t->last != NONE) {
                t->prefix[t->next] = (uint16_t)t->last;
                t->suffix[t->next] = first;
            }
            t->last = c;
            t->next++;
            if (t->next >= 1u << t->width) {
                if (t->width == MAXWIDTH) {         /* full: codes as they are until clear */
                    t->last = NONE;
                    t->next--;
                } else {
                    t->width++;
                }
            }
        }
    }
    t->taken = (uint32_t)(p - begin);
    rt_charge(gp, (int64_t)t->nout);
    fp[0].i = rc;
}

/* ---- writing: the strings are found by a hash of prefix and byte ---- */

enum { SLOTS = 4 * CODES, LAST = CODES - 1 };      /* code LAST is never used: reaching it empties the table */

typedef struct {
    uint32_t bits, nbits, width, litwidth, msb, clear, next, code, taken, nout;
    uint32_t slots[SLOTS];                          /* code << 20 | prefix << 8 | byte; 0: empty */
    uint8_t out[OUT];
} encoder;

static void put(encoder *e, uint32_t c)
{
    e->bits = e->msb ? e->bits << e->width | c : e->bits | c << e->nbits;
    for (e->nbits += e->width; e->nbits >= 8; e->nbits -= 8) {
        e->out[e->nout++] = (uint8_t)(e->msb ? e->bits >> (e->nbits - 8) : e->bits);
        if (!e->msb) e->bits >>= 8;
    }
}

static void empty(encoder *e)
{
    e->width = e->litwidth + 1;
    e->next = e->clear + 1;
    memset(e->slots, 0, sizeof e->slots);
}

/* Makes a new code, or empties the table when there are none left: false. */
static bool grow(encoder *e)
{
    if (++e->next == 1u << e->width) e->width++;
    if (e->next < LAST) return true;
    put(e, e->clear);
    empty(e);
    return false;
}

/* e, p, n: takes bytes until out is nearly full, PIECE at most. */
enum { PIECE = 1 << 16 };
static void lzw_encode(g *gp, slot *fp)
{
    rt_charge(gp, 16 * (fp[2].i < PIECE ? fp[2].i : PIECE));
    encoder *e = fp[0].p;
    const uint8_t *p = fp[1].p, *end = p + (fp[2].i < PIECE ? fp[2].i : PIECE), *begin = p;
    if (p < end && e->code == NONE) {
        empty(e);
        put(e, e->clear);
        e->code = *p++;
    }
    while (p < end && e->nout < OUT - 16) {
        uint32_t key = e->code << 8 | *p, h = (key >> 12 ^ key) * 2654435761u >> 18 & (SLOTS - 1), s;
        while ((s = e->slots[h]) != 0 && (s & 0xfffff) != key) h = (h + 1) & (SLOTS - 1);
        if (s != 0) {
            e->code = s >> 20;
            p++;
            continue;
        }
        put(e, e->code);
        e->code = *p++;
        if (grow(e)) e->slots[h] = e->next << 20 | key;
    }
    e->taken = (uint32_t)(p - begin);
}

/* e: what is left goes to out. */
static void lzw_finish(g *gp UNUSED, slot *fp)
{
    encoder *e = fp[0].p;
    if (e->code == NONE) {
        e->width = e->litwidth + 1;
        put(e, e->clear);
    } else {
        put(e, e->code);
        grow(e);
    }
    put(e, e->clear + 1);
    if (e->nbits > 0) e->out[e->nout++] = (uint8_t)(e->msb ? e->bits << (8 - e->nbits) : e->bits);
}

extern const rt_native_def stdlib_compress_lzw_natives[];
const rt_native_def stdlib_compress_lzw_natives[] = { { "compress/lzw.decode", lzw_decode }, { "compress/lzw.encode", lzw_encode }, { "compress/lzw.finish", lzw_finish }, { 0, 0 } };
