/* strings.c - natives of package strings: byte work that libc or a tight C loop does far faster than bytecode.
 *
 * Results that are parts of an argument share its memory; empty parts carry no pointer, so that they keep nothing
 * alive. New strings are filled before anybody sees them. Slices of strings are fresh arrays, stored to through the
 * write barrier. Nothing here parks or collects; panics are Go's own (negative or overflowing sizes).
 * The searching itself is in mem.h, shared with package bytes.
 */
#include "runtime/rt.h"
#include "stdlib/strings/mem.h"
#include "stdlib/unicode/utf8/decode.h"

#define STR(k) ((const char *)fp[k].p), fp[(k) + 1].i

#define MAX_ALLOC ((int64_t)1 << 48)    /* what an address can reach: Go's limit for one object */

static void setstr(slot *out, const char *p, int64_t n)
{
    out[0].p = n ? (void *)p : NULL;
    out[1].i = n;
}

/* Element i of a fresh []string. */
static void putstr(g *gp, gostring *a, int64_t i, const char *p, int64_t n)
{
    if (n) rt_writeptr(gp, (void **)(void *)&a[i].p, (void *)p);
    a[i].n = n;
    rt_look(gp, i);
}

static char *newbytes(g *gp, int64_t n)
{
    if ((uint64_t)n > RT_MAXALLOC) rt_panicerror(gp, "runtime error: makeslice: len out of range");
    return rt_mallocgc(gp, (uint64_t)n, NULL, false);
}

static gostring *newstrings(g *gp, int64_t n, slot *out)
{
    gostring *a = rt_newarray(gp, rt_vmof(gp)->t_string, n);
    out[0].p = a;
    out[1].i = out[2].i = n;
    return a;
}

static void strings_IndexByte(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_indexbyte(gp, STR(1), (uint8_t)fp[3].u);
}

static void strings_LastIndexByte(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_lastindexbyte(gp, STR(1), (uint8_t)fp[3].u);
}

static void strings_Index(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_index(gp, STR(1), STR(3));
}

static void strings_LastIndex(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_lastindex(gp, STR(1), STR(3));
}

static void strings_Contains(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_index(gp, STR(1), STR(3)) >= 0;
}

static void strings_Count(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_count(gp, STR(1), STR(3));
}

static void strings_Compare(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_compare(gp, STR(1), STR(3));
}

static void strings_IndexRune(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_indexrune(gp, STR(1), fp[3].i);
}

static void strings_IndexAny(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_indexany(gp, STR(1), STR(3));
}

static void strings_LastIndexAny(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = mem_lastindexany(gp, STR(1), STR(3));
}

/* func Cut(s, sep string) (before, after string, found bool) */
static void strings_Cut(g *gp, slot *fp)
{
    const char *s = fp[5].p;
    int64_t n = fp[6].i, m = fp[8].i;
    rt_charge(gp, n);
    int64_t i = mem_index(gp, s, n, STR(7));
    if (i < 0) {
        setstr(fp, s, n);
        setstr(fp + 2, NULL, 0);
    } else {
        setstr(fp, s, i);
        setstr(fp + 2, s + i + m, n - i - m);
    }
    fp[4].i = i >= 0;
}

/* func cutLine(s string) (line, rest string) */
static void strings_cutLine(g *gp, slot *fp)
{
    const char *s = fp[4].p;
    int64_t n = fp[5].i, i = mem_indexbyte(gp, s, n, '\n') + 1;
    if (i == 0) i = n;
    rt_charge(gp, i);
    setstr(fp, s, i);
    setstr(fp + 2, s + i, n - i);
}

/* func foldASCII(s, t string) (verdict, at int) */
static void strings_foldASCII(g *gp, slot *fp)
{
    int64_t at = 0;
    rt_charge(gp, fp[3].i);
    fp[0].i = mem_equalfold(gp, STR(2), STR(4), &at);
    fp[1].i = at;
}

static void trimmed(g *gp, slot *fp, int ends)
{
    const char *s = fp[2].p;
    int64_t from = 0, to = fp[3].i;
    mem_trim(gp, s, &from, &to, STR(4), ends);
    setstr(fp, s + from, to - from);
}

static void strings_Trim(g *gp, slot *fp)      { trimmed(gp, fp, TRIM_LEFT | TRIM_RIGHT); }
static void strings_TrimLeft(g *gp, slot *fp)  { trimmed(gp, fp, TRIM_LEFT); }
static void strings_TrimRight(g *gp, slot *fp) { trimmed(gp, fp, TRIM_RIGHT); }

