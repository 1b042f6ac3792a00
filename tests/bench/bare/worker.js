chrome.commands.onCommand.addListener((_command, tab) => {
  chrome.sidePanel.setOptions({ enabled: false });
  chrome.sidePanel.setOptions({ enabled: true, path: 'sidepanel.html' });
  chrome.sidePanel.open({ windowId: tab.windowId });
});
chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
setInterval(() => chrome.runtime.getPlatformInfo(), 20_000);
