import { openMedia } from './media.js';
import { openSignalling } from './signalling.js';

// Served as it is, to both ends of the call; the last part of the address says which end this one is.
const role = location.pathname.slice(1);
const otherName = role === 'coach' ? 'Client' : 'Coach';
const element = (id) => document.getElementById(id);

const states = {
  starting: 'Starting',
  waiting: `Waiting for the ${otherName.toLowerCase()}`,
  connecting: 'Connecting',
  connected: 'Connected',
  left: 'You left the call',
};

function show(state) {
  element('state').dataset.state = state;
  element('state').textContent = states[state];
}

document.title = `Demo call (${role})`;
element('remote-name').textContent = otherName;

const { stream, missing } = await openMedia(new URLSearchParams(location.search).has('small'));
element('own').srcObject = stream;
element('notice').textContent = missing.join(', ');
element('notice').hidden = missing.length === 0;

/** @type {RTCPeerConnection | undefined} */
let peer;
/** @type {RTCDataChannel | undefined} */
let chat;

function hangUp() {
  chat?.close();
  peer?.close();
  chat = peer = undefined;
  element('remote').srcObject = null;
}

function newPeer() {
  hangUp();
  show('connecting');
  const fresh = new RTCPeerConnection();
  for (const track of stream.getTracks()) fresh.addTrack(track, stream);
  // A missing camera here does not keep the other side's from being seen.
  for (const kind of ['video', 'audio']) {
    if (role === 'coach' && !stream.getTracks().some((track) => track.kind === kind)) fresh.addTransceiver(kind, { direction: 'recvonly' });
  }
  const remote = new MediaStream();
  element('remote').srcObject = remote;
  fresh.addEventListener('track', ({ track }) => remote.addTrack(track));
  fresh.addEventListener('connectionstatechange', showWhetherConnected);
  chat = fresh.createDataChannel('chat', { negotiated: true, id: 1 });
  chat.addEventListener('open', showWhetherConnected);
  chat.addEventListener('message', ({ data }) => list(otherName, data));
  peer = fresh;
  return fresh;
}

function showWhetherConnected() {
  if (peer?.connectionState === 'connected' && chat?.readyState === 'open') show('connected');
}

/** Both ends are on one machine, so every way to reach this one is known at once and goes along with the description. */
async function sendDescription(fresh) {
  await fresh.setLocalDescription();
  if (fresh.iceGatheringState !== 'complete') {
    await new Promise((done) => {
      fresh.addEventListener('icegatheringstatechange', () => fresh.iceGatheringState === 'complete' && done());
    });
  }
  if (fresh === peer) await signalling.say({ description: fresh.localDescription });
}

const signalling = openSignalling(role, {
  async here() {
    if (role === 'coach') await sendDescription(newPeer());
  },
  gone() {
    hangUp();
    show('waiting');
  },
  async words({ description }) {
    if (role === 'coach') return peer?.setRemoteDescription(description);
    const fresh = newPeer();
    await fresh.setRemoteDescription(description);
    await sendDescription(fresh);
  },
});
show('waiting');

function list(name, text) {
  const line = document.createElement('li');
  const who = document.createElement('b');
  who.textContent = name;
  line.append(who, text);
  element('messages').append(line);
  element('messages').scrollTop = element('messages').scrollHeight;
}

element('chat-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = element('chat').value.trim();
  if (!text || chat?.readyState !== 'open') return; // what was typed stays in the field
  chat.send(text);
  list('You', text);
  element('chat').value = '';
});

function toggle(id, kind, [on, off]) {
  element(id).addEventListener('click', () => {
    const enabled = element(id).getAttribute('aria-pressed') !== 'true';
    for (const track of stream.getTracks()) if (track.kind === kind) track.enabled = enabled;
    element(id).setAttribute('aria-pressed', String(enabled));
    element(id).textContent = enabled ? on : off;
  });
}
toggle('microphone', 'audio', ['Mute', 'Unmute']);
toggle('camera', 'video', ['Stop video', 'Start video']);

/** A tab, window or screen in place of the camera, until it is stopped here or by the browser. */
element('share').addEventListener('click', async () => {
  const sender = peer?.getSenders().find(({ track }) => track?.kind === 'video');
  const camera = stream.getVideoTracks()[0] ?? null;
  if (!sender) return;
  const stop = () => {
    element('share').textContent = 'Share';
    return sender.replaceTrack(camera);
  };
  if (sender.track !== camera) {
    sender.track?.stop();
    return stop();
  }
  const [shared] = (await navigator.mediaDevices.getDisplayMedia({ video: true })).getVideoTracks();
  shared.addEventListener('ended', stop);
  await sender.replaceTrack(shared);
  element('share').textContent = 'Stop sharing';
});

element('leave').addEventListener('click', () => {
  signalling.close();
  hangUp();
  for (const track of stream.getTracks()) track.stop();
  show('left');
});
