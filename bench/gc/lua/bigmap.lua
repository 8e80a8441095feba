local meter = require "meter"
local n, m, sum = meter.scale(300000), {}, 0
for i = 0, n - 1 do m[i] = { a = i, b = i } end
meter.start()
for i = 1, 40000 do
  for j = 1, 50 do
    local k = meter.random(n)
    local v = m[k]
    m[k] = { a = v.b, b = v.a + 1 }
    sum = sum + v.a % 2
  end
  meter.tick()
end
meter.report(sum + n)
