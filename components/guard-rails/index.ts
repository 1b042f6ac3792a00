// The guard rails of a panel (method.md §7). Loaded before they are asked for: two keys to a sentence must not wait for a file.

export { Partings } from '../diagnosis/Partings.tsx';
export { Finishing } from './after/Finishing.tsx';
export { RailsBefore } from './before/RailsBefore.tsx';
export { PlansBefore } from './PlansBefore.tsx';
export { Plainly } from './plainly/Plainly.tsx';
export { ToSay } from './plainly/ToSay.tsx';
