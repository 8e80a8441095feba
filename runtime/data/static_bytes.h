/* static_bytes.h - the numbers 0 to 255 in memory: data words of boxed small values, and one-byte strings (little-endian). */
#ifndef GOL_RUNTIME_STATIC_BYTES_H
#define GOL_RUNTIME_STATIC_BYTES_H
#include <stdint.h>
extern const uint64_t rt_staticbytes[256];
#endif
