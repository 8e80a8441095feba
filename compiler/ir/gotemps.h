/* gotemps.h - the variables that Go's compiler makes up while it reads a function, as its reports name them: .autotmp_5. */
#ifndef GOL_GOTEMPS_H
#define GOL_GOTEMPS_H
#include "base/ptrmap.h"
#include "compiler/ir/ir.h"

/* Adds those of a function, and of the literals in it: for each expression that gets some the number of the first. hidden: parameters that only Go's form has. */
void gotemps_add(ptrmap *m, arena *ar, const FuncInfo *fi, const Block *body, int hidden);
/* The same of the initialiser of a package variable. */
void gotemps_addinit(ptrmap *m, arena *ar, Expr *e);
/* Number of e's first; -1: it gets none. A call or a comma-ok form that gives several values gets one for each, what is called by its value one for that. */
int gotemps_find(const ptrmap *m, const Expr *e);
/* Does a call lead to e, what is called by its value? It is then put into a variable first. */
bool gotemps_bycall(Expr *e);
#endif
