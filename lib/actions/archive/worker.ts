import { serve } from './serve.ts';

// The thread that archives are written and read in, so that the page goes on.
serve(globalThis as unknown as Parameters<typeof serve>[0]);
