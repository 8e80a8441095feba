-- Shortest ways: a heap in a table.
local floor = math.floor

local function push(h, x)
  local i = #h + 1
  h[i] = x
  while i > 1 do
    local p = floor(i / 2)
    if not (h[i].dist < h[p].dist) then break end
    h[i], h[p] = h[p], h[i]
    i = p
  end
end

local function pop(h)
  local n = #h
  local x = h[1]
  h[1] = h[n]
  h[n] = nil
  n = n - 1
  local i = 1
  while true do
    local c = 2 * i
    if c > n then break end
    if c < n and h[c + 1].dist < h[c].dist then c = c + 1 end
    if not (h[c].dist < h[i].dist) then break end
    h[i], h[c] = h[c], h[i]
    i = c
  end
  return x
end

local n, far, x = 30000, 2 ^ 40, 3
local roads = {}
for i = 0, n - 1 do
  local r = {}
  for j = 1, 6 do
    x = x * 16807 % 2147483647
    local to = x % n
    x = x * 16807 % 2147483647
    r[j] = {to = to, length = x % 100 + 1}
  end
  roads[i] = r
end
local sum = 0
for start = 0, 2 do
  local dist = {}
  for i = 0, n - 1 do dist[i] = far end
  dist[start] = 0
  local h = {}
  push(h, {node = start, dist = 0})
  while #h > 0 do
    local it = pop(h)
    if it.dist <= dist[it.node] then
      for _, e in ipairs(roads[it.node]) do
        local d = it.dist + e.length
        if d < dist[e.to] then
          dist[e.to] = d
          push(h, {node = e.to, dist = d})
        end
      end
    end
  end
  for i = 0, n - 1 do if dist[i] < far then sum = sum + dist[i] end end
end
io.write(string.format("%d\n", sum))
