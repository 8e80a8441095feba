/* ziggurat.c - see ziggurat.h. The tables are made by tools/gen_rand.go from their definitions: k the bound of the quick test, w the width of a
 * strip over the range of j, f the density at a strip's edge.
 *
 * Locking: none; nothing here is written.
 */
#include "stdlib/math/rand/ziggurat.h"
#include "stdlib/math/rand/randtab.h"

enum { NORMAL = 0x7F, EXPONENTIAL = 0xFF };      /* the last strips */

void ziggurat_normTry(g *gp UNUSED, slot *fp)
{
    int32_t j = (int32_t)fp[2].i;
    int64_t i = fp[3].i & NORMAL;
    uint32_t a = j < 0 ? -(uint32_t)j : (uint32_t)j;
    fp[0].f = (double)j * (double)wn[i];
    fp[1].i = a < kn[i];
}

void ziggurat_expTry(g *gp UNUSED, slot *fp)
{
    uint32_t j = (uint32_t)fp[2].u;
    int64_t i = fp[3].i & EXPONENTIAL;
    fp[0].f = (double)j * (double)we[i];
    fp[1].i = j < ke[i];
}

static void wedge(slot *fp, const float *density, int64_t last)
{
    int64_t i = fp[1].i & last;
    float u = (float)fp[2].f;
    fp[0].u = 0;
    fp[0].f32 = i == 0 ? 0 : density[i] + u * (density[i - 1] - density[i]);
}

void ziggurat_normWedge(g *gp UNUSED, slot *fp) { wedge(fp, fn, NORMAL); }
void ziggurat_expWedge(g *gp UNUSED, slot *fp) { wedge(fp, fe, EXPONENTIAL); }
