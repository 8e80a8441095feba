/* deflate.c - the compressor of package compress/flate, as natives.
 *
 * Why not zlib: a program that compresses gets the bytes Go would give it, and zlib's differ (other matches, other codes, other block ends); and the state lies in Go memory,
 * so that no finalizer has to free it. The interpreter only moves bytes in and out.
 *
 * The encoder works on one piece of memory (encoder, below) that the package allocates and never looks into, but for what is ready at out[0].
 * A call of flate_step takes input until its window is full, and does one step with it: finds matches (tokens) and writes the blocks that are complete.
 *
 *   level 0     stored blocks of 65535 bytes
 *   level -2    blocks of 65535 bytes, Huffman codes only
 *   level 1     blocks of 65535 bytes, matches by one look-up in a table of 2^14 hashes, skipping ahead where nothing matches
 *   level 2-3   hash chains over a window of 2 * 32 KB, the first match that is good enough
 *   level 4-9   the same with lazy matching: a match is taken only if the next byte does not start a longer one
 */
#include <stddef.h>
#include <string.h>
#include "runtime/native.h"
#include "stdlib/compress/flate/huffman.h"

enum {
    WINDOW = 1 << 15,
    MINMATCH = 4,               /* shorter ones do not pay */
    MAXMATCH = 258,
    BLOCK_TOKENS = 1 << 14,
    BLOCK_BYTES = 65535,        /* of the levels below 2, and the most that can be stored */
    CHAIN_BITS = 17,
    QUICK_BITS = 14,
    CHUNK = 240,                /* output is handed on in multiples of this, but for flushes */
    OUT = 192 << 10,            /* one step's blocks: never more than their 64 KB of input and a block of 2^14 short tokens with their headers */
    NEVER = 1 << 30,            /* no block start: the window has moved past it */
    REBASE = 1 << 30,           /* positions are renumbered from here */
};

typedef struct { uint32_t val; int32_t pos; } quick_entry;

typedef struct encoder {
    int32_t level;
    bool lazily;
    int32_t good, lazy, nice, chain_tries, insert;  /* insert: longest match whose bytes are all hashed (levels 2-3) */

    /* output */
    uint64_t bits;
    int32_t nbits, nout, sure;                  /* sure: bytes of out up to the last flush */
    int32_t taken;                              /* bytes of out handed on already */
    int32_t litfreq[FLATE_LITS], distfreq[FLATE_DISTS];
    flate_code lits[FLATE_LITS], dists[FLATE_DISTS];

    /* window and tokens */
    int32_t index, end, start;                  /* next byte to match, end of the input, start of the block */
    int32_t length, offset;                     /* the match at index-1 (lazy) */
    int32_t head, maxinsert;
    int64_t base;                               /* position of window[0], counted from 1 */
    bool pending;                               /* window[index-1] has no token yet */
    int32_t ntokens;
    int32_t quick_cur, nprev;

    uint8_t window[2 * WINDOW];
    uint8_t out[OUT];
    /* levels from 1 only */
    uint32_t tokens[BLOCK_BYTES + 1];
    union {
        struct { uint32_t head[1 << CHAIN_BITS], prev[WINDOW]; } chain;
        struct { quick_entry table[1 << QUICK_BITS]; uint8_t prev[BLOCK_BYTES]; } quick;
    };
} encoder;

/* ---- tokens: a literal, or 1 << 30 | length-3 << 15 | distance-1 ---- */

#define MATCH (1u << 30)

static uint32_t match(int length, int dist) { return MATCH | (uint32_t)(length - 3) << 15 | (uint32_t)(dist - 1); }
static int token_length(uint32_t t) { return (int)(t >> 15 & 255) + 3; }
static int token_dist(uint32_t t) { return (int)(t & 0x7fff) + 1; }

static int log2i(uint32_t x) { return 31 - __builtin_clz(x); }

/* Symbols double their range every four (lengths) or two (distances). */
static int length_symbol(int len)
{
    if (len == MAXMATCH) return 28;
    uint32_t x = (uint32_t)len - 3;
    if (x < 8) return (int)x;
    int b = log2i(x) - 2;
    return b * 4 + (int)(x >> b);
}

