local ps = {}
for i = 0, 999 do ps[i] = {x=i+0.0, y=i*2.0, vx=1.5, vy=-0.5, hits=0, alive=true} end
for step = 1, 2000 do
  for i = 0, 999 do
    local p = ps[i]
    if p.alive then
      p.x = p.x + p.vx*0.01
      p.y = p.y + p.vy*0.01
      if p.x > 500 then p.vx = -p.vx; p.hits = p.hits + 1 end
    end
  end
end
local hits, sum = 0, 0.0
for i = 0, 999 do hits = hits + ps[i].hits; sum = sum + ps[i].x end
io.stderr:write(hits, " ", string.format("%d", sum//1), "\n")
