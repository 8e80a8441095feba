/* parse.c - the parser's core: errors and resynchronisation, lists, whole files.
 *
 * Errors follow Go's compiler: "unexpected X, expected Y" at the current token, one syntax
 * error a line, none at the end of the text once there was one. After an error the parser
 * skips to a token that can follow the construct, or to a keyword that starts a statement.
 *
 * A file without a package clause is a script: declarations go to File.decls, everything
 * else to File.script, each in order of the text.
 *
 * Progress: every loop here ends at T_EOF and each turn takes a token or leaves the loop.
 */
#include "compiler/syntax/parse.h"
#include "base/alloc.h"

#include <stdlib.h>

void parser_init(parser *p, diags *d, symtab *syms, source *src, uint32_t off)
{
    *p = (parser){ .d = d, .ar = d->ar, .syms = syms };
    lex_init(&p->l, d, syms, src, off);
}

void parser_free(parser *p)
{
    lex_free(&p->l);
    base_free(p->stk);
}

void parse_push(parser *p, void *x)
{
    if (p->sp == p->cap) {
        int cap = p->cap ? p->cap * 2 : 64;
        void **stk = base_realloc(p->stk, sizeof *stk * (size_t)cap);
        if (!stk) base_oom(sizeof *stk * (size_t)cap);
        p->stk = stk;
        p->cap = cap;
    }
    p->stk[p->sp++] = x;
}

void **parse_take(parser *p, int mark, int *n)
{
    *n = p->sp - mark;
    p->sp = mark;
    if (*n == 0) return NULL;
    void **at = arena_array(p->ar, void *, *n);
    memcpy(at, p->stk + mark, sizeof *at * (size_t)*n);
    return at;
}

/* ---- errors ---- */

void parse_too_deep(parser *p)
{
    lex_error(&p->l, p->l.at, E_NESTING, "program nests too deeply");
    p->l.cur = p->l.end;
    p->l.tok = T_EOF;
    p->l.prec = 0;
    p->l.nlsemi = false;
}

const char *parse_tok_english(int tok)
{
    static const char *const keyword[T_COUNT] = {
#define TOKEN(t, s, p) [t] = "keyword " s,
#include "compiler/syntax/token.def"
#undef TOKEN
    };
    if (tok == T_COMMA) return "comma";
    if (tok == T_SEMI) return "semicolon or newline";
    return tok >= T_BREAK ? keyword[tok] : tok_str(tok);
}

static bool starts(const char *s, const char *prefix)
{
    return strncmp(s, prefix, strlen(prefix)) == 0;
}

void parse_error_at(parser *p, pos at, enum diag_code code, const char *fmt, ...)
{
    lexer *l = &p->l;
    if (l->tok == T_EOF && (l->nerrors || l->badbyte)) return;      /* follows from the first one */
    if (l->nerrors == 0 && (l->tok == T_EOF || (l->tok == T_SEMI && l->semi == SEMI_EOF))) l->hit_eof = true;
    va_list ap;
    va_start(ap, fmt);
    const char *msg = arena_vprintf(p->ar, fmt, ap), *glue = "";
    va_end(ap);
    if (starts(msg, "in ") || starts(msg, "at ") || starts(msg, "after ")) glue = " ";
    else if (starts(msg, "expected ")) glue = ", ";
    else {
        lex_error(l, at, code, "syntax error: %s", msg);
        return;
    }
    const char *kind = "", *text = NULL;
    int n = (int)l->n;
    switch (l->tok) {
    case T_NAME: kind = "name "; break;
    case T_INT: case T_FLOAT: case T_IMAG: case T_CHAR: case T_STRING: kind = "literal "; break;
    case T_SEMI: text = l->semi == SEMI_SEMI ? "semicolon" : l->semi == SEMI_EOF ? "EOF" : "newline"; break;
    case T_ASSIGNOP: break;                                 /* as written */
    default: text = parse_tok_english(l->tok);
    }
    if (text) lex_error(l, at, code, "syntax error: unexpected %s%s%s", text, glue, msg);
    else lex_error(l, at, code, "syntax error: unexpected %s%.*s%s%s", kind, n, (const char *)l->text + l->off, glue, msg);
}

bool parse_want(parser *p, int tok)
{
    if (got(p, tok)) return true;
    syntax_error(p, "expected %s", parse_tok_english(tok));
    parse_skip_one(p);
    return false;
}

void parse_skip_one(parser *p)
{
    if (p->l.tok != T_EOF) next(p);
}

void parse_advance(parser *p, const uint8_t *follow)
{
    bool stop[T_COUNT] = { [T_EOF] = true };
    if (p->fnest > 0) {
        static const uint8_t stmts[] = { T_BREAK, T_CONST, T_CONTINUE, T_DEFER, T_FALLTHROUGH, T_FOR, T_GO, T_GOTO,
                                         T_IF, T_RETURN, T_SELECT, T_SWITCH, T_TYPE, T_VAR };
        for (size_t i = 0; i < sizeof stmts; i++) stop[stmts[i]] = true;
    }
    for (; *follow != T_EOF; follow++) stop[*follow] = true;
    while (!stop[p->l.tok]) next(p);
}

