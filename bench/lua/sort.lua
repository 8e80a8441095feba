-- Sorting: integers, strings, records by a function, and a hand-written quicksort.
local floor = math.floor

local function quicksort(a, lo, hi)
  while lo < hi do
    local p = a[floor((lo + hi) / 2)]
    local i, j = lo, hi
    while i <= j do
      while a[i] < p do i = i + 1 end
      while a[j] > p do j = j - 1 end
      if i <= j then
        a[i], a[j] = a[j], a[i]
        i = i + 1
        j = j - 1
      end
    end
    if j - lo < hi - i then
      quicksort(a, lo, j)
      lo = i
    else
      quicksort(a, i, hi)
      hi = j
    end
  end
end

local function check(a)
  local h = 0
  for i = 1, #a do h = (h * 31 + a[i] + i - 1) % 1000000007 end
  return h
end

local n = 200000
local x = 99
local a, b, recs, strs = {}, {}, {}, {}
for i = 1, n do
  x = x * 16807 % 2147483647
  a[i], b[i] = x, x
  if i <= n / 2 then recs[i] = {key = x % 1000, id = i - 1, name = "r"} end
  if i <= n / 4 then strs[i] = string.format("%d", x) end
end
table.sort(a)
io.write(string.format("ints %d\n", check(a)))
quicksort(b, 1, #b)
io.write(string.format("quick %d\n", check(b)))
table.sort(recs, function(p, q)
  if p.key ~= q.key then return p.key < q.key end
  return p.id < q.id
end)
local h = 0
for i = 1, #recs do
  local r = recs[i]
  h = (h * 31 + r.key * 7 + r.id + i - 1) % 1000000007
end
io.write(string.format("records %d\n", h))
table.sort(strs)
io.write(string.format("strings %s %s %s\n", strs[1], strs[#strs / 2 + 1], strs[#strs]))
