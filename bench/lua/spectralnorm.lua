-- Floating-point loops over arrays with a small function called in the innermost one.
local function a(i, j)
  local ij = i + j - 1
  return 1.0 / (ij * (ij - 1) * 0.5 + i)
end

local function mulAv(n, v, out)
  for i = 1, n do
    local sum = 0.0
    for j = 1, n do sum = sum + a(i, j) * v[j] end
    out[i] = sum
  end
end

local function mulAtv(n, v, out)
  for i = 1, n do
    local sum = 0.0
    for j = 1, n do sum = sum + a(j, i) * v[j] end
    out[i] = sum
  end
end

local n = 600
local u, v, t = {}, {}, {}
for i = 1, n do u[i] = 1.0 end
for _ = 1, 10 do
  mulAv(n, u, t)
  mulAtv(n, t, v)
  mulAv(n, v, t)
  mulAtv(n, t, u)
end
local vbv, vv = 0.0, 0.0
for i = 1, n do
  vbv = vbv + u[i] * v[i]
  vv = vv + v[i] * v[i]
end
io.write(string.format("%.9f\n", math.sqrt(vbv / vv)))
