/* rand.c - native of package crypto/rand: random bytes of the kernel; of the program's own stream when a seed, a trace or a replay decides the run, which is to
 * be the same again. */
#include <errno.h>
#include <sys/random.h>
#include "runtime/limit.h"
#include "runtime/native.h"

/* p, n (a few thousand at most) -> whether all were written */
static void rand_fill(g *gp, slot *fp)
{
    rt_charge(gp, 4 * fp[2].i);
    char *p = fp[1].p;
    int64_t n = fp[2].i;
    fp[0].i = rt_decided(gp);
    if (fp[0].i)
        for (; n > 0; n--) *p++ = (char)rt_rand64(gp);
    while (n > 0) {
        ssize_t k = getrandom(p, (size_t)n, 0);
        if (k < 0 && errno == EINTR) continue;
        if (k <= 0) return;
        p += k;
        n -= k;
    }
    fp[0].i = 1;
}

extern const rt_native_def stdlib_crypto_rand_natives[];
const rt_native_def stdlib_crypto_rand_natives[] = { { "crypto/rand.fill", rand_fill }, { 0, 0 } };
