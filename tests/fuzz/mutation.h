/* mutation.h - programs slightly broken, for the fuzzers of this folder. */
#ifndef GOL_MUTATION_H
#define GOL_MUTATION_H
#include <stdint.h>

typedef struct text { char *p; int n; const char *name; } text;      /* n bytes and a NUL */

/* The next of the random stream, from 0 to n-1; 0 when n is not positive. */
int mutation_random(int n);
void mutation_seed(uint64_t seed);
/* base with one to four changes, some of which take a stretch of donor. malloc'd; the name is base's. */
text mutation_of(const text *base, const text *donor);
#endif
