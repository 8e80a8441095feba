/* regexp.c - the matcher of package regexp: runs programs that prog.gol makes.
 *
 * Two ways to find the leftmost match. Backtracking is quick where it does not go wrong; it counts its steps and gives up when there are too
 * many for the text it has seen. The other follows all threads of the program side by side, rune by rune (Pike), in time proportional
 * to program times text; it serves also leftmost-longest matching and loops whose body may match nothing, which would not end otherwise. Both
 * prefer what comes first in the program, so they find the same match.
 *
 * A call does a bounded amount of work and returns RUN_AGAIN with its state saved in the machine, which holds no
 * pointers but to memory that the Go side keeps alive: so other goroutines run, and limits hold.
 */
#include <string.h>
#include "stdlib/unicode/utf8/decode.h"
#include "runtime/limit.h"

/* prog.gol */
enum { I_FAIL, I_MATCH, I_RUNE, I_ANY, I_CLASS, I_ALT, I_CAP, I_EDGE, I_NOP };
enum { EDGE_BEGINLINE = 1, EDGE_ENDLINE = 2, EDGE_BEGINTEXT = 4, EDGE_ENDTEXT = 8, EDGE_WORD = 16, EDGE_NOWORD = 32 };
enum { RUN_LONGEST = 1, RUN_ANCHORED = 2, RUN_ANYFIRST = 4, RUN_PIKE = 8, RUN_ODD = 16 };
enum { RUN_NO, RUN_YES, RUN_AGAIN, RUN_MORE };

typedef struct machine {
    const uint32_t *code;
    const uint8_t *in;
    uint32_t *work;
    int64_t *caps;
    const uint32_t *first;
    int64_t n, pos, nwork, ncaps, ninst, start, flags, status;
    int64_t state[8];         /* [0]: 0 at the start; [7]: words of scratch memory wanted (RUN_MORE) */
} machine;

enum { SLICE = 50000, NONE = 0xffffffff };

static bool isword(uint8_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

static bool edge(const machine *m, uint32_t what, int64_t pos)
{
    const uint8_t *in = m->in;
    switch (what) {
    case EDGE_BEGINLINE: return pos == 0 || in[pos - 1] == '\n';
    case EDGE_ENDLINE: return pos == m->n || in[pos] == '\n';
    case EDGE_BEGINTEXT: return pos == 0;
    case EDGE_ENDTEXT: return pos == m->n;
    }
    bool a = pos > 0 && isword(in[pos - 1]), b = pos < m->n && isword(in[pos]);
    return (a != b) == (what == EDGE_WORD);
}

static bool inclass(const uint32_t *c, int32_t r)
{
    if (r < 256) return c[1 + r / 32] >> (r % 32) & 1;
    uint32_t lo = 0, hi = c[0];
    const uint32_t *range = c + 9;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if ((uint32_t)r < range[2 * mid]) hi = mid;
        else if ((uint32_t)r > range[2 * mid + 1]) lo = mid + 1;
        else return true;
    }
    return false;
}

/* Whether the instruction takes the rune r. */
static bool takes(const machine *m, const uint32_t *i, int32_t r)
{
    switch (i[0]) {
    case I_RUNE: return (uint32_t)r == i[2];
    case I_ANY: return true;
    case I_CLASS: return inclass(m->code + i[2], r);
    }
    return false;
}

/* The next place from p on where a match may begin; m->n if there is none but the end. Looks at a megabyte at most. */
static int64_t candidate(const machine *m, int64_t p, bool *cut)
{
    int64_t stop = m->n - p > 1 << 20 ? p + (1 << 20) : m->n;
    if (m->flags & RUN_ANYFIRST) return p;
    while (p < stop && !(m->first[m->in[p] / 32] >> (m->in[p] % 32) & 1)) p++;
    *cut = p == stop && p < m->n;
    return p;
}

/* The rune at p, and its width. Of an odd text (readAll of regexp.gol made it, so it is well-formed) also runes that are none. */
static int decode(const machine *m, int64_t p, int32_t *r)
{
    const uint8_t *c = m->in + p;
    if (!(m->flags & RUN_ODD) || c[0] < 0x80 || c[0] == 0xff) return u8_decode(c, m->n - p, r);
    int w = c[0] < 0xe0 ? 2 : c[0] < 0xf0 ? 3 : 4;
    *r = c[0] & (0xff >> (w + 1));
    for (int i = 1; i < w; i++) *r = *r << 6 | (c[i] & 0x3f);
    return w;
}

static int64_t width(const machine *m, int64_t p)
{
    int32_t r;
    return p < m->n ? decode(m, p, &r) : 1;
}

/* ---- backtracking ----
 * state: 1 where this try began, 2 instruction, 3 place, 4 words on the stack, 5 steps, 6 furthest place.
 * Stack entries are two words: an instruction and a place to go on with, or ~slot and what to put back there. */

static int give_up(machine *m)
{
    m->flags |= RUN_PIKE;
    m->pos = m->state[1];
    m->state[0] = 0;
    return RUN_AGAIN;
}

