-- meter.lua - the time of each unit of work; Lua's own clock is that of the process's CPU time, which its collector's pauses are part of.
local meter = { n = 0, longest = 0, count = {} }
local clock, floor = os.clock, math.floor
function meter.start() meter.begun = clock(); meter.last = meter.begun end
function meter.tick()
  local now = clock()
  local d = floor((now - meter.last) * 1e6 + 0.5)
  meter.last = now
  meter.n = meter.n + 1
  meter.count[d] = (meter.count[d] or 0) + 1
  if d > meter.longest then meter.longest = d end
end
function meter.report(check)
  local left, p999 = floor(meter.n / 1000), 0
  for d = meter.longest, 0, -1 do
    left = left - (meter.count[d] or 0)
    if left < 0 then p999 = d; break end
  end
  print(string.format("%.0f %.1f %.1f %d", meter.n / (meter.last - meter.begun), meter.longest, p999, check))
end
local state = 1
function meter.random(n)               -- 0 .. n-1
  state = (state * 1103515245 + 12345) & 0x7fffffff
  return (state >> 3) % n
end
function meter.scale(normal) return tonumber(arg[1]) or normal end
return meter
