/* scan.c - natives of package image/jpeg that read: a scan's bits to coefficients, and those to samples.
 *
 * The state lies in Go memory; reader.gol has the same structure. jpeg_scan goes on from block to block until the input that is there does not reach for another one:
 * then everything is as it was before that block, and the package reads more. So no block is ever half done.
 *
 * Bits are taken a byte at a time, those of 0xff 0x00 as 0xff. Any other byte behind 0xff ends the data; since up to eight bits are read ahead, what is behind a scan is found by
 * giving back the byte read last (unread).
 */
#include <string.h>
#include "runtime/native.h"
#include "stdlib/image/jpeg/dct.h"

enum { BUF = 4096, LUT_BITS = 8 };

/* What a scan ends with. SHORT and MISSING: there is no more data, or a marker in it. */
enum { DONE, MORE, RESTART, SHORT, MISSING, READ_ERROR, NO_TABLE, BAD_CODE, LONG_DC, UNEXPECTED, TOO_MANY };

typedef struct {
    int32_t ncodes;
    int32_t mincode[16], maxcode[16], first[16];    /* of each length; -1: none. first: index in vals of the first one */
    uint16_t lut[1 << LUT_BITS];                    /* by the next bits: value << 8 | 1 + length; 0: a longer code */
    uint8_t vals[256];
} huffman;

typedef struct {                                    /* what is restored when a block is not complete */
    int32_t i, unread;                              /* next byte of buf; bytes that unread gives back */
    uint32_t a;                                     /* the last bits read, the lowest last */
    int32_t n;                                      /* how many of them were not used */
    int32_t eobrun;                                 /* blocks that have no more coefficients in this scan */
    int32_t dc[4];
} place;

typedef struct {
    int32_t h, v, tq, stride;                       /* stride: of its plane, bytes */
} component;

typedef struct {
    place at;
    int32_t j, eof;                                 /* end of buf; 1: nothing comes behind it, 2: an error does */
    int32_t width, height, mxx, myy, interval, progressive;
    component comp[4];
    /* the scan */
    int32_t nscan, index[4], td[4], ta[4], zigstart, zigend, ah, al;
    int32_t mx, my, c, k, blocks, mcu;              /* the next block: its MCU, component and number in it; blocks: done, of a single component */
    huffman huff[2][4];
    int32_t quant[4][64];
    uint8_t buf[BUF];
} decoder;

/* ---- bits ---- */

static int next_byte(decoder *d, uint8_t *x)
{
    if (d->at.i >= d->j) return !d->eof ? MORE : d->eof == 1 ? SHORT : READ_ERROR;
    *x = d->buf[d->at.i++];
    return DONE;
}

static int stuffed_byte(decoder *d, uint8_t *x)
{
    d->at.unread = 0;
    int rc = next_byte(d, x);
    if (rc) return rc;
    d->at.unread = 1;
    if (*x != 0xff) return DONE;
    uint8_t zero;
    if ((rc = next_byte(d, &zero)) != DONE) return rc;
    if (zero != 0) {                                /* a marker: it stays */
        d->at.i--;
        return MISSING;
    }
    d->at.unread = 2;
    return DONE;
}

static int need(decoder *d, int n)
{
    do {
        uint8_t x;
        int rc = stuffed_byte(d, &x);
        if (rc) return rc;
        d->at.a = d->at.a << 8 | x;
        d->at.n += 8;
    } while (d->at.n < n);
    return DONE;
}

static void unread(decoder *d)
{
    d->at.i -= d->at.unread;
    d->at.unread = 0;
    if (d->at.n >= 8) {
        d->at.a >>= 8;
        d->at.n -= 8;
    }
}

static int get_bits(decoder *d, int n, uint32_t *v)
{
    if (d->at.n < n) {
        int rc = need(d, n);
        if (rc) return rc;
    }
    d->at.n -= n;
    *v = d->at.a >> d->at.n & ((1u << n) - 1);
    return DONE;
}

/* n bits that are a number: those that begin with 0 are negative. */
static int get_number(decoder *d, int n, int32_t *v)
{
    uint32_t x;
    int rc = get_bits(d, n, &x);
    if (rc) return rc;
    *v = n > 0 && x >> (n - 1) == 0 ? (int32_t)x - (1 << n) + 1 : (int32_t)x;
    return DONE;
}

