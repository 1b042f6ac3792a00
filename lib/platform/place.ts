/** Place and outer size on the screen, in CSS pixels. */
export interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Of our own window, when it has never been opened. */
export const firstSize = { width: 360, height: 560 };

/** Top centre of the window with the call: under the camera, so that reading a question is not looking away. */
export function underTheCamera(around: Bounds): Bounds {
  return { ...firstSize, left: Math.round(around.left + (around.width - firstSize.width) / 2), top: around.top };
}
