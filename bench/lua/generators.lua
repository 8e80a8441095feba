-- Coroutines as generators: a source, a chain of filters, many short ones.
local wrap, yield = coroutine.wrap, coroutine.yield

local function count(n)
  return wrap(function() for i = 0, n - 1 do yield(i) end end)
end

local function filter(inp, p)
  return wrap(function()
    for v in inp do if v % p ~= 0 then yield(v) end end
  end)
end

local sum = 0
for v in count(1000000) do sum = sum + v end
io.write(string.format("%d\n", sum))
local c = count(6000)
c()
c()
local last = 2
c = filter(c, 2)
for v in c do
  last = v
  if v < 500 then c = filter(c, v) end
  if v > 3500 then break end
end
io.write(string.format("%d\n", last))
for i = 1, 50000 do
  for v in count(3) do sum = sum + v end
end
io.write(string.format("%d\n", sum))
