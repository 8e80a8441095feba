-- Nested counting loops with integer arithmetic, remainders and branches.
local function triples(limit)
  local count, sum = 0, 0
  for a = 1, limit do
    for b = a, limit do
      local c = b
      while c * c < a * a + b * b do c = c + 1 end
      if c * c == a * a + b * b and c <= limit * 2 then
        count = count + 1
        sum = sum + a + b + c
      end
    end
  end
  return count, sum
end

-- n is even where it is halved, so n * 0.5 is exact; 5.4 gets its integer division, which LuaJIT's grammar lacks.
local collatz_src = [[
local limit = ...
local best, steps = 0, 0
for i = 1, limit - 1 do
  local n, k = i, 0
  while n ~= 1 do
    if n % 2 == 0 then n = HALF else n = 3 * n + 1 end
    k = k + 1
  end
  if k > steps then best, steps = i, k end
end
return best, steps
]]
local half = math.type and "n // 2" or "n * 0.5"
local collatz = (loadstring or load)((collatz_src:gsub("HALF", half)))

local count, sum = triples(500)
io.write(string.format("triples %d %d\n", count, sum))
local best, steps = collatz(100000)
io.write(string.format("collatz %d %d\n", best, steps))
local x = 0
for i = 0, 9999 do
  for j = 0, 999 do
    x = x + i * j % 7 + j
    if x > 1000000007 then x = x - 1000000007 end
  end
end
io.write(string.format("nested %d\n", x))
