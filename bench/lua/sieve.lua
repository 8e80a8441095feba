local total = 0
for k = 1, 3 do
  local n = 2000000
  local composite = {}
  for i = 1, n do composite[i] = false end
  for i = 2, n do
    if not composite[i] then
      total = total + 1
      for j = i+i, n, i do composite[j] = true end
    end
  end
end
io.stderr:write(total, "\n")
