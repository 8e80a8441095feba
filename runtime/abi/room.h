/* room.h - memory of a frame that the runtime may use for a result which does not outlive it, instead of the heap: how large, and what lies in it.
 *
 * Strings and byte slices of conversions and concatenations, and slices made with a length or capacity that is not constant: ROOM_BYTES; slices of runes: ROOM_RUNES
 * runes. Longer ones are in the heap. Boxes of interfaces: what is boxed. Maps: an hmap,
 * cleared, whose words with pointers HMAP_PTRBITS tells, and behind it a bucket, for maps of up to ROOM_ENTRIES entries to begin with. Sizes are Go's.
 */
#ifndef GOL_ABI_ROOM_H
#define GOL_ABI_ROOM_H

enum { ROOM_BYTES = 32, ROOM_RUNES = 32, ROOM_ENTRIES = 8, HMAP_SIZE = 48, HMAP_PTRBITS = 0x2C };

#endif
