import { readMessage } from '@/app/_chat/read-message';
import { saveExport } from '@/app/_export/save-export';
import { readConversation } from './read-conversation';

/** Offers the complete answers of a stored conversation as a file. */
export async function exportConversation(id: string, format: 'markdown' | 'json'): Promise<void> {
  const whole = await readConversation(id);
  const answers = (whole?.turns ?? []).flatMap(({ answer }) => {
    const complete = answer === null ? null : readMessage(answer).answer;
    return complete === null ? [] : [complete];
  });
  saveExport(answers, format);
}
