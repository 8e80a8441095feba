-- Game of life on a torus: tables of tables, eight neighbours a cell.
local W, H = 128, 128
local function step(a, b)
  for y = 0, H - 1 do
    for x = 0, W - 1 do
      local n = 0
      for dy = -1, 1 do
        for dx = -1, 1 do
          if (dy ~= 0 or dx ~= 0) and a[(y + dy) % H][(x + dx) % W] then n = n + 1 end
        end
      end
      b[y][x] = n == 3 or n == 2 and a[y][x]
    end
  end
end
local a, b = {}, {}
local seed = 42
for y = 0, H - 1 do
  a[y], b[y] = {}, {}
  for x = 0, W - 1 do
    seed = (seed * 3877 + 29573) % 139968
    a[y][x] = seed % 3 == 0
  end
end
for i = 1, 60 do step(a, b) a, b = b, a end
local n = 0
for y = 0, H - 1 do for x = 0, W - 1 do if a[y][x] then n = n + 1 end end end
print(n)
