-- An array of booleans written with a stride: the sieve of Eratosthenes.
local function sieve(flags, n)
  local count, last = 0, 0
  for i = 1, n do flags[i] = true end
  for i = 2, n do
    if flags[i] then
      count = count + 1
      last = i
      for k = i * i, n, i do flags[k] = false end
    end
  end
  return count, last
end

local flags = {}
for _ = 1, 14 do
  io.write(string.format("primes %d %d\n", sieve(flags, 1000000)))
end
