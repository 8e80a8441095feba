-- Allocation: many short-lived trees beside a long-lived one.
local function build(depth)
  if depth == 0 then return {false, false} end
  depth = depth - 1
  return {build(depth), build(depth)}
end

local function check(n)
  if not n[1] then return 1 end
  return 1 + check(n[1]) + check(n[2])
end

local mindepth, maxdepth = 4, 15
io.write(string.format("stretch %d\n", check(build(maxdepth + 1))))
local long = build(maxdepth)
for d = mindepth, maxdepth, 4 do
  local rounds = 2 ^ (maxdepth - d + mindepth)
  local sum = 0
  for _ = 1, rounds do sum = sum + check(build(d)) end
  io.write(string.format("trees %d %d %d\n", rounds, d, sum))
end
io.write(string.format("long %d\n", check(long)))