static void strings_TrimSpace(g *gp, slot *fp)
{
    const char *s = fp[2].p;
    int64_t from = 0, to = fp[3].i;
    mem_trimspace(gp, s, &from, &to);
    setstr(fp, s + from, to - from);
}

/* func caseASCII(s string, lo, hi byte) (mapped string, ok bool): ok is false if s is not all ASCII. */
static void strings_caseASCII(g *gp, slot *fp)
{
    const char *s = fp[3].p;
    int64_t n = fp[4].i;
    uint8_t lo = (uint8_t)fp[5].u, hi = (uint8_t)fp[6].u;
    rt_charge(gp, n);
    int what = mem_casescan(gp, s, n, lo, hi);
    if (what == 1) {
        char *d = newbytes(gp, n);
        mem_casecopy(gp, d, s, n, lo, hi);
        s = d;
    }
    setstr(fp, s, n);
    fp[2].i = what != 2;
}

static void strings_Clone(g *gp, slot *fp)
{
    const char *s = fp[2].p;
    int64_t n = fp[3].i;
    if (n == 0) setstr(fp, NULL, 0);
    else rt_gostring(gp, s, n, fp);
}

static void strings_Join(g *gp, slot *fp)
{
    const gostring *e = fp[2].p;
    int64_t n = fp[3].i, nsep = fp[6].i, total = 0;
    const char *sep = fp[5].p;
    if (n == 0) { setstr(fp, NULL, 0); return; }
    if (n == 1) { setstr(fp, e[0].p, e[0].n); return; }
    bool over = __builtin_mul_overflow(nsep, n - 1, &total);
    for (int64_t i = 0; i < n && !over; i++) {
        rt_look(gp, i);
        over = __builtin_add_overflow(total, e[i].n, &total);
    }
    if (over) rt_panicstr(gp, "strings: Join output length overflow");
    if (total == 0) { setstr(fp, NULL, 0); return; }
    char *d = newbytes(gp, total), *q = d;
    for (int64_t i = 0; i < n; i++) {
        rt_look(gp, i);
        if (i && nsep) { rt_copylong(gp, q, sep, (uint64_t)nsep); q += nsep; }
        if (e[i].n) { rt_copylong(gp, q, e[i].p, (uint64_t)e[i].n); q += e[i].n; }
    }
    setstr(fp, d, total);
}

static void strings_Repeat(g *gp, slot *fp)
{
    const char *s = fp[2].p;
    int64_t n = fp[3].i, count = fp[4].i, total;
    if (count < 0) rt_panicstr(gp, "strings: negative Repeat count");
    if (__builtin_mul_overflow(n, count, &total)) rt_panicstr(gp, "strings: Repeat output length overflow");
    if (total == 0 || count == 1) { setstr(fp, s, total); return; }
    char *d = newbytes(gp, total);
    mem_repeat(gp, d, total, s, n);
    setstr(fp, d, total);
}

/* func Replace(s, old, new string, n int) string. Also does ReplaceAll, with n = -1. */
static void replaced(g *gp, slot *fp, int64_t max)
{
    const char *s = fp[2].p;
    int64_t n = fp[3].i, m = fp[5].i, k = fp[7].i;
    int64_t total = n, hits;
    bool same = m == k && (m == 0 || rt_comparelong(gp, fp[4].p, fp[6].p, (uint64_t)m) == 0);
    rt_charge(gp, n);
    if (max != 0 && !same && (hits = mem_count(gp, s, n, STR(4))) > 0) {
        int64_t diff = k - m;
        if (max >= 0 && hits > max) hits = max;
        if (__builtin_mul_overflow(diff, hits, &diff) || __builtin_add_overflow(n, diff, &total))
            rt_panicoom(gp, UINT64_MAX);
        if (total > 0) {
            char *d = newbytes(gp, total);
            mem_replace(gp, d, s, n, STR(4), STR(6), hits);
            s = d;
        }
    }
    setstr(fp, s, total);
}

static void strings_Replace(g *gp, slot *fp)    { replaced(gp, fp, fp[8].i); }
static void strings_ReplaceAll(g *gp, slot *fp) { replaced(gp, fp, -1); }

static void strings_Fields(g *gp, slot *fp)
{
    const char *s = fp[3].p;
    int64_t n = fp[4].i, count = 0, pos = 0, start;
    rt_charge(gp, n);
    while (mem_nextfield(gp, s, n, &pos) >= 0) rt_look(gp, count++);
    gostring *a = newstrings(gp, count, fp);
    pos = 0;
    for (int64_t i = 0; i < count; i++) {
        start = mem_nextfield(gp, s, n, &pos);
        putstr(gp, a, i, s + start, pos - start);
    }
}

