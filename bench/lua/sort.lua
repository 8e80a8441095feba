local function quick(a, lo, hi)
  while hi - lo + 1 > 12 do
    local p = a[lo + (hi-lo+1)//2]
    local i, j = lo, hi
    while i <= j do
      while a[i] < p do i = i + 1 end
      while p < a[j] do j = j - 1 end
      if i <= j then a[i], a[j] = a[j], a[i]; i = i + 1; j = j - 1 end
    end
    quick(a, lo, j)
    lo = i
  end
  for i = lo+1, hi do
    local x, j = a[i], i
    while j > lo and a[j-1] > x do a[j] = a[j-1]; j = j - 1 end
    a[j] = x
  end
end
local function fill(n)
  local a, x = {}, 12345
  for i = 1, n do x = (x*1664525 + 1013904223) & 0xffffffff; a[i] = x >> 8 end
  return a
end
local a = fill(300000)
quick(a, 1, #a)
local b = fill(60000)
table.sort(b, function(x, y) return x < y end)
io.stderr:write(a[1], " ", a[1001], " ", b[1], " ", b[1001], "\n")
