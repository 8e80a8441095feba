local function class(area, grow) return {__index = {area = area, grow = grow}} end
local Square = class(function(s) return s.side*s.side end, function(s, n) s.side = s.side + n end)
local Rect = class(function(r) return r.w*r.h end, function(r, n) r.w = r.w + n end)
local Circle = class(function(c) return 3*c.r*c.r end, function(c, n) c.r = c.r + n end)
local shapes = {[0]=setmetatable({side=1},Square), setmetatable({w=2,h=3},Rect), setmetatable({r=2},Circle), setmetatable({side=4},Square), setmetatable({w=1,h=1},Rect)}
local total = 0
for i = 0, 999999 do
  for j = 0, 4 do total = total + shapes[j]:area() end
  if i % 100000 == 0 then shapes[i % 5]:grow(1) end
end
io.stderr:write(total, "\n")
