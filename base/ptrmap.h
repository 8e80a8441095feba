/* ptrmap.h - from address to address, for walks that must meet each node of a graph once.
 *
 * Open addressing with linear probing, at most half full; pairs stand side by side in an arena's memory, which an outgrown table leaves there.
 * A key is never NULL and is never removed.
 *
 * Locking: none; a map belongs to its arena's thread.
 */
#ifndef GOL_PTRMAP_H
#define GOL_PTRMAP_H
#include "base/arena.h"

typedef struct ptrmap { void **at; uint32_t cap, n; } ptrmap;      /* at: cap pairs of key and value; all zero: empty */

void *ptrmap_find(const ptrmap *m, const void *key);               /* its value; NULL: key is not there */
void  ptrmap_add(ptrmap *m, arena *ar, const void *key, void *value);   /* key is not there yet */
#endif
