-- Matrices as arrays of arrays.
local function matgen(n, seed)
  local m = {}
  local t = seed / n / n
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do row[j + 1] = t * (i - j) * (i + j) end
    m[i + 1] = row
  end
  return m
end

local function matmul(a, b)
  local n, p, q = #a, #b[1], #b
  local bt = {}
  for j = 1, p do
    local col = {}
    for k = 1, q do col[k] = b[k][j] end
    bt[j] = col
  end
  local c = {}
  for i = 1, n do
    local row, ai = {}, a[i]
    for j = 1, p do
      local sum, bj = 0.0, bt[j]
      for k = 1, q do sum = sum + ai[k] * bj[k] end
      row[j] = sum
    end
    c[i] = row
  end
  return c
end

local n = 360
local c = matmul(matgen(n, 1.0), matgen(n, 2.0))
io.write(string.format("%.9f %.9f\n", c[n / 2 + 1][n / 2 + 1], c[n][2]))
