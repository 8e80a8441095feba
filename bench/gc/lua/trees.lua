local meter = require "meter"
local function build(d)
  if d == 0 then return {} end
  return { build(d - 1), build(d - 1) }
end
local function nodes(t)
  if not t[1] then return 1 end
  return 1 + nodes(t[1]) + nodes(t[2])
end
local n, stays, sum = meter.scale(30000), build(17), 0
meter.start()
for i = 0, n - 1 do
  sum = sum + nodes(build(6 + i % 2))
  meter.tick()
end
meter.report(sum + nodes(stays))
