local sqrt = math.sqrt
local PI = math.pi
local SOLAR = 4 * PI * PI
local D = 365.24
local function B(x,y,z,vx,vy,vz,m) return {x=x,y=y,z=z,vx=vx,vy=vy,vz=vz,mass=m} end
local bodies = {
 B(0,0,0,0,0,0,SOLAR),
 B(4.84143144246472082945e+00,-1.16032004402742839362e+00,-1.03622044471123109494e-01,1.66007664274403694959e-03*D,7.69901118419740425080e-03*D,-6.90460016972063023554e-05*D,9.54791938424326609124e-04*SOLAR),
 B(8.34336671824457987790e+00,4.12479856412430479268e+00,-4.03523417114321381268e-01,-2.76742510726411504e-03*D,4.99852801234917238954e-03*D,2.30417297573763929463e-05*D,2.85885980666130812e-04*SOLAR),
 B(1.28943695621391310164e+01,-1.51111514016986312525e+01,-2.23307578892655734398e-01,2.96460137564761618652e-03*D,2.37847173959480950188e-03*D,-2.96589568540237556131e-05*D,4.36624404335156298062e-05*SOLAR),
 B(1.53796971148509165498e+01,-2.59193146099879641146e+01,1.79258772950371181757e-01,2.68067772490389322072e-03*D,1.62824170038242295431e-03*D,-9.51592254519715870971e-05*D,5.15138902046611451304e-05*SOLAR),
}
local function energy(bodies)
  local e, n = 0.0, #bodies
  for i = 1, n do
    local b = bodies[i]
    e = e + 0.5*b.mass*(b.vx*b.vx+b.vy*b.vy+b.vz*b.vz)
    for j = i+1, n do
      local c = bodies[j]
      local dx,dy,dz = b.x-c.x,b.y-c.y,b.z-c.z
      e = e - b.mass*c.mass/sqrt(dx*dx+dy*dy+dz*dz)
    end
  end
  return e
end
local function advance(bodies, dt)
  local n = #bodies
  for i = 1, n do
    local b = bodies[i]
    for j = i+1, n do
      local c = bodies[j]
      local dx,dy,dz = b.x-c.x,b.y-c.y,b.z-c.z
      local d2 = dx*dx+dy*dy+dz*dz
      local mag = dt/(d2*sqrt(d2))
      local mb, mc = b.mass*mag, c.mass*mag
      b.vx = b.vx-dx*mc; b.vy = b.vy-dy*mc; b.vz = b.vz-dz*mc
      c.vx = c.vx+dx*mb; c.vy = c.vy+dy*mb; c.vz = c.vz+dz*mb
    end
  end
  for i = 1, n do
    local b = bodies[i]
    b.x = b.x+dt*b.vx; b.y = b.y+dt*b.vy; b.z = b.z+dt*b.vz
  end
end
local px,py,pz = 0,0,0
for i = 1,#bodies do local b = bodies[i]; px=px+b.vx*b.mass; py=py+b.vy*b.mass; pz=pz+b.vz*b.mass end
bodies[1].vx,bodies[1].vy,bodies[1].vz = -px/SOLAR,-py/SOLAR,-pz/SOLAR
for i = 1, 200000 do advance(bodies, 0.01) end
io.stderr:write(string.format("%d\n", math.ceil(energy(bodies)*1e9)))
