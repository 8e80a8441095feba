/* backhalf.h - a second thread for the back half of compiling: from a form on which escape analysis has run to code.
 *
 * That half needs the form alone (ir_back, emit_code), so it can run beside all else that a VM does. Who compiles offers forms; those that the second thread cannot
 * take at once stay with the caller.
 */
#ifndef GOL_BACKHALF_H
#define GOL_BACKHALF_H
#include "compiler/ir/ir.h"

/* A form on its way to code. The caller fills in f and d; until the job is done everything in it belongs to who works on it. */
typedef struct backjob {
    irfunc *f;             /* gone when the job is done */
    arena own;             /* then: its arena, to be freed */
    diags d;               /* the files known when it was offered */
    rt_func made;          /* emit_code's */
    const char *failed;    /* the limit that was hit, or why it could not be tried; NULL: none */
    bool done;             /* atomic */
} backjob;

typedef struct backhalf backhalf;

/* Starts the thread. With timing it keeps the time of its stages. NULL: there is no thread or no memory to be had. */
backhalf *back_start(bool timing);
void back_stop(backhalf *b);                  /* ends the thread; the code it made is freed */
/* Gives the job to the thread; false: it is busy, the job stays the caller's. */
bool back_offer(backhalf *b, backjob *j);
/* Does the job here; code goes to out. */
void back_run(backjob *j, arena *out);
/* Waits for a job that the thread was given, or does it here if it was not begun. */
void back_await(backhalf *b, backjob *j, arena *out);
static inline bool back_isdone(const backjob *j) { return __atomic_load_n(&j->done, __ATOMIC_ACQUIRE); }
unsigned back_begun(backhalf *b);             /* so many jobs has the thread begun so far */
const laps *back_laps(backhalf *b);           /* after what was offered is done */

#endif
