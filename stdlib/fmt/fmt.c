/* fmt.c - the native of package fmt: the search for '%' in format strings.
 *
 * Allocates nothing, keeps no state, takes no lock.
 */
#include <string.h>
#include "runtime/native.h"

/* func findPercent(s string, from int) int
 * Returns the index of the first '%' at or after from, else len(s).
 * Needs 0 <= from <= len(s). */
static void fmt_findPercent(g *gp, slot *fp)
{
    (void)gp;
    const char *s = fp[1].p;
    int64_t n = fp[2].i, from = fp[3].i;
    const char *at = from < n ? memchr(s + from, '%', (size_t)(n - from)) : NULL;
    fp[0].i = at ? at - s : n;
}

const rt_native_def stdlib_fmt_natives[] = {
    {"fmt.findPercent", fmt_findPercent},
    {0, 0},
};
