/* chan.c - channels.
 *
 * A sender that finds a waiting receiver hands its value over directly, into the receiver's frame or wherever it receives to; otherwise
 * the buffer takes it; otherwise the sender parks with the address of its value. Receivers mirror that; from a full buffer with waiting senders a receiver takes the
 * head and the first sender's value goes to the tail, which is the same place of the ring.
 *
 * Invariants: of a channel's two queues at least one is empty, but for a select waiting on both sides; the buffer is neither empty while receivers wait nor
 * less than full while senders wait; a closed channel has no waiters.
 * All copies go through rt_typedmemmove: the write barrier shades what a parked goroutine's frame, scanned already, gets or loses.
 */
#include "runtime/heap/malloc.h"
#include "runtime/sched/frames.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"

hchan *rt_makechan(g *gp, const rtype *t, int64_t n)
{
    static const uint8_t bits[1] = { 4 };
    static const rtype layout = { .size = sizeof(hchan), .ptrdata = 24, .align = 8, .kind = K_STRUCT, .gcbits = bits };
    const rtype *e = t->elem;
    uint64_t bytes;
    if (n < 0 || __builtin_mul_overflow((uint64_t)n, e->size, &bytes) || bytes > RT_MAXALLOC - sizeof(hchan)) rt_panicerror(gp, "makechan: size out of range");
    bool plain = e->ptrdata == 0;                         /* then the buffer is in the same object, and the collector need not look at it */
    hchan *c = rt_mallocgc(gp, sizeof *c + (plain ? bytes : 0), plain ? NULL : &layout, true);
    c->dataqsiz = (uint64_t)n;
    c->elem = e;
    c->elemsize = e->size;
    if (unlikely(gp->bubble != NULL) && !rt_mustrun(gp)) c->bubble = gp->bubble->id;     /* not what a library package keeps */
    if (plain) c->buf = (void *)(c + 1);
    else if (bytes) rt_writeptr(gp, (void **)&c->buf, rt_mallocgc(gp, bytes, e, true));
    return c;
}

/* ---- waking ---- */

/* The operation of s is done: takes the goroutine off everything it waits on and gives it its results. */
static g *complete(g *gp, sudog *s, bool ok)
{
    g *w = s->gp;
    if (s->ok) s->ok->u = ok;
    if (s->chosen) s->chosen->i = s->idx;
    for (sudog *x = w->waiting, *n; x; x = n) {
        n = x->waitlink;
        if (x != s) wq_remove(x->send ? &x->c->sendq : &x->c->recvq, x);
        rt_sudogfree(gp, x);
    }
    w->waiting = NULL;
    return w;
}

static sudog *dequeue(waitq *q)
{
    sudog *s = q->first;
    if (s) wq_remove(q, s);
    return s;
}

/* A panic that a parked goroutine raises when it runs again: at the instruction it parked in, the last word of which stands before its pc. */
static void raise_later(g *w, const char *text)
{
    w->wakepanic = text;
    w->wakepc = w->pc - 1;
    __atomic_store_n(&w->pc, rt_wakepaniccode, __ATOMIC_RELAXED);
}

static char *chanbuf(const hchan *c, uint32_t i) { return c->buf + (uint64_t)i * c->elemsize; }

static void put(g *gp, const hchan *c, void *dst, const void *src)
{
    if (c->elemsize == 8 && c->elem->ptrdata == 0) memcpy(dst, src, 8);
    else if (c->elemsize) rt_typedmemmove(gp, c->elem, dst, src);
}

/* ---- what the race detector is told ---- */

/* The i-th place of the buffer is a lock: the k-th receive comes before the send that uses the place again. Elements without a size share one. */
static const void *place(const hchan *c, uint32_t i) { return c->elemsize && c->buf ? chanbuf(c, i) : (const char *)c + 1; }

static void race_slot(g *gp, const hchan *c, uint32_t i)
{
    rt_raceacquire(gp, place(c, i));
    rt_racerelease(gp, place(c, i));
}

/* ---- operations ---- */

void chan_mayuse(g *gp, const hchan *c, const char *what)
{
    if (likely(c->bubble == 0) || (gp->bubble && gp->bubble->id == c->bubble)) return;
    char text[64];
    snprintf(text, sizeof text, "%s synctest channel from outside bubble", what);
    rt_fatal(gp, text);
}

bool chan_trysend(g *gp, hchan *c, const void *v)
{
    if (unlikely(gp->vm->race != NULL)) rt_raceaccess(gp, c, 1, false);
    chan_mayuse(gp, c, "send on");
    if (c->closed) rt_panicerror(gp, "send on closed channel");
    sudog *s = dequeue(&c->recvq);
    if (s) {
        if (unlikely(gp->vm->race != NULL)) {
            if (c->dataqsiz) {                             /* through the buffer, as it were */
                race_slot(gp, c, c->recvx);
                race_slot(s->gp, c, c->recvx);
            } else {
                rt_racehandoff(gp, s->gp, place(c, 0));
            }
        }
        if (s->elem) put(gp, c, s->elem, v);
        rt_goready(gp, complete(gp, s, true));
        return true;
    }
    if (c->qcount == c->dataqsiz) return false;
    if (unlikely(gp->vm->race != NULL)) race_slot(gp, c, c->sendx);
    if (c->elemsize) put(gp, c, chanbuf(c, c->sendx), v);
    if (++c->sendx == c->dataqsiz) c->sendx = 0;
    c->qcount++;
    return true;
}

