/* cmplx.c - the one native of math/cmplx: exact reduction modulo pi.
 * Locking: none.
 */
#include "runtime/native.h"
#include "stdlib/math/mathfn.h"

/* func reducePi(x float64) float64 */
static void cmplx_reducePi(g *gp UNUSED, slot *fp) { fp[0].f = stdlib_math_reduce_pi(fp[1].f); }

const rt_native_def stdlib_math_cmplx_natives[] = {
    { "math/cmplx.reducePi", cmplx_reducePi },
    { 0, 0 }
};
