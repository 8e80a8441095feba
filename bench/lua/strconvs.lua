-- Numbers to text and back: tostring, tonumber, string.format.
local n, fs = 0, 0
local format = string.format
for i = 0, 899999 do
  local s = tostring(i * 37)
  n = n + tonumber(s) + #s
end
local l = 0
for i = 0, 299999 do
  local s = format("%.2f", i * 0.25)
  fs = fs + tonumber(s)
  l = l + #s + #format("%x", i)
end
print(format("%d %d %d", n, math.floor(fs), l))