static int dist_symbol(int dist)
{
    uint32_t x = (uint32_t)dist - 1;
    if (x < 4) return (int)x;
    int b = log2i(x) - 1;
    return b * 2 + (int)(x >> b);
}

/* ---- output ---- */

static void put_bits(encoder *e, uint32_t v, int n)
{
    e->bits |= (uint64_t)v << e->nbits;
    e->nbits += n;
    if (e->nbits >= 48) {
        memcpy(e->out + e->nout, &e->bits, 6);
        e->nout += 6;
        e->bits >>= 48;
        e->nbits -= 48;
    }
}

static void put_code(encoder *e, flate_code c) { put_bits(e, c.code, c.len); }

static void flush_bits(encoder *e)
{
    for (; e->nbits > 0; e->nbits -= 8, e->bits >>= 8) e->out[e->nout++] = (uint8_t)e->bits;
    e->nbits = 0;
    e->bits = 0;
    e->sure = e->nout;
}

static void put_stored_header(encoder *e, int n, bool last)
{
    put_bits(e, last, 3);
    flush_bits(e);
    put_bits(e, (uint32_t)n, 16);
    put_bits(e, (uint32_t)n ^ 0xffff, 16);
}

static void put_stored(encoder *e, const uint8_t *p, int n)
{
    put_stored_header(e, n, false);
    flush_bits(e);
    memcpy(e->out + e->nout, p, (size_t)n);
    e->nout += n;
    e->sure = e->nout;
}

/* The lengths of a dynamic block's two codes, run-length coded. */
typedef struct {
    int nlit, ndist, nclen;
    uint8_t sym[FLATE_LITS + FLATE_DISTS], arg[FLATE_LITS + FLATE_DISTS];
    int n;
    int32_t freq[FLATE_CLENS];
    flate_code code[FLATE_CLENS];
} header;

static void header_put(header *h, int sym, int arg)
{
    h->sym[h->n] = (uint8_t)sym;
    h->arg[h->n++] = (uint8_t)arg;
    h->freq[sym]++;
}

static void header_make(header *h, const flate_code *lits, int nlit, const flate_code *dists, int ndist)
{
    uint8_t len[FLATE_LITS + FLATE_DISTS];
    int total = nlit + ndist;
    memset(h, 0, sizeof *h);
    h->nlit = nlit;
    h->ndist = ndist;
    for (int i = 0; i < total; i++) len[i] = (uint8_t)(i < nlit ? lits[i].len : dists[i - nlit].len);
    for (int i = 0, j; i < total; i = j) {
        for (j = i + 1; j < total && len[j] == len[i]; j++) { }
        int n = j - i;
        if (len[i]) {                               /* once, then repeated 3 to 6 times */
            header_put(h, len[i], 0);
            for (n--; n >= 3; ) {
                int k = n < 6 ? n : 6;
                header_put(h, 16, k - 3);
                n -= k;
            }
        } else {                                    /* zeros: 11 to 138, 3 to 10 */
            for (; n >= 11; ) {
                int k = n < 138 ? n : 138;
                header_put(h, 18, k - 11);
                n -= k;
            }
            if (n >= 3) {
                header_put(h, 17, n - 3);
                n = 0;
            }
        }
        for (; n > 0; n--) header_put(h, len[i], 0);
    }
    flate_make_codes(h->code, h->freq, FLATE_CLENS, 7);
    h->nclen = FLATE_CLENS;
    while (h->nclen > 4 && h->freq[flate_clen_order[h->nclen - 1]] == 0) h->nclen--;
}

static int64_t bit_length(const flate_code *c, const int32_t *freq, int n)
{
    int64_t total = 0;
    for (int i = 0; i < n; i++) total += (int64_t)freq[i] * c[i].len;
    return total;
}

static int64_t header_size(const header *h)
{
    return 3 + 5 + 5 + 4 + 3 * h->nclen + bit_length(h->code, h->freq, FLATE_CLENS) + h->freq[16] * 2 + h->freq[17] * 3 + h->freq[18] * 7;
}

