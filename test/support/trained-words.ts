import { env } from '@xenova/transformers';
import { paths } from '../../lib/config';
import { openWordEncoder, type WordEncoder } from '../../lib/read/word-encoder';

/** Points the models' library to the shipped folder, and opens the tokenizer that the trained models share. */
export async function openTrainedWords(): Promise<WordEncoder> {
  env.allowRemoteModels = false;
  env.localModelPath = paths.models;
  return openWordEncoder();
}
