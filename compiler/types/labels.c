/* labels.c - labels, and where branches lead.
 *
 * One walk over a body resolves every break, continue and goto into branch.target. Forward gotos wait in a list that each
 * block hands to its parent; a label that appears takes its waiting gotos, unless a variable was declared between goto and
 * label in the label's block. What is left at the end of the body jumps into a block or nowhere.
 * Locking: none.
 */
#include "compiler/types/check.h"

typedef struct lblock { struct lblock *parent; pos start; Stmt *lstmt; } lblock;
typedef struct label { sym *name; lblock *block; Stmt *s; bool used; } label;
typedef VEC(label) labellist;
typedef VEC(Stmt *) branches;

typedef struct labelctx { checker *c; FuncInfo *fi; labellist all; } labelctx;
typedef struct targets { Stmt *brk, *cont; int caseindex, ncases; } targets;

static label *find(labelctx *l, sym *name)
{
    for (int i = 0; i < l->all.n; i++)
        if (l->all.at[i].name == name) return &l->all.at[i];
    return NULL;
}

static const Stmt none;
#define NOTENCLOSING ((Stmt *)&none)

static Stmt *enclosing(labelctx *l, lblock *b, sym *name)
{
    label *k = find(l, name);
    if (!k) return NULL;
    k->used = true;
    for (; b; b = b->parent)
        if (b->lstmt == k->s) return k->s;
    return NOTENCLOSING;
}

static bool is_loop(Stmt *s) { return s->kind == S_FOR || s->kind == S_RANGE; }

static void block_branches(labelctx *l, lblock *parent, targets ctx, Stmt *lstmt, pos start, Stmt **list, int n, branches *out);

typedef struct blockctx { labelctx *l; lblock b; branches fwd, bad; pos varpos; const char *varname; } blockctx;

static void inner(blockctx *k, targets ctx, Stmt *lstmt, pos start, Stmts *list)
{
    block_branches(k->l, &k->b, ctx, lstmt, start, list->at, list->n, &k->fwd);
}

static void record_var(blockctx *k, pos at, const char *name)
{
    if (k->fwd.n == 0 && k->varpos == 0) return;         /* nothing waits: no jump can be over this one */
    k->varpos = at;
    k->varname = name;
    k->bad.n = 0;
    for (int i = 0; i < k->fwd.n; i++) vec_push(k->l->c->ar, &k->bad, k->fwd.at[i]);
}

static void declare_label(blockctx *k, Stmt *s)
{
    labelctx *l = k->l;
    checker *c = l->c;
    sym *name = s->labeled.label;
    label *alt = find(l, name);
    if (alt) {
        err(c, s->labeled.labelpos, E_DUPLICATELABEL, "label %s already defined at %s", name->s, pos_string(c, alt->s->labeled.labelpos));
    } else {
        vec_push(c->ar, &l->all, ((label){ name, &k->b, s, false }));
        alt = &l->all.at[l->all.n - 1];
    }
    int n = 0;
    for (int i = 0; i < k->fwd.n; i++) {
        Stmt *g = k->fwd.at[i];
        if (g->branch.label != name) {
            k->fwd.at[n++] = g;
            continue;
        }
        g->branch.target = s;
        alt->used = true;
        bool over = false;
        for (int j = 0; k->varpos && j < k->bad.n; j++) over |= k->bad.at[j] == g;
        if (over)
            err(c, g->branch.labelpos, E_JUMPOVERDECL, "goto %s jumps over declaration of %s at %s", name->s, k->varname, pos_string(c, k->varpos));
    }
    k->fwd.n = n;
}

static const char *lhs_text(checker *c, Exprs *lhs)
{
    buf b = { 0 };
    for (int i = 0; i < lhs->n; i++) {
        if (i) buf_puts(&b, ", ");
        expr_print(&b, lhs->at[i]);
    }
    const char *s = arena_strndup(c->ar, b.p ? b.p : "", b.n);
    buf_free(&b);
    return s;
}

static void branch(blockctx *k, Stmt *s, targets ctx, bool last)
{
    labelctx *l = k->l;
    checker *c = l->c;
    sym *name = s->branch.label;
    if (!name) {
        switch (s->kind) {
        case S_BREAK:
            if (ctx.brk) s->branch.target = ctx.brk;
            else err(c, s->at, E_MISPLACEDBREAK, "break is not in a loop, switch, or select");
            break;
        case S_CONTINUE:
            if (ctx.cont) s->branch.target = ctx.cont;
            else err(c, s->at, E_MISPLACEDCONTINUE, "continue is not in a loop");
            break;
        case S_FALLTHROUGH: {
            const char *msg = "fallthrough statement out of place";
            if (ctx.brk && ctx.brk->kind == S_TYPESWITCH) msg = "cannot fallthrough in type switch";
            else if (ctx.brk && ctx.brk->kind == S_SWITCH && ctx.caseindex >= 0 && last) {
                if (ctx.caseindex + 1 < ctx.ncases) {
                    s->branch.target = ctx.brk;
                    return;
                }
                msg = "cannot fallthrough final case in switch";
            }
            err(c, s->at, E_MISPLACEDFALLTHROUGH, "%s", msg);
            break;
        }
        default: break;
        }
        return;
    }
    Stmt *t;
    switch (s->kind) {
    case S_BREAK:
        t = enclosing(l, &k->b, name);
        if (!t) {
            err(c, s->branch.labelpos, E_UNDECLAREDLABEL, "break label not defined: %s", name->s);
        } else {
            Stmt *in = t == NOTENCLOSING ? NULL : t->labeled.stmt;
            if (in && (is_loop(in) || in->kind == S_SWITCH || in->kind == S_TYPESWITCH || in->kind == S_SELECT)) s->branch.target = in;
            else err(c, s->branch.labelpos, E_MISPLACEDLABEL, "invalid break label %s", name->s);
        }
        break;
    case S_CONTINUE:
        t = enclosing(l, &k->b, name);
        if (!t) {
            err(c, s->branch.labelpos, E_UNDECLAREDLABEL, "continue label not defined: %s", name->s);
        } else {
            Stmt *in = t == NOTENCLOSING ? NULL : t->labeled.stmt;
            if (in && is_loop(in)) s->branch.target = in;
            else err(c, s->branch.labelpos, E_MISPLACEDLABEL, "invalid continue label %s", name->s);
        }
        break;
    case S_GOTO: {
        label *g = find(l, name);
        if (g) {
            g->used = true;
            for (lblock *b = &k->b; b; b = b->parent)
                if (g->block == b) {
                    s->branch.target = g->s;
                    l->fi->goesback = true;
                    return;
                }
        }
        vec_push(c->ar, &k->fwd, s);
        break;
    }
    default: break;
    }
}