static void header_write(encoder *e, const header *h)
{
    put_bits(e, 4, 3);
    put_bits(e, (uint32_t)h->nlit - 257, 5);
    put_bits(e, (uint32_t)h->ndist - 1, 5);
    put_bits(e, (uint32_t)h->nclen - 4, 4);
    for (int i = 0; i < h->nclen; i++) put_bits(e, h->code[flate_clen_order[i]].len, 3);
    for (int i = 0; i < h->n; i++) {
        put_code(e, h->code[h->sym[i]]);
        if (h->sym[i] >= 16) put_bits(e, h->arg[i], h->sym[i] == 16 ? 2 : h->sym[i] == 17 ? 3 : 7);
    }
}

static flate_code fixed_lit(int sym)
{
    uint32_t code = sym < 144 ? 48 + (uint32_t)sym : sym < 256 ? 400 + (uint32_t)sym - 144 : sym < 280 ? (uint32_t)sym - 256 : 192 + (uint32_t)sym - 280;
    int len = sym < 144 ? 8 : sym < 256 ? 9 : sym < 280 ? 7 : 8;
    uint32_t r = 0;
    for (int i = 0; i < len; i++) r |= (code >> i & 1) << (len - 1 - i);
    return (flate_code){ (uint16_t)r, (uint16_t)len };
}

static flate_code fixed_dist(int sym)
{
    uint32_t r = 0;
    for (int i = 0; i < 5; i++) r |= ((uint32_t)sym >> i & 1) << (4 - i);
    return (flate_code){ (uint16_t)r, 5 };
}

static void put_tokens(encoder *e, const flate_code *lits, const flate_code *dists)
{
    for (int i = 0; i < e->ntokens; i++) {
        uint32_t t = e->tokens[i];
        if (t < MATCH) {
            put_code(e, lits[t]);
            continue;
        }
        int len = token_length(t), dist = token_dist(t), ls = length_symbol(len), ds = dist_symbol(dist);
        put_code(e, lits[257 + ls]);
        put_bits(e, (uint32_t)(len - flate_len_base[ls]), flate_len_extra[ls]);
        put_code(e, dists[ds]);
        put_bits(e, (uint32_t)(dist - flate_dist_base[ds]), flate_dist_extra[ds]);
    }
    put_code(e, lits[FLATE_EOB]);
}

/* Counts the tokens' symbols and makes codes for them. Returns the bits that go uncoded. */
static int64_t count_tokens(encoder *e, header *h)
{
    memset(e->litfreq, 0, sizeof e->litfreq);
    memset(e->distfreq, 0, sizeof e->distfreq);
    int64_t extra = 0;
    for (int i = 0; i < e->ntokens; i++) {
        uint32_t t = e->tokens[i];
        if (t < MATCH) {
            e->litfreq[t]++;
            continue;
        }
        int ls = length_symbol(token_length(t)), ds = dist_symbol(token_dist(t));
        e->litfreq[257 + ls]++;
        e->distfreq[ds]++;
        extra += flate_len_extra[ls] + flate_dist_extra[ds];
    }
    e->litfreq[FLATE_EOB]++;
    int nlit = FLATE_LITS, ndist = FLATE_DISTS;
    while (e->litfreq[nlit - 1] == 0) nlit--;
    while (ndist > 0 && e->distfreq[ndist - 1] == 0) ndist--;
    if (ndist == 0) {                               /* a block needs one code for distances, used or not */
        e->distfreq[0] = 1;
        ndist = 1;
    }
    flate_make_codes(e->lits, e->litfreq, FLATE_LITS, FLATE_MAXBITS);
    flate_make_codes(e->dists, e->distfreq, FLATE_DISTS, FLATE_MAXBITS);
    header_make(h, e->lits, nlit, e->dists, ndist);
    return extra;
}

static int64_t coded_size(const encoder *e, const header *h)
{
    return header_size(h) + bit_length(e->lits, e->litfreq, FLATE_LITS) + bit_length(e->dists, e->distfreq, FLATE_DISTS);
}

static int64_t stored_size(int n) { return ((int64_t)n + 5) * 8; }

