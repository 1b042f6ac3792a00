KIND = '3d'
RENDER = {'spp': 32, 'thr': 0.04}
FINISH = {'exp': 0.05, 'contrast': 1.2, 'sat': 1.1, 'bloom': 0.05}
from lib3d import *
s=reset(spp=48,out='maze'); R=random.Random(21); NR=np.random.RandomState(2)
make_sky([(0,(.42,.42,.40)),(.3,(.30,.36,.40)),(1,(.12,.20,.30))],(-.8,.5,.2),glow=[((1,.6,.3),.6,8.)])
make_fog(210.,2.2,gain=.9)
light('SUN',(0,0,0),(.80,-.30,-.62),4.6,(1,.68,.38),angle=.02)
def gr(t):
    p=t.pos(); n=t.noise(p,.25,7,.6); n2=t.noise(p,6.,4,.6)
    return t.pri(t.ramp(t.m('ADD',t.m('MULTIPLY',n,.6),t.m('MULTIPLY',n2,.4)),[(.35,(.34,.27,.18)),(.65,(.56,.47,.34))]),.95,.05,t.bump(n2,.3,.05))
mesh('g',[(-200,-200,0),(200,-200,0),(200,200,0),(-200,200,0)],[(0,1,2,3)],mat('g',gr),smooth=False)
def hd(t):
    p=t.pos(); n=t.noise(p,2.2,7,.7); nz=t.xyz(t.new('ShaderNodeNewGeometry').outputs['Normal'])[2]
    c=t.ramp(n,[(.3,(.012,.030,.026)),(.55,(.04,.08,.06)),(.75,(.11,.15,.09))]); return t.pri(t.mix(t.mr(nz,.2,.9,0.,.45),c,(.13,.15,.05)),.95,.05,t.bump(n,.9,.25))
HM=mat('hd',hd); W=2.6; NRi=11
# polar maze: cells (ring r=1..N, sector k)
ns=[0]+[ (8 if r<2 else 16 if r<4 else 32 if r<9 else 64) for r in range(1,NRi+1)]
cells=[(r,k) for r in range(1,NRi+1) for k in range(ns[r])]; op=set(); seen={(1,0)}; st=[(1,0)]
def nb(c):
    r,k=c; o=[(r,(k+1)%ns[r]),(r,(k-1)%ns[r])]
    if r>1: o.append((r-1,k*ns[r-1]//ns[r]))
    if r<NRi: q=ns[r+1]//ns[r]; o+=[(r+1,k*q+i) for i in range(q)]
    return o
while st:
    c=st[-1]; o=[x for x in nb(c) if x not in seen]
    if not o: st.pop(); continue
    x=R.choice(o); seen.add(x); op.add((c,x)); op.add((x,c)); st.append(x)
V=[];F=[]
def wall(path,wd=.5,h=1.35):
    n=len(path); b=len(V); prof=[(-1,0),(-1.02,.55),(-.95,.9),(-.6,1.02),(0,1.05),(.6,1.02),(.95,.9),(1.02,.55),(1,0)]
    for i,p in enumerate(path):
        t=(path[min(i+1,n-1)]-path[max(i-1,0)]).normalized(); nn=Vector((-t.y,t.x,0))
        e=.75 if i in(0,n-1) else 1.
        for a,c in prof: V.append(p+nn*(a*wd*e+NR.randn()*.05)+Vector((0,0,c*h*(e*.1+.9)+NR.randn()*.05 if c else 0)))
    m=len(prof)
    for i in range(n-1):
        for j in range(m-1): F.append((b+i*m+j,b+i*m+j+1,b+(i+1)*m+j+1,b+(i+1)*m+j))
    F.append(tuple(b+j for j in range(m))); F.append(tuple(b+(n-1)*m+j for j in range(m-1,-1,-1)))
def arc(r,a0,a1): 
    n=max(3,int(abs(a1-a0)*r/.35)); return [Vector((r*math.cos(a0+(a1-a0)*i/n),r*math.sin(a0+(a1-a0)*i/n),0)) for i in range(n+1)]
R0=2.6; rad=lambda r:R0+(r-1)*W
ent=-math.pi/2; ex=0.04
for r in range(1,NRi+2):
    m=ns[min(r,NRi)]
    for k in range(m):
        a0=2*math.pi*k/m; a1=2*math.pi*(k+1)/m
        if r==1: opn=(k==5)
        elif r==NRi+1: opn=(k==47)
        else: opn=((r,k),(r-1,k*ns[r-1]//ns[r])) in op
        if not opn: wall(arc(rad(r),a0-.3/rad(r),a1+.3/rad(r)))
    if r<=NRi:
        for k in range(m):
            if ((r,k),(r,(k+1)%m)) in op: continue
            a=2*math.pi*(k+1)/m; n=7; wall([Vector(((rad(r)+W*i/n)*math.cos(a),(rad(r)+W*i/n)*math.sin(a),0)) for i in range(n+1)])
mesh('hedge',V,F,HM)
# centre: a glowing lantern-like small tree
mesh('tr',*tube([(0,0,0),(.05,0,1.4),(0,.05,2.6)],[.22,.15,.1],10),mat('bk',lambda t:t.pri((.05,.03,.02),.9,.1)))
VV=[];FF=[]
for i in range(1900):
    d=Vector((NR.randn(),NR.randn(),NR.randn())).normalized(); c=Vector((0,0,3.4))+Vector((d.x*1.55,d.y*1.55,d.z*1.25))*NR.rand()**.33; a=Vector(NR.randn(3)).normalized(); b=a.orthogonal().normalized(); n=len(VV); q=.13
    VV+=[c-a*q,c+b*q,c+a*q,c-b*q]; FF.append((n,n+1,n+2,n+3))
mesh('lv',VV,FF,mat('lf',lambda t:t.pri((.62,.20,.04),.8,.1)),smooth=False)
bpy.context.view_layer.update(); dg=bpy.context.evaluated_depsgraph_get(); C=Vector((3,-33,44)); SD=-Vector((.80,-.30,-.62)).normalized(); best=None
for r in range(5,10):
    for q in range(-60,61,2):
        an=-math.pi/2-.25+q*.008; rr=rad(r)+W*.5; p=Vector((rr*math.cos(an),rr*math.sin(an),0)); ok=0
        for zz in(.15,.8,1.6):
            o=p+Vector((0,0,zz)); hit=s.ray_cast(dg,C,(o-C).normalized(),distance=(o-C).length-.2)[0]; sun=s.ray_cast(dg,o,SD)[0]; ok+=(not hit)*2+(not sun)
        if best is None or ok>best[0]: best=(ok,p)
print('BEST',best[0]); person(best[1],.3,h=2.3,top=(.65,.06,.035),style='coat',head='long',hair=(.03,.02,.015),stride=.3)
camera((3,-33,44),(.8,-2.6,0),41)
s.view_settings.exposure=.35
render()
