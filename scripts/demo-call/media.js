/**
 * Camera and microphone, or whatever of the two there is: a call goes on without them.
 * @param {boolean} small a picture that hardly loads the machine, for tests that the call is not the point of
 * @returns {Promise<{ stream: MediaStream, missing: string[] }>}
 */
export async function openMedia(small) {
  const video = small ? { width: 160, height: 120, frameRate: 5 } : { width: 640, height: 480 };
  const wanted = { camera: { video }, microphone: { audio: true } };
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
