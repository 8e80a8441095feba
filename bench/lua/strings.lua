local total = 0
for r = 1, 20 do
  local b = {}
  for i = 0, 9999 do
    b[#b+1] = "item"; b[#b+1] = tostring(i); b[#b+1] = ","
  end
  local s = table.concat(b)
  local _, n = s:gsub("9,", "9,")
  total = total + #s + n
  for p in s:gmatch("([^,]*),") do total = total + #p end
  local t = ""
  for i = 1, 1000 do t = t .. "ab" end
  total = total + #t
end
io.stderr:write(total, "\n")
