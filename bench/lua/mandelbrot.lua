-- Floating-point scalars in a loop with two exits.
local w, h, limit = 800, 800, 50
local inside, total = 0, 0
for y = 0, h - 1 do
  local ci = 2.0 * y / h - 1.0
  for x = 0, w - 1 do
    local cr = 2.0 * x / w - 1.5
    local zr, zi, tr, ti = 0.0, 0.0, 0.0, 0.0
    local n = 0
    while n < limit and tr + ti <= 4.0 do
      zi = 2.0 * zr * zi + ci
      zr = tr - ti + cr
      tr = zr * zr
      ti = zi * zi
      n = n + 1
    end
    total = total + n
    if n == limit then inside = inside + 1 end
  end
end
io.write(string.format("mandelbrot %d %d\n", inside, total))
