import { buildTextIndex, openOramaIndex } from '../../lib/search/orama-index';
import { describePassageIndex } from '../contracts/passage-index';

describePassageIndex('Orama', async (passages) => openOramaIndex(passages, await buildTextIndex(passages)));
