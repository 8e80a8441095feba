/* parse_stmt.c - statements.
 *
 * Statements are pushed on the parser's list stack, because a group of local declarations
 * is one statement each. In headers (if, for, switch) xnest is -1 so that '{' opens the block.
 * An else-if chain is read in a loop: only its height is limited, not the C stack's.
 */
#include "compiler/syntax/parse.h"

typedef struct header { Stmt *init, *post, *range, *guard; Expr *cond; } header;

static Stmt *new_stmt(parser *p, int kind, pos at)
{
    Stmt *s = arena_alloc(p->ar, stmt_size(kind), _Alignof(Stmt));
    s->kind = (uint8_t)kind;
    s->at = at;
    return s;
}

static Stmt *expr_stmt(parser *p, Expr *x)
{
    Stmt *s = new_stmt(p, S_EXPR, x->at);
    s->x = x;
    return s;
}

/* Behind "range" 's place: lhs are the variables. */
static Stmt *range_clause(parser *p, Exprs lhs, bool define)
{
    Stmt *s = new_stmt(p, S_RANGE, p->l.at);
    next(p);
    s->range.define = define;
    s->range.at = s->at;
    if (lhs.n > 0) s->range.key = lhs.at[0];
    if (lhs.n > 1) s->range.val = lhs.at[1];
    if (lhs.n > 2) s->range.extra = lhs.at[2];
    s->range.x = parse_expr(p);
    return s;
}

/* keyword: T_FOR allows range clauses, T_SWITCH makes x := y.(type) a guard (an S_TYPESWITCH without clauses), else 0. */
static Stmt *simple_stmt_from(parser *p, Exprs lhs, int keyword)
{
    Stmt *s;
    pos at = p->l.at;
    int tok = p->l.tok;
    if (lhs.n == 1) {
        switch (tok) {
        case T_ASSIGNOP:
            s = new_stmt(p, S_ASSIGNOP, at);
            s->op = p->l.op;
            s->assign.oppos = at;
            s->assign.lhs = lhs;
            next(p);
            int mark = p->sp;
            parse_push(p, parse_expr(p));
            TAKE(p, mark, &s->assign.rhs);
            return s;
        case T_INC: case T_DEC:
            s = new_stmt(p, S_INCDEC, at);
            s->op = tok == T_INC ? T_ADD : T_SUB;
            s->assign.oppos = at;
            s->assign.lhs = lhs;
            next(p);
            return s;
        case T_ARROW:
            s = new_stmt(p, S_SEND, at);
            next(p);
            s->send.ch = lhs.at[0];
            s->send.val = parse_expr(p);
            return s;
        case T_ASSIGN: case T_DEFINE:
            break;
        default:
            return expr_stmt(p, lhs.at[0]);
        }
    }
    if (tok != T_ASSIGN && tok != T_DEFINE) {
        syntax_error(p, "expected := or = or comma");
        advance(p, T_SEMI, T_RBRACE);
        return expr_stmt(p, lhs.at[0]);
    }
    next(p);
    if (keyword == T_FOR && p->l.tok == T_RANGE) return range_clause(p, lhs, tok == T_DEFINE);
    Exprs rhs = parse_exprs(p);
    if (keyword == T_SWITCH && tok == T_DEFINE && rhs.n == 1 && rhs.at[0]->kind == X_ASSERT && !rhs.at[0]->assert_.typ &&
        lhs.n == 1 && lhs.at[0]->kind == X_NAME) {
        s = new_stmt(p, S_TYPESWITCH, rhs.at[0]->at);
        s->tsw.bind = lhs.at[0]->name.name;
        s->tsw.bindpos = lhs.at[0]->at;
        s->tsw.x = rhs.at[0]->assert_.x;
        return s;
    }
    s = new_stmt(p, tok == T_DEFINE ? S_DEFINE : S_ASSIGN, at);
    s->assign.oppos = at;
    s->assign.lhs = lhs;
    s->assign.rhs = rhs;
    return s;
}

static Stmt *simple_stmt(parser *p, int keyword)
{
    if (keyword == T_FOR && p->l.tok == T_RANGE) return range_clause(p, (Exprs){ 0 }, false);
    return simple_stmt_from(p, parse_exprs(p), keyword);
}

static void stmt_list(parser *p)
{
    while (p->l.tok != T_EOF && p->l.tok != T_RBRACE && p->l.tok != T_CASE && p->l.tok != T_DEFAULT) {
        bool any = parse_stmt(p);
        parse_clear_pragma(p);
        if (!any) return;
        if (!got(p, T_SEMI) && p->l.tok != T_RBRACE) {
            syntax_error(p, "at end of statement");
            advance(p, T_SEMI, T_RBRACE, T_CASE, T_DEFAULT);
            got(p, T_SEMI);
        }
    }
}

