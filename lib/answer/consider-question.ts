import { type Decision, decideAnswer } from './decide-answer';
import { describePassage } from './describe-passage';
import type { AnswerEvent } from './events';
import { findCoreQuestion } from './find-core-question';
import { type Candidate, countReadable, sentenceKey } from './gather-evidence';
import { type Finding, findPassages, type Investigation, type InvestigationSources, readPassages } from './investigate';
import { joinPassages } from './join-passages';
import { type PlanSources, planParts } from './plan-parts';
import type { Answer } from './schema';
import { bestOfEachFirst } from './spread-over-articles';
import { tellApart } from './tell-apart';

/** What is to be said, and what it was made from. */
export interface Considered {
  readonly decision: Decision;
  /** Passages that were considered, best first. */
  readonly candidates: readonly Candidate[];
  readonly timings: Omit<Answer['timings'], 'totalMs'>;
}

export interface ConsiderSources extends InvestigationSources, Pick<PlanSources, 'splitter'> {}

/** Searches and reads for each part of a standalone question, and decides what can be said. */
export async function* considerQuestion(
  standaloneQuestion: string,
  excluded: ReadonlySet<string>,
  sources: ConsiderSources,
): AsyncGenerator<AnswerEvent, Considered> {
  const parts = await planParts(standaloneQuestion, { ...sources, articles: sources.library.articles });
  const findings = [];
  for (const { question, exclude, wording } of parts) {
    findings.push({ ...(await findForPart(question, sources, new Set([...excluded, ...exclude]))), wording });
  }
  const found = joinPassages(findings.map(({ candidates }) => candidates));
  const ms = sum(findings.map(({ embedMs, searchMs }) => embedMs + searchMs));
  yield { type: 'passages', passages: found.map(describePassage), ms };
  const counts = findings.map(({ question, candidates }) => countReadable(question, candidates));
  yield { type: 'reading', count: sum(counts) };
  let investigations: readonly Investigation[] = [];
  for (const finding of findings) investigations = [...investigations, await readPassages(finding, sources)];
  let inVain: readonly Investigation[] = [];
  const isOneSentence = foundOneSentence(investigations);
  const apart = isOneSentence ? tellApart(investigations, standaloneQuestion) : null;
  if (apart) {
    investigations = apart;
  } else if (parts.length > 1 && (isOneSentence || foundNothing(investigations))) {
    // What no part finds may still be found by the whole question, and what one sentence says is one thing.
    const whole = await findForPart(standaloneQuestion, sources, excluded);
    inVain = investigations;
    investigations = [await readPassages(whole, sources)];
  }
  const took = [...inVain, ...investigations];
  const decision = decideAnswer(investigations, sources.vocabulary);
  // "Where is it and when?" has two short answers, told by the sentence.
  const isForAll = isOneSentence && new Set(inVain.map(({ question }) => question.expects)).size > 1;
  return {
    decision: isForAll ? { ...decision, proof: null } : decision,
    candidates: joinPassages(investigations.map(({ candidates }) => candidates)),
    timings: {
      embedMs: sum(took.map(({ embedMs }) => embedMs)),
      searchMs: sum(took.map(({ searchMs }) => searchMs)),
      readMs: sum(took.map(({ readMs }) => readMs)),
    },
  };
}

const foundNothing = (parts: readonly Investigation[]): boolean => parts.every(({ answers }) => !answers);

/** Whether the best sentence of every part is the same, and answers each. */
function foundOneSentence(parts: readonly Investigation[]): boolean {
  if (!parts.every(({ answers }) => answers)) return false;
  return new Set(parts.map(({ evidence }) => evidence[0] && sentenceKey(evidence[0]))).size === 1;
}

/** A question over several articles is searched and read as what it asks of each one. */
async function findForPart(
  part: string,
  sources: InvestigationSources,
  exclude: ReadonlySet<string>,
): Promise<Finding> {
  const core = findCoreQuestion(part);
  const found = await findPassages(core ?? part, sources, exclude);
  if (core === null && found.question.kind !== 'comparison') return found;
  const question = { ...found.question, kind: 'comparison' as const };
  return { ...found, question, candidates: bestOfEachFirst(found.candidates) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
