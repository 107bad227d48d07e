import { Room } from '@/app/_chat/room';
import { Welcome } from '@/app/_chat/welcome';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** A conversation that this device keeps. */
export default async function ConversationPage({ params }: Props) {
  return (
    <Room initialId={(await params).id}>
      <Welcome />
    </Room>
  );
}
