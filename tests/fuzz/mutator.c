/* mutator.c - how libFuzzer changes programs (tests/fuzz/fuzz.h): mostly token by token, now and then byte by byte as it does by itself, since only
 * that finds what hides in the scanner.
 */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include "tests/fuzz/mutation.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t n, size_t max);

static text text_of(const uint8_t *p, size_t n)
{
    text t = { malloc(n + 1), (int)n, NULL };
    memcpy(t.p, p, n);
    t.p[n] = 0;
    return t;
}

static size_t mutated(const text *base, const text *donor, uint8_t *out, size_t max)
{
    text r = mutation_of(base, donor);
    size_t n = (size_t)r.n < max ? (size_t)r.n : max;
    memcpy(out, r.p, n);
    free(r.p);
    return n;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned seed)
{
    if (seed % 8 == 0 || n == 0) return LLVMFuzzerMutate(data, n, max);
    mutation_seed(seed);
    text t = text_of(data, n);
    n = mutated(&t, &t, data, max);
    free(t.p);
    return n;
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t na, const uint8_t *b, size_t nb, uint8_t *out, size_t max, unsigned seed)
{
    mutation_seed(seed);
    text base = text_of(a, na), donor = text_of(b, nb);
    size_t n = mutated(&base, &donor, out, max);
    free(base.p);
    free(donor.p);
    return n;
}
