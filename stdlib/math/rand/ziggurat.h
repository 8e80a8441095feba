/* ziggurat.h - natives that math/rand and math/rand/v2 share: the strips of the ziggurat method for normal and exponential numbers.
 *
 * j is 32 random bits, i the strip that they or others choose (128 strips of the normal density, 256 of the exponential one; more is cut off).
 */
#ifndef GOL_STDLIB_ZIGGURAT_H
#define GOL_STDLIB_ZIGGURAT_H
#include "runtime/native.h"

void ziggurat_normTry(g *gp, slot *fp);      /* func normTry(j int32, i int) (x float64, done bool): the quick test of strip i, true for 99 of 100 */
void ziggurat_normWedge(g *gp, slot *fp);    /* func normWedge(i int, u float64) float32: a point between the densities at the strip's edges; i >= 1 */
void ziggurat_expTry(g *gp, slot *fp);       /* func expTry(j uint32, i int) (x float64, done bool) */
void ziggurat_expWedge(g *gp, slot *fp);     /* func expWedge(i int, u float64) float32 */
#endif
