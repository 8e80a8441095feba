/* inline_report.h - the calls of a function that Go's -m says are inlined. */
#ifndef GOL_INLINE_REPORT_H
#define GOL_INLINE_REPORT_H
#include "compiler/ir/gotext.h"

/* Where the call is that the body inlined comes with, an index into f->inls: the outermost one. */
pos inl_place(const irfunc *f, int inlined);
/* What Go makes of fn, an instance, for those who call it: FN_INSTANCE; NULL: fn is none of the program's. */
irfn *inl_instance(irprog *p, const irfn *fn);
/* Of f, after ir_inline: by where the outermost calls are; by where each is. */
void inl_calls(const irfunc *f, arena *ar, inlcalls *out);
void inl_told_calls(const irfunc *f, arena *ar, inlcalls *out);
#endif
