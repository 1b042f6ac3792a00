KIND = '3d'
RENDER = {'spp': 40, 'thr': 0.04}
FINISH = {'exp': 0.05, 'contrast': 1.3, 'sat': 1.12, 'bloom': 0.15, 'focus': '580,430,260'}
from lib3d import *
s=reset(spp=64,out='bench'); R=random.Random(8); NR=np.random.RandomState(8)
sun=(.10,1,.105)
make_sky([(0,(.40,.31,.23)),(.2,(.27,.27,.26)),(.5,(.13,.19,.24)),(1,(.04,.08,.13))],sun,glow=[((1,.78,.48),2.0,420.),((1,.66,.36),.55,30.),((.9,.55,.35),.2,5.)],clouds=(1.2,.45,.75,(.6,.46,.38),.5,2.))
make_fog(120.,1.25,h=3.,gain=.95)
light('SUN',(0,0,0),(-.10,-1,-.20),3.4,(1,.70,.42),angle=.03)
def g(t):
    n=t.noise(t.pos(),2.2,7,.65); n2=t.noise(t.pos(),22.,4,.6)
    return t.pri(t.ramp(t.m('ADD',t.m('MULTIPLY',n,.7),t.m('MULTIPLY',n2,.3)),[(.35,(.022,.026,.012)),(.55,(.06,.055,.022)),(.7,(.12,.085,.035))]),.95,.08,t.bump(n2,.6,.06))
hg=lambda x,y: .10*fbm(np.asarray(x,float)/5,np.asarray(y,float)/5,4,3)-np.clip((np.asarray(y,float)-4)/9,0,3)**1.3*.55
x=np.linspace(-22,22,300); y=np.linspace(-6,22,260); X,Y=np.meshgrid(x,y); v,f=grid(300,260,X,Y,hg(X,Y)); fastmesh('g',v,f,mat('g',g))
wat=mat('w',lambda t:t.pri((.01,.02,.025),.06,.5,t.bump(t.noise(t.v('MULTIPLY',t.pos(),(.5,1,1)),1.2,3),.25,.1)))
mesh('lake',[(-400,8,-.75),(400,8,-.75),(400,500,-.75),(-400,500,-.75)],[(0,1,2,3)],wat,smooth=False)
# far shore treeline
x=np.linspace(-260,260,900); V=[];F=[]
for k,(yy,b,a) in enumerate(((95,6,5.),(150,9,8.))):
    h=b*.4+a*(fbm(x/22+k*5,x*0,3,4+k)+.5)+1.6*fbm(x/2.2,x*0,4,9+k,True); o=len(V)
    for i in range(len(x)): V+= [(x[i],yy,-1),(x[i],yy,h[i])]
    F+=[(o+2*i,o+2*i+2,o+2*i+3,o+2*i+1) for i in range(len(x)-1)]
mesh('shore',V,F,mat('sh',lambda t:t.pri((.03,.04,.03),1.,0.)),smooth=False)
# trees
BK=mat('bk',lambda t:t.pri(t.ramp(t.noise(t.v('MULTIPLY',t.gen(),(3,3,.7)),3.,6,.65),[(.3,(.012,.010,.009)),(.7,(.06,.045,.035))]),.9,.1,t.bump(t.noise(t.v('MULTIPLY',t.gen(),(5,5,.8)),3.,5),.6,.05)))
def lf(t):
    oi=t.new('ShaderNodeNewGeometry').outputs['Random Per Island']; c=t.ramp(oi,[(0,(.42,.10,.02)),(.35,(.62,.22,.03)),(.7,(.55,.34,.06)),(1,(.25,.06,.02))])
    d=t.new('ShaderNodeBsdfDiffuse'); t.l.new(c,d.inputs[0]); tr=t.new('ShaderNodeBsdfTranslucent'); t.l.new(c,tr.inputs[0]); return t.mixs(.5,d.outputs[0],tr.outputs[0])
