-- Strings made of pieces: tables of parts, concatenation, joining, numbers, searching and replacing.
local concat, format, byte = table.concat, string.format, string.byte

local function hash(s)
  local h = 0
  for i = 1, #s, 97 do h = (h * 31 + byte(s, i)) % 1000000007 end
  return h
end

local b, k = {}, 0
for i = 0, 399999 do
  b[k + 1] = "item "
  b[k + 2] = i
  b[k + 3] = ";"
  k = k + 3
end
local s = concat(b)
io.write(format("builder %d %d\n", #s, hash(s)))

local parts = {}
for i = 0, 199999 do
  parts[i + 1] = "k" .. i % 5000 .. "=" .. i
end
local joined = concat(parts, ",")
io.write(format("join %d %d\n", #joined, hash(joined)))

local line = ""
for i = 0, 3999 do
  line = line .. "ab" .. i % 10
end
io.write(format("append %d %d\n", #line, hash(line)))

local n = 0
for i = 0, 29 do
  local r = line:gsub("b" .. i % 10, "--")
  local _, count = r:gsub("%-%-", "")
  n = n + count + ((r:find("b9a", 1, true) or 0) - 1) + #r:upper() + #("xyz"):rep(i)
end
io.write(format("replace %d\n", n))

local total = 0
for i = 0, 59999 do
  total = total + #format("%05d:%s:%.2f", i, "abc", i / 4)
end
io.write(format("sprintf %d\n", total))