Block *parse_block(parser *p, const char *context)
{
    Block *b = arena_new(p->ar, Block);
    b->lbrace = p->l.at;
    if (!got(p, T_LBRACE)) {
        syntax_error(p, "expected { after %s", context);
        advance(p, T_NAME, T_RBRACE);
        b->rbrace = p->l.at;
        if (got(p, T_RBRACE)) return b;
    }
    int mark = p->sp;
    stmt_list(p);
    TAKE(p, mark, &b->list);
    b->rbrace = p->l.at;
    parse_want(p, T_RBRACE);
    return b;
}

static bool is_operation(const Expr *x) { return x->kind == X_BINARY; }

/* s stands where a condition should: says so. */
static void not_a_value(parser *p, const Stmt *s)
{
    buf b = { 0 };
    if (s->kind == S_ASSIGN) {                              /* = for ==: show what belongs to which side */
        const Exprs *side[2] = { &s->assign.lhs, &s->assign.rhs };
        buf_puts(&b, "assignment ");
        for (int i = 0; i < 2; i++) {
            bool par = side[i]->n == 1 && is_operation(side[i]->at[0]);
            if (i) buf_puts(&b, " = ");
            if (par) buf_putc(&b, '(');
            for (int k = 0; k < side[i]->n; k++) {
                if (k) buf_puts(&b, ", ");
                expr_print(&b, side[i]->at[k]);
            }
            if (par) buf_putc(&b, ')');
        }
    } else {
        stmt_print(&b, s);
    }
    parse_error_at(p, s->at, E_SYNTAX, "cannot use %s as value", buf_cstr(&b));
    buf_free(&b);
}

static header parse_header(parser *p, int keyword)
{
    header h = { 0 };
    parse_want(p, keyword);
    if (p->l.tok == T_LBRACE) {
        if (keyword == T_IF) {
            syntax_error(p, "missing condition in if statement");
            h.cond = bad_expr(p);
        }
        return h;
    }
    int outer = p->xnest;
    p->xnest = -1;
    Stmt *first = NULL, *cond = NULL;
    if (p->l.tok != T_SEMI) {
        if (got(p, T_VAR)) syntax_error(p, "var declaration not allowed in %s initializer", tok_str(keyword));
        first = simple_stmt(p, keyword);
        if (first->kind == S_RANGE) {
            h.range = first;
            p->xnest = outer;
            return h;
        }
    }
    pos semi = 0;
    int semikind = SEMI_SEMI;
    if (p->l.tok == T_LBRACE) {
        cond = first;
    } else {
        h.init = first;
        if (p->l.tok == T_SEMI) {
            semi = p->l.at;
            semikind = p->l.semi;
            next(p);
        } else {
            parse_want(p, T_LBRACE);
            if (p->l.tok != T_LBRACE) advance(p, T_LBRACE, T_RBRACE);
        }
        if (keyword == T_FOR) {
            if (p->l.tok != T_SEMI) {
                if (p->l.tok == T_LBRACE) {
                    syntax_error(p, "expected for loop condition");
                    goto done;
                }
                cond = simple_stmt(p, 0);
            }
            parse_want(p, T_SEMI);
            if (p->l.tok != T_LBRACE) {
                h.post = simple_stmt(p, 0);
                if (h.post->kind == S_DEFINE)
                    parse_error_at(p, h.post->at, E_SYNTAX, "cannot declare in post statement of for loop");
            }
        } else if (p->l.tok != T_LBRACE) {
            cond = simple_stmt(p, keyword);
        }
    }
done:
    if (!cond) {
        if (keyword == T_IF && semi) {
            if (semikind != SEMI_SEMI)
                parse_error_at(p, semi, E_SYNTAX, "unexpected %s, expected { after if clause", semikind == SEMI_EOF ? "EOF" : "newline");
            else
                parse_error_at(p, semi, E_SYNTAX, "missing condition in if statement");
            h.cond = new_expr(p, X_BAD, semi);
        }
    } else if (cond->kind == S_EXPR) {
        h.cond = cond->x;
    } else if (cond->kind == S_TYPESWITCH) {
        h.guard = cond;
    } else {
        not_a_value(p, cond);
    }
    p->xnest = outer;
    return h;
}

