local byte = string.byte
local function tokenize(src)
  local idents, numbers, puncts = 0, 0, 0
  local i, n = 1, #src
  while i <= n do
    local c = byte(src, i)
    if c == 32 or c == 10 or c == 9 then i = i + 1
    elseif (c >= 97 and c <= 122) or (c >= 65 and c <= 90) or c == 95 then
      while i <= n do
        local d = byte(src, i)
        if not ((d >= 97 and d <= 122) or (d >= 65 and d <= 90) or d == 95 or (d >= 48 and d <= 57)) then break end
        i = i + 1
      end
      idents = idents + 1
    elseif c >= 48 and c <= 57 then
      while i <= n do
        local d = byte(src, i)
        if d < 48 or d > 57 then break end
        i = i + 1
      end
      numbers = numbers + 1
    else i = i + 1; puncts = puncts + 1 end
  end
  return idents, numbers, puncts
end
local t = {}
for i = 1, 2000 do t[i] = "func add_one(x int) int { return x + 12345 * foo_bar(y, 99) }\n" end
local src = table.concat(t)
local a, b, c = 0, 0, 0
for i = 1, 20 do local x, y, z = tokenize(src); a, b, c = a+x, b+y, c+z end
io.stderr:write(a, " ", b, " ", c, "\n")
