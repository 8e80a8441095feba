/* literal.c - basic, function and composite literals.
 *
 * A composite literal without a type takes its element type from the literal around it (hint); where that is a pointer
 * type, the node is recorded with the pointer type. Function bodies are checked when the enclosing statement is done.
 * Locking: none.
 */
#include "compiler/types/check.h"

#include <stdlib.h>

/* Forms of numbers that came with Go 1.13. */
static void old_literal(checker *c, Expr *e)
{
    const char *s = e->lit.text;
    if (e->lit.n <= 2 || e->op == T_STRING || e->op == T_CHAR || allow_version(c, e->at, 13)) return;
    if (memchr(s, '_', e->lit.n)) { need_version(c, e->at, 13, "underscore in numeric literal"); return; }
    if (s[0] != '0') return;
    switch (s[1] | 0x20) {
    case 'b': need_version(c, e->at, 13, "binary literal"); break;
    case 'o': need_version(c, e->at, 13, "0o/0O-style octal literal"); break;
    case 'x':
        if (e->op != T_INT) need_version(c, e->at, 13, "hexadecimal floating-point literal");
        break;
    }
}

/* Did the scanner complain about this literal? Then nothing follows from it. What no source may hold leaves it as good as it was. */
bool literal_told(checker *c, const Expr *e)
{
    for (int i = 0; i < c->parseerrs && i < c->p->d->list.n; i++) {
        const diagnostic *g = &c->p->d->list.at[i];
        bool byte = g->code == E_INVALIDNUL || g->code == E_INVALIDUTF8 || g->code == E_INVALIDBOM;
        if (!byte && g->at >= e->at && g->at <= e->at + e->lit.n) return true;
    }
    return false;
}

void basic_lit(checker *c, operand *x, Expr *e)
{
    static const uint8_t kinds[] = { [T_INT] = TY_UINTEGER, [T_FLOAT] = TY_UFLOAT, [T_IMAG] = TY_UCOMPLEX, [T_CHAR] = TY_URUNE, [T_STRING] = TY_USTRING };
    if (e->op > T_STRING || e->op < T_INT) return;
    if (e->op != T_STRING && e->op != T_CHAR && e->lit.n > 10000) {
        errx(c, e, E_INVALIDCONSTVAL, "excessively long constant: %.10s... (%u chars)", e->lit.text, e->lit.n);
        return;
    }
    if (literal_told(c, e)) return;
    if (c->p->oldversions) old_literal(c, e);
    const Const *v = cv_literal(c->ar, e->op, e->lit.text, e->lit.n);
    if (const_kind(v) == CV_UNKNOWN) {
        if (e->op != T_CHAR && e->op != T_STRING)                  /* those the scanner complained about */
            errx(c, e, E_INVALIDCONSTVAL, "malformed constant: %.*s", (int)e->lit.n, e->lit.text);
        return;
    }
    x->mode = M_CONST;
    x->type = TYP(c, kinds[e->op]);
    x->val = v;
    x->expr = e;
    overflow(c, x, expr_start(e));
}

void func_lit(checker *c, operand *x, Expr *e)
{
    Type *sig = check_typ(c, e->func.typ);
    if (sig->kind != TY_SIGNATURE) return;
    FuncInfo *fi = arena_new(c->ar, FuncInfo);
    fi->outer = c->env.fi;
    fi->lit = e;
    fi->stmtat = c->env.stmtat;
    fi->loops = c->env.loops;
    fi->inreturn = c->env.inreturn;
    fi->sig = sig;
    e->func.info = fi;
    for (FuncInfo *f = c->env.fi; f; f = f->outer) {                     /* numbered within the outermost function */
        if (!f->outer) f->nfunclits++;
    }
    if (!c->env.fi && c->env.litowner) c->env.litowner->nfunclits++;
    if (e->func.body) later(c, DL_LITBODY, e->at, fi, e->func.body);
    x->mode = M_VALUE;
    x->type = sig;
}

/* ---- keys that were seen ---- */

