/**
 * Camera and microphone, or whatever of the two there is: a call goes on without them.
 * @returns {Promise<{ stream: MediaStream, missing: string[] }>}
 */
export async function openMedia() {
  const wanted = { camera: { video: { width: 640, height: 480 } }, microphone: { audio: true } };
  const stream = new MediaStream();
  /** @type {string[]} */
  const missing = [];
  for (const [name, constraints] of Object.entries(wanted)) {
    try {
      const part = await navigator.mediaDevices.getUserMedia(constraints);
      for (const track of part.getTracks()) stream.addTrack(track);
    } catch (error) {
      missing.push(`No ${name} (${error.name})`);
    }
  }
  return { stream, missing };
}
