-- Function values: counters, higher-order functions, closures made in a loop.
local function counter(step)
  local n = 0
  return function()
    n = n + step
    return n
  end
end

local function compose(f, g)
  return function(x) return f(g(x)) end
end

local function apply(xs, f)
  for i = 1, #xs do xs[i] = f(xs[i]) end
end

local function reduce(xs, acc, f)
  for i = 1, #xs do acc = f(acc, xs[i]) end
  return acc
end

local a, b = counter(1), counter(3)
local sum = 0
for _ = 1, 3000000 do sum = sum + a() - b() % 5 end
io.write(string.format("counters %d\n", sum))

local xs = {}
for i = 1, 1000 do xs[i] = i - 1 end
local total = 0
for round = 0, 2999 do
  local k = round % 10
  apply(xs, function(x) return (x * 3 + k) % 1000 end)
  total = total + reduce(xs, round, function(acc, x) return (acc + x) % 1000003 end)
end
io.write(string.format("reduce %d\n", total))

local x = 1
for i = 0, 999999 do
  local f = compose(function(v) return v + i end, function(v) return v * 2 % 10007 end)
  x = f(x) % 1000003
end
io.write(string.format("compose %d\n", x))
