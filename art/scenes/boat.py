KIND = '3d'
RENDER = {'spp': 48, 'thr': 0.03}
FINISH = {'exp': -0.1, 'contrast': 1.45, 'sat': 1.3, 'bloom': 0.12, 'focus': '810,610,110'}
from lib3d import *
reset(spp=96,out='boat')
sun=(-.17,1,.055)
make_sky([(0,(.34,.27,.27)),(.22,(.20,.25,.32)),(.5,(.085,.15,.25)),(1,(.02,.05,.12))],sun,glow=[((1,.72,.4),5.,2500.),((1,.58,.28),.9,160.),((1,.48,.24),.42,22.),((.8,.42,.3),.13,4.)],clouds=(1.3,.46,.72,(.62,.36,.27),.7,2.4))
make_fog(3000.,1.1,h=55.,gain=1.)
L=light('SUN',(0,0,0),(.17,-1,-.12),1.1,(1,.6,.36),angle=.05); L.visible_glossy=False
# water
def wat(t):
    p=t.v('MULTIPLY',t.pos(),(.6,1.,1.)); lp=t.new('ShaderNodeCameraData').outputs['View Distance']
    a=t.noise(p,.55,3,.5,.4); b=t.noise(p,3.2,3,.55,.2); c=t.noise(t.v('MULTIPLY',t.pos(),(.02,.06,0)),1.,2)
    calm=t.mr(c,.4,.62,.12,1.)
    h=t.m('MULTIPLY',t.m('ADD',t.m('MULTIPLY',a,.6),t.m('MULTIPLY',b,.16)),calm)
    return t.pri((.008,.028,.036),t.mr(lp,10.,900.,.04,.16),.55,t.bump(h,.42,.3))
W=mat('water',wat); mesh('water',[(-6000,-50,0),(6000,-50,0),(6000,9000,0),(-6000,9000,0)],[(0,1,2,3)],W,smooth=False)
# mountains
def mt(c1,c2):
    def f(t):
        z=t.xyz(t.new('ShaderNodeNewGeometry').outputs['Normal'])[2]
        return t.pri(t.mix(t.mr(z,.45,.8),c1,c2),.95,.05)
    return f
for i,(y0,dep,hh,seed,xs,off) in enumerate([(1500,900,300,3,900,0.),(2900,1500,760,11,1500,.2),(5200,2400,1500,23,2600,.5)]):
    nx,ny=420,160; x=np.linspace(-4200-i*1500,4200+i*1500,nx); y=np.linspace(y0,y0+dep,ny); X,Y=np.meshgrid(x,y)
    v=(Y-y0)/dep; env=np.sin(np.clip(v*1.15,0,1)*np.pi*.5)
    side=np.clip(np.abs((X/ (x.max()))+(.14 if i<2 else -.05))*1.5,0,1)**(1.2)
    n=fbm(X/xs,Y/xs,7,seed,True)
    Z=env*hh*(n*1.15-.25)*(.25+.95*side if i<2 else .55+.5*side)-8
    vv,ff=grid(nx,ny,X,Y,Z); fastmesh('m%d'%i,vv,ff,mat('mt%d'%i,mt((.03,.045,.05),(.05,.07,.06)) if i<2 else mt((.05,.06,.08),(.3,.32,.36))))
# boat: lofted hull
def hull(L=4.2,B=.62,H=.5,n=17):
    rings=[]
    for k in range(25):
        u=-1+2*k/24; w=B*(1-abs(u)**2.6)**.75+.01; sheer=H+.16*u*u; keel=.16*abs(u)**3
        r=[]
        for i in range(n):
            a=math.pi*i/(n-1); cx=-math.cos(a); s=math.sin(a)
            r.append((u*L/2,w*np.sign(cx)*abs(cx)**.6,sheer-(sheer-keel)*s**.7))
        rings.append(r)
    v=[p for r in rings for p in r]; f=[]
    for k in range(24):
        for i in range(n-1): f.append((k*n+i,k*n+i+1,(k+1)*n+i+1,(k+1)*n+i))
    return v,f
wood=mat('wood',lambda t:t.pri(t.ramp(t.noise(t.v('MULTIPLY',t.gen(),(1,9,9)),2.,5,.6),[(.3,(.10,.05,.03)),(.7,(.30,.16,.085))]),.6,.3))
v,f=hull(); B=mesh('boat',v,f,wood,loc=(0,0,-.14)); s=B.modifiers.new('so','SOLIDIFY'); s.thickness=.035
e=D.objects.new('boatE',None); bpy.context.scene.collection.objects.link(e); B.parent=e
for x in(-.95,.25): 
    o=box((x-.13,-.52,.3-.14),(x+.13,.52,.34-.14),wood,.01); o.parent=e
for s in(-1,1):
    o=mesh('oar',*tube([(.35,s*.5,.42),(.1,s*1.4,.12),(.02,s*1.75,.0),(-.02,s*2.0,-.06)],[.022,.022,.022,.05]),wood); o.parent=e
pp=person((.25,0,-.26),-math.pi/2,top=(.62,.10,.05),head='brim',hat=(.50,.36,.18),**{**SIT,'feet':((-.12,.5,.25),(.12,.5,.25)),'hands':((-.3,.4,.6),(.3,.4,.6))}); pp.parent=e
e.location=(3.3,24,0); e.rotation_euler=(0,0,math.radians(118))
camera((0,0,4.2),(0,60,2.9),46)
render()