static int backtrack(machine *m)
{
    const uint32_t *code = m->code;
    const uint8_t *in = m->in;
    uint32_t *stack = m->work;
    int64_t n = m->n, try = m->state[1], pc = m->state[2], pos = m->state[3], sp = m->state[4];
    int left = SLICE;
    bool cut = false;
    if (m->state[0] == 0) {
        m->state[5] = 0;
        m->state[6] = m->pos;
        try = m->pos;
        goto begin;
    }
    if (m->state[0] == 2) goto begin;
    for (;;) {
        if (--left == 0) {
            m->state[0] = 1;
            m->state[1] = try;
            m->state[2] = pc;
            m->state[3] = pos;
            m->state[4] = sp;
            m->state[5] += SLICE;
            if (pos > m->state[6]) m->state[6] = pos;
            if (m->state[5] > 2 * SLICE + 32 * (m->state[6] - m->pos)) return give_up(m);
            return RUN_AGAIN;
        }
        const uint32_t *i = code + 3 * pc;
        int32_t r;
        switch (i[0]) {
        case I_RUNE:
            if (pos >= n) goto fail;
            if (i[2] < 0x80) {
                if (in[pos] != i[2]) goto fail;
                pos++;
            } else {
                int w = u8_decode(in + pos, n - pos, &r);
                if ((uint32_t)r != i[2]) goto fail;
                pos += w;
            }
            pc = i[1];
            continue;
        case I_ANY:
            if (pos >= n) goto fail;
            pos += in[pos] < 0x80 ? 1 : u8_decode(in + pos, n - pos, &r);
            pc = i[1];
            continue;
        case I_CLASS: {
            if (pos >= n) goto fail;
            int w = u8_decode(in + pos, n - pos, &r);
            if (!inclass(code + i[2], r)) goto fail;
            pos += w;
            pc = i[1];
            continue;
        }
        case I_ALT:
            if (sp + 2 > m->nwork) {
                if (m->nwork >= 1 << 17) {
                    m->state[1] = try;
                    return give_up(m);
                }
                m->state[7] = 4 * m->nwork;
                m->state[0] = 0;
                m->pos = try;              /* what comes before did not match */
                return RUN_MORE;
            }
            stack[sp++] = i[2];
            stack[sp++] = (uint32_t)pos;
            pc = i[1];
            continue;
        case I_CAP:
            if (i[2] < m->ncaps) {
                if (sp + 2 > m->nwork) { m->state[1] = try; return give_up(m); }
                stack[sp++] = ~i[2];
                stack[sp++] = (uint32_t)m->caps[i[2]];
                m->caps[i[2]] = pos;
            }
            pc = i[1];
            continue;
        case I_EDGE:
            if (!edge(m, i[2], pos)) goto fail;
            pc = i[1];
            continue;
        case I_NOP: pc = i[1]; continue;
        case I_MATCH:
            if (m->ncaps > 1) m->caps[1] = pos;
            return RUN_YES;
        default: goto fail;
        }
    fail:
        while (sp > 0) {
            sp -= 2;
            if (stack[sp] < 0x80000000) {
                pc = stack[sp];
                pos = stack[sp + 1];
                goto next;
            }
            m->caps[~stack[sp]] = (int32_t)stack[sp + 1];
        }
        if (m->flags & RUN_ANCHORED) return RUN_NO;
        try += width(m, try);
        if (try > n) return RUN_NO;
    begin:
        if (!(m->flags & RUN_ANCHORED)) {
            try = candidate(m, try, &cut);
            if (try == n && !(m->flags & RUN_ANYFIRST)) return RUN_NO;
            if (cut) {
                m->state[0] = 2;
                m->state[1] = try;
                return RUN_AGAIN;
            }
        }
        for (int64_t k = 0; k < m->ncaps; k++) m->caps[k] = -1;
        if (m->ncaps) m->caps[0] = try;
        sp = 0;
        pc = m->start;
        pos = try;
        if (pos > m->state[6]) m->state[6] = pos;
    next:;
    }
}

/* ---- all threads at once ----
 * state: 1 place, 2 which list is the current one, 3 threads in it, 4 a match was found, 5 where the search began.
 * Scratch memory: two lists (a sparse set of instructions: sparse, dense), the threads' captures, one set of captures, a stack. */

typedef struct list { uint32_t *sparse, *dense, *caps; uint32_t n; } list;
typedef struct pike { machine *m; list l[2]; uint32_t *tmp, *stack; uint32_t nc; } pike;

static int64_t pike_words(const machine *m) { return 4 * m->ninst + 2 * m->ninst * m->ncaps + m->ncaps + 4 * m->ninst + 8; }

