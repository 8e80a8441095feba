/* image.c - native of package image. */
#include "runtime/native.h"

/* p, step, count, n -> all of them 0xff? */
static void image_onlyones(g *gp UNUSED, slot *fp)
{
    const uint8_t *p = fp[1].p;
    int64_t step = fp[2].i, count = fp[3].i, n = fp[4].i;
    uint8_t all = 0xff;
    if (n == 1)
        for (int64_t i = 0; i < count; i++) all &= p[i * step];
    else
        for (int64_t i = 0; i < count; i++) all &= p[i * step] & p[i * step + 1];
    fp[0].u = all == 0xff;
}

extern const rt_native_def stdlib_image_natives[];
const rt_native_def stdlib_image_natives[] = { { "image.onlyOnes", image_onlyones }, { 0, 0 } };
