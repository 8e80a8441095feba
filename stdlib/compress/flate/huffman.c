/* huffman.c - Huffman codes of DEFLATE.
 *
 * Lengths come from package-merge (Larmore and Hirschberg): of all codes within the limit one of the smallest total. Where frequencies tie there are several; which
 * one is taken decides the bytes of the output, and the rule is Go's, so that the same data compresses to the same bytes: symbols sort by frequency, then number, and a
 * package goes before a symbol of the same weight.
 */
#include <stdlib.h>
#include <string.h>
#include "stdlib/compress/flate/huffman.h"

const uint8_t flate_clen_order[FLATE_CLENS] = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };
const uint16_t flate_len_base[29] = { 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258 };
const uint8_t flate_len_extra[29] = { 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0 };
const uint16_t flate_dist_base[FLATE_DISTS] = { 1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577 };
const uint8_t flate_dist_extra[FLATE_DISTS] = { 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13 };

static uint32_t reverse(uint32_t v, int bits)
{
    uint32_t r = 0;
    for (int i = 0; i < bits; i++, v >>= 1) r = r << 1 | (v & 1);
    return r;
}

/* Canonical codes: by length, then by symbol. */
static void assign(flate_code *c, int n)
{
    uint32_t count[FLATE_MAXBITS + 1] = { 0 }, next[FLATE_MAXBITS + 1] = { 0 };
    for (int i = 0; i < n; i++) count[c[i].len]++;
    count[0] = 0;
    for (int b = 1; b <= FLATE_MAXBITS; b++) next[b] = (next[b - 1] + count[b - 1]) << 1;
    for (int i = 0; i < n; i++)
        if (c[i].len) c[i].code = (uint16_t)reverse(next[c[i].len]++, c[i].len);
}

typedef struct { int32_t freq; uint16_t sym; } leaf;

static int by_freq(const void *a, const void *b)
{
    const leaf *x = a, *y = b;
    if (x->freq != y->freq) return x->freq < y->freq ? -1 : 1;
    return (int)x->sym - (int)y->sym;
}

/* Lengths for n >= 3 leaves in ascending order. Level k's list holds the leaves merged with the pairs of level k-1; a leaf's length is the number of lists that count it among
 * the items chosen: 2n-2 of the last list, and of each list below the two behind every package chosen above. */
static void package_merge(flate_code *c, const leaf *l, int n, int maxbits)
{
    enum { MAX = FLATE_LITS };
    int64_t weight[2][2 * MAX];
    uint8_t is_leaf[FLATE_MAXBITS + 1][2 * MAX];
    if (maxbits > n - 1) maxbits = n - 1;
    int below = 0;
    for (int k = 1; k <= maxbits; k++) {
        const int64_t *down = weight[(k - 1) & 1];
        int64_t *w = weight[k & 1];
        int leaves = 0, pairs = 0, m = 0;
        while (m < 2 * n - 2 && (leaves < n || 2 * pairs + 1 < below)) {
            bool pair = 2 * pairs + 1 < below && (leaves == n || down[2 * pairs] + down[2 * pairs + 1] <= l[leaves].freq);
            is_leaf[k][m] = !pair;
            w[m++] = pair ? down[2 * pairs] + down[2 * pairs + 1] : l[leaves].freq;
            if (pair) pairs++;
            else leaves++;
        }
        below = m;
    }
    int chosen = 2 * n - 2;
    for (int k = maxbits; k >= 1; k--) {
        int leaves = 0;
        for (int i = 0; i < chosen; i++) leaves += is_leaf[k][i];
        for (int i = 0; i < leaves; i++) c[l[i].sym].len++;
        chosen = 2 * (chosen - leaves);
    }
}

void flate_make_codes(flate_code *c, const int32_t *freq, int n, int maxbits)
{
    leaf l[FLATE_LITS];
    int used = 0;
    for (int i = 0; i < n; i++) {
        c[i].len = c[i].code = 0;
        if (freq[i]) l[used++] = (leaf){ freq[i], (uint16_t)i };
    }
    if (used <= 2) {
        for (int i = 0; i < used; i++) c[l[i].sym] = (flate_code){ (uint16_t)i, 1 };
        return;
    }
    qsort(l, (size_t)used, sizeof *l, by_freq);
    package_merge(c, l, used, maxbits);
    assign(c, n);
}

bool flate_make_table(flate_table *t, const uint8_t *len, int n)
{
    memset(t, 0, sizeof *t);
    int max = 0;
    for (int i = 0; i < n; i++)
        if (len[i]) {
            t->count[len[i]]++;
            if (len[i] > max) max = len[i];
            if (!t->min || len[i] < t->min) t->min = len[i];
        }
    t->max = max;
    if (max == 0) return true;
    uint32_t code[FLATE_MAXBITS + 1], first[FLATE_MAXBITS + 1], next = 0, at = 0;
    for (int b = 1; b <= max; b++) {
        next <<= 1;
        code[b] = next;
        first[b] = at;
        next += t->count[b];
        at += t->count[b];
    }
    if (next != 1u << max && !(next == 1 && max == 1)) return false;
    for (int i = 0; i < n; i++) {
        int b = len[i];
        if (!b) continue;
        t->symbol[first[b]++] = (uint16_t)i;
        uint32_t r = reverse(code[b]++, b);
        if (b <= FLATE_FAST)
            for (; r < 1 << FLATE_FAST; r += 1u << b) t->fast[r] = (uint16_t)(i << 4 | b);
    }
    return true;
}