/* func nextField(s string, pos int) (start, end int) */
static void strings_nextField(g *gp, slot *fp)
{
    int64_t pos = fp[4].i;
    fp[0].i = mem_nextfield(gp, STR(2), &pos);
    rt_charge(gp, pos - fp[4].i);
    fp[1].i = pos;
}

/* func split(s, sep string, keep, max int) []string: keep is how much of each separator stays with the part before it. */
static void strings_split(g *gp, slot *fp)
{
    const char *s = fp[3].p, *sep = fp[5].p;
    int64_t n = fp[4].i, m = fp[6].i, keep = fp[7].i, max = fp[8].i, i = 0;
    rt_charge(gp, n);
    if (max == 0) { fp[0].p = NULL; fp[1].i = fp[2].i = 0; return; }
    if (m == 0) {                                        /* into runes */
        int64_t runes = mem_runecount(gp, s, n);
        if (max < 0 || max > runes) max = runes;
        gostring *a = newstrings(gp, max, fp);
        for (; i < max - 1; i++) {
            uint32_t r;
            int64_t w = mem_rune(s, n, &r);
            putstr(gp, a, i, s, w);
            s += w;
            n -= w;
        }
        if (max > 0) putstr(gp, a, i, s, n);
        return;
    }
    if (max < 0) max = mem_count(gp, s, n, sep, m) + 1;
    if (max > n + 1) max = n + 1;
    gostring *a = newstrings(gp, max, fp);
    for (; i < max - 1; i++) {
        int64_t at = mem_index(gp, s, n, sep, m);
        if (at < 0) break;
        putstr(gp, a, i, s, at + keep);
        s += at + m;
        n -= at + m;
    }
    putstr(gp, a, i, s, n);
    fp[1].i = i + 1;
}

/* The patterns of a Replacer: see replacer.gol. */
typedef struct patterns {
    const gostring *old;
    const int32_t *heads, *links;
    int64_t nheads, empty;
} patterns;

static int64_t findany(g *gp, const patterns *t, const char *s, int64_t n, int64_t i, bool skip, int64_t *at)
{
    if (t->nheads == 0) return -1;                       /* the zero Replacer */
    for (; i <= n; i++, skip = false) {
        rt_look(gp, i);
        int64_t k = i < n ? t->heads[(uint8_t)s[i]] : -1;
        while (k >= 0) {
            const gostring *o = &t->old[k];
            if (o->n <= n - i && rt_comparelong(gp, s + i, o->p, (uint64_t)o->n) == 0) break;
            k = t->links[k];
        }
        if (t->empty >= 0 && !skip && (k < 0 || t->empty < k)) k = t->empty;
        if (k >= 0) { *at = i; return k; }
    }
    return -1;
}

/* func findAny(s string, from int, skip bool, old []string, heads, links []int32, empty int) (at, which int) */
static void strings_findAny(g *gp, slot *fp)
{
    rt_charge(gp, fp[3].i - fp[4].i);
    patterns t = { fp[6].p, fp[9].p, fp[12].p, fp[10].i, fp[15].i };
    int64_t at = 0;
    fp[1].i = findany(gp, &t, STR(2), fp[4].i, fp[5].i != 0, &at);
    fp[0].i = at;
}

/* func replaceAny(s string, old, new []string, heads, links []int32, empty int) string */
static void strings_replaceAny(g *gp, slot *fp)
{
    const char *s = fp[2].p;
    int64_t n = fp[3].i, total = n, at = 0, done, k;
    const gostring *new = fp[7].p;
    patterns t = { fp[4].p, fp[10].p, fp[13].p, fp[11].i, fp[16].i };
    bool skip = false, any = false;
    int64_t hits = 0;
    rt_charge(gp, n);
    for (done = 0; (k = findany(gp, &t, s, n, done, skip, &at)) >= 0; any = true) {
        rt_look(gp, ++hits);
        if (__builtin_add_overflow(total, new[k].n - t.old[k].n, &total)) rt_panicoom(gp, UINT64_MAX);
        done = at + t.old[k].n;
        skip = t.old[k].n == 0;
    }
    if (any && total > 0) {
        char *d = newbytes(gp, total), *q = d;
        skip = false;
        for (done = 0; (k = findany(gp, &t, s, n, done, skip, &at)) >= 0;) {
            rt_look(gp, ++hits);
            if (at > done) { rt_copylong(gp, q, s + done, (uint64_t)(at - done)); q += at - done; }
            if (new[k].n) { rt_copylong(gp, q, new[k].p, (uint64_t)new[k].n); q += new[k].n; }
            done = at + t.old[k].n;
            skip = t.old[k].n == 0;
        }
        if (n > done) rt_copylong(gp, q, s + done, (uint64_t)(n - done));
        s = d;
    }
    setstr(fp, s, total);
}

