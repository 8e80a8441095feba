/* buildtag.c - //go:build expressions, and the older // +build lines made into them.
 *
 * or = and { "||" and };  and = not { "&&" not };  not = "!" not | "(" or ")" | tag.
 * Every operand is evaluated (tags have no effects); a malformed expression holds for nothing,
 * as a file that nobody can place must not be compiled.
 * Nesting is bounded: a line of ten thousand '(' is malformed, not a crash.
 *
 * Besides its value an expression has the least Go version that it implies, and the one its negation does (-1: none): go1.21 || go1.22 implies 21,
 * and so does go1.21 && linux.
 */
#include "compiler/syntax/parse.h"

typedef struct expr_reader {
    const char *p;
    bool (*tag)(void *, const char *);
    void *ctx;
    int depth;
    bool bad;
} expr_reader;

typedef struct verdict { bool v; int least, nleast; } verdict;

static verdict or_expr(expr_reader *r);

static int less(int a, int b) { return a < b ? a : b; }
static int more(int a, int b) { return a > b ? a : b; }

static int tag_version(const char *name)
{
    if (strcmp(name, "go1") == 0) return 0;
    if (strncmp(name, "go1.", 4) != 0 || !name[4] || name[4 + strspn(name + 4, "0123456789")] || strlen(name) > 8) return -1;
    int n = 0;
    for (const char *p = name + 4; *p; p++) n = n * 10 + (*p - '0');
    return n;
}

static void blanks(expr_reader *r)
{
    while (*r->p == ' ' || *r->p == '\t') r->p++;
}

static bool tag_char(unsigned char c)
{
    return c >= 0x80 || c == '_' || c == '.' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static verdict not_expr(expr_reader *r)
{
    bool negate = false;
    verdict x = { false, -1, -1 };
    blanks(r);
    while (*r->p == '!') {
        negate = !negate;
        r->p++;
        blanks(r);
    }
    if (*r->p == '(') {
        if (++r->depth > 100) { r->bad = true; return x; }
        r->p++;
        x = or_expr(r);
        blanks(r);
        if (*r->p == ')') r->p++;
        else r->bad = true;
        r->depth--;
    } else {
        char name[128];
        size_t n = 0;
        while (tag_char((unsigned char)r->p[n])) n++;
        if (n == 0 || n >= sizeof name) { r->bad = true; return x; }
        memcpy(name, r->p, n);
        name[n] = 0;
        r->p += n;
        x = (verdict){ r->tag && r->tag(r->ctx, name), tag_version(name), -1 };
    }
    return negate ? (verdict){ !x.v, x.nleast, x.least } : x;
}

static verdict and_expr(expr_reader *r)
{
    verdict x = not_expr(r);
    for (blanks(r); !r->bad && r->p[0] == '&' && r->p[1] == '&'; blanks(r)) {
        r->p += 2;
        verdict y = not_expr(r);
        x = (verdict){ x.v && y.v, more(x.least, y.least), less(x.nleast, y.nleast) };
    }
    return x;
}

static verdict or_expr(expr_reader *r)
{
    verdict x = and_expr(r);
    for (blanks(r); !r->bad && r->p[0] == '|' && r->p[1] == '|'; blanks(r)) {
        r->p += 2;
        verdict y = and_expr(r);
        x = (verdict){ x.v || y.v, less(x.least, y.least), more(x.nleast, y.nleast) };
    }
    return x;
}

static verdict whole(const char *text, bool (*tag)(void *ctx, const char *name), void *ctx, bool *ok)
{
    expr_reader r = { .p = text, .tag = tag, .ctx = ctx };
    if (strncmp(text, "//go:build", 10) == 0) r.p += 10;
    verdict x = or_expr(&r);
    blanks(&r);
    if (*r.p == '\r') r.p++;
    *ok = !r.bad && *r.p == 0;
    return x;
}

bool build_constraint(const char *text, bool (*tag)(void *ctx, const char *name), void *ctx)
{
    bool ok;
    verdict x = whole(text, tag, ctx, &ok);
    return x.v && ok;
}

int build_goversion(const char *text)
{
    bool ok;
    verdict x = whole(text, NULL, NULL, &ok);
    return ok ? x.least : -1;
}

/* A tag, or one with ! before it; anything else, nothing between two commas too, never holds. */
static bool is_term(const char *p, const char *end)
{
    if (p < end && *p == '!') p++;
    if (p == end) return false;
    while (p < end && tag_char((unsigned char)*p)) p++;
    return p == end;
}

const char *build_plusline(arena *ar, const char *before, const char *line, size_t n)
{
    const char *p = line, *end = line + n, *sum = NULL;
    while (p < end) {
        if (*p == ' ' || *p == '\t' || *p == '\r') {
            p++;
            continue;
        }
        const char *option = NULL;
        for (;;) {
            const char *from = p;
            while (p < end && *p != ',' && *p != ' ' && *p != '\t' && *p != '\r') p++;
            const char *term = is_term(from, p) ? arena_strndup(ar, from, (size_t)(p - from)) : "ignore";
            option = option ? arena_printf(ar, "%s && %s", option, term) : term;
            if (p >= end || *p != ',') break;
            p++;
        }
        sum = sum ? arena_printf(ar, "%s || (%s)", sum, option) : arena_printf(ar, "(%s)", option);
    }
    if (!sum) sum = "ignore";                                  /* no alternative holds */
    return before ? arena_printf(ar, "%s && (%s)", before, sum) : arena_printf(ar, "(%s)", sum);
}
