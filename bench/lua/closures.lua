local function counter() local n = 0; return function() n = n + 1; return n end end
local function apply(f, n) local s = 0; for i = 0, n-1 do s = s + f(i) end; return s end
local c = counter()
for i = 1, 3000000 do c() end
local k = 3
local s = apply(function(x) return x*k + 1 end, 5000000)
local fs = {}
for i = 0, 7 do fs[i] = function(x) return x + i end end
for i = 0, 1999999 do s = fs[i & 7](s) end
io.stderr:write(c(), " ", s, "\n")
