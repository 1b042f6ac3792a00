// Chromium shows the panel, and lets its field have the letters, only when the page has loaded. A script that is part of the page
// would hold that back by a tenth of a second; this one waits for it.
addEventListener('load', () => void import('./app.tsx'));