/* The tokens as the smallest kind of block. They stand for the n bytes at p; p NULL: those are gone and cannot be stored. */
static void put_block(encoder *e, const uint8_t *p, int n)
{
    header h;
    int64_t extra = count_tokens(e, &h);
    flate_code lits[FLATE_LITS], dists[FLATE_DISTS];
    for (int i = 0; i < FLATE_LITS; i++) lits[i] = fixed_lit(i);
    for (int i = 0; i < FLATE_DISTS; i++) dists[i] = fixed_dist(i);
    int64_t fixed = 3 + bit_length(lits, e->litfreq, FLATE_LITS) + bit_length(dists, e->distfreq, FLATE_DISTS) + extra;
    int64_t dynamic = coded_size(e, &h) + extra;
    if (p && n <= BLOCK_BYTES && stored_size(n) < (dynamic < fixed ? dynamic : fixed)) {
        put_stored(e, p, n);
    } else if (dynamic < fixed) {
        header_write(e, &h);
        put_tokens(e, e->lits, e->dists);
    } else {
        put_bits(e, 2, 3);
        put_tokens(e, lits, dists);
    }
}

/* Level 1: a block with codes of its own, unless that saves less than a sixteenth. The bits that go uncoded do not count. */
static void put_block_dynamic(encoder *e, const uint8_t *p, int n)
{
    header h;
    count_tokens(e, &h);
    int64_t size = coded_size(e, &h);
    if (stored_size(n) < size + (size >> 4)) {
        put_stored(e, p, n);
        return;
    }
    header_write(e, &h);
    put_tokens(e, e->lits, e->dists);
}

/* Without matches. */
static void put_block_huffman(encoder *e, const uint8_t *p, int n)
{
    header h;
    memset(e->litfreq, 0, sizeof e->litfreq);
    memset(e->distfreq, 0, sizeof e->distfreq);
    for (int i = 0; i < n; i++) e->litfreq[p[i]]++;
    e->litfreq[FLATE_EOB] = 1;
    e->distfreq[0] = 1;
    flate_make_codes(e->lits, e->litfreq, FLATE_LITS, FLATE_MAXBITS);
    flate_make_codes(e->dists, e->distfreq, FLATE_DISTS, FLATE_MAXBITS);
    header_make(&h, e->lits, FLATE_EOB + 1, e->dists, 1);
    int64_t size = coded_size(e, &h);
    if (stored_size(n) < size + (size >> 4)) {
        put_stored(e, p, n);
        return;
    }
    header_write(e, &h);
    for (int i = 0; i < n; i++) put_code(e, e->lits[p[i]]);
    put_code(e, e->lits[FLATE_EOB]);
}

/* ---- level 1 ---- */

static uint32_t le32(const uint8_t *p)
{
    uint32_t x;
    memcpy(&x, p, 4);
    return x;
}

static uint32_t quick_hash(uint32_t v) { return v * 0x1e35a7bd >> (32 - QUICK_BITS); }

static void quick_literals(encoder *e, const uint8_t *p, int from, int to)
{
    for (int i = from; i < to; i++) e->tokens[e->ntokens++] = p[i];
}

/* How far p[s:] goes on like p[t:], where t may lie in the block before (negative). */
static int quick_length(const encoder *e, const uint8_t *p, int n, int s, int t)
{
    int max = s + MAXMATCH - 4 < n ? MAXMATCH - 4 : n - s, i = 0;
    if (t + e->nprev < 0) return 0;
    for (; i < max; i++) {
        uint8_t c = t + i < 0 ? e->quick.prev[e->nprev + t + i] : p[t + i];
        if (p[s + i] != c) break;
    }
    return i;
}

static void quick_renumber(encoder *e)
{
    for (int i = 0; i < 1 << QUICK_BITS; i++) {
        int32_t pos = e->quick.table[i].pos - e->quick_cur + WINDOW + 1;
        e->quick.table[i].pos = pos < 0 || e->nprev == 0 ? 0 : pos;
        if (e->nprev == 0) e->quick.table[i].val = 0;
    }
    e->quick_cur = WINDOW + 1;
}

static void quick_forget(encoder *e)
{
    e->nprev = 0;
    e->quick_cur += WINDOW;
    if (e->quick_cur >= REBASE) quick_renumber(e);
}

static uint32_t quick_swap(encoder *e, uint32_t val, int pos, quick_entry *old)
{
    uint32_t h = quick_hash(val);
    *old = e->quick.table[h];
    e->quick.table[h] = (quick_entry){ val, pos + e->quick_cur };
    return h;
}

static bool quick_usable(const encoder *e, quick_entry c, uint32_t val, int s) { return c.val == val && s - (c.pos - e->quick_cur) <= WINDOW; }