/* What a timer sends. No goroutine does, so what comes before is what its starts have released on the place of the buffer. */
void chan_fire(g *gp, hchan *c, const void *v)
{
    if (c->closed) return;
    sudog *s = dequeue(&c->recvq);
    if (s) {
        if (unlikely(gp->vm->race != NULL)) rt_raceacquire(s->gp, place(c, 0));
        if (s->elem) put(gp, c, s->elem, v);
        rt_timerready(gp, complete(gp, s, true));
    } else if (c->qcount == 0) {
        put(gp, c, c->buf, v);
        c->qcount = 1;
    }
}

bool chan_unfire(g *gp, hchan *c)
{
    if (c->qcount == 0) return false;
    rt_typedmemclr(gp, c->elem, c->buf);
    c->qcount = 0;
    return true;
}

const void *chan_firekey(const hchan *c) { return place(c, 0); }

bool chan_tryrecv(g *gp, hchan *c, void *v, bool *ok)
{
    *ok = true;
    chan_mayuse(gp, c, "receive on");
    if (c->qcount > 0) {
        char *head = c->elemsize ? chanbuf(c, c->recvx) : NULL;
        if (unlikely(gp->vm->race != NULL)) race_slot(gp, c, c->recvx);
        if (v) put(gp, c, v, head);
        sudog *s = dequeue(&c->sendq);
        if (s) {
            if (unlikely(gp->vm->race != NULL)) race_slot(s->gp, c, c->recvx);
            put(gp, c, head, s->elem);
            if (++c->recvx == c->dataqsiz) c->recvx = 0;
            c->sendx = c->recvx;
            rt_goready(gp, complete(gp, s, true));
            return true;
        }
        if (c->elemsize && c->elem->ptrdata) rt_typedmemclr(gp, c->elem, head);
        if (++c->recvx == c->dataqsiz) c->recvx = 0;
        c->qcount--;
        return true;
    }
    if (c->closed) {
        if (unlikely(gp->vm->race != NULL)) rt_raceacquire(gp, c);
        if (v && c->elemsize) rt_typedmemclr(gp, c->elem, v);
        *ok = false;
        return true;
    }
    sudog *s = dequeue(&c->sendq);
    if (!s) return false;
    if (unlikely(gp->vm->race != NULL)) rt_racehandoff(gp, s->gp, place(c, 0));
    if (v) put(gp, c, v, s->elem);
    rt_goready(gp, complete(gp, s, true));
    return true;
}

static void wait_on(g *gp, hchan *c, void *v, slot *ok, bool send)
{
    sudog *s = rt_sudog(gp);
    *s = (sudog){ .gp = gp, .elem = v, .c = c, .ok = ok, .idx = -1, .send = send };
    gp->waiting = s;
    wq_push(send ? &c->sendq : &c->recvq, s);
    rt_gopark(gp, send ? "chan send" : "chan receive");
}

void rt_chansend(g *gp, hchan *c, const void *v)
{
    if (c == NULL) rt_gopark(gp, "chan send (nil chan)");
    else if (!chan_trysend(gp, c, v)) wait_on(gp, c, (void *)(uintptr_t)v, NULL, true);
}

void rt_chanrecv(g *gp, hchan *c, void *v, slot *ok)
{
    bool got;
    if (c == NULL) rt_gopark(gp, "chan receive (nil chan)");
    else if (!chan_tryrecv(gp, c, v, &got)) wait_on(gp, c, v, ok, false);
    else if (ok) ok->u = got;
}

/* All waiters go: receivers with zero values, senders with a panic. They are made runnable last one first, as Go does. */
void rt_closechan(g *gp, hchan *c)
{
    if (c == NULL) rt_panicerror(gp, "close of nil channel");
    chan_mayuse(gp, c, "close of");
    if (c->closed) rt_panicerror(gp, "close of closed channel");
    if (unlikely(gp->vm->race != NULL)) {
        rt_raceaccess(gp, c, 1, true);
        rt_racerelease(gp, c);
    }
    c->closed = 1;
    g *list = NULL;
    for (sudog *s; (s = dequeue(&c->recvq)) != NULL;) {
        if (s->elem && c->elemsize) rt_typedmemclr(gp, c->elem, s->elem);
        if (unlikely(gp->vm->race != NULL)) rt_raceacquire(s->gp, c);
        g *w = complete(gp, s, false);
        w->schedlink = list;
        list = w;
    }
    for (sudog *s; (s = dequeue(&c->sendq)) != NULL;) {
        g *w = complete(gp, s, false);
        raise_later(w, "send on closed channel");
        w->schedlink = list;
        list = w;
    }
    for (g *w; (w = list) != NULL;) {
        list = w->schedlink;
        rt_goready(gp, w);
    }
}
