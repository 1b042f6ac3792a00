// The guard rails of a panel (product §7). Loaded before they are asked for: two keys to a sentence must not wait for a file.
export { Plainly } from './plainly/Plainly.tsx';
export { ToSay } from './plainly/ToSay.tsx';