bool keyset_add(checker *c, keyset *s, const Const *v, Type *t, pos at, pos *prev)
{
    if ((s->n + 1) * 2 > s->cap) {
        uint32_t cap = s->cap ? s->cap * 2 : 16;
        struct keyent *old = s->slots;
        struct keyent *v2 = arena_array(c->ar, struct keyent, cap);
        for (uint32_t i = 0; i < s->cap; i++) {
            if (!old[i].v) continue;
            uint32_t k = (uint32_t)cv_hash(old[i].v) & (cap - 1);
            while (v2[k].v) k = (k + 1) & (cap - 1);
            v2[k] = old[i];
        }
        s->slots = v2;
        s->cap = cap;
    }
    uint32_t k = (uint32_t)cv_hash(v) & (s->cap - 1);
    for (; s->slots[k].v; k = (k + 1) & (s->cap - 1))
        if (const_kind(s->slots[k].v) != CV_UNKNOWN && cv_compare(T_EQL, s->slots[k].v, v) && (!t || type_identical(t, s->slots[k].t))) {
            if (prev) *prev = s->slots[k].at;
            return false;
        }
    s->slots[k] = (struct keyent){ v, t, at };
    s->n++;
    return true;
}

static int64_t indexed_elts(checker *c, Exprs *elts, Type *elem, int64_t length)
{
    int64_t index = 0, max = 0;
    keyset seen = { 0 };
    bool keyed = false;
    for (int i = 0; i < elts->n && !keyed; i++) keyed = elts->at[i]->kind == X_KEYVALUE;
    for (int i = 0; i < elts->n; i++) {
        Expr *e = elts->at[i], *val = e;
        bool ok = false;
        if (e->kind == X_KEYVALUE) {
            int64_t n;
            Type *t = check_index(c, e->kv.key, length, &n);
            if (valid(t)) {
                if (n >= 0) {
                    index = n;
                    ok = true;
                } else {
                    errx(c, e, E_INVALIDLITINDEX, "index %s must be integer constant", es(c, e->kv.key));
                }
            }
            val = e->kv.value;
        } else if (length >= 0 && index >= length) {
            errx(c, e, E_OVERSIZEARRAYLIT, "index %lld is out of bounds (>= %lld)", (long long)index, (long long)length);
        } else {
            ok = true;
        }
        if (ok && keyed && !keyset_add(c, &seen, cv_int(c->ar, index), NULL, 0, NULL))
            errx(c, e, E_DUPLICATELITKEY, "duplicate index %lld in array or slice literal", (long long)index);
        index++;
        if (index > max) max = index;
        operand x;
        expr_hint(c, &x, val, elem);
        assignment(c, &x, elem, "array or slice literal");
    }
    return max;
}

static void struct_lit(checker *c, operand *x, Expr *e, Type *base, Type *st)
{
    Exprs *elts = &e->comp.elts;
    if (elts->n == 0) return;
    if (elts->at[0]->kind == X_KEYVALUE) {
        bool *visited = arena_array(c->ar, bool, st->st.n ? st->st.n : 1);
        for (int k = 0; k < elts->n; k++) {
            Expr *kv = elts->at[k];
            if (kv->kind != X_KEYVALUE) {
                errx(c, kv, E_MIXEDSTRUCTLIT, "mixture of field:value and value elements in struct literal");
                continue;
            }
            Expr *key = kv->kv.key;
            int i = -1;
            Type *hint = NULL;                                 /* the value is checked first, with or without its field */
            expr_hint(c, x, kv->kv.value, hint);
            if (key->kind != X_NAME) {
                errx(c, kv, E_INVALIDLITFIELD, "invalid field name %s in struct literal", es(c, key));
                continue;
            }
            i = field_index(st, c->env.pkg, key->name.name, false);
            if (i < 0) {
                int j = field_index(st, c->env.pkg, key->name.name, true);
                err(c, key->at, E_MISSINGLITFIELD, "%s", lookup_error(c, base, key->name.name, j >= 0 ? st->st.f[j].var : NULL, true));
                continue;
            }
            Object *f = st->st.f[i].var;
            key->name.obj = f;
            assignment(c, x, f->type, "struct literal");
            if (visited[i]) {
                errx(c, kv, E_DUPLICATELITFIELD, "duplicate field name %s in struct literal", key->name.name->s);
                continue;
            }
            visited[i] = true;
        }
        return;
    }
    for (int i = 0; i < elts->n; i++) {
        Expr *el = elts->at[i];
        if (el->kind == X_KEYVALUE) {
            errx(c, el, E_MIXEDSTRUCTLIT, "mixture of field:value and value elements in struct literal");
            continue;
        }
        expr(c, x, el);
        if (i >= st->st.n) {
            erro(c, x, E_INVALIDSTRUCTLIT, "too many values in struct literal of type %s", ts(c, base));
            break;
        }
        Object *f = st->st.f[i].var;
        if (!f->exported && f->pkg != c->env.pkg) {
            erro(c, x, E_UNEXPORTEDLITFIELD, "implicit assignment to unexported field %s in struct literal of type %s", f->name->s, ts(c, base));
            continue;
        }
        assignment(c, x, f->type, "struct literal");
    }
    if (elts->n < st->st.n) err(c, e->comp.rbrace, E_INVALIDSTRUCTLIT, "too few values in struct literal of type %s", ts(c, base));
}

