-- Errors: returned, raised and caught.
local function check(i)
  if i % 2 == 1 then return nil, "odd" end
  return true
end
local function guarded(i)
  if i % 2 == 1 then error("odd", 0) end
end
local n = 0
for i = 0, 2999999 do
  local _, err = check(i)
  if err then n = n + 1 end
end
for i = 0, 999999 do
  if not pcall(guarded, i) then n = n + 1 end
end
print(n)
