KIND = '3d'
RENDER = {'spp': 40, 'thr': 0.03}
FINISH = {'exp': 0.05, 'contrast': 1.2, 'sat': 1.08, 'bloom': 0.08, 'vig': 0.15, 'focus': '700,420,230'}
from lib3d import *
s=reset(spp=40,out='kite'); R=random.Random(2); NR=np.random.RandomState(2)
make_sky([(0,(.80,.80,.72)),(.16,(.52,.70,.80)),(.45,(.20,.44,.68)),(1,(.06,.20,.46))],(-.75,.5,.45),glow=[((1,.9,.6),.35,8.)],clouds=(1.5,.46,.62,(1.0,.95,.86),.97,1.0))
make_fog(420.,1.4,gain=.95)
light('SUN',(0,0,0),(.75,-.35,-.55),4.6,(1,.88,.66),angle=.02)
hg=lambda x,y: 6.2*np.exp(-(((np.asarray(x,float)-3)/17)**2+((np.asarray(y,float)-30)/17)**2))+1.2*fbm(np.asarray(x,float)/14,np.asarray(y,float)/14,4,3)+9*fbm(np.asarray(x,float)/120,np.asarray(y,float)/120,3,9)*np.clip((np.asarray(y,float)-45)/60,0,1)
def gm(t):
    n=t.noise(t.pos(),.35,6,.6); return t.pri(t.ramp(n,[(.3,(.07,.12,.025)),(.55,(.17,.22,.045)),(.75,(.34,.33,.09))]),.95,.05)
d=np.geomspace(2.5,420,520); tt=np.linspace(-.9,.9,520); T,Dd=np.meshgrid(tt,d); X=T*Dd; Y=-2+Dd; v,f=grid(520,520,X,Y,hg(X,Y)); fastmesh('g',v,f,mat('g',gm))
# grass blades (one triangle pair each) and flowers
n=150000; yy=-2+np.exp(NR.uniform(np.log(3.2),np.log(46),n)); xx=NR.uniform(-.62,.62,n)*(yy+2); zz=hg(xx,yy); hgt=NR.uniform(.16,.42,n)*(1+.5*fbm(xx/5,yy/5,2,4)); a=NR.uniform(0,6.28,n); w=.010+.0011*(yy+2); lx=.35*hgt+NR.randn(n)*.08; ly=NR.randn(n)*.08
V=np.empty((n,4,3)); V[:,0]=np.stack([xx-w*np.cos(a),yy-w*np.sin(a),zz-.02],1); V[:,1]=np.stack([xx+w*np.cos(a),yy+w*np.sin(a),zz-.02],1); V[:,2]=np.stack([xx+lx+w*.15,yy+ly,zz+hgt],1); V[:,3]=np.stack([xx+lx-w*.15,yy+ly,zz+hgt],1)
def bl(t):
    ri=t.new('ShaderNodeNewGeometry').outputs['Random Per Island']; c=t.ramp(ri,[(0,(.10,.15,.03)),(.5,(.24,.27,.06)),(.85,(.44,.40,.11)),(1,(.60,.48,.20))]); di=t.new('ShaderNodeBsdfDiffuse'); t.l.new(c,di.inputs[0]); tr=t.new('ShaderNodeBsdfTranslucent'); t.l.new(c,tr.inputs[0]); return t.mixs(.45,di.outputs[0],tr.outputs[0])
fastmesh('bl',V.reshape(-1,3),np.arange(n*4).reshape(n,4),mat('bl',bl),smooth=False)
n=5200; yy=-2+np.exp(NR.uniform(np.log(3.6),np.log(44),n)); xx=NR.uniform(-.62,.62,n)*(yy+2); k=fbm(xx/4,yy/4,3,17)>.02; xx,yy=xx[k],yy[k]; n=len(xx); zz=hg(xx,yy)+NR.uniform(.25,.5,n); q=(.020+.0011*yy)[:,None]
A=NR.randn(n,3); A/=np.linalg.norm(A,axis=1)[:,None]; B=np.cross(A,[0.1,.3,1]); B/=np.linalg.norm(B,axis=1)[:,None]; C=np.stack([xx,yy,zz],1); V=np.stack([C-A*q,C+B*q,C+A*q,C-B*q],1)
fastmesh('fl',V.reshape(-1,3),np.arange(n*4).reshape(n,4),mat('fl',lambda t:t.pri(t.ramp(t.new('ShaderNodeNewGeometry').outputs['Random Per Island'],[(0,(.85,.16,.05)),(.4,(.9,.55,.08)),(.7,(.92,.88,.78)),(1,(.75,.25,.35))],'CONSTANT'),.9,.05)),smooth=False)
# person on the hill, arm up; a child next to them
px,py=2.2,27.; person((px,py,float(hg(px,py))),.35,2.35,top=(.75,.50,.12),bottom=(.08,.10,.16),skin=(.22,.12,.07),style='dress',head='braid',hair=(.02,.015,.012),hands=(None,(.36,.19,1.92)),nod=-.3)
cx,cy=.75,26.6; person((cx,cy,float(hg(cx,cy))),.2,h=1.5,top=(.10,.30,.38),bottom=(.3,.12,.07),skin=(.24,.13,.08),hair=(.03,.02,.015),hands=(None,(.36,.19,1.92)),nod=-.3,feet=((-.16,-.1,0),(.16,.1,0)))
# kite + tail + broken string
K=Vector((-5.0,27.,hg(px,py)+7.3)); 
km=[mat('k%d'%i,lambda t,c=c:t.pri(c,.7,.1)) for i,c in enumerate(((.72,.10,.05),(.86,.50,.12),(.88,.82,.70),(.09,.27,.32)))]
M=Vector
SZ=1.25; up=M((-.42,.1,1)).normalized()*SZ; rt=M((1,.25,.42)).normalized()*SZ
top=K+up*1.25; bot=K-up*1.75; l=K-rt*1.05; r=K+rt*1.05
for (a,b,c,i) in((top,K,l,0),(top,K,r,1),(bot,K,l,2),(bot,K,r,3)): mesh('kk',[a,b,c],[(0,1,2)],km[i],smooth=False)
pts=[bot+M((.35*math.sin(i*.55)+.16*i,0,-.30*i)) for i in range(16)]; mesh('tail',*tube(pts,.022,6),km[0])
for i in range(2,16,2):
    p=pts[i]; mesh('bow',[p,p+M((.28,.05,.14)),p+M((.26,0,-.12)),p+M((-.28,0,.12)),p+M((-.26,.05,-.14))],[(0,1,2),(0,3,4)],km[(i//2)%4],smooth=False)
def curve(p0,p1,sag,n=24,curl=0): 
    return [p0.lerp(p1,i/n)+M((curl*math.sin(i/n*5)*(i/n),0,-sag*math.sin(math.pi*i/n))) for i in range(n+1)]
sm=mat('st',lambda t:t.pri((.9,.88,.8),.8,.1)); mesh('s1',*tube(curve(K,K+M((2.3,0,-3.4)),.35,curl=.55),.014,6),sm)
h0=M((px+.48,py+.26,float(hg(px,py))+2.62)); mesh('s2',*tube(curve(h0,h0+M((-2.3,0,1.5)),.25,curl=.3),.012,6),sm)
camera((0,-2,float(hg(0,-2))+1.55),(-1.2,30,9.3),47)
s.view_settings.exposure=.30
render()
