/* opcodes.h - the enum of opcodes.def. */
#ifndef GOL_ABI_OPCODES_H
#define GOL_ABI_OPCODES_H

enum opcode {
#define OP(name, format, effects, doc) OP_##name,
#include "runtime/abi/opcodes.def"
#undef OP
    OP_COUNT
};

#endif
