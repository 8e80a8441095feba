"""gol-gdb.py - gdb commands for a gol process, running or dumped.

    gdb -x tools/gdb/gol-gdb.py --args bin/gol prog.gol        (or a core file)

    gol goroutines            every goroutine: number, status, where it stands
    gol stack [N]             the calls of goroutine N; without N of the one that runs
    gol map ADDR [TYPE]       an hmap and its buckets; TYPE, an rtype, shows keys and elements
    gol iter ADDR             an hiter and the map it walks
    gol slice ADDR TYPE       a slice header and its elements; TYPE is the slice's rtype
    gol string ADDR           a string header
    gol value ADDR TYPE       a Go value in memory

ADDR and TYPE are gdb expressions; all numbers are the process's own memory, nothing is called in it. The world is found through any frame of
any thread that has a variable gp, g or vm of gol's types; `gol vm EXPR` names it where there is none. Layouts are those of runtime/rt.h,
runtime/data/data.h and runtime/abi, read from gol's debug information.
"""
import gdb

STATUS = ["idle", "runnable", "running", "syscall", "waiting", "dead"]
WRAPPER, RUNTIME = 1, 32
(INVALID, BOOL, INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR, FLOAT32, FLOAT64, COMPLEX64, COMPLEX128,
 ARRAY, CHAN, FUNC, INTERFACE, MAP, POINTER, SLICE, STRING, STRUCT, UNSAFEPOINTER) = range(27)
CNAMES = {BOOL: "unsigned char", INT: "long", INT8: "signed char", INT16: "short", INT32: "int", INT64: "long", UINT: "unsigned long",
          UINT8: "unsigned char", UINT16: "unsigned short", UINT32: "unsigned int", UINT64: "unsigned long", UINTPTR: "unsigned long",
          FLOAT32: "float", FLOAT64: "double"}
world = None


def ctype(name):
    return gdb.lookup_type(name)


def at(addr, name):
    """The C object of type name at addr."""
    return gdb.Value(int(addr)).cast(ctype(name).pointer()).dereference()


def word(addr):
    return int(at(addr, "unsigned long"))


def cstring(p):
    try:
        return p.string() if int(p) else ""
    except (gdb.MemoryError, UnicodeDecodeError):
        return "?"


def memory(addr, n):
    return bytes(gdb.selected_inferior().read_memory(int(addr), int(n))) if n > 0 else b""


def gostring(addr):
    p, n = word(addr), word(addr + 8)
    text = memory(p, min(n, 200)).decode("utf-8", "backslashreplace")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"' + ("..." if n > 200 else "")


def rstr(s):
    return memory(s["p"], int(s["n"])).decode("utf-8", "replace")


# ---- the world ----

def frames():
    was = gdb.selected_thread()
    for thread in gdb.selected_inferior().threads():
        thread.switch()
        f = gdb.newest_frame()
        while f:
            yield f
            f = f.older()
    if was:
        was.switch()


def variable(f, name):
    try:
        v = f.read_var(name)
        return None if v.is_optimized_out else v
    except (ValueError, gdb.error):
        return None


def find_world():
    if world is not None:
        return world
    found = None
    for f in frames():
        for name in ("gp", "g", "vm", "rt"):
            v = variable(f, name)
            if v is None or v.type.strip_typedefs().code != gdb.TYPE_CODE_PTR or not int(v):
                continue
            t = str(v.type.target().unqualified())
            try:
                if t in ("g", "struct g"):
                    found = v["vm"]
                elif t in ("rt_vm", "struct rt_vm"):
                    found = v
                elif t in ("gol_vm", "struct gol_vm") and int(v["rt"]):
                    found = v["rt"]
            except gdb.MemoryError:
                continue
            if found is not None and int(found):
                return found
    raise gdb.GdbError("no gol world in any frame; name it: gol vm EXPR")


def goroutines():
    g = find_world()["allgs"]
    while int(g):
        yield g
        g = g["alllink"]


# ---- stacks ----

def code_line(f, pc, exact):
    """Line and inlining node of the instruction at pc, or before it."""
    index = (int(pc) - int(f["code"])) // 8 - (0 if exact else 1)
    line, inl = int(f["line"]), -1
    for i in range(int(f["nlines"])):
        e = f["lines"][i]
        if int(e["pc"]) > index:
            break
        line, inl = int(e["line"]), int(e["inl"])
    return line, inl