/* Adds the threads that begin at pc with captures p->tmp. */
static void add(pike *p, list *l, uint32_t pc, int64_t pos)
{
    const machine *m = p->m;
    uint32_t sp = 0;
    p->stack[sp++] = pc;
    p->stack[sp++] = 0;
    while (sp > 0) {
        sp -= 2;
        pc = p->stack[sp];
        if (pc & 0x80000000) {
            p->tmp[~pc] = p->stack[sp + 1];
            continue;
        }
        for (;;) {
            uint32_t k = l->sparse[pc];
            if (k < l->n && l->dense[k] == pc) break;
            l->sparse[pc] = l->n;
            l->dense[l->n] = pc;
            uint32_t *caps = l->caps + (uint64_t)l->n++ * p->nc;
            const uint32_t *i = m->code + 3 * pc;
            if (i[0] == I_ALT) {
                p->stack[sp++] = i[2];
                p->stack[sp++] = 0;
            } else if (i[0] == I_CAP) {
                if (i[2] < p->nc) {
                    p->stack[sp++] = ~i[2];
                    p->stack[sp++] = p->tmp[i[2]];
                    p->tmp[i[2]] = (uint32_t)pos;
                }
            } else if (i[0] == I_EDGE) {
                if (!edge(m, i[2], pos)) break;
            } else if (i[0] != I_NOP) {
                memcpy(caps, p->tmp, p->nc * sizeof *caps);
                break;
            }
            pc = i[1];
        }
    }
}

static int run_pike(machine *m)
{
    int64_t need = pike_words(m);
    if (m->nwork < need) {
        m->state[7] = need;
        m->state[0] = 0;
        return RUN_MORE;
    }
    pike p = { .m = m, .nc = (uint32_t)m->ncaps };
    uint32_t *w = m->work, ni = (uint32_t)m->ninst;
    for (int k = 0; k < 2; k++) {
        p.l[k].sparse = w;
        p.l[k].dense = w + ni;
        p.l[k].caps = w + 2 * ni;
        w += 2 * ni + ni * p.nc;
    }
    p.tmp = w;
    p.stack = w + p.nc;
    if (m->state[0] == 0) {
        memset(m->work, 0, (size_t)need * sizeof *w);
        m->state[0] = 1;
        m->state[1] = m->state[5] = m->pos;
        m->state[2] = m->state[3] = m->state[4] = 0;
    }
    int64_t pos = m->state[1], begin = m->state[5], left = SLICE;
    bool matched = m->state[4] != 0, longest = m->flags & RUN_LONGEST, cut = false;
    list *cur = &p.l[m->state[2]], *nxt = &p.l[1 - m->state[2]];
    cur->n = (uint32_t)m->state[3];
    for (;;) {
        if (cur->n == 0) {
            if (matched || ((m->flags & RUN_ANCHORED) && pos != begin)) break;
            if (!(m->flags & RUN_ANCHORED)) {
                pos = candidate(m, pos, &cut);
                if (pos == m->n && !(m->flags & RUN_ANYFIRST)) break;
            }
        }
        if (left <= 0 || cut) {
            m->state[1] = pos;
            m->state[2] = cur - p.l;
            m->state[3] = cur->n;
            m->state[4] = matched;
            return RUN_AGAIN;
        }
        if (!matched && (pos == begin || !(m->flags & RUN_ANCHORED))) {
            memset(p.tmp, 0xff, p.nc * sizeof *p.tmp);
            if (p.nc) p.tmp[0] = (uint32_t)pos;
            add(&p, cur, (uint32_t)m->start, pos);
        }
        left -= cur->n + 1;
        int32_t r = -1;
        int wd = pos < m->n ? decode(m, pos, &r) : 0;
        nxt->n = 0;
        for (uint32_t k = 0; k < cur->n; k++) {
            const uint32_t *i = m->code + 3 * cur->dense[k], *caps = cur->caps + (uint64_t)k * p.nc;
            if (i[0] == I_MATCH) {
                if (longest && matched && p.nc && (int64_t)(int32_t)caps[0] > m->caps[0]) continue;
                if (longest && matched && p.nc > 1 && pos <= m->caps[1] && (int64_t)(int32_t)caps[0] == m->caps[0]) continue;
                for (uint32_t c = 0; c < p.nc; c++) m->caps[c] = (int32_t)caps[c];
                if (p.nc > 1) m->caps[1] = pos;
                matched = true;
                if (!longest || p.nc == 0) break;
                continue;
            }
            if (i[0] != I_RUNE && i[0] != I_CLASS && i[0] != I_ANY) continue;
            if (longest && matched && p.nc && (int64_t)(int32_t)caps[0] > m->caps[0]) continue;
            if (wd && takes(m, i, r)) {
                memcpy(p.tmp, caps, p.nc * sizeof *caps);
                add(&p, nxt, i[1], pos + wd);
            }
        }
        if (wd == 0 || (matched && p.nc == 0)) break;
        pos += wd;
        list *t = cur;
        cur = nxt;
        nxt = t;
    }
    return matched ? RUN_YES : RUN_NO;
}

static void regexp_run(g *gp, slot *fp)
{
    machine *m = fp[1].p;
    if (m->n >= INT32_MAX) rt_panicstr(gp, "regexp: text is too long");
    fp[0].i = m->flags & RUN_PIKE ? run_pike(m) : backtrack(m);
    if (fp[0].i == RUN_AGAIN) rt_charge(gp, SLICE * 8);   /* the caller makes progress meanwhile; a short run is the call's step */
}

extern const rt_native_def stdlib_regexp_natives[];
const rt_native_def stdlib_regexp_natives[] = { { "regexp.run", regexp_run }, { 0, 0 } };
