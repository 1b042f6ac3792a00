KIND = '3d'
RENDER = {'spp': 48, 'thr': 0.04}
FINISH = {'exp': 0.42, 'contrast': 1.2, 'sat': 1.05, 'bloom': 0.45, 'focus': '640,660,170'}
from lib3d import *
s=reset(spp=160,out='door')
s.cycles.max_bounces=5; s.cycles.diffuse_bounces=4; s.cycles.volume_bounces=0; s.cycles.sample_clamp_indirect=2
w=D.worlds.new('W'); s.world=w; w.use_nodes=True; w.node_tree.nodes['Background'].inputs[0].default_value=(.02,.03,.05,1) if 'Background' in w.node_tree.nodes else None
# materials
def plaster(t):
    p=t.pos(); n=t.noise(p,1.3,7,.62,.3); n2=t.noise(p,14.,4,.6); z=t.xyz(p)[2]
    c=t.ramp(n,[(.3,(.12,.15,.18)),(.52,(.21,.24,.26)),(.72,(.28,.29,.28))])
    c=t.mix(t.mr(t.m('ADD',z,t.m('MULTIPLY',n,.8)),.1,1.3,.55,0.),c,(.06,.07,.075))
    return t.pri(c,.9,.12,t.bump(t.m('ADD',n,t.m('MULTIPLY',n2,.25)),.35,.03))
def floor(t):
    p=t.pos(); x,y,z=t.xyz(p)[:3]
    b=t.new('ShaderNodeTexBrick'); b.offset=.37; t.l.new(t.v('MULTIPLY',t.comb(y,x,0.),(1.,1.,1.)),b.inputs['Vector']); b.inputs['Scale'].default_value=1.; b.inputs['Brick Width'].default_value=1.9; b.inputs['Row Height'].default_value=.145; b.inputs['Mortar Size'].default_value=.004
    b.inputs['Color1'].default_value=(.9,.9,.9,1); b.inputs['Color2'].default_value=(.45,.45,.45,1); b.inputs['Mortar'].default_value=(.0,.0,.0,1)
    g=t.noise(t.v('MULTIPLY',p,(14,1.1,1)),2.2,6,.6,.5)
    c=t.ramp(g,[(.25,(.05,.03,.02)),(.5,(.13,.075,.045)),(.75,(.21,.13,.08))]); c=t.mix(.75,c,b.outputs[0],'MULTIPLY')
    return t.pri(c,t.mr(t.noise(p,2.,4),.3,.7,.28,.55),.45,t.bump(t.m('ADD',t.m('MULTIPLY',g,.25),t.m('MULTIPLY',b.outputs['Fac'],-1.)),.35,.012))
PL=mat('pl',plaster); FL=mat('fl',floor)
DW=mat('dw',lambda t:t.pri(t.mix(t.mr(t.noise(t.v('MULTIPLY',t.pos(),(9,9,1)),2.,6,.6),.35,.7),(.10,.13,.13),(.20,.24,.23)),.5,.35,t.bump(t.noise(t.v('MULTIPLY',t.pos(),(30,30,2)),2.,4),.15,.01)))
TR=mat('tr',lambda t:t.pri((.24,.26,.26),.55,.3)); BR=mat('br',lambda t:t.pri((.5,.32,.12),.25,.5,Metallic=1.))
# room: wall at y=0 with a doorway x in[-.5,.5], height 2.3
dx=.5; dh=2.35; T=.22
box((-5,0,0),(-dx,T,4.4),PL); box((dx,0,0),(5,T,4.4),PL); box((-dx,0,dh),(dx,T,4.4),PL)
box((-5,-9,-.05),(5,5,0),FL); box((-5.2,-9,0),(-3.4,T,4.4),PL); box((3.4,-9,0),(5.2,T,4.4),PL); box((-5,-9,4.2),(5,.2,4.4),PL)
for x in(-dx-.1,dx): box((x,-.03,0),(x+.1,T+.03,dh),TR,.01)
box((-dx-.14,-.04,dh),(dx+.14,T+.03,dh+.12),TR,.01)
for a,b in((-3.4,-dx-.1),(dx+.1,3.4)): box((a,-.025,0),(b,0,.16),TR,.008)
# door leaf hinged at x=-dx, opening into the lit room (away) -> wedge of light to our side
leaf=[]
leaf.append(box((0,-.02,0.01),(2*dx-.01,.025,dh-.01),DW,.006))
for (z0,z1) in((.18,.95),(1.1,2.15)):
    for (x0,x1) in((.12,.46),(.54,.88)):
        leaf.append(box((x0,-.032,z0),(x1,-.02,z1),DW,.008)); leaf.append(box((x0+.04,-.04,z0+.04),(x1-.04,-.03,z1-.04),DW,.008))
