// In place of webextension-polyfill where every browser that we run in has its own (wxt.config.ts).
export default (globalThis as unknown as { browser: unknown }).browser;
