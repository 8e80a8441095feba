-- Two producers taken in turn, and a pool of workers: coroutines.
local function producer(n, step)
  return coroutine.wrap(function() for i = 0, n - 1, step do coroutine.yield(i) end return nil end)
end
local a, b = producer(400000, 1), producer(800000, 2)
local sum = 0
while a or b do
  if a then local v = a() if v then sum = sum + v else a = nil end end
  if b then local v = b() if v then sum = sum - v else b = nil end end
end
print(sum)
local workers = {}
for w = 1, 4 do
  workers[w] = coroutine.wrap(function(j) while true do j = coroutine.yield(j * j % 1000) end end)
end
local total = 0
for i = 0, 399999 do total = total + workers[i % 4 + 1](i) end
print(total)
