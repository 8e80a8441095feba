/* gotext.h - expressions, statements and types as Go's compiler prints them in what it tells of optimisations (-m). */
#ifndef GOL_GOTEXT_H
#define GOL_GOTEXT_H
#include "base/ptrmap.h"
#include "compiler/ir/ir.h"

const char *gotext_expr(arena *ar, Expr *e);
/* A constant of type t, of which box has the memory. */
const char *gotext_constant(arena *ar, const Type *t, const uint64_t box[2]);
/* The same where some calls are inlined: Go's printer then has the variable of the result, such as ~r0, in their place. */
typedef struct gocall { pos at; const char *result; bool std; } gocall;       /* std: of the standard library */
typedef VEC(gocall) inlcalls;
const char *gotext_inlined(arena *ar, Expr *e, const inlcalls *calls);
/* From here on: calls are such variables, and the names of package foreign are told with it, as those of another one's. NULL: none. */
void gotext_within(const inlcalls *calls, const Package *foreign);
/* From here on as Go 1.26: what it makes variables for is told by these (gotemps.h), types in instances by shapes. NULL: as Go 1.19. */
void gotext_recent(Program *p, const ptrmap *temps);
/* The operands of a call of a known function, its receiver first, as they are in the source; one of them, e's. */
void gotext_operands(arena *ar, const Expr *call, Exprs *out);
const char *gotext_operand(arena *ar, const Expr *call, Expr *e);
/* Does a type that is written mention a type parameter? */
bool gotext_parameter(const Expr *t);
/* A statement on one line; loops and switches only by what they are. NULL: Go has nothing of it left. */
const char *gotext_stmt(arena *ar, Stmt *s);
/* The statements of a body: "{ x := 1; return x }". */
const char *gotext_body(arena *ar, const Stmts *list);
const char *gotext_decl(arena *ar, const Decl *d);
/* The name of a function as told of in package in->pkg: there bare, elsewhere with its package's name; methods with their type; instances with the shapes of
 * their type arguments. */
const char *gotext_func(irprog *p, arena *ar, const irfn *fn, const irfn *in);
/* The name of the dictionary that fn, an FN_INSTANCE, passes: "F[int]", of a method that of its type. */
const char *gotext_dictionary(irprog *p, arena *ar, const irfn *fn);
/* A type as its own package writes it. */
const char *gotext_type(irprog *p, arena *ar, const Package *pkg, Type *t);
/* The type of a declared function: "func(int) int", "method(*T) func()". */
const char *gotext_functype(irprog *p, arena *ar, const Package *pkg, Type *sig);

#endif