bpy.ops.mesh.primitive_uv_sphere_add(radius=.032,location=(.93,-.085,1.03)); k=bpy.context.object; k.data.materials.append(BR); leaf.append(k)
e=D.objects.new('hinge',None); s.collection.objects.link(e)
for o in leaf: o.parent=e
e.location=(-dx,.03,0); e.rotation_euler=(0,0,math.radians(38))
# lit room beyond
WR=mat('wr',lambda t:t.pri((.75,.6,.42),.9,.1))
box((-4,4.2,0),(4,4.4,4),WR); box((-4,T,3.6),(4,4.4,3.8),WR); box((-4,T,0),(-3.8,4.4,4),WR); box((3.8,T,0),(4,4.4,4),WR)
light('AREA',(.5,2.6,2.7),(.25,-1.4,0),260,(1,.60,.25),size=.5)
light('AREA',(1.2,3.6,2.4),(0,.2,1),150,(1,.7,.38),size=1.6)
# faint cold window light from left behind camera
light('AREA',(-3.2,-5.5,3.),(0.5,-.5,.8),70,(.40,.56,.92),size=1.6)
# moon through an unseen window: a gobo of bars throws a window pattern on the wall right of the door
l=light('SPOT',(-3.2,-8.2,3.1),(1.72,0,1.45),1500,(.46,.62,.95),size=.009,spot=math.radians(34),blend=.1)
GB=mat('gb',lambda t:t.pri((0,0,0),1.,0.))
import mathutils
g0=Vector((-3.2,-8.2,3.1)); dr=(Vector((1.72,0,1.45))-g0).normalized(); gc=g0+dr*1.5; q=dr.to_track_quat('-Z','Y')
def gb(x0,y0,x1,y1):
    o=mesh('g',[(x0,y0,0),(x1,y0,0),(x1,y1,0),(x0,y1,0)],[(0,1,2,3)],GB,smooth=False); o.location=gc; o.rotation_mode='QUATERNION'; o.rotation_quaternion=q; o.visible_camera=False; o.visible_diffuse=False; o.visible_glossy=False
w_,h_=.105,.19
gb(-3,h_,3,3);gb(-3,-3,3,-h_);gb(-3,-h_,-w_,h_);gb(w_,-h_,3,h_);gb(-.011,-h_,.011,h_)
for yy in(-.063,.063): gb(-w_,yy-.010,w_,yy+.010)

# small chair in the dark with a coat on it / child's shoes by the light
CH=mat('ch',lambda t:t.pri(t.mix(t.noise(t.v('MULTIPLY',t.gen(),(3,3,20)),2.,4),(.10,.045,.022),(.2,.1,.05)),.45,.4))
ch=[]
for x in(-.2,.2):
    ch.append(mesh('l',*tube([(x,.2,0),(x*.97,.19,.45)],.02),CH)); ch.append(mesh('l',*tube([(x,-.2,0),(x*.98,-.2,.45),(x*.95,-.27,.98)],[.02,.02,.016]),CH))
    ch.append(mesh('l',*tube([(x,-.2,.2),(x,.2,.2)],.011),CH))
ch.append(box((-.23,-.22,.44),(.23,.24,.475),CH,.012))
for z in(.62,.77,.92): ch.append(box((-.19,-.245-(z-.45)*.11,z-.035),(.19,-.225-(z-.45)*.11,z+.035),CH,.006))
c=D.objects.new('chair',None); s.collection.objects.link(c)
for o in ch: o.parent=c
c.location=(1.75,-.8,0); c.rotation_euler=(0,0,math.radians(118))
# a small suitcase standing in the wedge of light: leaving? arriving?
SC=mat('sc',lambda t:t.pri(t.mix(t.noise(t.v('MULTIPLY',t.gen(),(6,6,6)),2.,6,.65),(.20,.045,.028),(.36,.10,.05)),.45,.35)); ML=mat('ml',lambda t:t.pri((.55,.42,.22),.35,.5,Metallic=1.))
sc=[box((-.27,-.085,.015),(.27,.085,.40),SC,.03)]
for x in(-.17,.17): sc.append(box((x-.02,-.09,.012),(x+.02,.09,.405),mat('st%d'%int(x*100),lambda t:t.pri((.09,.03,.02),.5,.3)),.004)); sc.append(box((x-.022,-.095,.30),(x+.022,-.088,.335),ML,.003))
sc.append(mesh('hd',*tube([(-.075,0,.40),(-.07,0,.445),(-.03,0,.462),(.03,0,.462),(.07,0,.445),(.075,0,.40)],.011,8),SC))
c=D.objects.new('case',None); s.collection.objects.link(c)
for o in sc: o.parent=c
c.location=(.30,-1.18,0); c.rotation_euler=(0,0,math.radians(24))
#volume((-3.39,-8.5,0.01),(3.39,-.03,4.1),.028,.55)
camera((-.75,-5.6,1.25),(.36,0,1.22),36,focus=5.0,f=2.4)
s.view_settings.exposure=.7
render()