bool parse_got_assign(parser *p)
{
    if (p->l.tok == T_DEFINE) syntax_error(p, "expected =");
    else if (p->l.tok != T_ASSIGN) return false;
    next(p);
    return true;
}

bool parse_list_sep(parser *p, const char *context, int sep, int close)
{
    if (got(p, sep) || p->l.tok == close) return true;
    syntax_error(p, "in %s; possibly missing %s or %s", context, parse_tok_english(sep), parse_tok_english(close));
    advance(p, T_RPAREN, T_RBRACK, T_RBRACE);
    return p->l.tok == close;
}

sym *parse_name(parser *p, pos *at)
{
    if (at) *at = p->l.at;
    if (p->l.tok == T_NAME) {
        sym *s = p->l.name;
        next(p);
        return s;
    }
    sym *blank = intern_cstr(p->syms, "_");
    syntax_error(p, "expected name");
    parse_skip_one(p);
    return blank;
}

/* ---- pragmas ---- */

/* Not counted among the parser's errors: the program's structure is clear. Directives above a declaration that cannot have them wait in the file. */
static void misplaced(parser *p, unsigned allowed, bool later)
{
    for (int i = 0; i < p->l.flagged.n; i++) {
        flagged g = p->l.flagged.at[i];
        if (allowed >> g.kind & 1) continue;
        Misplaced m = { g.at, g.kind == PRAGMA_EMBED ? "misplaced go:embed directive" : "misplaced compiler directive" };
        if (later && p->file) vec_push(p->ar, &p->file->misplaced, m);
        else diag_at(p->d, m.at, E_PRAGMA, "%s", m.msg);
    }
    p->l.flagged.n = 0;
}

const char *parse_take_pragma(parser *p, unsigned allowed)
{
    if (likely(!p->l.pragma.n)) return NULL;
    misplaced(p, allowed, true);
    const char *s = arena_strndup(p->ar, p->l.pragma.p, p->l.pragma.n);
    p->l.pragma.n = 0;
    return s;
}

void parse_clear_pragma(parser *p)
{
    if (likely(!p->l.pragma.n)) return;
    misplaced(p, 0, false);
    p->l.pragma.n = 0;
}

/* ---- files ---- */

static void add_decls(parser *p, File *f, int mark)
{
    for (int i = mark; i < p->sp; i++) {
        Decl *d = p->stk[i];
        if (d->kind == D_IMPORT) vec_push(p->ar, &f->imports, d);
        else vec_push(p->ar, &f->decls, d);
    }
    p->sp = mark;
}

/* A declaration: the keyword is the current token. False: it is something else. */
static bool top_decl(parser *p, File *f)
{
    int mark = p->sp, tok = p->l.tok;
    switch (tok) {
    case T_IMPORT: next(p); parse_group(p, D_IMPORT); break;
    case T_CONST: next(p); parse_group(p, D_CONST); break;
    case T_TYPE: next(p); parse_group(p, D_TYPE); break;
    case T_VAR: next(p); parse_group(p, D_VAR); break;
    case T_FUNC: {
        next(p);
        Decl *d = arena_new(p->ar, Decl);
        d->kind = D_FUNC;
        d->at = p->l.at;
        d->func = parse_funcdecl(p);
        d->pragma = d->func->pragma;
        parse_push(p, d);
        break;
    }
    default: return false;
    }
    add_decls(p, f, mark);
    return true;
}

static void package_decls(parser *p, File *f)
{
    int prev = T_IMPORT;
    while (p->l.tok != T_EOF) {
        if (p->l.tok == T_IMPORT && prev != T_IMPORT)
            parse_error_at(p, p->l.at, E_IMPORTPLACE, "imports must appear before other declarations");
        prev = p->l.tok;
        if (!top_decl(p, f)) {
            Decl *last = f->decls.n ? f->decls.at[f->decls.n - 1] : NULL;
            if (p->l.tok == T_LBRACE && last && last->kind == D_FUNC && !last->func->body && !last->func->bodyoff)
                syntax_error(p, "unexpected semicolon or newline before {");
            else
                parse_error_at(p, p->l.at, E_NONDECL, "non-declaration statement outside function body");
            advance(p, T_IMPORT, T_CONST, T_TYPE, T_VAR, T_FUNC);
            continue;
        }
        parse_clear_pragma(p);                                    /* before ';': what follows it belongs to the next one */
        if (p->l.tok != T_EOF && !got(p, T_SEMI)) {
            syntax_error(p, "after top level declaration");
            advance(p, T_IMPORT, T_CONST, T_TYPE, T_VAR, T_FUNC);
        }
    }
}

