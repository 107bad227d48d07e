import { type ReactNode, useLayoutEffect } from 'react';
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels';

const KEY = 'footnote:split';
/** Share of the chat, in percent, until the reader chooses. */
const CHAT_SHARE = 54;

/**
 * The divider between chat and source. The chat is not a child: it would be made anew whenever the source opens.
 * The left panel is only its measure, and a custom property carries the share to the chat's width.
 */
export default function SourceSplit({ children }: { readonly children: ReactNode }) {
  const remembered = readShare();
  useLayoutEffect(() => {
    applyShare(readShare());
    return () => applyShare(null);
  }, []);
  const onLayout = (layout: Layout) => applyShare(layout.chat ?? CHAT_SHARE);
  return (
    <Group
      className="split"
      defaultLayout={{ chat: remembered, source: 100 - remembered }}
      onLayoutChange={onLayout}
      onLayoutChanged={(layout) => rememberShare(layout.chat ?? CHAT_SHARE)}
    >
      <Panel id="chat" minSize="30%" className="split-chat" />
      <Separator className="split-divider" aria-label="Width of chat and source" />
      <Panel id="source" minSize="26%" className="split-source">
        {children}
      </Panel>
    </Group>
  );
}

function applyShare(share: number | null): void {
  const style = document.documentElement.style;
  if (share === null) style.removeProperty('--chat-share');
  else style.setProperty('--chat-share', `${share}%`);
}

function readShare(): number {
  try {
    const share = Number(localStorage.getItem(KEY));
    return share >= 30 && share <= 74 ? share : CHAT_SHARE;
  } catch {
    return CHAT_SHARE;
  }
}

function rememberShare(share: number): void {
  try {
    localStorage.setItem(KEY, share.toFixed(1));
  } catch {
    // A browser that keeps nothing still shows the split; it only forgets it.
  }
}
