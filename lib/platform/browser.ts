// The only import of the browser's API: everything else goes through the modules beside this one.
import browser from 'webextension-polyfill';

export { browser };
