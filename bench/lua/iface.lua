-- Method dispatch: calls on objects of mixed classes, and tests of the class.
local function class()
  local c = {}
  c.__index = c
  return c
end
local Circle, Square, Rect, Triangle = class(), class(), class(), class()

function Circle:area() return 3 * self.r * self.r end
function Circle:scale(k) self.r = self.r * k end
function Square:area() return self.s * self.s end
function Square:scale(k) self.s = self.s * k end
function Rect:area() return self.w * self.h end
function Rect:scale(k)
  self.w = self.w * k
  self.h = self.h * k
end
function Triangle:area() return self.b * self.h / 2 end
function Triangle:scale(k)
  self.b = self.b * k
  self.h = self.h * k
end

local getmetatable = getmetatable
local function kind(s)
  local c = getmetatable(s)
  if c == Circle then return 1 end
  if c == Square then return 2 end
  if c == Rect then return 3 end
  return 4
end

local shapes = {}
for i = 0, 999 do
  local v = i % 10 + 1.0
  local k = i % 4
  local s
  if k == 0 then s = setmetatable({r = v}, Circle)
  elseif k == 1 then s = setmetatable({s = v}, Square)
  elseif k == 2 then s = setmetatable({w = v, h = v + 1}, Rect)
  else s = setmetatable({b = v, h = v + 2}, Triangle) end
  shapes[i + 1] = s
end
local total, kinds = 0.0, 0
for round = 0, 4999 do
  local k = 2.0
  if round % 2 == 1 then k = 0.5 end
  for i = 1, #shapes do
    local s = shapes[i]
    s:scale(k)
    total = total + s:area()
  end
  if round % 4 == 0 then
    for i = 1, #shapes do kinds = kinds + kind(shapes[i]) end
  end
end
io.write(string.format("%.1f %d\n", total, kinds))