/* At "func" in a script: is it a declaration, not a function literal? Reads on in a copy of the scanner. */
static bool func_declares(parser *p)
{
    lexer l = p->l;
    l.quiet = true;
    lex_next(&l);
    if (l.tok == T_NAME) return true;
    if (l.tok != T_LPAREN) return false;
    if (p->unbalanced) return false;                        /* looked at once: the rest is not read again for every func */
    for (int depth = 0; l.tok != T_EOF; lex_next(&l)) {
        if (l.tok == T_LPAREN) depth++;
        else if (l.tok == T_RPAREN && --depth == 0) break;
    }
    if (l.tok == T_EOF) p->unbalanced = true;
    lex_next(&l);
    if (l.tok != T_NAME) return false;                      /* func(...) { or func(...) T { */
    lex_next(&l);
    return l.tok == T_LPAREN;                               /* func (r T) name( */
}

static void script(parser *p, File *f)
{
    VEC(Stmt *) list = { 0 };
    pos start = p->l.at;
    p->fnest = 1;                                           /* statements are points to resynchronise at */
    while (p->l.tok != T_EOF) {
        bool decl = p->l.tok == T_FUNC ? func_declares(p) : true;
        if (decl && top_decl(p, f)) {
            parse_clear_pragma(p);
            if (p->l.tok != T_EOF && !got(p, T_SEMI)) {
                syntax_error(p, "after top level declaration");
                advance(p, T_SEMI, T_RBRACE, T_IMPORT, T_FUNC);
                got(p, T_SEMI);
            }
            continue;
        }
        int mark = p->sp;
        bool any = parse_stmt(p);
        for (int i = mark; i < p->sp; i++) vec_push(p->ar, &list, p->stk[i]);
        p->sp = mark;
        parse_clear_pragma(p);
        if (!any) {
            if (p->l.tok == T_PACKAGE) {                    /* no script after all: as Go, nothing else is said */
                parse_error_at(p, start, E_NOPACKAGE, "package statement must be first");
                break;
            }
            syntax_error(p, "expected statement");
            parse_skip_one(p);
            advance(p, T_SEMI, T_IMPORT, T_FUNC);
            got(p, T_SEMI);
        } else if (p->l.tok != T_EOF && !got(p, T_SEMI)) {
            syntax_error(p, "at end of statement");
            advance(p, T_SEMI, T_RBRACE, T_CASE, T_DEFAULT, T_IMPORT, T_FUNC);
            got(p, T_SEMI);
        }
    }
    f->script.at = list.at;
    f->script.n = list.n;
    f->script.cap = list.cap;
}

File *parse_file(diags *d, symtab *syms, source *src)
{
    parser p;
    parser_init(&p, d, syms, src, 0);
    File *f = arena_new(p.ar, File);
    f->src = src;
    p.file = f;
    p.l.top = true;
    next(&p);
    p.l.top = false;
    f->buildtag = p.l.buildtag ? p.l.buildtag : p.l.plusbuild;
    f->godebug.at = p.l.godebug.at;
    f->godebug.n = p.l.godebug.n;
    f->godebug.cap = p.l.godebug.cap;
    if (p.l.tok == T_PACKAGE) {
        next(&p);
        parse_take_pragma(&p, 0);
        f->pkgname = parse_name(&p, &f->pkgpos);
        parse_want(&p, T_SEMI);
        pos seen = src->base + (pos)(p.l.cur - p.l.text);
        bool bad = p.l.nerrors || (p.l.badbyte && p.l.badbyte <= seen);
        if (!bad) package_decls(&p, f);                     /* as Go: a broken package clause says enough */
    } else {
        src->script = true;
        script(&p, f);
    }
    parse_clear_pragma(&p);
    for (int i = 0; i < p.l.links.n; i++) {
        Link link = { p.l.links.at[i].at, p.l.links.at[i].args };
        vec_push(p.ar, &f->links, link);
    }
    f->hit_eof = p.l.hit_eof;
    parser_free(&p);
    return f;
}

void parse_body(diags *d, symtab *syms, FuncDecl *fd)
{
    if (fd->body || !fd->bodyoff) return;
    parser p;
    parser_init(&p, d, syms, fd->src, fd->bodyoff);
    next(&p);
    fd->body = parse_funcbody(&p);
    fd->nexprs = p.nexprs;
    fd->branches = p.nbranches != 0;
    parser_free(&p);
}

Expr *parse_type_text(diags *d, symtab *syms, source *src)
{
    parser p;
    parser_init(&p, d, syms, src, 0);
    next(&p);
    Expr *e = parse_type_or_nil(&p);
    if (e && p.l.tok == T_SEMI) next(&p);                 /* inserted at the end */
    if (p.l.tok != T_EOF) e = NULL;
    parser_free(&p);
    return e;
}
