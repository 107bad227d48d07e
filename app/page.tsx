import { Room } from './_chat/room';
import { Welcome } from './_chat/welcome';

// The corpus and the nonce of the content security policy belong to the request, not to the build.
export const dynamic = 'force-dynamic';

/** A new conversation. */
export default function NewConversationPage() {
  return (
    <Room initialId={null}>
      <Welcome />
    </Room>
  );
}
