import { openMiniLmEmbedder } from '../../lib/embed/minilm-embedder';
import { describeEmbedder } from '../contracts/embedder';

describeEmbedder('MiniLM from the models folder', openMiniLmEmbedder);