static int get_code(decoder *d, const huffman *h, uint8_t *v)
{
    if (h->ncodes == 0) return NO_TABLE;
    bool ahead = true;
    if (d->at.n < LUT_BITS) {
        int rc = need(d, LUT_BITS);
        if (rc == SHORT || rc == MISSING) {         /* the last codes: bit by bit */
            if (d->at.unread) unread(d);
            ahead = false;
        } else if (rc) {
            return rc;
        }
    }
    if (ahead) {
        uint16_t e = h->lut[d->at.a >> (d->at.n - LUT_BITS) & 0xff];
        if (e) {
            d->at.n -= (e & 0xff) - 1;
            *v = (uint8_t)(e >> 8);
            return DONE;
        }
    }
    int32_t code = 0;
    for (int i = 0; i < 16; i++) {
        uint32_t bit;
        int rc = get_bits(d, 1, &bit);
        if (rc) return rc;
        code |= (int32_t)bit;
        if (code <= h->maxcode[i]) {
            *v = h->vals[(h->first[i] + code - h->mincode[i]) & 0xff];
            return DONE;
        }
        code <<= 1;
    }
    return BAD_CODE;
}

/* ---- coefficients of a block ---- */

static int32_t wrapping_shl(int32_t v, int n) { return (int32_t)((uint32_t)v << n); }
static int32_t wrapping_add(int32_t a, int32_t b) { return (int32_t)((uint32_t)a + (uint32_t)b); }

/* The run of blocks that end here: 1 << n and n more bits. */
static int get_eobrun(decoder *d, int n)
{
    uint32_t more;
    int rc = get_bits(d, n, &more);
    if (!rc) d->at.eobrun = (int32_t)((1u << n | more) & 0xffff);
    return rc;
}

static int first_pass(decoder *d, int32_t *b, int c, const huffman *dc, const huffman *ac)
{
    int zig = d->zigstart;
    uint8_t v;
    int rc;
    if (zig == 0) {
        zig++;
        if ((rc = get_code(d, dc, &v)) != DONE) return rc;
        if (v > 16) return LONG_DC;
        int32_t delta;
        if ((rc = get_number(d, v, &delta)) != DONE) return rc;
        d->at.dc[c] = wrapping_add(d->at.dc[c], delta);
        b[0] = wrapping_shl(d->at.dc[c], d->al);
    }
    if (zig <= d->zigend && d->at.eobrun > 0) {
        d->at.eobrun--;
        return DONE;
    }
    for (; zig <= d->zigend; zig++) {
        if ((rc = get_code(d, ac, &v)) != DONE) return rc;
        int run = v >> 4, n = v & 15;
        if (n) {
            zig += run;
            if (zig > d->zigend) break;
            int32_t x;
            if ((rc = get_number(d, n, &x)) != DONE) return rc;
            b[jpeg_unzig[zig]] = wrapping_shl(x, d->al);
        } else if (run == 15) {
            zig += 15;
        } else {
            if ((rc = get_eobrun(d, run)) != DONE) return rc;
            d->at.eobrun--;
            break;
        }
    }
    return DONE;
}

/* A bit more for those that are not zero, up to the zero number zeroes (-1: to the end); *zig is moved there. */
static int refine_nonzero(decoder *d, int32_t *b, int *zig, int zeroes)
{
    int32_t delta = 1 << d->al;
    for (; *zig <= d->zigend; (*zig)++) {
        int32_t *p = &b[jpeg_unzig[*zig]];
        if (*p == 0) {
            if (zeroes-- == 0) break;
            continue;
        }
        uint32_t bit;
        int rc = get_bits(d, 1, &bit);
        if (rc) return rc;
        if (bit) *p = wrapping_add(*p, *p >= 0 ? delta : -delta);
    }
    return DONE;
}

static int refine(decoder *d, int32_t *b, const huffman *ac)
{
    int32_t delta = 1 << d->al;
    uint32_t bit;
    int rc, zig = d->zigstart;
    if (zig == 0) {
        if ((rc = get_bits(d, 1, &bit)) != DONE) return rc;
        if (bit) b[0] |= delta;
        return DONE;
    }
    if (d->at.eobrun == 0)
        for (; zig <= d->zigend; zig++) {
            uint8_t v;
            if ((rc = get_code(d, ac, &v)) != DONE) return rc;
            int run = v >> 4, n = v & 15;
            int32_t z = 0;
            if (n == 0 && run != 15) {
                if ((rc = get_eobrun(d, run)) != DONE) return rc;
                break;
            }
            if (n == 1) {
                if ((rc = get_bits(d, 1, &bit)) != DONE) return rc;
                z = bit ? delta : -delta;
            } else if (n > 1) {
                return UNEXPECTED;
            }
            if ((rc = refine_nonzero(d, b, &zig, run)) != DONE) return rc;
            if (zig > d->zigend) return TOO_MANY;
            if (z) b[jpeg_unzig[zig]] = z;
        }
    if (d->at.eobrun > 0) {
        d->at.eobrun--;
        return refine_nonzero(d, b, &zig, -1);
    }
    return DONE;
}

