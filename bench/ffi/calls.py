# calls.py LIBRARY N: the same for Python's ctypes.
import ctypes, sys, time

lib, n = ctypes.CDLL(sys.argv[1]), int(sys.argv[2])


class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double), ("y", ctypes.c_double)]


callback = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)
for name, result, *args in [
    ("add", ctypes.c_int, ctypes.c_int, ctypes.c_int),
    ("scale", ctypes.c_double, ctypes.c_double, ctypes.c_double),
    ("nine", ctypes.c_int64, *[ctypes.c_int64] * 9),
    ("first", ctypes.c_int, ctypes.c_char_p),
    ("turn", Point, Point),
    ("each", ctypes.c_int64, callback, ctypes.c_int64),
]:
    f = getattr(lib, name)
    f.restype, f.argtypes = result, args


def row(name, f):
    t = time.process_time_ns()
    f()
    print(f"{name} {(time.process_time_ns() - t) / n:.1f}")


def two_ints():
    add = lib.add
    for i in range(n):
        add(i & 0xFFFF, 2)


def two_doubles():
    scale, d = lib.scale, 1.0
    for i in range(n):
        d = scale(d, 1.0000001)


def nine_ints():
    nine = lib.nine
    for i in range(n):
        nine(i, 2, 3, 4, 5, 6, 7, 8, 9)


def string():
    first, text = lib.first, b"a short text"
    for i in range(n):
        first(text)


def struct():
    turn, p = lib.turn, Point(1, 2)
    for i in range(n):
        p = turn(p)


row("two-ints", two_ints)
row("two-doubles", two_doubles)
row("nine-ints", nine_ints)
row("string", string)
row("struct", struct)
row("callback", lambda: lib.each(callback(lambda x: 2 * x), n))
