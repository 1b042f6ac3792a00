import { connectSurface } from '../../lib/platform/surface.ts';

void connectSurface(() => document.getElementById('homework')?.focus());
