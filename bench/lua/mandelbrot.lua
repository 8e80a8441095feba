local n, count = 256, 0
for y = 0, n-1 do
  local ci = 2*y/n - 1
  for x = 0, n-1 do
    local cr = 2*x/n - 1.5
    local zr, zi, tr, ti = 0.0, 0.0, 0.0, 0.0
    local i = 0
    while i < 100 and tr+ti <= 4 do
      zi = 2*zr*zi + ci
      zr = tr - ti + cr
      tr = zr*zr
      ti = zi*zi
      i = i + 1
    end
    if i == 100 then count = count + 1 end
  end
end
io.stderr:write(count, "\n")
