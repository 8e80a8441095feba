/* mgcwork.c - queues of grey objects.
 *
 * A gcwork holds two buffers of object addresses and works in the first; an empty or full pair trades one with the heap's lists. So
 * a marker seldom touches the lists, which the P and the marker thread share, and full buffers go from one to the other through them.
 * Barrier buffers take the same way: their pointers are copied into a buffer marked raw, and who takes it shades them: the program does not
 * wait for the cache misses.
 *
 * When there is no memory for a buffer the object is dropped: it stays marked, and the overflow flag makes the end of the mark look
 * at all marked objects again (mark_rescan).
 *
 * Locking: the lists by marker.mu; a gcwork is used by one thread.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/heap/mheap.h"

enum { KEEP = 16 };           /* empty buffers kept from one cycle to the next */

static workbuf *getempty(mheap *h)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    workbuf *b = m->empty;
    if (b) m->empty = b->next;
    else if ((b = base_malloc(sizeof *b)) != NULL) __atomic_fetch_add(&h->overhead, sizeof *b, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&m->mu);
    if (b == NULL) return NULL;
    b->n = b->raw = 0;
    b->next = NULL;
    return b;
}

static void putempty(mheap *h, workbuf *b)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    b->next = m->empty;
    m->empty = b;
    pthread_mutex_unlock(&m->mu);
}

static void putfull(mheap *h, workbuf *b)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    b->next = m->full;
    m->full = b;
    __atomic_store_n(&m->nfull, m->nfull + 1, __ATOMIC_RELAXED);
    if (m->waiting & MW_P) pthread_cond_signal(&m->calm);
    if (m->waiting & MW_THREAD) pthread_cond_signal(&m->wake);
    pthread_mutex_unlock(&m->mu);
}

static workbuf *getfull(mheap *h)
{
    gcmarker *m = &h->marker;
    if (__atomic_load_n(&m->nfull, __ATOMIC_RELAXED) == 0) return NULL;
    pthread_mutex_lock(&m->mu);
    workbuf *b = m->full;
    if (b) {
        m->full = b->next;
        __atomic_store_n(&m->nfull, m->nfull - 1, __ATOMIC_RELAXED);
    }
    pthread_mutex_unlock(&m->mu);
    return b;
}

void gcw_init(mheap *h)
{
    memset(&h->gcw, 0, sizeof h->gcw);
    h->workcap = WORKBUF_N;
    h->wbcap = 2 * WBBUF_N;
}

static void freelist(workbuf *b)
{
    for (workbuf *n; b; b = n) {
        n = b->next;
        base_free(b);
    }
}

void gcw_trim(mheap *h)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    workbuf *b = NULL, *last = m->empty;
    for (int i = 1; last && i < KEEP; i++) last = last->next;
    if (last) {
        b = last->next;
        last->next = NULL;
    }
    pthread_mutex_unlock(&m->mu);
    for (const workbuf *x = b; x; x = x->next) __atomic_fetch_sub(&h->overhead, sizeof *x, __ATOMIC_RELAXED);
    freelist(b);
}

/* Drops all buffers; the marker thread is gone. */
void gcw_free(mheap *h)
{
    gcwork *w[2] = { &h->gcw, &h->marker.w };
    for (int i = 0; i < 2; i++) {
        base_free(w[i]->wbuf1);
        base_free(w[i]->wbuf2);
        w[i]->wbuf1 = w[i]->wbuf2 = NULL;
    }
    freelist(h->marker.full);
    freelist(h->marker.empty);
    h->marker.full = h->marker.empty = NULL;
    h->marker.nfull = 0;
}

static void dropped(mheap *h) { __atomic_store_n(&h->marker.overflow, true, __ATOMIC_RELAXED); }

static bool twobufs(mheap *h, gcwork *w)
{
    if (w->wbuf1 == NULL) w->wbuf1 = getempty(h);
    if (w->wbuf2 == NULL) w->wbuf2 = getempty(h);
    return w->wbuf1 && w->wbuf2;
}

void gcw_put(mheap *h, gcwork *w, uintptr_t obj)
{
    workbuf *b = w->wbuf1;
    if (unlikely(b == NULL || w->wbuf2 == NULL)) {
        if (!twobufs(h, w)) {
            dropped(h);
            return;
        }
        b = w->wbuf1;
    }
    if (unlikely(b->n >= h->workcap)) {
        w->wbuf1 = w->wbuf2;
        w->wbuf2 = b;
        b = w->wbuf1;
        if (b->n >= h->workcap) {
            workbuf *e = getempty(h);
            if (e == NULL) {
                dropped(h);
                return;
            }
            putfull(h, b);
            b = w->wbuf1 = e;
        }
    }
    b->obj[b->n++] = obj;
}

uintptr_t gcw_get(mheap *h, gcwork *w)
{
    workbuf *b = w->wbuf1;
    if (unlikely(b == NULL || b->n == 0)) {
        for (;;) {
            if (w->wbuf2 && w->wbuf2->n) {
                w->wbuf1 = w->wbuf2;
                w->wbuf2 = b;
                b = w->wbuf1;
                break;
            }
            workbuf *f = getfull(h);
            if (f == NULL) return 0;
            if (f->raw) {
                mark_raw(h, w, f);
                putempty(h, f);
                b = w->wbuf1;
                if (b && b->n) break;
                continue;
            }
            if (b) putempty(h, b);
            b = w->wbuf1 = f;
            break;
        }
    }
    return b->obj[--b->n];
}

void gcw_handover(mheap *h, gcwork *w)
{
    workbuf **b[2] = { &w->wbuf1, &w->wbuf2 };
    for (int i = 0; i < 2; i++)
        if (*b[i] && (*b[i])->n) {
            putfull(h, *b[i]);
            *b[i] = NULL;
        }
}

void gcw_share(mheap *h, gcwork *w)
{
    if ((w == &h->gcw && !h->marker.started) || __atomic_load_n(&h->marker.nfull, __ATOMIC_RELAXED) != 0) return;
    workbuf *b = w->wbuf2, *e;
    if (b && b->n) {
        putfull(h, b);
        w->wbuf2 = NULL;
        return;
    }
    b = w->wbuf1;
    if (b == NULL || b->n < 8 || (e = getempty(h)) == NULL) return;
    e->n = b->n / 2;                                  /* the older half: it tends to reach more */
    memcpy(e->obj, b->obj, e->n * sizeof *e->obj);
    memmove(b->obj, b->obj + e->n, (b->n - e->n) * sizeof *b->obj);
    b->n -= e->n;
    putfull(h, e);
}

void gcw_putraw(mheap *h, gcwork *w, void *const *p, uint32_t n)
{
    while (n > 0) {
        workbuf *b = getempty(h);
        uint32_t k = n < WORKBUF_N ? n : WORKBUF_N;
        if (b == NULL) {                              /* shade them here */
            workbuf tmp = { .n = k };
            memcpy(tmp.obj, p, k * sizeof *p);
            mark_raw(h, w, &tmp);
        } else {
            b->n = k;
            b->raw = 1;
            memcpy(b->obj, p, k * sizeof *p);
            putfull(h, b);
        }
        p += k;
        n -= k;
    }
}