/* Finds the tokens of p. Where nothing matches, steps get longer by one for every 32 bytes. */
static void quick_tokens(encoder *e, const uint8_t *p, int n)
{
    enum { MARGIN = 15 };       /* the last bytes are not looked up: reads of 8 bytes stay inside */
    if (e->quick_cur >= REBASE) quick_renumber(e);
    e->ntokens = 0;
    if (n < MARGIN + 2) {
        e->quick_cur += BLOCK_BYTES;
        e->nprev = 0;
        quick_literals(e, p, 0, n);
        return;
    }
    int limit = n - MARGIN, emitted = 0, next = 0;
    for (;;) {
        quick_entry c;
        int s, skip = 32;
        do {
            s = next;
            next = s + (skip >> 5);
            skip += skip >> 5;
            if (next > limit) goto rest;
            quick_swap(e, le32(p + s), s, &c);
        } while (!quick_usable(e, c, le32(p + s), s));
        quick_literals(e, p, emitted, s);
        do {
            int t = c.pos - e->quick_cur, len = quick_length(e, p, n, s + 4, t + 4) + 4;
            e->tokens[e->ntokens++] = match(len, s - t);
            emitted = s += len;
            if (s >= limit) goto rest;
            quick_entry unused;
            quick_swap(e, le32(p + s - 1), s - 1, &unused);
            quick_swap(e, le32(p + s), s, &c);
        } while (quick_usable(e, c, le32(p + s), s));
        next = s + 1;
    }
rest:
    quick_literals(e, p, emitted, n);
    e->quick_cur += n;
    memcpy(e->quick.prev, p, (size_t)n);
    e->nprev = n;
}

static void step_quick(encoder *e, bool sync)
{
    if (e->end < BLOCK_BYTES && !sync) return;
    if (e->end == 0) return;
    if (e->end < 128) {
        if (e->end <= 16) put_stored(e, e->window, e->end);
        else put_block_huffman(e, e->window, e->end);
        e->end = 0;
        quick_forget(e);
        return;
    }
    quick_tokens(e, e->window, e->end);
    if (e->ntokens > e->end - (e->end >> 4)) put_block_huffman(e, e->window, e->end);
    else put_block_dynamic(e, e->window, e->end);
    e->end = 0;
}

/* ---- levels 2 to 9 ----
 *
 * chain.head and chain.prev hold positions + 1 counted from the start of the data, 0 for none; prev is a ring of one window. */

static uint32_t chain_hash(const uint8_t *p) { return __builtin_bswap32(le32(p)) * 0x1e35a7bd >> (32 - CHAIN_BITS); }

/* Enters window[i] and returns the position hashed there before. */
static uint32_t chain_insert(encoder *e, int i)
{
    uint32_t *h = &e->chain.head[chain_hash(e->window + i)], old = *h;
    e->chain.prev[i & (WINDOW - 1)] = old;
    *h = (uint32_t)(i + e->base);
    return old;
}

static void chain_renumber(encoder *e)
{
    uint32_t delta = (uint32_t)e->base - 1;
    for (int i = 0; i < 1 << CHAIN_BITS; i++) e->chain.head[i] = e->chain.head[i] > delta ? e->chain.head[i] - delta : 0;
    for (int i = 0; i < WINDOW; i++) e->chain.prev[i] = e->chain.prev[i] > delta ? e->chain.prev[i] - delta : 0;
    e->head -= (int32_t)delta;
    e->base = 1;
}

static int chain_fill(encoder *e, const uint8_t *p, int64_t n)
{
    if (e->index >= 2 * WINDOW - (MINMATCH + MAXMATCH)) {
        memmove(e->window, e->window + WINDOW, WINDOW);
        e->index -= WINDOW;
        e->end -= WINDOW;
        e->start = e->start >= WINDOW ? e->start - WINDOW : NEVER;
        e->base += WINDOW;
        if (e->base > REBASE) chain_renumber(e);
    }
    int k = n < 2 * WINDOW - e->end ? (int)n : 2 * WINDOW - e->end;
    memcpy(e->window + e->end, p, (size_t)k);
    e->end += k;
    return k;
}

