local function build(d)
  if d == 0 then return {left=nil, right=nil} end
  return {left=build(d-1), right=build(d-1)}
end
local function count(n)
  if not n.left then return 1 end
  return 1 + count(n.left) + count(n.right)
end
local long = build(14)
local total = 0
for d = 4, 14, 2 do
  local n = 1 << (14-d+4)
  for i = 1, n do total = total + count(build(d)) end
end
io.stderr:write(total, " ", count(long), "\n")
