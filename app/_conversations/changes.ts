/** Tells the other tabs, and the other parts of this one, that a stored conversation has changed. */
const CHANNEL = 'footnote-conversations';

type Listener = (conversationId: string, elsewhere: boolean) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null = null;

function openChannel(): BroadcastChannel {
  if (channel === null) {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = (event: MessageEvent<string>) => tell(event.data, true);
  }
  return channel;
}

function tell(conversationId: string, elsewhere: boolean): void {
  for (const listener of listeners) listener(conversationId, elsewhere);
}

export function announceChange(conversationId: string): void {
  openChannel().postMessage(conversationId);
  tell(conversationId, false);
}

/** @returns a function that ends the subscription */
export function onConversationChange(listener: Listener): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