def calls(g):
    """(function, file, line) innermost first, as a traceback shows them."""
    fp, pc, chunk = int(g["fp"]), g["pc"], g["stk"]
    exact = STATUS[int(g["status"])] == "running"
    chunkret = int(gdb.parse_and_eval("(long)&rt_chunkretcode[0]"))
    for _ in range(100000):
        if not fp:
            return
        f = gdb.Value(word(fp - 24)).cast(ctype("rt_func").pointer())
        flags = int(f["flags"])
        line, inl = code_line(f, pc, exact) if int(pc) else (int(f["line"]), -1)
        while inl >= 0 and not flags & RUNTIME:
            x = f["inls"][inl]
            yield cstring(x["name"]), cstring(x["file"]) or cstring(f["file"]), line
            line, inl = int(x["callline"]), int(x["parent"])
        if not flags & (WRAPPER | RUNTIME):
            yield cstring(f["name"]), cstring(f["file"]), line
        ret = word(fp - 8)
        if ret == chunkret:
            ret, chunk = int(chunk["savedpc"]), chunk["prev"]
        pc, exact, fp = ret, False, word(fp - 16)


def status(g):
    s = STATUS[int(g["status"])] if int(g["status"]) < len(STATUS) else "?"
    return cstring(g["waitreason"]) if s == "waiting" else s


# ---- values ----

def fields(t):
    for i in range(int(t["len"])):
        yield t["fields"][i]


def value(addr, t, depth=0):
    k = int(t["kind"])
    if k == BOOL:
        return "true" if int(at(addr, "unsigned char")) else "false"
    if k in CNAMES:
        v = at(addr, CNAMES[k])
        return str(float(v)) if k in (FLOAT32, FLOAT64) else str(int(v))
    if k == STRING:
        return gostring(addr)
    if depth > 3:
        return "..."
    if k in (POINTER, CHAN, FUNC, UNSAFEPOINTER):
        return "%#x" % word(addr) if word(addr) else "nil"
    if k == MAP:
        h = word(addr)
        return "map of %d at %#x" % (int(at(h, "hmap")["count"]), h) if h else "nil"
    if k == SLICE:
        p, n = word(addr), word(addr + 8)
        return elements(p, t["elem"], n, depth) if p else "nil"
    if k == ARRAY:
        return elements(addr, t["elem"], int(t["len"]), depth)
    if k == STRUCT:
        return "{" + ", ".join("%s: %s" % (rstr(f["name"]), value(addr + int(f["offset"]), f["typ"], depth + 1)) for f in fields(t)) + "}"
    if k == INTERFACE:
        tab = word(addr)
        if not tab:
            return "nil"
        dyn = gdb.Value(tab).cast(ctype("rtype").pointer())
        if int(t["len"]):
            dyn = at(tab, "itab")["typ"]
        direct = int(dyn["flags"]) & 1
        return "%s(%s)" % (rstr(dyn["str"]), value(addr + 8 if direct else word(addr + 8), dyn, depth + 1))
    if k in (COMPLEX64, COMPLEX128):
        half = 4 if k == COMPLEX64 else 8
        c = "float" if half == 4 else "double"
        return "(%s+%si)" % (float(at(addr, c)), float(at(addr + half, c)))
    return "?"


def elements(p, elem, n, depth):
    size = int(elem["size"])
    shown = [value(p + i * size, elem, depth + 1) for i in range(min(n, 32))]
    return "[" + " ".join(shown) + (" ... %d more" % (n - 32) if n > 32 else "") + "]"


TOPS = ["empty, and all behind it", "empty", "moved to X", "moved to Y", "empty, bucket moved"]


def show_bucket(p, t):
    key, elem = (t["key"], t["elem"]) if t is not None else (None, None)
    if t is not None:
        ks, es = int(key["size"]), int(elem["size"])
        kind, eind = ks > 128, es > 128
        ks, es = (8 if kind else ks), (8 if eind else es)
        align = 8 if eind else max(int(elem["align"]), 1)
        elems = (8 + 8 * ks + align - 1) // align * align
        over = (elems + 8 * es + 7) // 8 * 8
    links = 0
    while p:
        if links:
            print("    overflow %d" % links)
        for i, top in enumerate(memory(p, 8)):
            if top < 5:
                print("    %d %02x %s" % (i, top, TOPS[top]))
                if top == 0:
                    break
            elif t is None:
                print("    %d %02x" % (i, top))
            else:
                k, e = p + 8 + i * ks, p + elems + i * es
                print("    %d %02x %s: %s" % (i, top, value(word(k) if kind else k, key), value(word(e) if eind else e, elem)))
        p = word(p + over) if t is not None else 0
        links += 1
    return over + 8 if t is not None else None


