KIND = '3d'
RENDER = {'spp': 48, 'thr': 0.03}
FINISH = {'exp': 0.2, 'contrast': 1.3, 'sat': 1.12, 'bloom': 0.15, 'focus': '765,330,170'}
from lib3d import *
s=reset(spp=64,out='light'); R=random.Random(3)
make_sky([(0,(.135,.150,.135)),(.15,(.085,.112,.118)),(.4,(.045,.066,.080)),(1,(.018,.028,.042))],(-.5,1,.06),glow=[((.85,.58,.26),.22,16.),((.5,.5,.36),.07,3.)],clouds=(1.35,.36,.62,(.012,.019,.028),.95,1.7))
make_fog(950.,1.2,gain=.8)
# storm sea: two ocean modifiers (fine near, coarse far) with foam
def sea(t):
    a=t.new('ShaderNodeAttribute'); a.attribute_name='foam'; f=a.outputs['Fac']
    p=t.pos(); n=t.noise(p,.9,6,.65,.6); n2=t.noise(p,5.,5,.65)
    z=t.xyz(p)[2]; crest=t.mr(z,.8,5.)
    fm=t.mr(t.m('ADD',t.m('MULTIPLY',f,.9),t.m('ADD',t.m('MULTIPLY',n,.9),t.m('MULTIPLY',n2,.35))),.80,1.2)
    col=t.mix(crest,(.005,.022,.028),(.028,.125,.118))
    w=t.pri(col,.10,.5,t.bump(t.m('ADD',n,t.m('MULTIPLY',n2,.5)),.45,.35))
    fo=t.pri((.74,.79,.78),.9,.1)
    return t.mixs(t.m('MULTIPLY',fm,.92),w,fo)
SM=mat('sea',sea)
def ocean(size,rep,res,loc,seed,scale,sc=1):
    bpy.ops.mesh.primitive_plane_add(size=1,location=loc); o=bpy.context.object; m=o.modifiers.new('o','OCEAN'); m.geometry_mode='GENERATE'
    m.repeat_x,m.repeat_y=rep; m.resolution=res; m.spatial_size=size; m.size=sc; m.wind_velocity=24.; m.wave_scale=scale; m.choppiness=1.25; m.wave_alignment=.35; m.wave_direction=math.radians(-25); m.wave_scale_min=.02; m.random_seed=seed; m.depth=200; m.time=3.1; m.use_foam=True; m.foam_coverage=.3; m.foam_layer_name='foam'; m.use_normals=False; o.data.materials.append(SM); return o
ocean(110,(1,1),20,(-55,-2,0),4,5.2)
ocean(110,(1,1),20,(-55-110,-2,0),4,5.2); ocean(110,(1,1),20,(55,-2,0),4,5.2)
ocean(110,(5,4),9,(-55-220,108,0),4,5.2)
mesh('deep',[(-3000,-50,-3.5),(3000,-50,-3.5),(3000,4000,-3.5),(-3000,4000,-3.5)],[(0,1,2,3)],SM,smooth=False)
# rock
def rk(t):
    z=t.xyz(t.pos())[2]; n=t.noise(t.pos(),.5,8,.65,.4)
    wet=t.mr(t.m('ADD',z,t.m('MULTIPLY',n,3.)),1.5,6.5)
    return t.pri(t.ramp(n,[(.3,(.012,.013,.014)),(.7,(.075,.07,.062))]),t.m('ADD',.25,t.m('MULTIPLY',wet,.5)),.5,t.bump(n,.9,.5))
LX,LY=17,92
nx=360; x=np.linspace(-34,34,nx); X,Y=np.meshgrid(x,x); r=np.hypot(X/1.5+3*fbm(X/16,Y/16,3,5),Y+4*fbm(X/14+9,Y/14,3,6))
Z=11.5*np.clip(1-(r/21.),-1,1)**1.0+3.8*(fbm(X/9,Y/9,6,31,True)-.45)*np.clip(1.4-r/22,0,1.2); Z=np.where(np.hypot(X,Y)<4.6,np.minimum(Z,9.4)*.3+9.2*.7,Z)
v,f=grid(nx,nx,X+LX,Y+LY,Z-1.8); fastmesh('rock',v,f,mat('rk',rk))
# tower
base=6.8
def wl(t):
    z=t.xyz(t.gen())[2]; n=t.noise(t.v('MULTIPLY',t.gen(),(2,2,.25)),1.2,6,.65)
    st=t.mr(t.m('SINE',t.m('MULTIPLY',z,math.pi*2/8.8)),-.04,.04)
    c=t.mix(st,(.42,.405,.36),(.17,.04,.03)); return t.pri(t.mix(t.mr(n,.45,.75,0.,.6),c,(.09,.085,.075)),.75,.2)
