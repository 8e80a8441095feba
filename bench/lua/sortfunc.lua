-- Sorting tables by functions, and searching.
local format, floor = string.format, math.floor

local function people(n)
  local p, x = {}, 5
  for i = 1, n do
    x = x * 16807 % 2147483647
    p[i] = {name = format("n%d", x % 1000000), age = x % 9973}
  end
  return p
end

local n = 50000
local p = people(n)
table.sort(p, function(a, b) return a.name < b.name end)
io.write(format("%s %s\n", p[1].name, p[n / 2 + 1].name))
p = people(n)
table.sort(p, function(a, b)
  if a.age ~= b.age then return a.age > b.age end
  return a.name < b.name
end)
io.write(format("%d %s\n", p[1].age, p[n / 2 + 1].name))
p = people(n)
table.sort(p, function(a, b) return a.age < b.age or a.age == b.age and a.name < b.name end)
io.write(format("%d %s\n", p[1].age, p[n / 2 + 1].name))

local function search(n, f)
  local i, j = 0, n
  while i < j do
    local h = floor((i + j) / 2)
    if f(h) then j = h else i = h + 1 end
  end
  return i
end
local found = 0
for i = 0, 199999 do
  found = found + search(n, function(k) return p[k + 1].age >= i % 10000 end)
end
io.write(format("%d\n", found))
