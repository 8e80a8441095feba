/* draw.c - natives of package image/draw: rows of pixels.
 *
 * A color is four words of 16 bits (color.RGBA64), red, green, blue and alpha, multiplied by alpha. The arithmetic is Go's, in 32 bits that wrap, so that the bytes are.
 */
#include <string.h>
#include "runtime/limit.h"
#include "runtime/native.h"

enum { FULL = 0xffff };

typedef struct { uint16_t c[4]; } rgba64;

/* d, s, m (or nil), n, over */
static void draw_blend(g *gp, slot *fp)
{
    rt_charge(gp, 8 * fp[3].i);
    uint8_t *d = fp[0].p;
    const rgba64 *s = fp[1].p, *m = fp[2].p;
    int64_t n = fp[3].i;
    bool over = fp[4].u & 1;
    for (int64_t i = 0; i < n; i++, d += 4) {
        uint32_t ma = m ? m[i].c[3] : FULL;
        if (over) {
            uint32_t a = (FULL - s[i].c[3] * ma / FULL) * 0x101;
            for (int k = 0; k < 4; k++) d[k] = (uint8_t)((d[k] * a + s[i].c[k] * ma) / FULL >> 8);
        } else
            for (int k = 0; k < 4; k++) d[k] = (uint8_t)(s[i].c[k] * ma / FULL >> 8);
    }
}

/* line, p, n, kind */
static void draw_load(g *gp, slot *fp)
{
    rt_charge(gp, 8 * fp[2].i);
    enum { RGBA, NRGBA, GRAY, ALPHA, CMYK };        /* as draw.gol has them */
    rgba64 *line = fp[0].p;
    const uint8_t *p = fp[1].p;
    int64_t n = fp[2].i, kind = fp[3].i;
    for (int64_t i = 0; i < n; i++) {
        uint16_t *c = line[i].c;
        switch (kind) {
        case RGBA:
            for (int k = 0; k < 4; k++) c[k] = (uint16_t)(p[k] * 0x101);
            break;
        case NRGBA: {
            uint32_t a = p[3] * 0x101u;
            for (int k = 0; k < 3; k++) c[k] = (uint16_t)(p[k] * a / 0xff);
            c[3] = (uint16_t)a;
            break;
        }
        case CMYK: {
            uint32_t w = FULL - p[3] * 0x101u;
            for (int k = 0; k < 3; k++) c[k] = (uint16_t)((FULL - p[k] * 0x101u) * w / FULL);
            c[3] = FULL;
            break;
        }
        default:
            c[0] = c[1] = c[2] = c[3] = (uint16_t)(p[0] * 0x101);
            if (kind == GRAY) c[3] = FULL;
        }
        p += kind == GRAY || kind == ALPHA ? 1 : 4;
    }
}

/* 16 bits behind the point, 8 before it; what does not fit is 0 or all ones. */
static uint16_t clamped(int32_t v) { return (uint16_t)((uint32_t)v >> 24 == 0 ? v >> 8 : v < 0 ? 0 : FULL); }

/* line, y, cb, cr, n, x, min, share */
static void draw_loadycbcr(g *gp, slot *fp)
{
    rt_charge(gp, 8 * fp[4].i);
    rgba64 *line = fp[0].p;
    const uint8_t *y = fp[1].p, *cb = fp[2].p, *cr = fp[3].p;
    int64_t n = fp[4].i, x = fp[5].i, min = fp[6].i, share = fp[7].i;
    for (int64_t i = 0; i < n; i++) {
        int64_t k = (x + i) / share - min / share;
        int32_t yy = y[i] * 0x10101, b = cb[k] - 128, r = cr[k] - 128;
        line[i] = (rgba64){ { clamped(yy + 91881 * r), clamped(yy - 22554 * b - 46802 * r), clamped(yy + 116130 * b), FULL } };
    }
}

static uint32_t square(int32_t x, int32_t y)
{
    uint32_t d = (uint32_t)x - (uint32_t)y;
    return d * d >> 2;
}

/* out, line, palette, n, m, now, next */
static void draw_nearest(g *gp, slot *fp)
{
    rt_charge(gp, 8 * fp[3].i * fp[4].i);
    uint8_t *out = fp[0].p;
    const rgba64 *line = fp[1].p;
    const int32_t (*pal)[4] = fp[2].p;
    int64_t n = fp[3].i, m = fp[4].i;
    int32_t (*now)[4] = fp[5].p, (*next)[4] = fp[6].p;
    for (int64_t i = 0; i < n; i++) {
        int32_t e[4];
        for (int k = 0; k < 4; k++) {
            e[k] = line[i].c[k];
            if (!now) continue;
            e[k] += now[i + 1][k] / 16;
            e[k] = e[k] < 0 ? 0 : e[k] > FULL ? FULL : e[k];
        }
        int64_t best = 0;
        uint32_t least = UINT32_MAX;
        for (int64_t j = 0; j < m && least; j++) {
            uint32_t sum = square(e[0], pal[j][0]) + square(e[1], pal[j][1]) + square(e[2], pal[j][2]) + square(e[3], pal[j][3]);
            if (sum < least) {
                least = sum;
                best = j;
            }
        }
        out[i] = (uint8_t)best;
        for (int k = 0; now && k < 4; k++) {
            int32_t d = e[k] - pal[best][k];
            next[i][k] += d * 3;
            next[i + 1][k] += d * 5;
            next[i + 2][k] += d;
            now[i + 2][k] += d * 7;
        }
    }
}

extern const rt_native_def stdlib_image_draw_natives[];
const rt_native_def stdlib_image_draw_natives[] = {
    { "image/draw.blend", draw_blend }, { "image/draw.load", draw_load }, { "image/draw.loadYCbCr", draw_loadycbcr }, { "image/draw.nearest", draw_nearest }, { 0, 0 }
};
