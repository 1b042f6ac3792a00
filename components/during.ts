// What has steps of its own during the call.
export { Moment } from './step/Moment.tsx';
