local meter = require "meter"
local n, lists, sum = meter.scale(100000), {}, 0
local function push(l, v)
  local c = { v = v }
  if l.tail then l.tail.next = c else l.head = c end
  l.tail = c
end
for i = 0, n - 1 do
  local l = {}
  lists[i] = l
  for j = 0, 7 do push(l, j) end
end
meter.start()
for i = 1, 40000 do
  for j = 0, 49 do
    local l = lists[meter.random(n)]
    push(l, j)
    sum = sum + l.head.v
    l.head = l.head.next
  end
  meter.tick()
end
meter.report(sum)