LM=mat('leaf',lf)
def tree(loc,h,seed,leaves=2600,lean=0.):
    r=random.Random(seed); V=[];F=[];tips=[]
    def br(p,d,l,rad,k):
        pts=[p];rs=[rad];q=p
        for i in range(4):
            d=(d+Vector((r.gauss(0,.13),r.gauss(0,.13),r.gauss(.02,.08)))).normalized(); q=q+d*l/4; pts.append(q); rs.append(rad*(1-.10*(i+1)))
        v,f=tube(pts,rs,9 if rad>.06 else 5); b=len(V); V.extend(v); F.extend(tuple(a+b for a in ff) for ff in f)
        if k<=2: tips.extend(pts[1:])
        if k==0: return
        for j in range(2 if r.random()<.65 else 3):
            ax=Vector((r.gauss(0,1),r.gauss(0,1),r.gauss(0,.5))).normalized(); nd=(d+ax*r.uniform(.5,.95)).normalized(); nd.z=max(nd.z,-.15)
            br(pts[-2] if j else q,nd if j else (d+ax*r.uniform(.10,.24)).normalized(),l*r.uniform(.62,.82),rs[-1]*(r.uniform(.88,.97) if j==0 else r.uniform(.5,.7)),k-1)
    br(Vector((0,0,-.2)),Vector((lean,0,1)),h*.3,h*.032,6)
    mesh('tree',V,F,BK,loc=loc); LV=[];LF=[]
    for i in range(leaves):
        c=r.choice(tips)+Vector((r.gauss(0,.3),r.gauss(0,.3),r.gauss(0,.25))); a=Vector((r.gauss(0,1),r.gauss(0,1),r.gauss(0,1))).normalized(); b=a.orthogonal().normalized(); z=r.uniform(.035,.075); n=len(LV)
        LV+= [c-a*z,c+b*z*.6,c+a*z,c-b*z*.6]; LF.append((n,n+1,n+2,n+3))
    if leaves: mesh('lv',LV,LF,LM,smooth=False,loc=loc)
tree((-2.75,3.4,0),6.2,5,7500,.12); tree((4.6,6.2,-.5),6.5,7,5200,-.10); tree((-10.5,9,-.8),8,12,1200); tree((11.5,2,0),8,3,1500)
# fallen leaves
V=[];F=[]
for _ in range(7000):
    x=R.gauss(-1.5,5.5); y=R.uniform(-4.5,7); z=float(0); V_=len(V); a=Vector((R.gauss(0,1),R.gauss(0,1),R.gauss(0,.25))).normalized(); b=Vector((-a.y,a.x,R.gauss(0,.3))).normalized(); q=R.uniform(.035,.075); c=Vector((x,y,0.))
    V+=[c-a*q,c+b*q*.6,c+a*q,c-b*q*.6]; F.append((V_,V_+1,V_+2,V_+3))
va=np.array([tuple(v) for v in V]); va[:,2]+=np.repeat(hg(va[::4,0],va[::4,1]),4)+.03; mesh('fl',va,F,LM,smooth=False)
# bench
WD=mat('wd',lambda t:t.pri(t.mix(t.noise(t.v('MULTIPLY',t.pos(),(1.5,14,14)),2.,5),(.06,.035,.02),(.2,.12,.07)),.6,.25)); IR=mat('ir',lambda t:t.pri((.012,.014,.014),.5,.4))
L=1.35; bz=float(hg(0,1.2))
for y,z in((1.02,.45),(1.16,.455),(1.30,.455),(1.44,.45)): box((-L,y,z+bz),(L,y+.11,z+.035+bz),WD,.008)
for y,z in((.955,.60),(.93,.74),(.905,.88)): box((-L,y-.03,z+bz),(L,y,z+.105+bz),WD,.008)
for x in(-L+.15,L-.15):
    mesh('i',*tube([(x,.9,.99+bz),(x,.98,.47+bz),(x,.93,-.05+bz)],.028,8),IR); mesh('i',*tube([(x,.98,.45+bz),(x,1.54,.44+bz),(x,1.52,-.05+bz)],.028,8),IR); mesh('i',*tube([(x,.93,.72+bz),(x,1.2,.71+bz),(x,1.5,.66+bz)],.022,8),IR)
person((-.98,1.16,.02+bz),math.radians(-9),top=(.30,.05,.035),style='coat',head='bun',hair=(.05,.03,.02),scarf=(.55,.42,.2),skin=(.5,.3,.2),**SIT)
person((.95,1.16,.02+bz),math.radians(-30),top=(.045,.07,.09),style='coat',build=1.12,head='cap',hat=(.09,.10,.10),hair=(.30,.29,.27),scarf=(.10,.13,.16),turn=-.3,**{**SIT,'lean':.2})
camera((-.35,-4.9,1.55),(.05,1.2,1.15),40,focus=6.1,f=2.8)
s.view_settings.exposure=-.1
render()