/* The longest match for window[pos:] along the chain from first, if longer than MINMATCH-1. One of the least length must be near. */
static bool chain_find(encoder *e, int pos, int first, int lookahead, int *length, int *offset)
{
    const uint8_t *w = e->window, *here = w + pos;
    int max = lookahead < MAXMATCH ? lookahead : MAXMATCH, nice = e->nice < max ? e->nice : max, tries = e->chain_tries;
    int best = MINMATCH - 1, least = pos - WINDOW, i = first;
    bool found = false;
    if (best >= e->good) tries >>= 2;
    for (; tries > 0; tries--) {
        if (w[i + best] == here[best]) {
            int n = 0;
            while (n < max && w[i + n] == here[n]) n++;
            if (n > best && (n > MINMATCH || pos - i <= 4096)) {
                found = true;
                best = n;
                *offset = pos - i;
                if (n >= nice) break;
            }
        }
        if (i == least) break;
        i = (int)((int64_t)e->chain.prev[i & (WINDOW - 1)] - e->base);
        if (i < least || i < 0) break;
    }
    *length = best;
    return found;
}

static void chain_block(encoder *e, int index)
{
    if (index > 0) {
        bool there = e->start <= index;
        put_block(e, there ? e->window + e->start : NULL, there ? index - e->start : 0);
        e->start = index;
    }
    e->ntokens = 0;
}

static void chain_token(encoder *e, uint32_t t, int index)
{
    e->tokens[e->ntokens++] = t;
    if (e->ntokens == BLOCK_TOKENS) chain_block(e, index);
}

/* A match was found: its bytes get hashed and passed. */
static void take_match(encoder *e, int prevlen, int prevoff)
{
    uint32_t t = e->lazily ? match(prevlen, prevoff) : match(e->length, e->offset);
    if (e->lazily || e->length <= e->insert) {
        int next = e->lazily ? e->index + prevlen - 1 : e->index + e->length;
        for (int i = e->index + 1; i < next; i++)
            if (i < e->maxinsert) chain_insert(e, i);
        e->index = next;
        if (e->lazily) {
            e->pending = false;
            e->length = MINMATCH - 1;
        }
    } else {
        e->index += e->length;
    }
    chain_token(e, t, e->index);
}

static void step_chain(encoder *e, bool sync)
{
    if (e->end - e->index < MINMATCH + MAXMATCH && !sync) return;
    e->maxinsert = e->end - (MINMATCH - 1);
    for (;;) {
        int lookahead = e->end - e->index;
        if (lookahead < MINMATCH + MAXMATCH && !sync) return;
        if (lookahead == 0) {
            if (e->pending) {
                e->tokens[e->ntokens++] = e->window[e->index - 1];
                e->pending = false;
            }
            if (e->ntokens > 0) chain_block(e, e->index);
            return;
        }
        if (e->index < e->maxinsert) e->head = (int32_t)chain_insert(e, e->index);
        int prevlen = e->length, prevoff = e->offset, least = e->index < WINDOW ? 0 : e->index - WINDOW, first = (int)(e->head - e->base);
        e->length = MINMATCH - 1;
        e->offset = 0;
        if (first >= least && (e->lazily ? lookahead > prevlen && prevlen < e->lazy : lookahead > MINMATCH - 1)) {
            int len, off;
            if (chain_find(e, e->index, first, lookahead, &len, &off)) {
                e->length = len;
                e->offset = off;
            }
        }
        if (e->lazily ? prevlen >= MINMATCH && e->length <= prevlen : e->length >= MINMATCH) {
            take_match(e, prevlen, prevoff);
        } else if (e->lazily) {
            if (e->pending) chain_token(e, e->window[e->index - 1], e->index);
            e->index++;
            e->pending = true;
        } else {
            chain_token(e, e->window[e->index], e->index + 1);
            e->index++;
        }
    }
}

static void chain_dictionary(encoder *e, const uint8_t *p, int64_t n)
{
    if (n > WINDOW) {
        p += n - WINDOW;
        n = WINDOW;
    }
    memcpy(e->window, p, (size_t)n);
    for (int i = 0; i + MINMATCH <= n; i++) chain_insert(e, i);
    e->index = e->end = (int32_t)n;
}

/* ---- natives ---- */

