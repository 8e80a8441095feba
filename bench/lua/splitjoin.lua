-- Lines of comma-separated fields: split, converted, replaced, joined again.
local function split(s, sep)
  local t = {}
  local i = 1
  while true do
    local j = s:find(sep, i, true)
    if not j then break end
    t[#t + 1] = s:sub(i, j - 1)
    i = j + #sep
  end
  t[#t + 1] = s:sub(i)
  return t
end
local rows = {}
for i = 0, 19999 do
  rows[#rows + 1] = i .. ",name" .. i % 100 .. "," .. i * 7 % 1000 .. ",some text here"
end
local text = table.concat(rows, "\n")
local sum = 0
local out
for r = 1, 10 do
  out = {}
  for _, line in ipairs(split(text, "\n")) do
    local f = split(line, ",")
    local v = tonumber(f[3])
    sum = sum + v
    f[2] = f[2]:upper()
    f[4] = f[4]:gsub("text", "words", 1)
    out[#out + 1] = table.concat(f, ";")
  end
end
local res = table.concat(out, "\n")
local c = 0
for _ in res:gmatch("NAME7") do c = c + 1 end
print(sum .. " " .. #res .. " " .. c .. " " .. res:find("19999;", 1, true) - 1)
