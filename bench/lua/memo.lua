-- Recursion that remembers its results in a table: many small tables, and one that grows.
local function fib(n, memo)
  if n < 2 then return n end
  local v = memo[n]
  if v then return v end
  local r = (fib(n - 1, memo) + fib(n - 2, memo)) % 1000007
  memo[n] = r
  return r
end
local s = 0
for i = 1, 3000 do s = s + fib(90, {}) end
print(s)
local cache = {[1] = 1}
local function length(n)
  local l = cache[n]
  if l then return l end
  if n % 2 == 0 then l = 1 + length(n / 2) else l = 1 + length(3 * n + 1) end
  cache[n] = l
  return l
end
local best, at = 0, 0
for i = 1, 59999 do
  local l = length(i)
  if l > best then best, at = l, i end
end
print(best .. " " .. at)
