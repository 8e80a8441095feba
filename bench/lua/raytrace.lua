-- Spheres and their reflections: small tables.
local sqrt = math.sqrt
local Vec = {}
Vec.__index = Vec
local function V(x,y,z) return setmetatable({x=x,y=y,z=z}, Vec) end
function Vec.add(a,b) return V(a.x+b.x, a.y+b.y, a.z+b.z) end
function Vec.sub(a,b) return V(a.x-b.x, a.y-b.y, a.z-b.z) end
function Vec.mul(a,s) return V(a.x*s, a.y*s, a.z*s) end
function Vec.dot(a,b) return a.x*b.x + a.y*b.y + a.z*b.z end
function Vec.norm(a) return a:mul(1/sqrt(a:dot(a))) end
local scene, light = {}, V(5,8,-5)
local function hit(s, o, d)
  local oc = o:sub(s.c)
  local b = oc:dot(d)
  local c = oc:dot(oc) - s.r*s.r
  local disc = b*b - c
  if disc < 0 then return 0, false end
  local t = -b - sqrt(disc)
  return t, t > 1e-4
end
local function trace(o, d, depth)
  local best, bt = nil, math.huge
  for _, s in ipairs(scene) do
    local t, ok = hit(s, o, d)
    if ok and t < bt then bt = t; best = s end
  end
  if not best then return V(0.2,0.3,0.5):mul(0.5+0.5*d.y) end
  local p = o:add(d:mul(bt))
  local n = p:sub(best.c):norm()
  local l = light:sub(p):norm()
  local diff = math.max(0, n:dot(l))
  for _, s in ipairs(scene) do
    local _, ok = hit(s, p, l)
    if ok then diff = diff*0.3; break end
  end
  local c = best.color:mul(0.1+0.9*diff)
  if depth > 0 and best.refl > 0 then
    local rd = d:sub(n:mul(2*d:dot(n)))
    c = c:mul(1-best.refl):add(trace(p, rd, depth-1):mul(best.refl))
  end
  return c
end
for i = 0, 5 do scene[#scene+1] = {c = V(i*1.5-4, math.sin(i), 6+math.cos(i)), r = 0.9, color = V(i/6, 0.5, 1-i/6), refl = 0.3} end
scene[#scene+1] = {c = V(0,-1002,6), r = 1000, color = V(0.6,0.6,0.6), refl = 0.1}
local w, h = 240, 150
local sum = V(0,0,0)
for y = 0, h-1 do for x = 0, w-1 do
  local d = V((x-w/2)/w, (h/2-y)/w, 1):norm()
  sum = sum:add(trace(V(0,0,0), d, 3))
end end
print(string.format("%.4f %.4f %.4f", sum.x, sum.y, sum.z))
