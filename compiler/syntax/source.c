/* source.c - files of a compilation and what a pos means.
 *
 * A file's base is one past the previous file's end, so every byte of every file, and
 * the end of every file, has a pos of its own; 0 is nobody's. Line starts are found once,
 * at the first question about the file: programs without errors never pay for them.
 * Locking: none, but diags_line may be asked by a second thread about a file that was asked about before: it keeps its own last answer.
 *
 * Invariant: files are sorted by base; linebases by off.
 */
#include "compiler/syntax/diag.h"

void diags_init(diags *d, arena *ar)
{
    *d = (diags){ .ar = ar };
}

source *diags_addfile(diags *d, const char *name, const char *text, size_t n)
{
    gol_assert(text[n] == 0);
    pos base = 1;
    if (d->files.n) {
        source *last = d->files.at[d->files.n - 1];
        base = last->base + last->n + 1;
    }
    gol_assert(n < UINT32_MAX - base - 1);
    source *s = arena_new(d->ar, source);
    s->name = name;
    s->text = text;
    s->n = (uint32_t)n;
    s->base = base;
    vec_push(d->ar, &d->files, s);
    return s;
}

source *diags_file(diags *d, pos p)
{
    if (p == 0) return NULL;
    int lo = 0, hi = d->files.n;
    while (lo < hi) {
        int m = lo + (hi - lo) / 2;
        if (d->files.at[m]->base <= p) lo = m + 1;
        else hi = m;
    }
    if (lo == 0) return NULL;
    source *s = d->files.at[lo - 1];
    return p - s->base <= s->n ? s : NULL;
}

static void find_lines(diags *d, source *s)
{
    int n = 1;
    for (const char *p = s->text, *e = p + s->n; (p = memchr(p, '\n', (size_t)(e - p))) != NULL; p++) n++;
    s->lines.at = arena_array(d->ar, uint32_t, n);
    s->lines.cap = n;
    s->lines.at[s->lines.n++] = 0;
    for (const char *p = s->text, *e = p + s->n; (p = memchr(p, '\n', (size_t)(e - p))) != NULL; p++)
        s->lines.at[s->lines.n++] = (uint32_t)(p + 1 - s->text);
}

/* Index of the line that holds byte off; near: the last answer. */
static uint32_t line_near(const source *s, uint32_t off, uint32_t near)
{
    uint32_t lo = 0, hi = (uint32_t)s->lines.n;
    if (near < hi && s->lines.at[near] <= off) {                         /* questions come in runs */
        lo = near;
        for (uint32_t step = 1; near + step < hi; step *= 4) {
            if (s->lines.at[near + step] > off) hi = near + step;
            else lo = near + step;
        }
    }
    while (hi - lo > 1) {
        uint32_t m = lo + (hi - lo) / 2;
        if (s->lines.at[m] <= off) lo = m;
        else hi = m;
    }
    return lo;
}

static uint32_t line_of(diags *d, source *s, uint32_t off)
{
    if (!s->lines.n) find_lines(d, s);
    return s->lastline = line_near(s, off, s->lastline);
}

position diags_physical(diags *d, pos p)
{
    source *s = diags_file(d, p);
    if (!s) return (position){ 0 };
    uint32_t off = p - s->base, line = line_of(d, s, off);
    return (position){ s->name, line + 1, off - s->lines.at[line] + 1 };
}

/* Of byte off, in that line of the text, by the directives. */
static position by_directives(const source *s, uint32_t off, uint32_t line)
{
    uint32_t col = off - s->lines.at[line];
    int k = s->linebases.n;
    while (k > 0 && s->linebases.at[k - 1].off > off) k--;
    if (k == 0) return (position){ s->name, line + 1, col + 1 };
    const linebase *b = &s->linebases.at[k - 1];
    uint32_t bline = line_near(s, b->off, 0);
    position r = { b->file, b->line + (line - bline), 0 };
    if (b->col)                                /* without a column in the directive columns are unknown */
        r.col = line == bline ? b->col + (off - b->off) : col + 1;
    return r;
}

position diags_position(diags *d, pos p)
{
    source *s = diags_file(d, p);
    if (!s) return (position){ 0 };
    uint32_t off = p - s->base;
    return by_directives(s, off, line_of(d, s, off));
}

position diags_line(diags *d, pos p, uint32_t *near, pos *lo, pos *hi)
{
    source *s = diags_file(d, p);
    *lo = p;
    *hi = p + 1;
    if (!s) return (position){ 0 };
    if (!s->lines.n) find_lines(d, s);
    uint32_t off = p - s->base, line = *near = line_near(s, off, *near);
    if (!s->linebases.n) {
        *lo = s->base + s->lines.at[line];
        *hi = line + 1 < (uint32_t)s->lines.n ? s->base + s->lines.at[line + 1] : s->base + s->n + 1;
    }
    return by_directives(s, off, line);
}

void source_addline(diags *d, source *s, uint32_t off, const char *file, uint32_t line, uint32_t col)
{
    int k = s->linebases.n;
    while (k > 0 && s->linebases.at[k - 1].off >= off) k--;
    if (k < s->linebases.n && s->linebases.at[k].off == off) return;      /* a body scanned twice */
    linebase b = { off, file, line, col };
    vec_push(d->ar, &s->linebases, b);
    memmove(&s->linebases.at[k + 1], &s->linebases.at[k], sizeof b * (size_t)(s->linebases.n - 1 - k));
    s->linebases.at[k] = b;
}