WL=mat('wl',wl); DK=mat('dk',lambda t:t.pri((.02,.02,.022),.5,.4))
T=[]
T.append(mesh('tw',*loft([ell(0,0,0,3.1,3.1,40),ell(4,0,0,2.75,2.75,40),ell(12,0,0,2.25,2.25,40),ell(19.8,0,0,1.95,1.95,40)]),WL))
T.append(mesh('gal',*loft([ell(19.7,0,0,2.0,2.0,40),ell(20.2,0,0,2.75,2.75,40),ell(20.5,0,0,2.75,2.75,40)]),DK,smooth=False))
for k in range(20): a=k*math.pi/10; T.append(mesh('rail',*tube([(2.65*math.cos(a),2.65*math.sin(a),20.5),(2.65*math.cos(a),2.65*math.sin(a),21.6)],.035,6),DK))
T.append(mesh('ring',*loft([ell(21.55,0,0,2.7,2.7,40),ell(21.65,0,0,2.7,2.7,40)],cap=False),DK))
for k in range(10): a=k*math.pi/5; T.append(mesh('bar',*tube([(1.45*math.cos(a),1.45*math.sin(a),20.5),(1.45*math.cos(a),1.45*math.sin(a),23.3)],.06,6),DK))
T.append(mesh('lamp',*loft([ell(20.7,0,0,.5,.5),ell(21.6,0,0,1.05,1.05),ell(22.6,0,0,.9,.9),ell(23.2,0,0,.4,.4)]),mat('lmp',lambda t:t.emit((1,.78,.42),38.),fog=False)))
T.append(mesh('roof',*loft([ell(23.3,0,0,1.75,1.75),ell(23.9,0,0,1.45,1.45),ell(24.7,0,0,.5,.5),ell(25.6,0,0,.05,.05)]),DK))
WIN=mat('win',lambda t:t.emit((1,.62,.25),7.),fog=False)
for z in(5.,13.): T.append(box((-.2,-3.2 if z<8 else -2.45,z),(.2,-2.0,z+.8),WIN))
e=D.objects.new('lh',None); s.collection.objects.link(e)
for o in T: o.parent=e
e.location=(LX,LY,base); e.scale=(1.12,)*3; lz=base+22*1.12
# beam: emission cones with soft falloff (noise-free "volumetric")
def beam(t):
    p=t.gen(); x,y,z=t.xyz(p)[:3]; lw=t.new('ShaderNodeLayerWeight'); lw.inputs[0].default_value=.5
    ed=t.m('POWER',t.m('SUBTRACT',1.,lw.outputs['Facing']),2.6)
    fall=t.m('POWER',t.mr(x,0.,120.,1.,0.,smooth=False),2.2); n=t.mr(t.noise(t.v('MULTIPLY',t.pos(),(.05,.05,.12)),1.,4,.6),.3,.75,.45,1.)
    f=t.m('MULTIPLY',t.m('MULTIPLY',ed,fall),t.m('MULTIPLY',n,.5))
    tr=t.new('ShaderNodeBsdfTransparent').outputs[0]; return t.mixs(t.m('MINIMUM',f,1.),tr,t.emit((1,.83,.55),1.5))
BM=mat('beam',beam,fog=False)
for rz,ry,L in((math.radians(187),math.radians(-3),120),(math.radians(7),math.radians(3),120)):
    rr=[[(x,.7*math.cos(a)+x*.085*math.cos(a),.7*math.sin(a)+x*.085*math.sin(a)) for a in np.linspace(0,2*math.pi,48,False)] for x in np.linspace(0,L,24)]
    o=mesh('beam',*loft(rr,cap=False),BM); o.location=(LX,LY,lz); o.rotation_euler=(0,ry,rz); o.visible_shadow=False; o.visible_diffuse=False
l=light('POINT',(LX,LY,lz),(0,0,0),9000,(1,.75,.42),size=1.2)
l=light('SUN',(0,0,0),(.5,-1,-.2),.75,(.95,.86,.62),angle=.35); l.visible_glossy=False
light('SUN',(0,0,0),(.3,.9,-.5),.12,(.6,.75,.9),angle=.5)
camera((0,6,7.4),(3.,92,15.),31)
s.view_settings.exposure=.45
render()
