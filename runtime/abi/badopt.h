/* badopt.h - the passes that GOLFAULT=badopt:pass can make wrong: named by the parser (runtime/debug/fault.c), acted on by compiler/ir/badopt.c. */
#ifndef GOL_ABI_BADOPT_H
#define GOL_ABI_BADOPT_H

#define BADOPT_PASSES(X) X(FOLD, "fold") X(GVN, "gvn") X(BOUNDS, "bounds") X(DCE, "dce") X(LICM, "licm") X(TYPEASSERT, "typeassert")

enum badopt {
    BADOPT_NONE,
#define X(id, name) BADOPT_##id,
    BADOPT_PASSES(X)
#undef X
};
#endif
