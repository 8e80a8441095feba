-- Tables with the names of points as keys: a walk over a plane, and the shortest ways along it.
local visits, nvisits = {}, 0
local px, py, dx, dy = 0, 0, 1, 0
local x = 9
for i = 1, 500000 do
  x = x * 16807 % 2147483647
  local r = x % 4
  if r == 0 then dx, dy = -dy, dx elseif r == 1 then dx, dy = dy, -dx end
  px, py = px + dx, py + dy
  local key = px .. "," .. py
  local n = visits[key]
  if n then visits[key] = n + 1 else visits[key] = 1; nvisits = nvisits + 1 end
end
local most = 0
for _, n in pairs(visits) do if n > most then most = n end end
io.write(string.format("%d %d\n", nvisits, most))
local todo, head, dist = {{px, py}}, 1, {[px .. "," .. py] = 0}
local ndist, sum = 1, 0
local dirs = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}
while todo[head] do
  local p = todo[head]
  head = head + 1
  local here = dist[p[1] .. "," .. p[2]]
  for _, d in ipairs(dirs) do
    local qx, qy = p[1] + d[1], p[2] + d[2]
    local key = qx .. "," .. qy
    if visits[key] and not dist[key] then
      dist[key] = here + 1
      sum = sum + here + 1
      ndist = ndist + 1
      todo[#todo + 1] = {qx, qy}
    end
  end
end
io.write(string.format("%d %d\n", ndist, sum))
