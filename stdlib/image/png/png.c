/* png.c - natives of package image/png: filters, and rows of samples to rows of pixels and back. */
#include <string.h>
#include "runtime/limit.h"
#include "runtime/native.h"

enum { NONE, SUB, UP, AVERAGE, PAETH, FILTERS };

/* Of left, above and above left the one nearest to left + above - above left. */
static inline uint8_t paeth(int a, int b, int c)
{
    int pa = b - c, pb = a - c, pc = pa + pb;
    pa = pa < 0 ? -pa : pa;
    pb = pb < 0 ? -pb : pb;
    pc = pc < 0 ? -pc : pc;
    return (uint8_t)(pa <= pb && pa <= pc ? a : pb <= pc ? b : c);
}

/* row, above, n, size, filter */
static void png_unfilter(g *gp, slot *fp)
{
    rt_charge(gp, 2 * fp[2].i);
    uint8_t *p = fp[0].p;
    const uint8_t *up = fp[1].p;
    int64_t n = fp[2].i, size = fp[3].i, head = size < n ? size : n, i;
    switch (fp[4].i) {
    case SUB:
        for (i = size; i < n; i++) p[i] += p[i - size];
        break;
    case UP:
        for (i = 0; i < n; i++) p[i] += up[i];
        break;
    case AVERAGE:
        for (i = 0; i < head; i++) p[i] += up[i] / 2;
        for (; i < n; i++) p[i] += (uint8_t)((p[i - size] + up[i]) / 2);
        break;
    case PAETH:
        for (i = 0; i < head; i++) p[i] += up[i];
        for (; i < n; i++) p[i] += paeth(p[i - size], up[i], up[i - size]);
        break;
    }
}

static inline uint8_t filtered(int filter, const uint8_t *p, const uint8_t *up, int64_t i, int64_t size)
{
    int a = i < size ? 0 : p[i - size];
    switch (filter) {
    case SUB: return (uint8_t)(p[i] - a);
    case UP: return (uint8_t)(p[i] - up[i]);
    case AVERAGE: return (uint8_t)(p[i] - (a + up[i]) / 2);
    case PAETH: return (uint8_t)(p[i] - paeth(a, up[i], i < size ? 0 : up[i - size]));
    }
    return p[i];
}

/* The sum of magnitudes of a filter's bytes, as far as it is below most. */
static inline int64_t weigh(int filter, const uint8_t *p, const uint8_t *up, int64_t n, int64_t size, int64_t most)
{
    int64_t sum = 0;
    for (int64_t i = 0; i < n && sum < most; i++) {
        int d = (int8_t)filtered(filter, p, up, i, size);
        sum += d < 0 ? -d : d;
    }
    return sum;
}

/* out, row, above, n, size */
static void png_filterrow(g *gp, slot *fp)
{
    rt_charge(gp, 8 * fp[3].i);
    static const uint8_t order[] = { UP, PAETH, NONE, SUB, AVERAGE };   /* of equals, the first one */
    uint8_t *out = fp[0].p;
    const uint8_t *p = fp[1].p, *up = fp[2].p;
    int64_t n = fp[3].i, size = fp[4].i, least = INT64_MAX;
    int best = UP;
    for (size_t k = 0; k < sizeof order; k++) {
        int64_t sum;
        switch (order[k]) {     /* a call for each, so that each gets a loop of its own */
        case UP: sum = weigh(UP, p, up, n, size, least); break;
        case PAETH: sum = weigh(PAETH, p, up, n, size, least); break;
        case SUB: sum = weigh(SUB, p, up, n, size, least); break;
        case AVERAGE: sum = weigh(AVERAGE, p, up, n, size, least); break;
        default: sum = weigh(NONE, p, up, n, size, least);
        }
        if (sum >= least) continue;
        least = sum;
        best = order[k];
    }
    *out++ = (uint8_t)best;
    for (int64_t i = 0; i < n; i++) out[i] = filtered(best, p, up, i, size);
}

