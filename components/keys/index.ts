import '../../lib/state/keys/listen.ts';

export { PageKeys } from './PageKeys.tsx';
