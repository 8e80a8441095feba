-- string.format: lines of numbers and names, written and made.
local format = string.format
for i = 0, 199999 do
  io.write(format("%d: %s %5d %-8s|%6.2f %x\n", i, "name", i * 7, "ab", i / 3, i))
end
local n = 0
for i = 0, 299999 do n = n + #format("key%d=%s", i % 1000, "value") end
print(n)
