/* inline_note.h - notes (irnote) of a form that bodies are inlined into. */
#ifndef GOL_INLINE_NOTE_H
#define GOL_INLINE_NOTE_H
#include "compiler/ir/passes.h"

/* The body of callee with notes. NULL: none can be made. */
irfunc *inl_noted_body(irprog *p, irfn *callee);
/* The operands of call, in f, which callee is inlined for, go to its parameters. */
void inl_note_params(irfunc *f, irval *call, const irfn *callee);
/* copy, a COPY with a note of callee's body, has come to f: tells of it there. */
void inl_note_copied(irfunc *f, irval *copy, const irfn *callee);
/* l is a variable of callee's that has come to f with the call inlined. */
void inl_note_local(irfunc *f, irlocal *l, int inlined, const irfn *callee);
/* What the location of callee's result i, which has no name of its own, is called; NULL: it has one. */
const char *inl_result_name(irfunc *f, const irfn *callee, int i);
#endif
