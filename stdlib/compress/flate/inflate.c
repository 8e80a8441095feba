/* inflate.c - the decompressor of package compress/flate, as natives.
 *
 * A decoder takes bytes as they come, down to one at a time, and never one more than the data needs: what follows the data belongs to others. It works in units (a block's
 * header, one length of a code, a literal, a length with its distance), none longer than 48 bits. A unit is decoded from the bit buffer; where bits are missing nothing
 * is consumed, and the next call tries again with more. On every return whole bytes that no unit used go back to the input; those of an earlier call never do, since they were kept
 * only for a unit that needed them all.
 *
 * Output goes to a ring of one window, which is handed on when it is full, and at the end.
 */
#include <stddef.h>
#include <string.h>
#include "runtime/native.h"
#include "base/alloc.h"
#include "stdlib/compress/flate/huffman.h"
#include "stdlib/compress/flate/inflate.h"

enum { WINDOW = 1 << 15 };

/* What a call ends with. */
typedef enum { NEED_INPUT, OUTPUT, END, CORRUPT, GO_ON } status;

typedef enum { BLOCK, STORED_SIZE, STORED, COUNTS, CLENS, LENGTHS, SYMBOL, COPY, DONE } state;

typedef struct decoder {
    uint8_t window[WINDOW];     /* first: the package reads the output here */
    state state;
    bool final, full, fixed;    /* last block; the window was filled once; the fixed codes */
    uint64_t bits;
    int32_t nbits;
    int32_t wr, rd;             /* window[rd:wr] has not been handed on */
    int32_t left, dist;         /* bytes to copy, and from how far back */
    int32_t nlit, ndist, nclen, at;
    int64_t offset;             /* bytes taken from the input */
    const uint8_t *in, *end, *start;
    uint8_t len[320];
    flate_table lits, dists;
} decoder;

/* Makes sure that n bits are there. */
static bool have(decoder *d, int n)
{
    while (d->nbits < n) {
        if (d->in == d->end) return false;
        d->bits |= (uint64_t)*d->in++ << d->nbits;
        d->nbits += 8;
    }
    return true;
}

static uint32_t take(decoder *d, int n)
{
    uint32_t v = (uint32_t)(d->bits & ((1ull << n) - 1));
    d->bits >>= n;
    d->nbits -= n;
    return v;
}

/* Looks at the symbol that starts skip bits on. Returns it, -1 for missing bits, -2 for no such code; *len is its length. */
static int peek_symbol(decoder *d, const flate_table *t, int skip, int *len)
{
    if (t->min == 0) return -2;
    if (!have(d, skip + t->min)) return -1;
    uint64_t b = d->bits >> skip;
    int bits = d->nbits - skip;
    uint32_t f = t->fast[b & ((1 << FLATE_FAST) - 1)];
    if (f && (int)(f & 15) <= bits) {
        *len = f & 15;
        return (int)(f >> 4);
    }
    uint32_t code = 0, first = 0, index = 0;
    for (int n = 1; n <= t->max; n++) {
        if (!have(d, skip + n)) return -1;
        code = code << 1 | (uint32_t)(d->bits >> (skip + n - 1) & 1);
        first <<= 1;
        if (code - first < t->count[n]) {
            *len = n;
            return t->symbol[index + code - first];
        }
        index += t->count[n];
        first += t->count[n];
    }
    return -2;
}

/* ---- units ---- */

