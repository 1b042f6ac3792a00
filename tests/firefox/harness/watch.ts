import type { BrowserWindow } from './chrome.ts';

/** What must not happen while a test runs. */
export interface Seen {
  /** Uncaught errors in pages of ours, the sidebar and the event page included. */
  errors: string[];
  /** Requests of any page or of our add-on that left this machine. */
  requests: string[];
}

/** From here on Firefox itself takes notes: events of a driver would cover tabs only, not the sidebar nor the event page. */
export async function startWatching(window: BrowserWindow): Promise<void> {
  await window.run(`
    const seen = { errors: [], requests: [] };
    const errors = {
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
        // Nobody is left to hear that something was saved while its page was being closed.
        if (/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage)) return;
        if (message.sourceName.startsWith(extension.baseURL)) seen.errors.push(message.errorMessage + ' (' + message.sourceName + ')');
      },
    };
    const requests = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const fromAPage = !channel.loadInfo.triggeringPrincipal.isSystemPrincipal;
        if (fromAPage && !['127.0.0.1', 'localhost'].includes(channel.URI.host)) seen.requests.push(channel.URI.spec);
      },
    };
    Services.console.registerListener(errors);
    Services.obs.addObserver(requests, 'http-on-modify-request');
    window.aparteWatch = { seen, errors, requests };`);
}

export function whatWasSeen(window: BrowserWindow): Promise<Seen> {
  return window.run<Seen>('return window.aparteWatch.seen;');
}
