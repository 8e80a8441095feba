-- Arrays of records: field access, updates in place, append and removal.
local function step(ps, w, h)
  local bounces = 0
  for i = 1, #ps do
    local p = ps[i]
    local px, py = p.x + p.dx, p.y + p.dy
    p.x, p.y = px, py
    if px < 0 or px >= w then
      p.dx = -p.dx
      bounces = bounces + 1
    end
    if py < 0 or py >= h then
      p.dy = -p.dy
      bounces = bounces + 1
    end
    local life = p.life - 1
    p.life = life
    if life == 0 then p.alive = false end
  end
  return bounces
end

local n, w, h = 2000, 640, 480
local x = 5
local ps = {}
local bounces, born = 0, 0
for round = 0, 3999 do
  for i = #ps + 1, n do
    x = x * 16807 % 2147483647
    ps[i] = {x = x % w, y = x % h, dx = x % 7 - 3, dy = x % 5 - 2, life = 100 + x % 200, alive = true}
    born = born + 1
  end
  bounces = bounces + step(ps, w, h)
  if round % 10 == 0 then
    local keep, k = {}, 0
    for i = 1, #ps do
      local p = ps[i]
      if p.alive then
        k = k + 1
        keep[k] = p
      end
    end
    ps = keep
  end
end
local sum = 0
for i = 1, #ps do
  local p = ps[i]
  sum = sum + p.x * 3 + p.y * 5 + p.life
end
io.write(string.format("structs %d %d %d %d\n", #ps, born, bounces, sum))
