-- A priority queue as a binary heap with methods.
local H = {} H.__index = H
function H:less(i, j) return self[i].prio < self[j].prio end
function H:swap(i, j) self[i], self[j] = self[j], self[i] end
function H:push(x)
  local n = #self + 1
  self[n] = x
  while n > 1 do
    local p = math.floor(n / 2)
    if not self:less(n, p) then break end
    self:swap(n, p)
    n = p
  end
end
function H:pop()
  local n = #self
  self:swap(1, n)
  local x = self[n]
  self[n] = nil
  n = n - 1
  local i = 1
  while true do
    local c = 2 * i
    if c > n then break end
    if c + 1 <= n and self:less(c + 1, c) then c = c + 1 end
    if not self:less(c, i) then break end
    self:swap(i, c)
    i = c
  end
  return x
end
local h = setmetatable({}, H)
local seed = 12345
for i = 0, 49999 do
  seed = (seed * 1103515 + 12345) % 2147483647
  h:push({prio = seed % 1000000, id = i})
end
local s = 0
while #h > 0 do
  local x = h:pop()
  s = (s * 31 + x.prio) % 1000003
end
print(string.format("%d", s))
