// What has steps of its own during the call.
export { DueChips } from './closing/DueChips.tsx';
export { Moment } from './step/Moment.tsx';