static void one(blockctx *k, Stmt *s, targets ctx, bool last)
{
    labelctx *l = k->l;
    Stmt *lstmt = NULL;
    targets in = { ctx.brk, ctx.cont, -1, 0 };
    while (s && s->kind == S_LABELED) {
        sym *name = s->labeled.label;
        if (!(name->n == 1 && name->s[0] == '_')) {
            declare_label(k, s);
            lstmt = s;
        }
        s = s->labeled.stmt;
    }
    if (!s) return;
    switch (s->kind) {
    case S_DECL:
        if (s->decl->kind == D_VAR && s->decl->val.names.n) record_var(k, s->decl->at, s->decl->val.names.at[0]->name.name->s);
        break;
    case S_BREAK: case S_CONTINUE: case S_GOTO: case S_FALLTHROUGH: branch(k, s, ctx, last); break;
    case S_DEFINE:
        if (k->fwd.n || k->varpos) record_var(k, s->assign.oppos ? s->assign.oppos : s->at, lhs_text(l->c, &s->assign.lhs));
        break;
    case S_BLOCK: inner(k, in, lstmt, s->block->lbrace, &s->block->list); break;
    case S_IF:
        for (; s; s = s->if_.els) {
            inner(k, in, lstmt, s->if_.then->lbrace, &s->if_.then->list);
            if (!s->if_.els || s->if_.els->kind != S_IF) break;
        }
        if (s && s->if_.els) block_branches(l, &k->b, in, lstmt, s->if_.els->at, &s->if_.els, 1, &k->fwd);
        break;
    case S_FOR:
        in.brk = in.cont = s;
        inner(k, in, lstmt, s->for_.body->lbrace, &s->for_.body->list);
        break;
    case S_RANGE:
        in.brk = in.cont = s;
        inner(k, in, lstmt, s->range.body->lbrace, &s->range.body->list);
        break;
    case S_SWITCH: case S_TYPESWITCH: case S_SELECT: {
        Clause **cl = s->kind == S_SWITCH ? s->sw.clauses.at : s->kind == S_TYPESWITCH ? s->tsw.clauses.at : s->select.clauses.at;
        int n = s->kind == S_SWITCH ? s->sw.clauses.n : s->kind == S_TYPESWITCH ? s->tsw.clauses.n : s->select.clauses.n;
        in.brk = s;
        in.ncases = n;
        for (int i = 0; i < n; i++) {
            in.caseindex = s->kind == S_SELECT ? -1 : i;
            inner(k, in, lstmt, cl[i]->at, &cl[i]->body);
        }
        break;
    }
    default: break;
    }
}

static void block_branches(labelctx *l, lblock *parent, targets ctx, Stmt *lstmt, pos start, Stmt **list, int n, branches *out)
{
    /* In the arena: labels keep a pointer to their block beyond this call. */
    blockctx *k = arena_new(l->c->ar, blockctx);
    k->l = l;
    k->b = (lblock){ parent, start, lstmt };
    while (n > 0 && list[n - 1]->kind == S_EMPTY) n--;
    for (int i = 0; i < n; i++) one(k, list[i], ctx, i + 1 == n);
    for (int i = 0; i < k->fwd.n; i++) vec_push(l->c->ar, out, k->fwd.at[i]);
}

void labels(checker *c, FuncInfo *fi, Block *body)
{
    labelctx l = { .c = c, .fi = fi };
    branches fwd = { 0 };
    block_branches(&l, NULL, (targets){ NULL, NULL, -1, 0 }, NULL, body->lbrace, body->list.at, body->list.n, &fwd);
    for (int i = 0; i < fwd.n; i++) {
        Stmt *g = fwd.at[i];
        label *k = find(&l, g->branch.label);
        if (k) {
            k->used = true;
            err(c, g->branch.labelpos, E_JUMPINTOBLOCK, "goto %s jumps into block starting at %s", k->name->s, pos_string(c, k->block->start));
        } else {
            err(c, g->branch.labelpos, E_UNDECLAREDLABEL, "label %s not defined", g->branch.label->s);
        }
    }
    for (int i = 0; i < l.all.n; i++) {
        label *k = &l.all.at[i];
        k->s->labeled.used = k->used;
        if (!k->used) err(c, k->s->labeled.labelpos, E_UNUSEDLABEL, "label %s defined and not used", k->name->s);
    }
}

/* What gc, which looks at branches while it parses, says of them in files whose types are not checked. */
void check_branches(Program *p, Package *pkg)
{
    FuncInfo *none = arena_new(p->chk->ar, FuncInfo);
    for (int i = 0; i < pkg->files.n; i++)
        for (int k = 0; k < pkg->files.at[i]->branchy.n; k++) labels(p->chk, none, pkg->files.at[i]->branchy.at[k]);
}