static status unit_block(decoder *d)
{
    if (!have(d, 3)) return NEED_INPUT;
    d->final = take(d, 1);
    switch (take(d, 2)) {
    case 0:
        take(d, d->nbits & 7);
        d->state = STORED_SIZE;
        return GO_ON;
    case 1:
        for (int i = 0; i < 288; i++) d->len[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
        flate_make_table(&d->lits, d->len, 288);
        d->fixed = true;
        d->state = SYMBOL;
        return GO_ON;
    case 2:
        d->fixed = false;
        d->state = COUNTS;
        return GO_ON;
    }
    return CORRUPT;
}

static status end_block(decoder *d)
{
    d->state = d->final ? DONE : BLOCK;
    return GO_ON;
}

static status unit_stored_size(decoder *d)
{
    if (!have(d, 32)) return NEED_INPUT;
    uint32_t n = take(d, 16), complement = take(d, 16);
    if (complement != (n ^ 0xffff)) return CORRUPT;
    d->left = (int32_t)n;
    d->state = STORED;
    if (n > 0) return GO_ON;
    end_block(d);
    return d->wr > d->rd && !d->final ? OUTPUT : GO_ON;     /* an empty block is how a writer flushes */
}

static status unit_stored(decoder *d)
{
    while (d->left > 0) {
        if (d->nbits >= 8) {                        /* of an earlier call */
            d->window[d->wr++] = (uint8_t)take(d, 8);
            d->left--;
        } else {
            int64_t n = d->end - d->in;
            if (n > d->left) n = d->left;
            if (n > WINDOW - d->wr) n = WINDOW - d->wr;
            if (n == 0) return NEED_INPUT;
            memcpy(d->window + d->wr, d->in, (size_t)n);
            d->in += n;
            d->wr += (int32_t)n;
            d->left -= (int32_t)n;
        }
        if (d->wr == WINDOW) return OUTPUT;
    }
    return end_block(d);
}

static status unit_counts(decoder *d)
{
    if (!have(d, 14)) return NEED_INPUT;
    d->nlit = (int32_t)take(d, 5) + 257;
    d->ndist = (int32_t)take(d, 5) + 1;
    d->nclen = (int32_t)take(d, 4) + 4;
    if (d->nlit > FLATE_LITS || d->ndist > FLATE_DISTS) return CORRUPT;
    d->at = 0;
    memset(d->len, 0, sizeof d->len);
    d->state = CLENS;
    return GO_ON;
}

static status unit_clen(decoder *d)
{
    for (; d->at < d->nclen; d->at++) {
        if (!have(d, 3)) return NEED_INPUT;
        d->len[flate_clen_order[d->at]] = (uint8_t)take(d, 3);
    }
    if (!flate_make_table(&d->lits, d->len, FLATE_CLENS)) return CORRUPT;
    memset(d->len, 0, sizeof d->len);
    d->at = 0;
    d->state = LENGTHS;
    return GO_ON;
}

static status unit_lengths(decoder *d)
{
    static const uint8_t extra[3] = { 2, 3, 7 }, least[3] = { 3, 3, 11 };
    int total = d->nlit + d->ndist, n;
    while (d->at < total) {
        int sym = peek_symbol(d, &d->lits, 0, &n);
        if (sym < 0) return sym == -1 ? NEED_INPUT : CORRUPT;
        if (sym < 16) {
            take(d, n);
            d->len[d->at++] = (uint8_t)sym;
            continue;
        }
        int kind = sym - 16;
        if (kind == 0 && d->at == 0) {
            take(d, n);
            return CORRUPT;
        }
        if (!have(d, n + extra[kind])) return NEED_INPUT;
        take(d, n);
        int rep = (int)take(d, extra[kind]) + least[kind];
        if (d->at + rep > total) return CORRUPT;
        memset(d->len + d->at, kind == 0 ? d->len[d->at - 1] : 0, (size_t)rep);
        d->at += rep;
    }
    if (!flate_make_table(&d->lits, d->len, d->nlit) || !flate_make_table(&d->dists, d->len + d->nlit, d->ndist)) return CORRUPT;
    if (d->lits.min < d->len[FLATE_EOB]) d->lits.min = d->len[FLATE_EOB];   /* the end comes at last: so many bits there are always, and Go waits for them */
    d->state = SYMBOL;
    return GO_ON;
}

/* Literals and short codes while input and window have room for anything: the bit buffer is filled by eight bytes at a time. Stops before what it does not do. */
static void fast_symbols(decoder *d)
{
    const uint8_t *in = d->in;
    uint64_t bits = d->bits;
    int nbits = d->nbits, wr = d->wr;
    while (d->end - in >= 8 && wr < WINDOW - 258) {
        uint64_t x;
        memcpy(&x, in, 8);
        bits |= x << nbits;
        in += (63 - nbits) >> 3;
        nbits |= 56;
        uint32_t f = d->lits.fast[bits & ((1 << FLATE_FAST) - 1)];
        int n = f & 15, sym = (int)(f >> 4) - 257;
        if (n == 0 || sym == -1 || sym >= 29) break;
        if (sym < 0) {
            bits >>= n;
            nbits -= n;
            d->window[wr++] = (uint8_t)(sym + 257);
            continue;
        }
        uint64_t b = bits >> n;
        int len = flate_len_base[sym] + (int)(b & ((1u << flate_len_extra[sym]) - 1));
        b >>= flate_len_extra[sym];
        n += flate_len_extra[sym];
        f = d->dists.fast[b & ((1 << FLATE_FAST) - 1)];
        int m = f & 15, ds = (int)(f >> 4);
        if (d->fixed || m == 0 || ds >= FLATE_DISTS) break;
        b >>= m;
        int dist = flate_dist_base[ds] + (int)(b & ((1u << flate_dist_extra[ds]) - 1));
        if (dist > wr) break;                       /* also what lies before the window's beginning */
        n += m + flate_dist_extra[ds];
        bits >>= n;
        nbits -= n;
        uint8_t *to = d->window + wr;
        if (dist >= len) memcpy(to, to - dist, (size_t)len);
        else for (int i = 0; i < len; i++) to[i] = to[i - dist];
        wr += len;
    }
    d->in = in;
    d->bits = nbits < 64 ? bits & ((1ull << nbits) - 1) : bits;
    d->nbits = nbits;
    d->wr = wr;
}

/* A literal, the end of the block, or a length with its distance. */
static status unit_symbol(decoder *d)
{
    int n, m;
    if (d->end - d->in >= 8) fast_symbols(d);
    int sym = peek_symbol(d, &d->lits, 0, &n);
    if (sym < 0) return sym == -1 ? NEED_INPUT : CORRUPT;
    if (sym < 256) {
        take(d, n);
        d->window[d->wr++] = (uint8_t)sym;
        return d->wr == WINDOW ? OUTPUT : GO_ON;
    }
    if (sym == FLATE_EOB) {
        take(d, n);
        return end_block(d);
    }
    if (sym >= FLATE_LITS) {
        take(d, n);
        return CORRUPT;
    }
    sym -= 257;
    int need = n + flate_len_extra[sym], ds;
    if (!have(d, need)) return NEED_INPUT;
    if (d->fixed) {
        m = 5;
        if (!have(d, need + m)) return NEED_INPUT;
        uint32_t b = (uint32_t)(d->bits >> need & 31);
        ds = (int)((b & 1) << 4 | (b & 2) << 2 | (b & 4) | (b & 8) >> 2 | b >> 4);
    } else {
        ds = peek_symbol(d, &d->dists, need, &m);
        if (ds == -1) return NEED_INPUT;
    }
    if (ds < 0 || ds >= FLATE_DISTS) {
        take(d, need + (ds < 0 ? 0 : m));
        return CORRUPT;
    }
    if (!have(d, need + m + flate_dist_extra[ds])) return NEED_INPUT;
    take(d, n);
    d->left = flate_len_base[sym] + (int32_t)take(d, flate_len_extra[sym]);
    take(d, m);
    d->dist = flate_dist_base[ds] + (int32_t)take(d, flate_dist_extra[ds]);
    if (d->dist > (d->full ? WINDOW : d->wr)) return CORRUPT;
    d->state = COPY;
    return GO_ON;
}

static status unit_copy(decoder *d)
{
    while (d->left > 0) {
        int from = d->wr - d->dist;
        if (from < 0) from += WINDOW;
        int n = d->left;
        if (n > WINDOW - d->wr) n = WINDOW - d->wr;
        if (n > WINDOW - from) n = WINDOW - from;
        if (n > d->dist && from < d->wr) {          /* the copy reads what it writes: by bytes */
            for (int i = 0; i < n; i++) d->window[d->wr + i] = d->window[from + i];
        } else {
            memmove(d->window + d->wr, d->window + from, (size_t)n);
        }
        d->wr += n;
        d->left -= n;
        if (d->wr == WINDOW) {
            if (d->left == 0) d->state = SYMBOL;
            return OUTPUT;
        }
    }
    d->state = SYMBOL;
    return GO_ON;
}

static status run(decoder *d)
{
    static status (*const unit[])(decoder *) = {
        [BLOCK] = unit_block, [STORED_SIZE] = unit_stored_size, [STORED] = unit_stored, [COUNTS] = unit_counts,
        [CLENS] = unit_clen, [LENGTHS] = unit_lengths, [SYMBOL] = unit_symbol, [COPY] = unit_copy,
    };
    status s;
    do {
        if (d->state == DONE) return END;
        s = unit[d->state](d);
    } while (s == GO_ON);
    return s;
}

/* What the data may refer to before its own beginning; of a longer dictionary its end. */
static void set_dictionary(decoder *d, const uint8_t *dict, size_t n)
{
    if (n > WINDOW) {
        dict += n - WINDOW;
        n = WINDOW;
    }
    if (n > 0) memcpy(d->window, dict, n);
    d->full = n == WINDOW;
    d->wr = d->rd = n == WINDOW ? 0 : (int32_t)n;
}

bool flate_unpack(const void *in, size_t nin, const void *dict, size_t ndict, void *out, size_t nout)
{
    decoder *d = base_calloc(1, sizeof *d);
    if (!d) return false;
    set_dictionary(d, dict, ndict);
    d->in = in;
    d->end = d->in + nin;
    size_t n = 0;
    status s;
    do {
        s = run(d);
        size_t k = (size_t)(d->wr - d->rd);
        if (k > nout - n) break;
        memcpy((char *)out + n, d->window + d->rd, k);
        n += k;
        d->rd = d->wr;
        if (d->wr == WINDOW) {
            d->rd = d->wr = 0;
            d->full = true;
        }
    } while (s == OUTPUT);
    base_free(d);
    return s == END && n == nout;
}

/* ---- natives ---- */

/* -> bytes of a decoder */
void flate_inflate_size(g *gp UNUSED, slot *fp) { fp[0].i = sizeof(decoder); }

/* decoder, dictionary: its bytes, number */
void flate_inflate_start(g *gp UNUSED, slot *fp)
{
    decoder *d = fp[0].p;
    memset((char *)d + WINDOW, 0, sizeof *d - WINDOW);
    set_dictionary(d, fp[1].p, (size_t)fp[2].i);
}

/* decoder, input: bytes, number (-1: only hand on what there is) -> input taken, status, output in the decoder's memory from, to; bytes taken in all, to the place of an error */
void flate_inflate(g *gp UNUSED, slot *fp)
{
    decoder *d = fp[5].p;
    d->start = d->in = fp[6].p;
    d->end = fp[7].i > 0 ? d->in + fp[7].i : d->in;
    status s = fp[7].i < 0 ? OUTPUT : run(d);
    int back = d->nbits / 8;
    if (s == NEED_INPUT) back = 0;
    if (back > d->in - d->start) back = (int)(d->in - d->start);
    d->in -= back;
    d->nbits -= back * 8;
    d->bits &= (1ull << d->nbits) - 1;
    d->offset += d->in - d->start;
    fp[0].i = d->in - d->start;
    fp[1].i = s;
    bool flush = s != NEED_INPUT;
    fp[2].i = d->rd;
    fp[3].i = flush ? d->wr : d->rd;
    fp[4].i = d->offset;
    if (flush) {
        d->rd = d->wr;
        if (d->wr == WINDOW) {
            d->rd = d->wr = 0;
            d->full = true;
        }
    }
    d->in = d->end = d->start = NULL;
}
