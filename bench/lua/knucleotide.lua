-- Counts the substrings of 1 to 18 letters of a made-up sequence in tables.
local function count(s, n)
  local m = {}
  for i = 1, #s - n + 1 do
    local k = s:sub(i, i + n - 1)
    m[k] = (m[k] or 0) + 1
  end
  return m
end
local seed = 42
local b = {}
local acgt = {"a", "c", "g", "t"}
local floor = math.floor
for i = 1, 150000 do
  seed = (seed * 3877 + 29573) % 139968
  b[i] = acgt[floor(seed * 4 / 139968) + 1]
end
local s = table.concat(b)
for n = 1, 2 do
  local m = count(s, n)
  local l = {}
  for k, v in pairs(m) do l[#l + 1] = {k, v} end
  table.sort(l, function(a, c) if a[2] ~= c[2] then return a[2] > c[2] end return a[1] < c[1] end)
  for _, e in ipairs(l) do print(string.format("%s %.3f", e[1], e[2] * 100 / (#s - n + 1))) end
end
for _, q in ipairs{"ggt", "ggta", "ggtatt", "ggtattttaatt", "ggtattttaatttatagt"} do
  print((count(s, #q)[q] or 0) .. "\t" .. q)
end
