/* inflate.h - what the library itself needs of the decompressor: the standard packages are packed. */
#ifndef GOL_FLATE_INFLATE_H
#define GOL_FLATE_INFLATE_H
#include "base/base.h"

/* Unpacks DEFLATE data made with a dictionary, of which the size is known. False: it is not such data, or there is no memory. */
bool flate_unpack(const void *in, size_t nin, const void *dict, size_t ndict, void *out, size_t nout);

#endif
