local function A(i, j) return 1.0 / ((i+j)*(i+j+1)//2+i+1) end
local function Av(v, out, n)
  for i = 0, n-1 do
    local s = 0.0
    for j = 0, n-1 do s = s + A(i, j) * v[j] end
    out[i] = s
  end
end
local function Atv(v, out, n)
  for i = 0, n-1 do
    local s = 0.0
    for j = 0, n-1 do s = s + A(j, i) * v[j] end
    out[i] = s
  end
end
local n = 350
local u, v, t = {}, {}, {}
for i = 0, n-1 do u[i] = 1.0; v[i] = 0.0; t[i] = 0.0 end
for i = 1, 10 do Av(u, t, n); Atv(t, v, n); Av(v, t, n); Atv(t, u, n) end
local vbv, vv = 0.0, 0.0
for i = 0, n-1 do vbv = vbv + u[i]*v[i]; vv = vv + v[i]*v[i] end
io.stderr:write(string.format("%d\n", math.floor(math.sqrt(vbv/vv)*1e9)))
