// What has steps of its own during the call.
export { DueChips } from './closing/DueChips.tsx';
export { HomeworkFacts } from './closing/HomeworkFacts.tsx';
export { Nudges } from './closing/Nudges.tsx';
export { Unsettled } from './closing/Unsettled.tsx';
export { LastClose } from './diagnosis/LastClose.tsx';
export { ToldFacts } from './diagnosis/ToldFacts.tsx';
export { Waiting } from './diagnosis/Waiting.tsx';
export { Moment } from './step/Moment.tsx';