/* out, row, n, step, ins, outs, depth, factor, trans (or nil) -> greatest sample, if they have at most 8 bits */
static void png_expand(g *gp, slot *fp)
{
    rt_charge(gp, 8 * fp[3].i);
    uint8_t *out = fp[1].p;
    const uint8_t *s = fp[2].p, *trans = fp[9].p;
    int64_t n = fp[3].i, step = fp[4].i, outs = fp[6].i;
    int ins = (int)fp[5].i, depth = (int)fp[7].i, factor = (int)fp[8].i, w = depth == 16 ? 2 : 1, bit = 0;
    uint8_t top = 0, v;
    for (int64_t i = 0; i < n; i++, out += step) {
        const uint8_t *px = s;
        if (depth < 8) {
            v = (uint8_t)((s[0] >> (8 - depth - bit) & ((1 << depth) - 1)) * factor);
            px = &v;
            bit += depth;
            s += bit >> 3;
            bit &= 7;
        } else {
            s += ins * w;
        }
        if (outs == 1) {
            if (px[0] > top) top = px[0];
            memcpy(out, px, (size_t)w);
            continue;
        }
        for (int k = 0; k < 3; k++) memcpy(out + k * w, ins < 3 ? px : px + k * w, (size_t)w);
        if (ins % 2 == 0) memcpy(out + 3 * w, px + (ins - 1) * w, (size_t)w);
        else memset(out + 3 * w, trans && memcmp(px, trans, (size_t)(ins * w)) == 0 ? 0 : 0xff, (size_t)w);
    }
    fp[0].i = top;
}

/* out, pix, n */
static void png_strip(g *gp UNUSED, slot *fp)
{
    uint8_t *out = fp[0].p;
    const uint8_t *p = fp[1].p;
    for (int64_t i = 0; i < fp[2].i; i++, p += 4) {
        *out++ = p[0];
        *out++ = p[1];
        *out++ = p[2];
    }
}

/* out, pix, n */
static void png_strip6(g *gp UNUSED, slot *fp)
{
    uint8_t *out = fp[0].p;
    const uint8_t *p = fp[1].p;
    for (int64_t i = 0; i < fp[2].i; i++, p += 8, out += 6) memcpy(out, p, 6);
}

/* out, pix, n */
static void png_divide(g *gp, slot *fp)
{
    rt_charge(gp, 8 * fp[2].i);
    uint8_t *out = fp[0].p;
    const uint8_t *p = fp[1].p;
    for (int64_t i = 0; i < fp[2].i; i++, p += 4, out += 4) {
        uint32_t a = p[3] * 0x101u;
        for (int k = 0; k < 3; k++) out[k] = a == 0 ? 0 : a == 0xffff ? p[k] : (uint8_t)(p[k] * (0x101u * 0xffffu) / a >> 8);
        out[3] = p[3];
    }
}

/* out, pix, n, bits */
static void png_pack(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    uint8_t *out = fp[0].p;
    const uint8_t *p = fp[1].p;
    int64_t n = fp[2].i;
    int bits = (int)fp[3].i, per = 8 / bits, have = 0;
    unsigned a = 0;
    for (int64_t i = 0; i < n; i++) {
        a = a << bits | p[i];
        if (++have < per) continue;
        *out++ = (uint8_t)a;
        have = 0;
        a = 0;
    }
    if (have) *out = (uint8_t)(a << bits * (per - have));
}

extern const rt_native_def stdlib_image_png_natives[];
const rt_native_def stdlib_image_png_natives[] = {
    { "image/png.unfilter", png_unfilter }, { "image/png.expand", png_expand }, { "image/png.filterRow", png_filterrow },
    { "image/png.strip", png_strip }, { "image/png.strip6", png_strip6 }, { "image/png.divide", png_divide }, { "image/png.pack", png_pack }, { 0, 0 }
};