static void map_lit(checker *c, operand *x, Expr *e, Type *m)
{
    bool iface = type_isinterface(m->map.key);
    keyset seen = { 0 };
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *kv = e->comp.elts.at[i];
        if (kv->kind != X_KEYVALUE) {
            errx(c, kv, E_MISSINGLITKEY, "missing key in map literal");
            continue;
        }
        expr_hint(c, x, kv->kv.key, m->map.key);
        assignment(c, x, m->map.key, "map literal");
        if (x->mode == M_INVALID) continue;
        if (x->mode == M_CONST && const_kind(x->val) != CV_UNKNOWN && !keyset_add(c, &seen, x->val, iface ? x->type : NULL, 0, NULL)) {
            erro(c, x, E_DUPLICATELITKEY, "duplicate key %s in map literal", const_str(c->ar, x->val));
            continue;
        }
        expr_hint(c, x, kv->kv.value, m->elem);
        assignment(c, x, m->elem, "map literal");
    }
}

void composite_lit(checker *c, operand *x, Expr *e, Type *hint)
{
    Type *typ, *base;
    bool iselem = false;
    if (e->comp.typ) {
        Expr *te = e->comp.typ;
        if (te->kind == X_ARRAYTYPE && te->array.len && te->array.len->kind == X_ELLIPSIS) {
            typ = base = type_new_array(c->p, NULL, -1);
            typ->arr.elem_ = check_vartype(c, te->array.elem);
        } else {
            typ = base = check_typ(c, te);
        }
    } else if (hint) {
        bool p;
        typ = base = hint;
        Type *cu = common_under(c, base, NULL);
        Type *b = deref(cu ? cu : base, &p);
        if (p) base = b;
        iselem = true;
    } else {
        errx(c, e, E_UNTYPEDLIT, "missing type in composite literal");
        typ = base = TYP(c, TY_INVALID);
    }
    Type *u = common_under(c, base, NULL);
    const char *nocommon = u ? "" : " (no common underlying type)";
    if (!u) u = base;
    if (u->kind == TY_STRUCT && !finite_size(c, base)) u = TYP(c, TY_INVALID);
    switch (u->kind) {
    case TY_STRUCT: struct_lit(c, x, e, base, u); break;
    case TY_ARRAY: {
        int64_t n = indexed_elts(c, &e->comp.elts, u->elem, u->arr.len);
        if (u->arr.len < 0) {
            u->arr.len = n;
            if (e->comp.typ) record_type(e->comp.typ, u);
        }
        break;
    }
    case TY_SLICE: indexed_elts(c, &e->comp.elts, u->elem, -1); break;
    case TY_MAP: map_lit(c, x, e, u); break;
    default:
        for (int i = 0; i < e->comp.elts.n; i++) {
            Expr *el = e->comp.elts.at[i];
            if (el->kind == X_KEYVALUE) el = el->kv.value;
            use(c, &el, 1);
        }
        if (valid(u)) {
            errx(c, e, E_INVALIDLIT, "invalid composite literal%s type %s%s", iselem ? " element" : "", ts(c, typ), nocommon);
            x->mode = M_INVALID;
            return;
        }
        break;
    }
    x->mode = M_VALUE;
    x->type = typ;
}
