import './cards.css';

// All that a panel needs with the picture cards. Not loaded before somebody wants one, or the stage is open.
export { Cards } from './Cards.tsx';
export { CardFact, CardsBefore } from './CardsBefore.tsx';
export { StageBar } from './StageBar.tsx';
