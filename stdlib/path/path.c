/* path.c - path.Clean, which path/filepath uses too.
 *
 * The result is never longer than the path, and equals it byte by byte up to some point: only from there on is it
 * written to a new string. Invariant: the first w bytes of the result are out[0..w), and dotdot is how many of them
 * a ".." may not take back. Does not park, collect or panic.
 */
#include "runtime/limit.h"
#include "runtime/rt.h"

typedef struct cleaner {
    g *gp;
    const char *s;
    char *d;                 /* NULL while the result is a prefix of s */
    int64_t n, w;
} cleaner;

static void put(cleaner *c, char b)
{
    if (!c->d) {
        if (c->s[c->w] == b) {       /* w < n: the result is never ahead of what was read */
            c->w++;
            return;
        }
        c->d = rt_mallocgc(c->gp, (uint64_t)c->n, NULL, false);
        rt_copylong(c->gp, c->d, c->s, (uint64_t)c->w);
    }
    c->d[c->w++] = b;
}

static void path_Clean(g *gp, slot *fp)
{
    const char *s = fp[2].p;
    int64_t n = fp[3].i, r = 0, dotdot = 0;
    if (n == 0) {
        rt_gostring(gp, ".", 1, fp);
        return;
    }
    cleaner c = { gp, s, NULL, n, 0 };
    bool rooted = s[0] == '/';
    if (rooted) {
        put(&c, '/');
        r = dotdot = 1;
    }
    int64_t due = CHARGE_PIECE;
    rt_charge(gp, n);
    while (r < n) {
        int64_t end = r;
        rt_pace(gp, r, &due);
        while (end < n && s[end] != '/') rt_look(gp, end++);
        int64_t len = end - r;
        if (len == 0 || (len == 1 && s[r] == '.')) {
            /* nothing */
        } else if (len == 2 && s[r] == '.' && s[r + 1] == '.') {
            if (c.w > dotdot) {
                c.w--;
                while (c.w > dotdot && (c.d ? c.d : s)[c.w] != '/') c.w--;
            } else if (!rooted) {
                if (c.w > 0) put(&c, '/');
                put(&c, '.');
                put(&c, '.');
                dotdot = c.w;
            }
        } else {
            if (c.w != rooted) put(&c, '/');
            for (; r < end; r++) {
                rt_look(gp, r);
                put(&c, s[r]);
            }
        }
        r = end + 1;
    }
    if (c.w == 0) {
        rt_gostring(gp, ".", 1, fp);
        return;
    }
    fp[0].p = c.d ? c.d : (char *)s;
    fp[1].i = c.w;
}

const rt_native_def stdlib_path_natives[] = {
    { "path.Clean", path_Clean },
    { 0, 0 }
};
