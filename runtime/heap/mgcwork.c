/* mgcwork.c - queues of grey objects.
 *
 * A gcwork holds two buffers of object addresses and works in the first; an empty or full pair trades one with the heap's lists. So
 * a P seldom touches the lists, and other markers can take full buffers from there.
 */
#include <stdlib.h>
#include "runtime/heap/mheap.h"

static workbuf *getempty(mheap *h)
{
    workbuf *b = h->emptybufs;
    if (b) h->emptybufs = b->next;
    else {
        b = malloc(sizeof *b);
        if (b == NULL) rt_throw(h->vm->m0.curg, "gc: no memory for work buffers");
        h->overhead += sizeof *b;
    }
    b->n = 0;
    b->next = NULL;
    return b;
}

void gcw_init(mheap *h) { memset(&h->gcw, 0, sizeof h->gcw); }

static void freelist(workbuf *b)
{
    for (workbuf *n; b; b = n) {
        n = b->next;
        free(b);
    }
}

/* Drops all buffers; between cycles none holds work. */
void gcw_free(mheap *h)
{
    free(h->gcw.wbuf1);
    free(h->gcw.wbuf2);
    freelist(h->full);
    freelist(h->emptybufs);
    h->full = h->emptybufs = NULL;
    h->gcw.wbuf1 = h->gcw.wbuf2 = NULL;
}

void gcw_put(mheap *h, gcwork *w, uintptr_t obj)
{
    workbuf *b = w->wbuf1;
    if (unlikely(b == NULL)) {
        b = w->wbuf1 = getempty(h);
        w->wbuf2 = getempty(h);
    } else if (unlikely(b->n == WORKBUF_N)) {
        w->wbuf1 = w->wbuf2;
        w->wbuf2 = b;
        b = w->wbuf1;
        if (b->n == WORKBUF_N) {
            b->next = h->full;
            h->full = b;
            b = w->wbuf1 = getempty(h);
        }
    }
    b->obj[b->n++] = obj;
}

uintptr_t gcw_get(mheap *h, gcwork *w)
{
    workbuf *b = w->wbuf1;
    if (unlikely(b == NULL)) return 0;
    if (unlikely(b->n == 0)) {
        w->wbuf1 = w->wbuf2;
        w->wbuf2 = b;
        b = w->wbuf1;
        if (b->n == 0) {
            workbuf *f = h->full;
            if (f == NULL) return 0;
            h->full = f->next;
            b->next = h->emptybufs;
            h->emptybufs = b;
            b = w->wbuf1 = f;
        }
    }
    return b->obj[--b->n];
}
