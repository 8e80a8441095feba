/* returns.c - terminating statements (specification, "Terminating statements").
 *
 * A statement list terminates if its last statement that is not empty does; loops and switches must not be left by break.
 * A call of panic whose argument is missing, one too many or has no value does not count, as in gc: behind it a return is asked for, too.
 * Recursion follows the nesting of statements, which the checker bounded before. Locking: none.
 */
#include "compiler/types/check.h"

static bool has_break(Stmt *s, sym *label, bool implicit);

static bool has_break_list(Stmts *list, sym *label, bool implicit)
{
    for (int i = 0; i < list->n; i++)
        if (has_break(list->at[i], label, implicit)) return true;
    return false;
}

static bool has_break(Stmt *s, sym *label, bool implicit)
{
    for (; s;) {
        switch (s->kind) {
        case S_LABELED: s = s->labeled.stmt; continue;
        case S_BREAK: return s->branch.label ? s->branch.label == label : implicit;
        case S_BLOCK: return has_break_list(&s->block->list, label, implicit);
        case S_IF:
            if (has_break_list(&s->if_.then->list, label, implicit)) return true;
            s = s->if_.els;
            continue;
        case S_SWITCH:
            for (int i = 0; label && i < s->sw.clauses.n; i++)
                if (has_break_list(&s->sw.clauses.at[i]->body, label, false)) return true;
            return false;
        case S_TYPESWITCH:
            for (int i = 0; label && i < s->tsw.clauses.n; i++)
                if (has_break_list(&s->tsw.clauses.at[i]->body, label, false)) return true;
            return false;
        case S_SELECT:
            for (int i = 0; label && i < s->select.clauses.n; i++)
                if (has_break_list(&s->select.clauses.at[i]->body, label, false)) return true;
            return false;
        case S_FOR: return label && has_break_list(&s->for_.body->list, label, false);
        case S_RANGE: return label && has_break_list(&s->range.body->list, label, false);
        default: return false;
        }
    }
    return false;
}

bool terminating_list(Stmts *list, sym *label)
{
    for (int i = list->n - 1; i >= 0; i--)
        if (list->at[i]->kind != S_EMPTY) return is_terminating(list->at[i], label);
    return false;
}

static bool clauses_terminate(Clause **at, int n, sym *label, bool needdefault)
{
    bool hasdefault = false;
    for (int i = 0; i < n; i++) {
        if (at[i]->isdefault) hasdefault = true;
        if (!terminating_list(&at[i]->body, NULL) || has_break_list(&at[i]->body, label, true)) return false;
    }
    return hasdefault || !needdefault;
}

bool is_terminating(Stmt *s, sym *label)
{
    for (; s;) {
        switch (s->kind) {
        case S_LABELED:
            label = s->labeled.label;
            s = s->labeled.stmt;
            continue;
        case S_EXPR: {
            Expr *x = unparen(s->x);
            return x->kind == X_CALL && x->call.panics;
        }
        case S_RETURN: case S_GOTO: case S_FALLTHROUGH: return true;
        case S_BLOCK: return terminating_list(&s->block->list, NULL);
        case S_IF:
            if (!s->if_.els || !terminating_list(&s->if_.then->list, NULL)) return false;
            s = s->if_.els;
            label = NULL;
            continue;
        case S_SWITCH: return clauses_terminate(s->sw.clauses.at, s->sw.clauses.n, label, true);
        case S_TYPESWITCH: return clauses_terminate(s->tsw.clauses.at, s->tsw.clauses.n, label, true);
        case S_SELECT: return clauses_terminate(s->select.clauses.at, s->select.clauses.n, label, false);
        case S_FOR: return !s->for_.cond && !has_break_list(&s->for_.body->list, label, true);
        default: return false;
        }
    }
    return false;
}
