import fc from 'fast-check';

/** In CI the same examples each time, so that what lands is what was seen to pass; elsewhere new ones at each run. */
if (process.env.CI) fc.configureGlobal({ seed: 1 });
