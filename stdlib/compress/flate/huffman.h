/* huffman.h - Huffman codes of DEFLATE (RFC 1951): making them, and reading with them. */
#ifndef GOL_FLATE_HUFFMAN_H
#define GOL_FLATE_HUFFMAN_H
#include "base/base.h"

enum {
    FLATE_LITS = 286,           /* literals, the end of a block, lengths */
    FLATE_DISTS = 30,
    FLATE_CLENS = 19,           /* symbols of the code for code lengths */
    FLATE_EOB = 256,            /* end of block */
    FLATE_MAXBITS = 15,
    FLATE_FAST = 10,            /* codes up to this length are found by one look-up */
};

/* The order in which the lengths of the code for code lengths are sent. */
extern const uint8_t flate_clen_order[FLATE_CLENS];

/* Lengths 3..258 and distances 1..32768, as symbols: the least value of each and the number of bits that follow. */
extern const uint16_t flate_len_base[29], flate_dist_base[FLATE_DISTS];
extern const uint8_t flate_len_extra[29], flate_dist_extra[FLATE_DISTS];

typedef struct { uint16_t code, len; } flate_code;    /* code: its first bit is the lowest; len 0: no code */

/* Optimal codes of at most maxbits bits for n symbols; none for those of frequency 0. */
void flate_make_codes(flate_code *c, const int32_t *freq, int n, int maxbits);

/* A decoding table. */
typedef struct {
    uint16_t fast[1 << FLATE_FAST];     /* symbol << 4 | length for every value of the next bits; 0: a longer code, or none */
    uint16_t count[FLATE_MAXBITS + 1];  /* how many codes of each length */
    uint16_t symbol[288];               /* by code */
    int32_t min, max;                   /* the shortest and the longest length; 0: there is no code */
} flate_table;

/* False: the lengths are of no complete code. A single code of one bit, and none at all, are allowed. */
bool flate_make_table(flate_table *t, const uint8_t *len, int n);

#endif
