/* bytecode.h - instruction words, frames and the calling convention.
 *
 * Words. An instruction is one or more 64-bit words. The first is
 *     op:16  a:16  b:16  c:16      (bit 0 upwards)
 * and formats with an X add words: four more 16-bit operands, or a 64-bit immediate or
 * pointer. opcodes.def lists every opcode with its format, effects and meaning.
 *
 * Frames. A register is an 8-byte slot fp[i]. Below slot 0 stand FRAME_HDR header slots:
 *     fp[-1] return address (const insn *)      fp[-2] caller's fp
 *     fp[-3] rt_func * of this frame            fp[-4] closure object called through, or NULL
 * Slots 0.. hold results, then parameters (receiver first), then pointer-class registers,
 * then scalar registers and memory locals, then the outgoing area, in which the headers and
 * slots of callees begin. A caller writes arguments where the callee's frame begins and
 * finds results there after the call: nothing is copied. Frames never move.
 *
 * Flattening. A value of a type with at most MAX_LEAVES scalar leaves and no array longer
 * than 0 is passed leaf by leaf, one slot each, in order of offsets: string = ptr, len;
 * slice = ptr, len, cap; interface = tab or type, data; complex = re, im; struct = its fields'
 * leaves. Any other type is passed as memory: ceil(size/8) slots holding its bytes. Small
 * integers are kept sign- or zero-extended to 64 bits by their type; bool is 0 or 1; float32 is
 * the low 4 bytes, the rest zero.
 *
 * Roots. Each slot of a function is of one class, pointer or scalar, for the whole function;
 * rt_func.ptrbits says which. Pointer slots are cleared on entry (ENTER). The outgoing area
 * is outside the bitmap: nothing in it lives across a safepoint, but a callee's parameters are
 * covered by the callee's own bitmap. Itab and rtype words are scalars: they are not heap pointers.
 */
#ifndef GOL_ABI_BYTECODE_H
#define GOL_ABI_BYTECODE_H
#include <stdint.h>

typedef union slot { int64_t i; uint64_t u; double f; float f32; void *p; } slot;

typedef union insn {
    struct { uint16_t op, a, b, c; };
    struct { uint16_t d, e, f, g; };      /* an X word's operands */
    struct { int32_t lo, hi; };
    uint64_t u;
    int64_t  i;
    double   fl;
    const void *p;
} insn;

enum { FRAME_HDR = 4, MAX_LEAVES = 4, MAX_SLOTS = 65000 };
/* Where a loop over a function stands, kept by its body: what it has returned, or that it runs (or panicked); the iterator has returned; it did though the body panicked. */
enum loop_state { LOOP_DONE, LOOP_READY, LOOP_RUNNING, LOOP_EXHAUSTED, LOOP_SWALLOWED };
enum { FH_PC = -1, FH_FP = -2, FH_FUNC = -3, FH_CTX = -4 };

#endif