static Stmt *for_stmt(parser *p)
{
    pos at = p->l.at;
    header h = parse_header(p, T_FOR);
    Stmt *s = h.range;
    if (s) {
        s->at = at;
        s->range.body = parse_block(p, "for clause");
        s->end = s->range.body->rbrace;
        return s;
    }
    s = new_stmt(p, S_FOR, at);
    s->for_.init = h.init;
    s->for_.cond = h.cond;
    s->for_.post = h.post;
    s->for_.body = parse_block(p, "for clause");
    s->end = s->for_.body->rbrace;
    return s;
}

static Stmt *block_stmt(parser *p)
{
    Stmt *s = new_stmt(p, S_BLOCK, p->l.at);
    s->block = parse_block(p, NULL);
    s->end = s->block->rbrace;
    return s;
}

static Stmt *if_stmt(parser *p)
{
    Stmt *head = NULL, **link = &head, *s;
    uint32_t n = 0;
    for (;;) {
        s = new_stmt(p, S_IF, p->l.at);
        *link = s;
        link = &s->if_.els;
        header h = parse_header(p, T_IF);
        s->if_.init = h.init;
        s->if_.cond = h.cond ? h.cond : bad_expr(p);
        s->if_.then = parse_block(p, "if clause");
        s->end = s->if_.then->rbrace;
        if (!got(p, T_ELSE)) break;
        if (p->l.tok == T_IF) {
            if (++n > MAX_HEIGHT) { parse_too_deep(p); break; }
            continue;
        }
        if (p->l.tok == T_LBRACE) {
            s->if_.els = block_stmt(p);
        } else {
            syntax_error(p, "else must be followed by if or statement block");
            advance(p, T_NAME, T_RBRACE);
        }
        break;
    }
    return head;
}

/* The clauses of a switch (comm false) or select, pushed; behind '{'. */
static void clauses(parser *p, bool comm)
{
    while (p->l.tok != T_EOF && p->l.tok != T_RBRACE) {
        Clause *c = arena_new(p->ar, Clause);
        c->at = p->l.at;
        if (got(p, T_CASE)) {
            if (comm) c->comm = simple_stmt(p, 0);
            else c->exprs = parse_exprs(p);
        } else if (got(p, T_DEFAULT)) {
            c->isdefault = true;
        } else {
            syntax_error(p, "expected case or default or }");
            advance(p, T_COLON, T_CASE, T_DEFAULT, T_RBRACE);
            c->isdefault = true;
        }
        c->colon = p->l.at;
        parse_want(p, T_COLON);
        int mark = p->sp;
        stmt_list(p);
        TAKE(p, mark, &c->body);
        parse_push(p, c);
    }
}

static Stmt *switch_stmt(parser *p)
{
    pos at = p->l.at;
    header h = parse_header(p, T_SWITCH);
    pos lbrace = p->l.at;
    if (!got(p, T_LBRACE)) {
        syntax_error(p, "missing { after switch clause");
        advance(p, T_CASE, T_DEFAULT, T_RBRACE);
    }
    int mark = p->sp;
    clauses(p, false);
    Stmt *s = h.guard;
    if (!s && h.cond && h.cond->kind == X_ASSERT && !h.cond->assert_.typ) {
        s = new_stmt(p, S_TYPESWITCH, at);
        s->tsw.x = h.cond->assert_.x;
    }
    if (s) {
        s->at = at;
        s->tsw.init = h.init;
        TAKE(p, mark, &s->tsw.clauses);
        s->tsw.lbrace = lbrace;
        s->tsw.rbrace = s->end = p->l.at;
    } else {
        s = new_stmt(p, S_SWITCH, at);
        s->sw.init = h.init;
        s->sw.tag = h.cond;
        TAKE(p, mark, &s->sw.clauses);
        s->sw.lbrace = lbrace;
        s->sw.rbrace = s->end = p->l.at;
    }
    parse_want(p, T_RBRACE);
    return s;
}

static Stmt *select_stmt(parser *p)
{
    Stmt *s = new_stmt(p, S_SELECT, p->l.at);
    parse_want(p, T_SELECT);
    s->select.lbrace = p->l.at;
    if (!got(p, T_LBRACE)) {
        syntax_error(p, "missing { after select clause");
        advance(p, T_CASE, T_DEFAULT, T_RBRACE);
    }
    int mark = p->sp;
    clauses(p, true);
    TAKE(p, mark, &s->select.clauses);
    s->select.rbrace = s->end = p->l.at;
    parse_want(p, T_RBRACE);
    return s;
}

