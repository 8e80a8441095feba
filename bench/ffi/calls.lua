-- calls.lua LIBRARY N: the same for LuaJIT's FFI.
local ffi = require "ffi"
ffi.cdef [[
typedef struct { double x, y; } point;
int add(int a, int b);
double scale(double x, double k);
int64_t nine(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h, int64_t i);
int first(const char *s);
point turn(point p);
int64_t each(int64_t (*f)(int64_t), int64_t n);
typedef struct { long sec, nsec; } timespec;
int clock_gettime(int id, timespec *ts);
]]
local lib, n = ffi.load(arg[1]), tonumber(arg[2])
local ts = ffi.new "timespec"
local function now() ffi.C.clock_gettime(2, ts) return tonumber(ts.sec) * 1e9 + tonumber(ts.nsec) end
local function row(name, f)
    local t = now()
    f()
    print(string.format("%s %.1f", name, (now() - t) / n))
end
local s, d, p = 0, 1, ffi.new("point", 1, 2)
row("two-ints", function() for i = 1, n do s = s + lib.add(i, 2) end end)
row("two-doubles", function() for i = 1, n do d = lib.scale(d, 1.0000001) end end)
row("nine-ints", function() for i = 1, n do s = s + tonumber(lib.nine(i, 2, 3, 4, 5, 6, 7, 8, 9)) end end)
row("string", function() for i = 1, n do s = s + lib.first("a short text") end end)
row("struct", function() for i = 1, n do p = lib.turn(p) end end)
local cb = ffi.cast("int64_t (*)(int64_t)", function(x) return 2 * x end)
row("callback", function() s = s + tonumber(lib.each(cb, n)) end)
