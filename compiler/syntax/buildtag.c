/* buildtag.c - //go:build expressions.
 *
 * or = and { "||" and };  and = not { "&&" not };  not = "!" not | "(" or ")" | tag.
 * Every operand is evaluated (tags have no effects); a malformed expression holds for nothing,
 * as a file that nobody can place must not be compiled.
 * Nesting is bounded: a line of ten thousand '(' is malformed, not a crash.
 */
#include "compiler/syntax/parse.h"

typedef struct expr_reader {
    const char *p;
    bool (*tag)(void *, const char *);
    void *ctx;
    int depth;
    bool bad;
} expr_reader;

static bool or_expr(expr_reader *r);

static void blanks(expr_reader *r)
{
    while (*r->p == ' ' || *r->p == '\t') r->p++;
}

static bool tag_char(unsigned char c)
{
    return c >= 0x80 || c == '_' || c == '.' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static bool not_expr(expr_reader *r)
{
    bool negate = false, v = false;
    blanks(r);
    while (*r->p == '!') {
        negate = !negate;
        r->p++;
        blanks(r);
    }
    if (*r->p == '(') {
        if (++r->depth > 100) { r->bad = true; return false; }
        r->p++;
        v = or_expr(r);
        blanks(r);
        if (*r->p == ')') r->p++;
        else r->bad = true;
        r->depth--;
    } else {
        char name[128];
        size_t n = 0;
        while (tag_char((unsigned char)r->p[n])) n++;
        if (n == 0 || n >= sizeof name) { r->bad = true; return false; }
        memcpy(name, r->p, n);
        name[n] = 0;
        r->p += n;
        v = r->tag(r->ctx, name);
    }
    return v != negate;
}

static bool and_expr(expr_reader *r)
{
    bool v = not_expr(r);
    for (blanks(r); !r->bad && r->p[0] == '&' && r->p[1] == '&'; blanks(r)) {
        r->p += 2;
        v = not_expr(r) && v;
    }
    return v;
}

static bool or_expr(expr_reader *r)
{
    bool v = and_expr(r);
    for (blanks(r); !r->bad && r->p[0] == '|' && r->p[1] == '|'; blanks(r)) {
        r->p += 2;
        v = and_expr(r) || v;
    }
    return v;
}

bool build_constraint(const char *text, bool (*tag)(void *ctx, const char *name), void *ctx)
{
    expr_reader r = { .p = text, .tag = tag, .ctx = ctx };
    if (strncmp(text, "//go:build", 10) == 0) r.p += 10;
    bool v = or_expr(&r);
    blanks(&r);
    if (*r.p == '\r') r.p++;
    return v && !r.bad && *r.p == 0;
}
