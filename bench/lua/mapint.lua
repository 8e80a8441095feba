-- A table with integer keys: growth from empty, updates, misses, deletion, iteration.
local n = 500000
local m, size = {}, 0
local x = 42
for i = 0, n - 1 do
  x = x * 16807 % 2147483647
  if m[x] == nil then size = size + 1 end
  m[x] = i
end
io.write(string.format("len %d\n", size))
local hits, sum = 0, 0
for _ = 1, 3 do
  x = 42
  for _ = 1, n do
    x = x * 16807 % 2147483647
    local v = m[x]
    if v then
      hits = hits + 1
      sum = sum + v
    end
    if m[x + 1] then hits = hits + 1 end
  end
end
io.write(string.format("find %d %d\n", hits, sum))
local small = {}
for _ = 1, 5 * n do
  x = x * 16807 % 2147483647
  local k = x % 1000 * 7919
  small[k] = (small[k] or 0) + 1
end
local count = 0
sum = 0
for k, v in pairs(small) do
  count = count + 1
  sum = sum + k * v
end
io.write(string.format("count %d %d\n", count, sum))
x = 42
for i = 0, n - 1 do
  x = x * 16807 % 2147483647
  if i % 2 == 0 then
    m[x] = nil
    size = size - 1
  end
end
count, sum = 0, 0
for k, v in pairs(m) do
  count = count + 1
  sum = sum + k % 1000 + v
end
io.write(string.format("left %d %d %d\n", count, size, sum))
