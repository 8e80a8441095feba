local function matrix(n)
  local m = {}
  for i = 0, n-1 do local r = {}; for j = 0, n-1 do r[j] = (i-j)*(i+j)/n end; m[i] = r end
  return m
end
local function mul(a, b, n)
  local c = {}
  for i = 0, n-1 do
    local row = {}
    for j = 0, n-1 do
      local s = 0.0
      for k = 0, n-1 do s = s + a[i][k]*b[k][j] end
      row[j] = s
    end
    c[i] = row
  end
  return c
end
local n = 200
local c = mul(matrix(n), matrix(n), n)
local x = c[n//2][n//2]
io.stderr:write(string.format("%d\n", x < 0 and math.ceil(x) or math.floor(x)))