/* Puts a block's samples in their place. */
static void reconstruct(const decoder *d, int32_t *b, int c, uint8_t *plane, int bx, int by)
{
    const component *co = &d->comp[c];
    const int32_t *q = d->quant[co->tq & 3];
    for (int zig = 0; zig < 64; zig++) {
        int32_t *p = &b[jpeg_unzig[zig]];
        *p = (int32_t)((uint32_t)*p * (uint32_t)q[zig]);
    }
    jpeg_idct(b);
    uint8_t *dst = plane + 8 * ((int64_t)by * co->stride + bx);
    for (int y = 0; y < 8; y++, dst += co->stride)
        for (int x = 0; x < 8; x++) {
            int32_t v = *b++;
            dst[x] = (uint8_t)(v < -128 ? 0 : v > 127 ? 255 : v + 128);
        }
}

typedef int32_t block[64];

/* The next block; skipped if it lies outside of the image. */
static int scan_block(decoder *d, uint8_t *const *planes, block *const *coeffs)
{
    int c = d->index[d->c], h = d->comp[c].h, v = d->comp[c].v;
    int64_t bx, by;
    if (d->nscan != 1) {
        bx = h * d->mx + d->k % h;
        by = v * d->my + d->k / h;
    } else {
        bx = d->blocks % (d->mxx * h);
        by = d->blocks / (d->mxx * h);
        if (bx * 8 >= d->width || by * 8 >= d->height) return DONE;
    }
    block b = { 0 }, *kept = d->progressive ? &coeffs[c][by * d->mxx * h + bx] : NULL;
    if (kept) memcpy(b, kept, sizeof b);
    const huffman *ac = &d->huff[1][d->ta[d->c]];
    int rc = d->ah ? refine(d, b, ac) : first_pass(d, b, c, &d->huff[0][d->td[d->c]], ac);
    if (rc) return rc;
    if (kept) memcpy(kept, b, sizeof b);
    else reconstruct(d, b, c, planes[c], (int)bx, (int)by);
    return DONE;
}

/* d, four planes, four arrays of blocks -> how it ended; MORE: call again with more input, RESTART: after the marker */
static void jpeg_scan(g *gp UNUSED, slot *fp)
{
    decoder *d = fp[1].p;
    uint8_t *planes[4];
    block *coeffs[4];
    for (int i = 0; i < 4; i++) {
        planes[i] = fp[2 + i].p;
        coeffs[i] = fp[6 + i].p;
    }
    for (; d->my < d->myy; d->my++, d->mx = 0)
        while (d->mx < d->mxx) {
            for (; d->c < d->nscan; d->c++, d->k = 0) {
                const component *co = &d->comp[d->index[d->c]];
                for (; d->k < co->h * co->v; d->k++, d->blocks++) {
                    place before = d->at;
                    int rc = scan_block(d, planes, coeffs);
                    if (rc == MORE) d->at = before;
                    if (rc) {
                        fp[0].i = rc;
                        return;
                    }
                }
            }
            d->c = 0;
            d->mx++;
            d->mcu++;
            if (d->interval > 0 && d->mcu % d->interval == 0 && d->mcu < d->mxx * d->myy) {
                fp[0].i = RESTART;
                return;
            }
        }
    fp[0].i = DONE;
}

/* d, component, plane, blocks, by: samples of a row of blocks of a progressive image */
static void jpeg_reconstruct(g *gp UNUSED, slot *fp)
{
    decoder *d = fp[0].p;
    int c = (int)fp[1].i, by = (int)fp[4].i, wide = 8 * d->comp[0].h / d->comp[c].h;
    block *b = (block *)fp[3].p + (int64_t)by * d->mxx * d->comp[c].h;
    for (int bx = 0; bx * wide < d->width; bx++) reconstruct(d, b[bx], c, fp[2].p, bx, by);
}

extern const rt_native_def stdlib_jpeg_scan_natives[];
const rt_native_def stdlib_jpeg_scan_natives[] = { { "image/jpeg.scan", jpeg_scan }, { "image/jpeg.reconstruct", jpeg_reconstruct }, { 0, 0 } };