def show_map(h, t):
    h = h.cast(ctype("hmap").pointer())
    print("hmap %#x: count %d, flags %d, B %d, noverflow %d, hash0 %#x, buckets %#x, oldbuckets %#x, nevacuate %d" % (
        int(h), int(h["count"]), int(h["flags"]), int(h["B"]), int(h["noverflow"]), int(h["hash0"]), int(h["buckets"]), int(h["oldbuckets"]), int(h["nevacuate"])))
    if t is None or not int(h["buckets"]):
        return
    size = int(t["bucket"]["size"]) if int(t["bucket"]) else None
    groups = [("bucket", int(h["buckets"]), 1 << int(h["B"]))]
    if int(h["oldbuckets"]):
        groups.insert(0, ("old bucket", int(h["oldbuckets"]), 1 << (int(h["B"]) - (0 if int(h["flags"]) & 8 else 1))))
    for name, base, n in groups:
        for i in range(min(n, 64)):
            print("  %s %d" % (name, i))
            size = show_bucket(base + i * size if size else base, t) or size
        if n > 64:
            print("  ... and %d more" % (n - 64))


# ---- commands ----

class Gol(gdb.Command):
    """Commands for gol: goroutines, stack, map, iter, slice, string, value, vm."""

    def __init__(self):
        super().__init__("gol", gdb.COMMAND_DATA, prefix=True)


def rtype(text):
    return gdb.parse_and_eval(text).cast(ctype("rtype").pointer())


def command(name, least, most):
    """Makes gol NAME of a function that takes the arguments' texts."""
    def wrap(fn):
        class Sub(gdb.Command):
            __doc__ = fn.__doc__

            def __init__(self):
                super().__init__("gol " + name, gdb.COMMAND_DATA)

            def invoke(self, text, from_tty):
                args = gdb.string_to_argv(text)
                if not least <= len(args) <= most:
                    raise gdb.GdbError(fn.__doc__)
                try:
                    fn(*args)
                except gdb.MemoryError:
                    raise gdb.GdbError("gol %s: there is no such memory" % name)
        Sub()
        return fn
    return wrap


Gol()


@command("vm", 1, 1)
def cmd_vm(expr):
    """gol vm EXPR: the world (rt_vm *) that the other commands look into."""
    global world
    world = gdb.parse_and_eval(expr).cast(ctype("rt_vm").pointer())


@command("goroutines", 0, 0)
def cmd_goroutines():
    """gol goroutines: every goroutine, its status and where it stands."""
    current = int(find_world()["m0"]["curg"])
    for g in sorted(goroutines(), key=lambda g: int(g["goid"])):
        if status(g) == "dead":
            continue
        where = next(calls(g), None)
        place = "%s %s:%d" % where if where else ""
        print("%s goroutine %d [%s] %s" % ("*" if int(g) == current else " ", int(g["goid"]), status(g), place))


@command("stack", 0, 1)
def cmd_stack(number=None):
    """gol stack [N]: the calls of goroutine N, or of the one that runs."""
    for g in goroutines():
        if int(g["goid"]) == int(number) if number else int(g) == int(find_world()["m0"]["curg"]):
            print("goroutine %d [%s]:" % (int(g["goid"]), status(g)))
            for name, file, line in calls(g):
                print("%s\n\t%s:%d" % (name, file, line))
            return
    raise gdb.GdbError("no goroutine %s" % number)


@command("map", 1, 2)
def cmd_map(addr, t=None):
    """gol map ADDR [TYPE]: an hmap and its buckets."""
    show_map(gdb.parse_and_eval(addr), rtype(t) if t else None)


@command("iter", 1, 1)
def cmd_iter(addr):
    """gol iter ADDR: an hiter and the map it walks."""
    it = gdb.parse_and_eval(addr).cast(ctype("hiter").pointer())
    print("hiter %#x: startbucket %d, offset %d, wrapped %d, B %d, i %d, bucket %d, checkbucket %d" % (
        int(it), int(it["startbucket"]), int(it["offset"]), int(it["wrapped"]), int(it["B"]), int(it["i"]), int(it["bucket"]), int(it["checkbucket"])))
    if int(it["h"]):
        show_map(it["h"], it["t"] if int(it["t"]) else None)


@command("slice", 2, 2)
def cmd_slice(addr, t):
    """gol slice ADDR TYPE: a slice header in memory and its elements."""
    a = int(gdb.parse_and_eval(addr))
    print("ptr %#x, len %d, cap %d: %s" % (word(a), word(a + 8), word(a + 16), value(a, rtype(t))))


@command("string", 1, 1)
def cmd_string(addr):
    """gol string ADDR: a string header in memory."""
    print(gostring(int(gdb.parse_and_eval(addr))))


@command("value", 2, 2)
def cmd_value(addr, t):
    """gol value ADDR TYPE: a Go value in memory, by its rtype."""
    print(value(int(gdb.parse_and_eval(addr)), rtype(t)))
