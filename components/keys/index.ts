import './listen.ts';

export { PageKeys } from './PageKeys.tsx';
