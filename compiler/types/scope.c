/* scope.c - objects and the scopes that hold them.
 *
 * A scope with up to 8 names is a list that is searched from its end; beyond that it is an open-addressed table at most half
 * full, keyed by the name's address (names are interned). Slots of the table hold the object; dot imports insert objects
 * under their own name, so an object's name is always its key, except through scope_insert_as, which is not needed.
 * Invariant: small scopes (cap <= 8) are dense; tables have cap a power of two and 2*n <= cap.
 * Locking: none.
 */
#include "compiler/types/check.h"

Scope *scope_new(arena *ar, Scope *parent)
{
    Scope *s = arena_new(ar, Scope);
    s->parent = s->up = parent;
    return s;
}

Object *scope_find(const Scope *s, const sym *name)
{
    if (s->cap <= SMALL_SCOPE) {
        for (int i = s->n - 1; i >= 0; i--)
            if (s->slots[i]->name == name) return s->slots[i];
        return NULL;
    }
    uint32_t mask = (uint32_t)s->cap - 1;
    for (uint32_t k = name->hash & mask;; k = (k + 1) & mask) {
        Object *o = s->slots[k];
        if (!o || o->name == name) return o;
    }
}

static void put(Object **slots, uint32_t mask, Object *o)
{
    uint32_t k = o->name->hash & mask;
    while (slots[k]) k = (k + 1) & mask;
    slots[k] = o;
}

Object *scope_insert(arena *ar, Scope *s, Object *o)
{
    Object *alt = s->n ? scope_find(s, o->name) : NULL;
    if (alt) return alt;
    if (!o->parent) o->parent = s;
    if (s->cap <= SMALL_SCOPE && s->n == s->cap && s->cap < SMALL_SCOPE) {
        int cap = s->cap ? SMALL_SCOPE : 4;
        Object **v = arena_array(ar, Object *, cap);
        if (s->n) memcpy(v, s->slots, (size_t)s->n * sizeof *v);
        s->slots = v;
        s->cap = cap;
    }
    if (s->cap <= SMALL_SCOPE && s->n < s->cap) {
        s->slots[s->n++] = o;
        return NULL;
    }
    if ((s->n + 1) * 2 > s->cap || s->cap <= SMALL_SCOPE) {
        int cap = s->cap <= SMALL_SCOPE ? 32 : s->cap * 2, old = s->cap <= SMALL_SCOPE ? s->n : s->cap;
        Object **v = arena_array(ar, Object *, cap);
        for (int i = 0; i < old; i++)
            if (s->slots[i]) put(v, (uint32_t)cap - 1, s->slots[i]);
        s->slots = v;
        s->cap = cap;
    }
    put(s->slots, (uint32_t)s->cap - 1, o);
    s->n++;
    return NULL;
}

void scope_replace(arena *ar, Scope *s, Object *o)
{
    Object *alt = scope_insert(ar, s, o);
    for (int i = 0; alt && i < s->cap; i++)
        if (s->slots[i] == alt) {
            s->slots[i] = o;
            return;
        }
}

Object *scope_lookup(const Scope *s, const sym *name, Scope **where)
{
    for (; s; s = s->up) {
        if (!s->n) continue;
        Object *o = scope_find(s, name);
        if (o) {
            if (where) *where = (Scope *)s;
            return o;
        }
    }
    return NULL;
}

void open_scope(checker *c)
{
    Scope *s = scope_new(c->ar, c->env.scope);
    s->func = c->env.fi;
    if (s->parent && s->parent->func && s->parent->n == 0) s->up = s->parent->up;    /* what it declares later cannot be seen here: thousands of else-ifs stay linear */
    c->env.scope = s;
}

void close_scope(checker *c) { c->env.scope = c->env.scope->parent; }

Object *new_object(checker *c, int kind, sym *name, pos at, Type *t)
{
    Object *o = arena_new(c->ar, Object);
    o->kind = (uint8_t)kind;
    o->name = name;
    o->exported = name && name->exported;
    o->pkg = c->env.pkg;
    o->at = at;
    o->type = t;
    return o;
}

static bool blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

void redeclared(checker *c, pos at, const sym *name, const Object *before)
{
    err(c, at, E_DUPLICATEDECL, "%s redeclared in this block", name->s);
    if (before->at) note(c, before->at, "other declaration of %s", name->s);
}

void declare(checker *c, Scope *s, Object *o)
{
    if (blank(o->name)) return;
    Object *alt = scope_insert(c->ar, s, o);
    if (alt) redeclared(c, o->at, o->name, alt);
}

const char *object_kindname(checker *c, Object *o)
{
    (void)c;
    switch (o->kind) {
    case O_PKGNAME: return "package name";
    case O_CONST: return "constant";
    case O_TYPENAME: return o->alias ? "type alias" : "defined type";
    case O_VAR:
        if (o->isfield) return "struct field";
        if (o->isrecv) return "receiver";
        if (o->isparam) return "parameter";
        if (o->isresult) return "result variable";
        return o->owner ? "local variable" : "package-level variable";
    case O_FUNC: return o->type && o->type->kind == TY_SIGNATURE && o->type->sig.recv ? "method" : "function";
    case O_LABEL: return "label";
    case O_BUILTIN: return "built-in function";
    default: return "untyped nil";
    }
}

/* As messages print a whole object: "var x int". */
const char *object_string(checker *c, Object *o)
{
    const char *q = "";
    if (o->pkg && !o->owner && o->parent == o->pkg->scope) q = qualifier(c, o->pkg);
    const char *dot = q[0] ? "." : "", *name = o->name ? o->name->s : "";
    switch (o->kind) {
    case O_PKGNAME: return msgf(c, "package %s", name);
    case O_CONST: return msgf(c, "const %s%s%s %s", q, dot, name, o->type ? ts(c, o->type) : "");
    case O_TYPENAME:
        return msgf(c, "type %s%s%s%s %s", q, dot, name, o->alias ? " =" : "", o->type ? ts(c, o->alias ? o->type : type_under(o->type)) : "");
    case O_VAR: return msgf(c, "%s %s%s%s %s", o->isfield ? "field" : "var", q, dot, name, o->type ? ts(c, o->type) : "");
    case O_FUNC: return msgf(c, "func %s%s%s", q, dot, o->type ? funcstring(c, o, false) : name);
    case O_LABEL: return msgf(c, "label %s", name);
    case O_BUILTIN: return msgf(c, "builtin %s", name);
    default: return "nil";
    }
}
