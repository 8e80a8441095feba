local x = 0
for a = 0, 69 do for b = 0, 69 do for c = 0, 69 do for d = 0, 69 do
  x = x + (a ~ b) + (c & d)
end end end end
io.stderr:write(x, "\n")