static Stmt *call_stmt(parser *p)
{
    bool go = p->l.tok == T_GO;
    Stmt *s = new_stmt(p, go ? S_GO : S_DEFER, p->l.at);
    next(p);
    Expr *x = parse_primary(p, NULL, p->l.tok == T_LPAREN), *t = unparen(x);
    if (t != x) lex_error(&p->l, x->at, E_GOPAREN, "expression in %s must not be parenthesized", go ? "go" : "defer");
    s->x = t;
    return s;
}

/* At the ':' behind label. Like parse_stmt. */
static bool labeled_stmt(parser *p, Expr *label)
{
    Stmt *s = new_stmt(p, S_LABELED, p->l.at);
    p->nbranches++;
    s->labeled.label = label->name.name;
    s->labeled.labelpos = label->at;
    parse_want(p, T_COLON);
    int mark = p->sp;
    parse_push(p, s);
    if (p->l.tok == T_RBRACE) {
        s->labeled.stmt = new_stmt(p, S_EMPTY, p->l.at);
        return true;
    }
    bool any = parse_stmt(p);
    if (!any) {
        p->sp = mark;
        parse_error_at(p, s->at, E_SYNTAX, "missing statement after label");
        return false;
    }
    s->labeled.stmt = p->stk[mark + 1];                     /* the first of a group; the others follow the labelled one */
    for (int i = mark + 2; i < p->sp; i++) p->stk[i - 1] = p->stk[i];
    p->sp--;
    return true;
}

static void decl_stmt(parser *p, int kind)
{
    pos at = p->l.at;
    int mark = p->sp;
    next(p);
    parse_group(p, kind);
    for (int i = mark; i < p->sp; i++) {
        Stmt *s = new_stmt(p, S_DECL, at);
        s->decl = p->stk[i];
        p->stk[i] = s;
    }
    if (p->sp == mark) parse_push(p, new_stmt(p, S_EMPTY, at));   /* var () */
}

static Stmt *branch_stmt(parser *p, int kind)
{
    Stmt *s = new_stmt(p, kind, p->l.at);
    p->nbranches++;
    next(p);
    if (kind == S_GOTO || (kind != S_FALLTHROUGH && p->l.tok == T_NAME)) s->branch.label = parse_name(p, &s->branch.labelpos);
    return s;
}

/* Any statement but a simple one that starts with a name, or a declaration. NULL: none. */
static Stmt *other_stmt(parser *p)
{
    Stmt *s;
    switch (p->l.tok) {
    case T_LBRACE: return block_stmt(p);
    case T_ADD: case T_SUB: case T_MUL: case T_AND: case T_XOR: case T_NOT:
    case T_INT: case T_FLOAT: case T_IMAG: case T_CHAR: case T_STRING: case T_FUNC: case T_LPAREN:
    case T_LBRACK: case T_STRUCT: case T_MAP: case T_CHAN: case T_INTERFACE: case T_ARROW:
        return simple_stmt(p, 0);
    case T_FOR: return for_stmt(p);
    case T_SWITCH: return switch_stmt(p);
    case T_SELECT: return select_stmt(p);
    case T_IF: return if_stmt(p);
    case T_FALLTHROUGH: return branch_stmt(p, S_FALLTHROUGH);
    case T_BREAK: return branch_stmt(p, S_BREAK);
    case T_CONTINUE: return branch_stmt(p, S_CONTINUE);
    case T_GOTO: return branch_stmt(p, S_GOTO);
    case T_GO: case T_DEFER: return call_stmt(p);
    case T_RETURN:
        s = new_stmt(p, S_RETURN, p->l.at);
        next(p);
        if (p->l.tok != T_SEMI && p->l.tok != T_RBRACE) s->ret.results = parse_exprs(p);
        return s;
    case T_SEMI:
        return new_stmt(p, S_EMPTY, p->l.at);
    }
    return NULL;
}

bool parse_stmt(parser *p)
{
    bool any = true;
    if (!enter(p)) return false;
    if (p->l.tok == T_NAME) {
        parse_clear_pragma(p);
        Exprs lhs = parse_exprs(p);
        if (lhs.n == 1 && lhs.at[0]->kind == X_NAME && p->l.tok == T_COLON) any = labeled_stmt(p, lhs.at[0]);
        else parse_push(p, simple_stmt_from(p, lhs, 0));
    } else if (p->l.tok == T_VAR) {
        decl_stmt(p, D_VAR);
    } else if (p->l.tok == T_CONST) {
        decl_stmt(p, D_CONST);
    } else if (p->l.tok == T_TYPE) {
        decl_stmt(p, D_TYPE);
    } else {
        parse_clear_pragma(p);
        Stmt *s = other_stmt(p);
        if (s) parse_push(p, s);
        any = s != NULL;
    }
    leave(p);
    return any;
}
