local m = {}
for i = 0, 299999 do m[i*7] = i end
local sum = 0
for i = 0, 299999 do sum = sum + m[i*7]; m[i*7] = m[i*7] + 1 end
local words = {"alpha","beta","gamma","delta","epsilon","zeta","eta","theta"}
local count = {}
for i = 0, 999999 do local w = words[(i & 7)+1]; count[w] = (count[w] or 0) + 1 end
for i = 0, 299999, 2 do m[i*7] = nil end
local n = 0
for _ in pairs(m) do n = n + 1 end
io.stderr:write(sum, " ", count.gamma, " ", n, "\n")
