-- Longest common subsequence of two strings: a table of tables.
local byte, max = string.byte, math.max
local function lcs(a, b)
  local dp = {}
  for i = 0, #a do
    local row = {}
    for j = 0, #b do row[j] = 0 end
    dp[i] = row
  end
  for i = 1, #a do
    for j = 1, #b do
      if byte(a, i) == byte(b, j) then
        dp[i][j] = dp[i - 1][j - 1] + 1
      else
        dp[i][j] = max(dp[i - 1][j], dp[i][j - 1])
      end
    end
  end
  return dp[#a][#b]
end
local function gen(n, seed)
  local t = {}
  for i = 1, n do
    seed = (seed * 3877 + 29573) % 139968
    t[i] = string.char(97 + seed % 4)
  end
  return table.concat(t)
end
print(lcs(gen(2000, 42), gen(2000, 7)))