/* func grown(buf []byte, n int) []byte */
static void strings_grown(g *gp, slot *fp)
{
    int64_t len = fp[4].i, cap, need;
    if (__builtin_add_overflow(2 * fp[5].i, fp[6].i, &need) || need > MAX_ALLOC || (cap = rt_growcap(0, need, 1)) < 0)
        rt_panicerror(gp, "runtime error: makeslice: len out of range");
    char *d = newbytes(gp, cap);
    if (len) rt_copylong(gp, d, fp[3].p, (uint64_t)len);
    rt_zerolong(gp, d + len, (uint64_t)(cap - len));
    fp[0].p = d;
    fp[1].i = len;
    fp[2].i = cap;
}

/* ---- Builder: its fields as builder.gol has them. ---- */

typedef struct builder { void *self; goslice buf; } builder;

/* A Builder may live in a frame: self never outlives it, and points to what is reached anyway, so it needs no barrier. */
static builder *claim(g *gp, void *p)
{
    builder *b = p;
    if (unlikely(b == NULL)) rt_panicnil(gp);
    if (b->self != b) {
        if (b->self) rt_panicstr(gp, "strings: illegal use of non-zero Builder copied by value");
        b->self = b;
    }
    return b;
}

static void strings_Builder_claim(g *gp, slot *fp) { claim(gp, fp[0].p); }

/* func (b *Builder) Write(p []byte) (int, error), WriteString(s string) (int, error) */
static void strings_Builder_Write(g *gp, slot *fp)
{
    builder *b = claim(gp, fp[3].p);
    int64_t n = fp[5].i;
    rt_appendbytes(gp, &b->buf, fp[4].p, n);
    fp[0].i = n;
    fp[1].p = fp[2].p = NULL;
}

/* func (b *Builder) WriteByte(c byte) error */
static void strings_Builder_WriteByte(g *gp, slot *fp)
{
    builder *b = claim(gp, fp[2].p);
    uint8_t c = (uint8_t)fp[3].u;
    if (likely(b->buf.len < b->buf.cap)) ((uint8_t *)b->buf.p)[b->buf.len++] = c;
    else rt_appendbytes(gp, &b->buf, &c, 1);
    fp[0].p = fp[1].p = NULL;
}

/* func (b *Builder) WriteRune(r rune) (int, error) */
static void strings_Builder_WriteRune(g *gp, slot *fp)
{
    builder *b = claim(gp, fp[3].p);
    uint8_t enc[4];
    int w = u8_encode(enc, (int32_t)fp[4].i);
    rt_appendbytes(gp, &b->buf, enc, w);
    fp[0].i = w;
    fp[1].p = fp[2].p = NULL;
}

const rt_native_def stdlib_strings_natives[] = {
    { "strings.IndexByte", strings_IndexByte },
    { "strings.LastIndexByte", strings_LastIndexByte },
    { "strings.Index", strings_Index },
    { "strings.LastIndex", strings_LastIndex },
    { "strings.Contains", strings_Contains },
    { "strings.Count", strings_Count },
    { "strings.Compare", strings_Compare },
    { "strings.IndexRune", strings_IndexRune },
    { "strings.IndexAny", strings_IndexAny },
    { "strings.LastIndexAny", strings_LastIndexAny },
    { "strings.Cut", strings_Cut },
    { "strings.cutLine", strings_cutLine },
    { "strings.foldASCII", strings_foldASCII },
    { "strings.Trim", strings_Trim },
    { "strings.TrimLeft", strings_TrimLeft },
    { "strings.TrimRight", strings_TrimRight },
    { "strings.TrimSpace", strings_TrimSpace },
    { "strings.caseASCII", strings_caseASCII },
    { "strings.Clone", strings_Clone },
    { "strings.Join", strings_Join },
    { "strings.Repeat", strings_Repeat },
    { "strings.Replace", strings_Replace },
    { "strings.ReplaceAll", strings_ReplaceAll },
    { "strings.Fields", strings_Fields },
    { "strings.nextField", strings_nextField },
    { "strings.split", strings_split },
    { "strings.findAny", strings_findAny },
    { "strings.replaceAny", strings_replaceAny },
    { "strings.grown", strings_grown },
    { "strings.(*Builder).claim", strings_Builder_claim },
    { "strings.(*Builder).Write", strings_Builder_Write },
    { "strings.(*Builder).WriteString", strings_Builder_Write },
    { "strings.(*Builder).WriteByte", strings_Builder_WriteByte },
    { "strings.(*Builder).WriteRune", strings_Builder_WriteRune },
    { 0, 0 }
};
