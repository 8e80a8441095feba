/* encode.c - native of package image/jpeg that writes: pixels to bits of Huffman codes.
 *
 * jpeg_encode takes a row of MCUs (8 x 8 pixels of gray, 16 x 16 of color with one chroma value for four pixels) from where it stopped, and stops when out is nearly
 * full, for the package to write it. writer.gol has the same structure.
 */
#include "runtime/limit.h"
#include "runtime/native.h"
#include "stdlib/image/jpeg/dct.h"

enum { OUT = 1 << 14, MCU_MOST = 6 * 64 * 8 };  /* 27 bits a coefficient at most, bytes of 0xff twice */

typedef struct {
    uint32_t bits, nbits;                       /* what has not made a byte, the first bit highest */
    int32_t dc[3], nout;
    uint32_t codes[4][256];                     /* luma DC, AC, chroma DC, AC; by value: length << 24 | code */
    uint8_t quant[2][64];
    uint8_t out[OUT];
} encoder;

static void emit(encoder *e, uint32_t bits, uint32_t n)
{
    n += e->nbits;
    bits = bits << (32 - n) | e->bits;
    for (; n >= 8; n -= 8, bits <<= 8) {
        uint8_t b = (uint8_t)(bits >> 24);
        e->out[e->nout++] = b;
        if (b == 0xff) e->out[e->nout++] = 0;
    }
    e->bits = bits;
    e->nbits = n;
}

static void emit_code(encoder *e, int table, uint32_t v)
{
    uint32_t c = e->codes[table][v];
    emit(e, c & 0xffffff, c >> 24);
}

/* A number behind so many zeroes: the code of both lengths, and its bits; those of a negative one are one less. */
static void emit_number(encoder *e, int table, uint32_t run, int32_t v)
{
    uint32_t a = v < 0 ? (uint32_t)-v : (uint32_t)v, b = v < 0 ? (uint32_t)v - 1 : (uint32_t)v, n = a ? 32 - (uint32_t)__builtin_clz(a) : 0;
    emit_code(e, table, run << 4 | n);
    if (n) emit(e, b & ((1u << n) - 1), n);
}

static int32_t rounded(int32_t a, int32_t b) { return a >= 0 ? (a + b / 2) / b : -((-a + b / 2) / b); }

/* channel: 0 luma, 1 and 2 chroma */
static void put_block(encoder *e, int32_t b[64], int channel)
{
    int q = channel != 0;
    jpeg_fdct(b);
    int32_t dc = rounded(b[0], 8 * e->quant[q][0]);
    emit_number(e, 2 * q, 0, dc - e->dc[channel]);
    e->dc[channel] = dc;
    uint32_t run = 0;
    for (int zig = 1; zig < 64; zig++) {
        int32_t ac = rounded(b[jpeg_unzig[zig]], 8 * e->quant[q][zig]);
        if (ac == 0) {
            run++;
            continue;
        }
        for (; run > 15; run -= 16) emit_code(e, 2 * q + 1, 0xf0);
        emit_number(e, 2 * q + 1, run, ac);
        run = 0;
    }
    if (run) emit_code(e, 2 * q + 1, 0);
}

static uint8_t clamped(int32_t v) { return (uint8_t)((uint32_t)v >> 24 == 0 ? v >> 16 : v < 0 ? 0 : 255); }

/* Where pixels come from: kind, and the planes. A pixel (x, y) of the row of MCUs is (x0 + x, y0 + y) of the image. */
typedef struct {
    const uint8_t *p, *cb, *cr;
    int64_t stride, cstride, x0, y0, w, h, sx, sy;
} source;

enum { GRAY, RGBA, YCBCR };

static inline void pixel(const source *s, int kind, int64_t x, int64_t y, int32_t *yy, int32_t *cb, int32_t *cr)
{
    if (x >= s->w) x = s->w - 1;                /* beyond the edge: the pixel at it */
    if (y >= s->h) y = s->h - 1;
    if (kind == RGBA) {
        const uint8_t *p = s->p + y * s->stride + 4 * x;
        int32_t r = p[0], g = p[1], b = p[2];
        *yy = (19595 * r + 38470 * g + 7471 * b + (1 << 15)) >> 16;
        *cb = clamped(-11056 * r - 21712 * g + 32768 * b + (257 << 15));
        *cr = clamped(32768 * r - 27440 * g - 5328 * b + (257 << 15));
        return;
    }
    *yy = s->p[y * s->stride + x];
    if (kind == GRAY) return;
    int64_t c = ((s->y0 + y) / s->sy - s->y0 / s->sy) * s->cstride + (s->x0 + x) / s->sx - s->x0 / s->sx;
    *cb = s->cb[c];
    *cr = s->cr[c];
}

/* e, kind, x (the next MCU's), w, h (pixels of the row of MCUs), p, stride, cb, cr, cstride, x0, y0, sx, sy -> x */
static void jpeg_encode(g *gp, slot *fp)
{
    rt_charge(gp, 1 << 14);
    encoder *e = fp[1].p;
    int kind = (int)fp[2].i, size = kind == GRAY ? 8 : 16;
    int64_t x = fp[3].i;
    const source s = { fp[6].p, fp[8].p, fp[9].p, fp[7].i, fp[10].i, fp[11].i, fp[12].i, fp[4].i, fp[5].i, fp[13].i, fp[14].i };
    for (; x < s.w && e->nout < OUT - MCU_MOST; x += size) {
        int32_t b[64], cb[64] = { 0 }, cr[64] = { 0 }, vb = 0, vr = 0;
        for (int k = 0; k < (size / 8) * (size / 8); k++) {
            int ox = k % 2 * 8, oy = k / 2 * 8;
            for (int j = 0; j < 8; j++)
                for (int i = 0; i < 8; i++) {
                    pixel(&s, kind, x + ox + i, oy + j, &b[8 * j + i], &vb, &vr);
                    int c = (oy + j) / 2 * 8 + (ox + i) / 2;
                    cb[c] += vb;
                    cr[c] += vr;
                }
            put_block(e, b, 0);
        }
        if (kind == GRAY) continue;
        for (int c = 0; c < 64; c++) {
            cb[c] = (cb[c] + 2) >> 2;
            cr[c] = (cr[c] + 2) >> 2;
        }
        put_block(e, cb, 1);
        put_block(e, cr, 2);
    }
    fp[0].i = x;
}

/* e: the last bits, and ones to fill the byte */
static void jpeg_finish(g *gp UNUSED, slot *fp) { emit(fp[0].p, 0x7f, 7); }

extern const rt_native_def stdlib_jpeg_encode_natives[];
const rt_native_def stdlib_jpeg_encode_natives[] = { { "image/jpeg.encode", jpeg_encode }, { "image/jpeg.finish", jpeg_finish }, { 0, 0 } };
