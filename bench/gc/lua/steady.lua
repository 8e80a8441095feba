local meter = require "meter"
local n = meter.scale(100) * 16384
local heap = {}
for i = 0, n - 1 do heap[i] = { id = i } end
local sum = 0
meter.start()
for i = 1, 40000 do
  for j = 1, 50 do
    local k = meter.random(n)
    heap[k] = { id = heap[k].id + 1 }
    sum = sum + heap[k].id % 2
  end
  meter.tick()
end
meter.report(sum)