static int64_t size_for(int64_t level) { return level == 0 || level == -2 ? (int64_t)offsetof(encoder, tokens) : (int64_t)sizeof(encoder); }

/* level -> bytes of an encoder, offset of out in it */
static void flate_layout(g *gp UNUSED, slot *fp)
{
    int64_t level = fp[2].i;
    fp[0].i = size_for(level);
    fp[1].i = offsetof(encoder, out);
}

/* encoder, level, dictionary: its bytes, number */
static void flate_start(g *gp UNUSED, slot *fp)
{
    static const struct { int16_t good, lazy, nice, chain, insert; } tune[10] = {
        [2] = { 4, 0, 16, 8, 5 }, [3] = { 4, 0, 32, 32, 6 }, [4] = { 4, 4, 16, 16, 0 }, [5] = { 8, 16, 32, 32, 0 }, [6] = { 8, 16, 128, 128, 0 },
        [7] = { 8, 32, 128, 256, 0 }, [8] = { 32, 128, 258, 1024, 0 }, [9] = { 32, 258, 258, 4096, 0 },
    };
    encoder *e = fp[0].p;
    int level = fp[1].i == -1 ? 6 : (int)fp[1].i;
    memset(e, 0, offsetof(encoder, window));
    e->level = level;
    if (level < 1) return;
    if (level == 1) {
        memset(e->quick.table, 0, sizeof e->quick.table);
        e->quick_cur = BLOCK_BYTES;
        return;
    }
    memset(&e->chain, 0, sizeof e->chain);
    e->good = tune[level].good;
    e->lazy = tune[level].lazy;
    e->nice = tune[level].nice;
    e->chain_tries = tune[level].chain;
    e->insert = tune[level].insert;
    e->lazily = level >= 4;
    e->base = 1;
    e->head = -1;
    e->length = MINMATCH - 1;
    if (fp[3].i > 0) chain_dictionary(e, fp[2].p, fp[3].i);
}

static void step(encoder *e, bool sync)
{
    if (e->level >= 2) {
        step_chain(e, sync);
    } else if (e->level == 1) {
        step_quick(e, sync);
    } else if (e->end == BLOCK_BYTES || sync) {
        if (e->end > 0) {
            if (e->level == 0) put_stored(e, e->window, e->end);
            else put_block_huffman(e, e->window, e->end);
        }
        e->end = 0;
    }
}

static int fill(encoder *e, const uint8_t *p, int64_t n)
{
    if (e->level >= 2) return chain_fill(e, p, n);
    int k = n < BLOCK_BYTES - e->end ? (int)n : BLOCK_BYTES - e->end;
    memcpy(e->window + e->end, p, (size_t)k);
    e->end += k;
    return k;
}

/* How much of out may go: all up to the last flush, whole chunks of what follows. */
static int64_t ready(encoder *e) { return e->sure + (e->nout - e->sure) / CHUNK * CHUNK; }

/* encoder, input: bytes, number, 0 to go on, 1 to flush, 2 to end -> input taken, bytes ready at out. Those must be used before the next call. */
static void flate_step(g *gp UNUSED, slot *fp)
{
    encoder *e = fp[2].p;
    int64_t n = fp[4].i, mode = fp[5].i;
    memmove(e->out, e->out + e->taken, (size_t)(e->nout - e->taken));
    e->nout -= e->taken;
    e->sure = 0;
    step(e, mode != 0);
    fp[0].i = 0;
    if (mode == 0) {
        if (n > 0) fp[0].i = fill(e, fp[3].p, n);
    } else {
        put_stored_header(e, 0, mode == 2);
        flush_bits(e);
    }
    e->taken = (int32_t)ready(e);
    fp[1].i = e->taken;
}

void flate_inflate_size(g *gp, slot *fp);
void flate_inflate_start(g *gp, slot *fp);
void flate_inflate(g *gp, slot *fp);

extern const rt_native_def stdlib_compress_flate_natives[];
const rt_native_def stdlib_compress_flate_natives[] = {
    { "compress/flate.layout", flate_layout }, { "compress/flate.start", flate_start }, { "compress/flate.step", flate_step },
    { "compress/flate.inflateSize", flate_inflate_size }, { "compress/flate.inflateStart", flate_inflate_start }, { "compress/flate.inflate", flate_inflate },
    { 0, 0 },
};
